//! How is it going with …?

use crate::ui::{CardKind, El, cards, el, face, open_heading, press, switch_card, way_on};
use jalon_core::app::person;
use jalon_core::app::person::view::questions::LeadView;

/// Three faces, and *I want to talk about this*.
pub(super) fn lead(shown: &LeadView) -> Vec<El> {
    let lead = first!(Lead);
    let strengths = shown.about.map(|id| {
        press("quiet", "strengths-add", person::Event::Go(person::Place::Strengths(id)))
            .shown_while(lead, |lead| lead.can_add_strengths)
    });
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
    all.push(way_on(lead, LeadView::is_answered, |_| None));
    all
}
