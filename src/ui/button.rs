//! Buttons, and the place at the bottom where the main one stands.

use super::element::{El, div, el};
use super::follow::Follow;
use super::input::{Picker, choose};
use jalon_core::app::{Event, Text};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// The way on, within the thumb's reach.
pub fn actions(children: Vec<El>) -> El {
    div("actions").all(children)
}

/// A button with words. `look` is `main`, `second`, `quiet` or `care`.
pub fn press(look: &str, label: &'static str, event: impl Into<Event>) -> El {
    el("button")
        .set("type", "button")
        .set("class", &format!("press {look}"))
        .with(el("span").word(label))
        .sends(event)
}

/// The row at the bottom of a question, always in the same place: *I pass* at its start until something is answered,
/// *continue* at its end from then on. Each has a place of its own, also while it is away, so that a second tap in the
/// same place does nothing to the next question. `count` says at the start how much is chosen.
pub fn way_on<S: Follow>(
    source: S,
    answered: fn(&S::Of) -> bool,
    count: fn(&S::Of) -> Option<Text>,
) -> El {
    let said = move |of: &S::Of| count(of).or_else(|| answered(of).then(|| Text::of("can-go-on")));
    let is_heard_only = move |of: &S::Of| !answered(of) || count(of).is_none();
    let status = el("p").set("class", "count").set("role", "status").saying(source.clone(), said);
    let pass = press("pass", "pass", Event::Next).class_while(source.clone(), "away", answered);
    let on = onward().class_while(source.clone(), "away", move |of| !answered(of));
    let status = status.class_while(source, "unseen", is_heard_only);
    bottom(vec![div("begin").with(status).with(pass), on])
}

/// *Continue*, for the end of the bottom row.
pub fn onward() -> El {
    press("main", "next", Event::Next)
}

/// The bottom row with these in it: what is `main` stands at its end, all else at its start. Nothing in it gets a speaker.
pub fn bottom(children: Vec<El>) -> El {
    div("bottom").set("data-speaker", "").all(children)
}

/// Something that is on or off, without a picture.
pub fn switch<S: Follow>(
    source: S,
    label: &'static str,
    is_on: impl Fn(&S::Of) -> bool + 'static,
    event: impl Into<Event>,
) -> El {
    open_switch(source, is_on, event.into(), vec![el("span").set("class", "words").word(label)])
}

/// A switch with these elements before it.
pub(super) fn open_switch<S: Follow>(
    source: S,
    is_on: impl Fn(&S::Of) -> bool + 'static,
    event: Event,
    before: Vec<El>,
) -> El {
    let (input, field) = toggle(event);
    el("label")
        .set("class", "switch")
        .following(source, move |of, label| {
            let on = is_on(of);
            let _ = label.class_list().toggle_with_force("chosen", on);
            field.set_checked(on);
        })
        .all(before)
        .with(input)
        .with(el("span").set("class", "track").set("aria-hidden", "true"))
}

/// The field of a switch.
pub(super) fn toggle(event: Event) -> (El, HtmlInputElement) {
    let input = choose(Picker::Several).set("role", "switch");
    let field = input.raw().clone().unchecked_into();
    (input.sends_on("change", event), field)
}
