//! The box without a question.

use crate::ui::{El, face, heading, p, switch_card, way_on};

/// "I'd like to talk about something that is not here."
pub(super) fn private() -> Vec<El> {
    vec![
        face("private"),
        heading("private-title"),
        p("help", "private-help"),
        switch_card(person!(Private), |card| card),
        way_on(person!(Private), |card| card.chosen, |_| None),
    ]
}
