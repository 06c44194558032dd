//! The box without a question.

use crate::components::{El, actions, face, heading, p, press, switch_card};
use jalon_core::app::{Event, view};

/// "I'd like to talk about something that is not here."
pub(super) fn private() -> Vec<El> {
    vec![
        face("private"),
        heading("private-title"),
        p("help", "private-help"),
        switch_card(|model| view::private_box(model).card),
        actions(vec![press("main", "next", Event::Next)]),
    ]
}
