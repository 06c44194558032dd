//! A button that wants to be held: no single touch does what it does.

use crate::ui::element::{El, el};
use crate::web::Shell;
use crate::web::later::{Timer, ignore_lifting};
use jalon_core::app::{Event, Text};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

/// How long, in milliseconds; as long as the bar of `styles/session.css` takes to fill.
const LONG: i32 = 2_000;

/// A button to hold for two seconds, by a finger or by Enter or the space bar; a bar fills meanwhile. `help`
/// is the id of the element that says so.
pub fn hold(look: &str, label: &'static str, help: &str, event: impl Into<Event>) -> El {
    let event = event.into();
    let button = el("button")
        .set("type", "button")
        .set("class", &format!("press hold {look}"))
        .set("aria-describedby", help)
        .with(el("span").say(Text::of(label)));
    let shell = Shell::get();
    let here = button.raw().clone();
    let timer: Rc<RefCell<Option<Timer>>> = Rc::default();
    let holding = move |on: bool, finger: bool| {
        let _ = here.class_list().toggle_with_force("held", on);
        let event = event.clone();
        // What ran until now stops with this.
        let done = move || {
            if finger {
                ignore_lifting();
            }
            shell.send(event);
        };
        timer.replace(on.then(|| Timer::start(LONG, done)));
    };
    let holding = Rc::new(holding);
    let mut button = button;
    for (name, on) in [
        ("pointerdown", true),
        ("pointerup", false),
        ("pointercancel", false),
        ("pointerleave", false),
        ("blur", false),
    ] {
        let holding = Rc::clone(&holding);
        button = button.on(name, move |_| holding(on, true));
    }
    for (name, on) in [("keydown", true), ("keyup", false)] {
        let holding = Rc::clone(&holding);
        button = button.on(name, move |event| {
            let key = event.dyn_ref::<KeyboardEvent>();
            if !key.is_some_and(|key| matches!(key.key().as_str(), "Enter" | " ")) {
                return;
            }
            event.prevent_default();
            // A key held down goes on sending.
            if !key.is_some_and(KeyboardEvent::repeat) {
                holding(on, false);
            }
        });
    }
    // A finger that rests would open the browser's menu.
    button.on("contextmenu", |event| event.prevent_default())
}
