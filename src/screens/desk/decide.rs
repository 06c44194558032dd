//! Another code was read while a summary was open: what is to become of it?

use crate::ui::{El, Follow, HEADING, div, el, p, press};
use crate::web::focus_soon;
use jalon_core::app::desk::{Decision, Event};
use std::cell::Cell;

const TITLE: &str = "decide";

/// The question, where there is one; the focus goes to it.
pub(super) fn decide<S: Follow>(source: S, asks: fn(&S::Of) -> bool) -> El {
    let was_asked = Cell::new(false);
    div("deciding screen-only").filled(source, asks, move |asks| {
        if was_asked.replace(*asks) && !asks {
            // The button that was pressed is gone.
            focus_soon(HEADING);
        }
        if !asks {
            return Vec::new();
        }
        focus_soon(TITLE);
        let title = el("h2").set("id", TITLE).set("tabindex", "-1").word("decide-title");
        let answer = |look, label, decision| press(look, label, Event::Decided(decision));
        let answers = div("row")
            .with(answer("second", "decide-beside", Decision::Beside))
            .with(answer("second", "decide-compare", Decision::Compare))
            .with(answer("second", "decide-leave", Decision::Leave));
        let question = el("section").set("class", "alert").set("aria-labelledby", TITLE);
        vec![question.with(title).with(p("", "decide-help")).with(answers)]
    })
}
