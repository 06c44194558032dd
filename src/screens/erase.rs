//! Stopping, keeping and erasing.

use crate::app::{Event, Keeping, Model, Place, Text};
use crate::components::{El, actions, el, face, heading, p, press};

/// Whether answers stay when the page is closed.
fn is_kept(model: &Model) -> bool {
    model.keeping == Keeping::Stored
}

/// After sharing: keep or erase.
pub(super) fn after() -> Vec<El> {
    let help = el("p").set("class", "help").tell(|model| {
        Some(Text::of(if is_kept(model) { "after-help" } else { "after-help-memory" }))
    });
    vec![
        face("mobile-phone"),
        heading("after-title"),
        help,
        actions(vec![
            press("main", "after-keep", Event::Go(Place::Pause)),
            press("care", "erase", Event::Go(Place::Erase)),
        ]),
    ]
}

/// Stop now, come back later.
pub(super) fn pause() -> Vec<El> {
    vec![
        face("pause"),
        heading("pause-title"),
        p("help", "pause-kept").shown_if(is_kept),
        p("help", "pause-close").shown_if(is_kept),
        p("help", "pause-memory").shown_if(|model| !is_kept(model)),
        actions(vec![press("main", "pause-resume", Event::Next)]),
    ]
}

/// Erase everything? Asked once.
pub(super) fn erase() -> Vec<El> {
    vec![
        face("erase"),
        heading("erase-title"),
        p("help", "erase-help"),
        actions(vec![
            press("care", "erase-yes", Event::EraseConfirmed),
            press("second", "erase-no", Event::Back),
        ]),
    ]
}
