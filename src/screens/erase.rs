//! Stopping and erasing.

use crate::ui::{El, actions, el, face, heading, open_heading, p, press};
use jalon_core::app::person::view::first::PauseView;
use jalon_core::app::{Event, Text};

/// Stop now, come back later.
pub(super) fn pause() -> Vec<El> {
    let pause = first!(Pause);
    let word = |finished, paused| {
        move |pause: &PauseView| Some(Text::of(if pause.is_finished { finished } else { paused }))
    };
    let resume = el("button").set("type", "button").set("class", "press main");
    let resume =
        resume.with(el("span").saying(pause, word("back", "pause-resume"))).sends(Event::Next);
    vec![
        face("pause"),
        open_heading().saying(pause, word("pause-done", "pause-title")),
        p("help", "pause-kept").shown_while(pause, |pause| pause.is_kept),
        p("help", "pause-close").shown_while(pause, |pause| pause.is_kept),
        p("help", "pause-memory").shown_while(pause, |pause| !pause.is_kept),
        actions(vec![resume]),
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
