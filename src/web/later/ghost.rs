//! The click that a finger makes when it is lifted after its button has gone: on a touch screen it would
//! press whatever has come to that place.

use crate::web::page;
use std::cell::Cell;
use wasm_bindgen::{JsCast, closure::Closure};

thread_local! {
    static AWAITED: Cell<bool> = const { Cell::new(false) };
    static LISTENS: Cell<bool> = const { Cell::new(false) };
}

/// A finger that is still on the screen has done its work: lifted, it presses nothing. The next touch or key
/// counts again.
pub fn ignore_lifting() {
    AWAITED.set(true);
    if LISTENS.replace(true) {
        return;
    }
    first("click", |event| {
        if AWAITED.take() {
            event.stop_propagation();
            event.prevent_default();
        }
    });
    for name in ["pointerdown", "keydown"] {
        first(name, |_| AWAITED.set(false));
    }
}

/// Calls back before any element of the page hears of it.
fn first(name: &str, call: impl FnMut(web_sys::Event) + 'static) {
    let call = Closure::<dyn FnMut(web_sys::Event)>::new(call).into_js_value();
    let document = page::document();
    let _ = document.add_event_listener_with_callback_and_bool(name, call.unchecked_ref(), true);
}
