//! How is it going with …?

use crate::ui::{
    CardKind, El, actions, cards, el, face, next_or_skip, open_heading, press, switch_card,
};
use jalon_core::app::person;
use jalon_core::app::person::view::questions::LeadView;

/// Three faces, *I pass*, and *I want to talk about this*.
pub(super) fn lead(shown: &LeadView) -> Vec<El> {
    let lead = first!(Lead);
    let strengths = shown.about.map(|id| {
        press("quiet", "strengths-add", person::Event::Go(person::Place::Strengths(id)))
            .shown_while(lead, |lead| lead.can_add_strengths)
    });
    let answered = |lead: &LeadView| lead.talk.chosen || lead.answers.iter().any(|a| a.chosen);
    let mut all = vec![
        face(shown.picture).set("class", "face near"),
        open_heading()
            .with(el("span").set("class", "asked").say(shown.question.clone()))
            .with(el("span").text(" "))
            .with(el("span").say(shown.domain.clone())),
        cards(lead, CardKind::One, |lead| &lead.answers),
        switch_card(lead, |lead| &lead.talk),
    ];
    all.extend(strengths);
    all.push(actions(vec![next_or_skip(lead, answered)]));
    all
}
