//! The page itself: languages, focus, visibility, printing.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{DataTransfer, Document, Element, HtmlElement, Window};

/// The window; a page always has one.
pub(super) fn window() -> Window {
    web_sys::window().expect("the app runs in a page")
}

pub(super) fn document() -> Document {
    window().document().expect("the app runs in a page")
}

pub(super) fn element(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// The browser's languages, the preferred first.
pub(super) fn languages() -> Vec<String> {
    window().navigator().languages().iter().filter_map(|l| l.as_string()).collect()
}

/// Removes the static welcome, or shows that the words could not be fetched.
pub(super) fn shell_done() {
    if let Some(shell) = element("shell") {
        shell.remove();
    }
    set_root("data-state", "running");
}

pub(super) fn shell_failed() {
    set_root("data-state", "failed");
}

pub(super) fn set_root(name: &str, value: &str) {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute(name, value);
    }
}

/// Puts the focus on the element with this id, without scrolling.
pub fn focus(id: &str) {
    if let Some(element) = element(id) {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
}

/// The same, once what is being rendered is there; into view.
pub fn focus_soon(id: String) {
    leptos::prelude::request_animation_frame(move || {
        if let Some(element) = element(&id) {
            let _ = element.focus();
        }
    });
}

/// Scrolls to the top of the page.
pub fn to_top() {
    window().scroll_to_with_x_and_y(0.0, 0.0);
}

pub(super) fn print() {
    let _ = window().print();
}

/// Calls back for as long as the page lives.
pub(super) fn listen<E>(
    target: &web_sys::EventTarget,
    name: &str,
    mut each: impl FnMut(E) + 'static,
) where
    E: JsCast + 'static,
{
    let call = Closure::<dyn FnMut(web_sys::Event)>::new(move |event: web_sys::Event| {
        if let Ok(event) = event.dyn_into::<E>() {
            each(event);
        }
    });
    let _ = target.add_event_listener_with_callback(name, call.as_ref().unchecked_ref());
    call.forget();
}

pub(super) fn on_visible(call: impl Fn() + 'static) {
    let page = document();
    listen::<web_sys::Event>(&document(), "visibilitychange", move |_| {
        if !page.hidden() {
            call();
        }
    });
}

pub(super) fn on_paste(call: impl Fn(DataTransfer) + 'static) {
    listen::<web_sys::ClipboardEvent>(&document(), "paste", move |event| {
        if let Some(transfer) = event.clipboard_data() {
            call(transfer);
        }
    });
}

/// A new element that never enters the page's tree by itself.
pub(super) fn create<T: JsCast>(name: &str) -> Option<T> {
    document().create_element(name).ok().and_then(|e: Element| e.dyn_into().ok())
}
