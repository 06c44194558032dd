//! The desk's own styles, which nobody else pays for. A screen of the desk shows once they are here.

use crate::ui::{El, HEADING, el};
use crate::web::{desk, focus_soon};
use std::cell::Cell;

/// The file that `scripts/finish.mjs` makes of the sheets of this part.
const STYLES: &str = "desk.css";

thread_local! {
    static HERE: Cell<bool> = const { Cell::new(false) };
}

/// This screen, in the desk's own styles. Without them everything can still be read.
pub(super) fn styled(screen: El) -> El {
    if HERE.get() {
        return screen;
    }
    let page = screen.raw().clone();
    let show = move |_| {
        HERE.set(true);
        let _ = page.remove_attribute("hidden");
        // What is hidden takes no focus.
        focus_soon(HEADING);
    };
    let link = el("link").set("rel", "stylesheet").set("href", STYLES);
    desk::add_to_head(link.on("load", show.clone()).on("error", show).raw());
    screen.set("hidden", "")
}
