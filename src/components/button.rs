//! Buttons, and the place at the bottom where the main one stands.

use super::{El, div, el};
use jalon_core::app::{Event, Model, Text};
use wasm_bindgen::JsCast;

/// The way on, within the thumb's reach.
pub fn actions(children: Vec<El>) -> El {
    div("actions").all(children)
}

/// A button with words. `look` is `main`, `second`, `quiet` or `care`.
pub fn press(look: &str, label: &'static str, event: Event) -> El {
    el("button")
        .set("type", "button")
        .set("class", &format!("press {look}"))
        .with(el("span").word(label))
        .sends(event)
}

/// The way on: *continue* once something is answered, *skip* before.
pub fn next_or_skip(answered: impl Fn(&Model) -> bool + 'static) -> El {
    let label = move |model: &Model| Some(Text::of(if answered(model) { "next" } else { "skip" }));
    el("button")
        .set("type", "button")
        .set("class", "press main")
        .with(el("span").tell(label))
        .sends(Event::Next)
}

/// Something that is on or off, without a picture.
pub fn switch(
    label: &'static str,
    is_on: impl Fn(&Model) -> bool + Clone + 'static,
    event: Event,
) -> El {
    open_switch(is_on, event, vec![el("span").set("class", "words").say(Text::of(label))])
}

/// A switch around what stands before it.
pub(super) fn open_switch(
    is_on: impl Fn(&Model) -> bool + Clone + 'static,
    event: Event,
    before: Vec<El>,
) -> El {
    let checked = is_on.clone();
    let input = el("input")
        .set("type", "checkbox")
        .set("role", "switch")
        .follow(move |model, input| {
            if let Some(input) = input.dyn_ref::<web_sys::HtmlInputElement>() {
                input.set_checked(checked(model));
            }
        })
        .sends_on("change", event);
    el("label")
        .set("class", "switch")
        .class_if("chosen", is_on)
        .all(before)
        .with(input)
        .with(el("span").set("class", "track").set("aria-hidden", "true"))
}
