//! How is it going with …?

use crate::ui::{CardKind, El, cards, el, face, open_heading, press, switch_card, way_on};
use jalon_core::app::Text;
use jalon_core::app::person;
use jalon_core::app::person::view::questions::LeadView;

/// Three faces, and *I want to talk about this*.
pub(super) fn lead(shown: &LeadView) -> Vec<El> {
    let lead = person!(Lead);
    let strengths = shown.about.map(|id| {
        press("quiet", "strengths-add", person::Event::Go(person::Place::Strengths(id)))
            .shown_while(lead, |lead| lead.can_add_strengths)
    });
    let mut all = vec![
        face(shown.picture).set("class", "face near"),
        asked(shown),
        cards(lead, CardKind::One, |lead| &lead.answers),
        switch_card(lead, |lead| &lead.talk),
    ];
    all.extend(strengths);
    all.push(way_on(lead, LeadView::is_answered, |_| None));
    all
}

/// Topic and question as one sentence. For the ear they are the two texts that have recordings.
pub(super) fn asked(shown: &LeadView) -> El {
    let (first, second) = match shown.about {
        Some(_) => {
            let topic = Text::of("lead-topic").message("topic", shown.domain.clone());
            let topic = el("span").say(topic).set("data-say", &shown.domain.id);
            (topic, el("span").word("lead-asked").set("data-say", &shown.question.id))
        }
        None => (el("span").say(shown.question.clone()), el("span").say(shown.domain.clone())),
    };
    open_heading().with(first).with(el("span").text(" ")).with(second)
}
