//! Something went wrong: what happened, and what to do.

use crate::ui::element::{El, div, el};
use crate::ui::follow::Follow;
use crate::web::later::bring_into_view;
use jalon_core::app::Text;

/// On a page that scrolls: what went wrong comes into view.
const SHOWN: &str = "problem";

/// As [`problem`], and brought into view: on a phone it may stand above what was just pressed. One on a page.
pub fn problem_in_view<S: Follow>(
    source: S,
    of: impl Fn(&S::Of) -> Option<[Text; 2]> + 'static,
) -> El {
    let shown = move |of: &Option<[Text; 2]>| {
        if of.is_some() {
            bring_into_view(SHOWN);
        }
        lines(of.as_ref())
    };
    div("alert").set("id", SHOWN).set("role", "alert").filled(source, of, shown)
}

/// Read aloud at once by a screen reader; empty while all is well.
pub fn problem<S: Follow>(source: S, of: impl Fn(&S::Of) -> Option<[Text; 2]> + 'static) -> El {
    div("alert").set("role", "alert").filled(source, of, |texts| lines(texts.as_ref()))
}

fn lines(texts: Option<&[Text; 2]>) -> Vec<El> {
    match texts.cloned() {
        None => Vec::new(),
        Some([what, help]) => vec![el("p").set("class", "what").say(what), el("p").say(help)],
    }
}
