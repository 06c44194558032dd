//! Watches whether somebody touches the device, while a participant's turn lasts.

use super::timer::Timer;
use crate::web::page;
use crate::web::shell::Shell;
use jalon_core::app::{Watch, turn};
use std::cell::{Cell, RefCell};

/// What a person at the device does.
const TOUCHES: [&str; 6] = ["pointerdown", "pointermove", "keydown", "wheel", "scroll", "input"];

thread_local! {
    static TIMER: RefCell<Option<Timer>> = const { RefCell::new(None) };
    static WATCH: Cell<Watch> = const { Cell::new(Watch::Off) };
    static LISTENS: Cell<bool> = const { Cell::new(false) };
}

/// From now on watches this, and nothing that was watched before.
pub(super) fn watch(what: Watch, shell: Shell) {
    WATCH.set(what);
    if !LISTENS.replace(true) {
        for name in TOUCHES {
            page::listen::<web_sys::Event>(&page::document(), name, move |_| {
                if WATCH.get() == Watch::Rest {
                    set(Watch::Rest, shell);
                }
            });
        }
    }
    set(what, shell);
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
