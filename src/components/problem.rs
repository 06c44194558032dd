//! Something went wrong: what happened, and what to do.

use super::{El, div, el};
use jalon_core::app::{Model, Text};

/// Read aloud at once by a screen reader; empty while all is well.
pub fn problem(of: impl Fn(&Model) -> Option<[Text; 2]> + 'static) -> El {
    div("alert").set("role", "alert").part(of, |texts| match texts.clone() {
        None => Vec::new(),
        Some([what, help]) => vec![el("p").set("class", "what").say(what), el("p").say(help)],
    })
}
