//! How is it going with …?

use crate::components::{
    El, Kind, actions, cards, el, face, next_or_skip, open_heading, press, switch_card,
};
use crate::web::Shell;
use jalon_core::app::{Event, Model, Place, of_domain, view};
use jalon_core::instrument::{self, DomainId};

/// Three faces, *I pass*, and *I want to talk about this*.
pub(super) fn lead(id: DomainId) -> Vec<El> {
    if Shell::get().now(view::in_pictures) {
        return super::simple::lead(id);
    }
    let lead = move |model: &Model| view::lead(model, id);
    vec![
        face(instrument::domain(id).picture).set("class", "face near"),
        open_heading()
            .with(el("span").set("class", "asked").word("lead-question"))
            .with(el("span").text(" "))
            .with(el("span").say(of_domain(id))),
        cards(Kind::One, move |model| lead(model).answers),
        switch_card(move |model| lead(model).talk),
        press("quiet", "strengths-add", Event::Go(Place::Strengths(id)))
            .shown_if(move |model| lead(model).can_add_strengths),
        actions(vec![next_or_skip(move |model| {
            let lead = lead(model);
            lead.talk.chosen || lead.answers.iter().any(|a| a.chosen)
        })]),
    ]
}
