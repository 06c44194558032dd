//! Watches whether somebody is at the device, while a participant's turn lasts.

use super::timer::Timer;
use crate::web::page;
use crate::web::shell::Shell;
use jalon_core::app::{Watch, turn};
use std::cell::{Cell, RefCell};
use wasm_bindgen::{JsCast, closure::Closure};

/// What a person at the device does, with a finger, a key, a switch or a screen reader. The gestures of a screen reader
/// never come here; what they lead to does: the focus moves, the page scrolls, a press comes without a finger.
const SIGNS: [&str; 17] = [
    "pointerdown",
    "pointermove",
    "pointerup",
    "touchstart",
    "touchmove",
    "mousemove",
    "wheel",
    "scroll",
    "keydown",
    "keyup",
    "beforeinput",
    "input",
    "change",
    "click",
    "focusin",
    "focusout",
    "selectionchange",
];

thread_local! {
    static TIMER: RefCell<Option<Timer>> = const { RefCell::new(None) };
    static WATCH: Cell<Watch> = const { Cell::new(Watch::Off) };
    static LISTENS: Cell<bool> = const { Cell::new(false) };
}

/// From now on watches this, and nothing that was watched before.
pub(super) fn watch(what: Watch, shell: Shell) {
    WATCH.set(what);
    if !LISTENS.replace(true) {
        for name in SIGNS {
            // On its way down: lists that scroll by themselves tell nobody above them.
            listen_first(name, move || set(WATCH.get(), shell));
        }
    }
    set(what, shell);
}

fn listen_first(name: &str, call: impl FnMut() + 'static) {
    let call = Closure::<dyn FnMut()>::new(call).into_js_value();
    let page = page::document();
    let _ = page.add_event_listener_with_callback_and_bool(name, call.unchecked_ref(), true);
}

fn set(what: Watch, shell: Shell) {
    let event = match what {
        Watch::Off => None,
        Watch::Rest => Some(turn::Event::Rested),
        Watch::Warning => Some(turn::Event::RestOver),
    };
    let length = i32::try_from(what.seconds() * 1_000).unwrap_or(i32::MAX);
    let ring = move |event: turn::Event| {
        Timer::start(length, move || {
            // Another watch may have begun in what this one leads to: it is not to be dropped here.
            leptos::prelude::queue_microtask(move || shell.send(event.into()));
        })
    };
    TIMER.set(event.map(ring));
}
