//! How is it going with …?

use crate::app::{Model, view};
use crate::components::{El, Kind, actions, cards, face, next_or_skip, open_heading, switch_card};
use crate::instrument::{self, DomainId};

/// Three faces, *I pass*, and *I want to talk about this*.
pub(super) fn lead(id: DomainId) -> Vec<El> {
    let lead = move |model: &Model| view::lead(model, id);
    vec![
        face(instrument::domain(id).picture),
        open_heading().tell(move |model| Some(lead(model).question)),
        cards(Kind::One, move |model| lead(model).answers),
        switch_card(move |model| lead(model).talk),
        actions(vec![next_or_skip(move |model| {
            let lead = lead(model);
            lead.talk.chosen || lead.answers.iter().any(|a| a.chosen)
        })]),
    ]
}
