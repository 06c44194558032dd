//! What an element does on an event of the browser.

use super::element::El;
use crate::web::{self, Shell};
use jalon_core::app::Event;
use leptos::prelude::Owner;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::Element;

impl El {
    /// Calls back on an event of the browser, for as long as the present owner lives.
    pub fn on(self, name: &'static str, call: impl FnMut(web_sys::Event) + 'static) -> Self {
        self.listen(name, Box::new(call))
    }

    /// Sends an event to the core on a tap.
    pub fn sends(self, event: impl Into<Event>) -> Self {
        self.sends_on("click", event)
    }

    /// Sends an event to the core on an event of the browser.
    pub fn sends_on(self, name: &'static str, event: impl Into<Event>) -> Self {
        let (shell, event) = (Shell::get(), event.into());
        self.listen(name, Box::new(move |_| shell.send(event.clone())))
    }

    fn listen(self, name: &'static str, call: Box<dyn FnMut(web_sys::Event)>) -> Self {
        let call = Closure::wrap(call);
        let _ = self.raw().add_event_listener_with_callback(name, call.as_ref().unchecked_ref());
        if Owner::current().is_some() {
            web::keep(Box::new(Listener { target: self.raw().clone(), name, call }));
        } else {
            // Nobody ends it: it goes with the element.
            let _ = call.into_js_value();
        }
        self
    }
}

/// A listener that ends when it is dropped.
struct Listener {
    target: Element,
    name: &'static str,
    call: Closure<dyn FnMut(web_sys::Event)>,
}

impl Drop for Listener {
    fn drop(&mut self) {
        let call = self.call.as_ref().unchecked_ref();
        let _ = self.target.remove_event_listener_with_callback(self.name, call);
    }
}
