//! What time has brought, and what stands in for a screen still on its way.

use crate::components::{El, actions, el, face, heading, press};
use jalon_core::app::view::{self, Waiting};
use jalon_core::app::{Event, Place};

/// Some time has passed: a follow-up is offered.
pub(super) fn back_again() -> Vec<El> {
    vec![
        face("seedling"),
        heading("return-title"),
        el("p").set("class", "help").tell(|model| Some(view::last_time(model))),
        actions(vec![
            press("main", "return-follow-up", Event::FollowUpBegun),
            press("quiet", "return-later", Event::FollowUpLater),
        ]),
    ]
}

/// In the place of a screen.
pub(super) fn waiting(waiting: Waiting) -> Vec<El> {
    match waiting {
        Waiting::Loading => vec![heading("rest-loading").set("role", "status")],
        Waiting::Resting => super::session::resting(),
        Waiting::Failed => vec![
            face("wireless-off"),
            heading("rest-failed"),
            actions(vec![
                press("main", "try-again", Event::RestAsked),
                press("quiet", "pause", Event::Go(Place::Pause)),
            ]),
        ],
    }
}
