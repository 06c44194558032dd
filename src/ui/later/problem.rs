//! Something went wrong: what happened, and what to do.

use crate::ui::element::{El, div, el};
use crate::ui::follow::Follow;
use jalon_core::app::Text;

/// Read aloud at once by a screen reader; empty while all is well.
pub fn problem<S: Follow>(source: S, of: impl Fn(&S::Of) -> Option<[Text; 2]> + 'static) -> El {
    div("alert").set("role", "alert").filled(source, of, |texts| match texts.clone() {
        None => Vec::new(),
        Some([what, help]) => vec![el("p").set("class", "what").say(what), el("p").say(help)],
    })
}
