//! Stopping and erasing.

use crate::ui::{El, actions, face, heading, p, press};
use jalon_core::app::Event;

/// Stop now, come back later.
pub(super) fn pause() -> Vec<El> {
    let kept = first!(Pause);
    vec![
        face("pause"),
        heading("pause-title"),
        p("help", "pause-kept").shown_while(kept, |kept| *kept),
        p("help", "pause-close").shown_while(kept, |kept| *kept),
        p("help", "pause-memory").shown_while(kept, |kept| !kept),
        actions(vec![press("main", "pause-resume", Event::Next)]),
    ]
}

/// Erase everything? Asked once.
pub(super) fn erase() -> Vec<El> {
    let erase = first!(Erase);
    vec![
        face("erase"),
        heading("erase-title"),
        p("help", "erase-help").shown_while(erase, |erase| !erase.in_turn && erase.answers),
        p("help", "erase-device").shown_while(erase, |erase| !erase.in_turn && !erase.answers),
        p("help", "erase-turn").shown_while(erase, |erase| erase.in_turn),
        p("help", "erase-workshops").shown_while(erase, |erase| erase.workshops),
        actions(vec![
            press("care", "erase-yes", Event::EraseConfirmed),
            press("second", "erase-no", Event::Back),
        ]),
    ]
}
