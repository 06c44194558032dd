//! Something that happens after a while, unless it is dropped before.

use crate::web::page;
use wasm_bindgen::{JsCast, closure::Closure};

/// A timer that runs; dropped, it does not ring any more.
pub struct Timer {
    id: i32,
    _call: Closure<dyn FnMut()>,
}

impl Timer {
    /// Calls back after this many milliseconds.
    #[must_use = "a timer that is dropped does not ring"]
    pub fn start(milliseconds: i32, call: impl FnOnce() + 'static) -> Self {
        let call = Closure::once(call);
        let id = page::window().set_timeout_with_callback_and_timeout_and_arguments_0(
            call.as_ref().unchecked_ref(),
            milliseconds,
        );
        Self { id: id.unwrap_or_default(), _call: call }
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        page::window().clear_timeout_with_handle(self.id);
    }
}
