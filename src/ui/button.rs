//! Buttons, and the place at the bottom where the main one stands.

use super::element::{El, div, el};
use super::follow::Follow;
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

/// The way on: *continue* once something is answered, *skip* before.
pub fn next_or_skip<S: Follow>(source: S, answered: impl Fn(&S::Of) -> bool + 'static) -> El {
    let label = move |of: &S::Of| Some(Text::of(if answered(of) { "next" } else { "skip" }));
    el("button")
        .set("type", "button")
        .set("class", "press main")
        .with(el("span").saying(source, label))
        .sends(Event::Next)
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
    let input = el("input").set("type", "checkbox").set("role", "switch");
    let field = input.raw().clone().unchecked_into();
    (input.sends_on("change", event), field)
}
