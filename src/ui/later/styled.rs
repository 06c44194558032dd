//! Styles that come with a part, which nobody else pays for. A screen shows once they are here.

use crate::ui::element::{El, el};
use crate::ui::pieces::HEADING;
use crate::web::{focus_soon, later};
use std::cell::Cell;
use std::thread::LocalKey;

/// This screen, in styles of this file; `here` says whether they have come. Without them everything can still be read.
pub fn styled(file: &str, here: &'static LocalKey<Cell<bool>>, screen: El) -> El {
    if here.get() {
        return screen;
    }
    let page = screen.raw().clone();
    let show = move |_| {
        here.set(true);
        let _ = page.remove_attribute("hidden");
        // What is hidden takes no focus.
        focus_soon(HEADING);
    };
    let link = el("link").set("rel", "stylesheet").set("href", file);
    later::add_to_head(link.on("load", show.clone()).on("error", show).raw());
    screen.set("hidden", "")
}
