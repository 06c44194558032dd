//! What stands in for a screen still on its way.

use super::parts;
use crate::ui::{El, actions, face, heading, press};
use jalon_core::app::Event;
use jalon_core::app::view::waiting::Waiting;

/// In the place of a screen.
pub(super) fn waiting(waiting: Waiting) -> Vec<El> {
    match waiting {
        Waiting::Loading => vec![heading("rest-loading").set("role", "status")],
        Waiting::Resting => parts::later().map(|later| (later.resting)()).unwrap_or_default(),
        Waiting::Failed => vec![
            face("wireless-off"),
            heading("rest-failed"),
            actions(vec![press("main", "try-again", Event::PartAsked)]),
        ],
    }
}
