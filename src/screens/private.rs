//! The box without a question.

use crate::ui::{El, actions, face, heading, p, press, switch_card};
use jalon_core::app::Event;

/// "I'd like to talk about something that is not here."
pub(super) fn private() -> Vec<El> {
    vec![
        face("private"),
        heading("private-title"),
        p("help", "private-help"),
        switch_card(first!(Private), |card| card),
        actions(vec![press("main", "next", Event::Next)]),
    ]
}
