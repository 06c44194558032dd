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

/// Comes to a new screen: to its top, with the focus on this element, once it is there.
pub fn arrive_at(id: &'static str) {
    leptos::prelude::queue_microtask(move || {
        window().scroll_to_with_x_and_y(0.0, 0.0);
        if let Some(element) = element(id) {
            let options = web_sys::FocusOptions::new();
            options.set_prevent_scroll(true);
            let _ = element.focus_with_options(&options);
        }
    });
}

/// Puts the focus on the element with this id, once what is being changed is there.
pub fn focus_soon(id: &str) {
    let id = id.to_owned();
    leptos::prelude::request_animation_frame(move || {
        if let Some(element) = element(&id) {
            let _ = element.focus();
        }
    });
}

/// What stands in the field or the list that an event is about.
#[must_use]
pub fn value(event: &web_sys::Event) -> Option<String> {
    let target = event.target()?;
    match target.dyn_ref::<web_sys::HtmlInputElement>() {
        Some(input) => Some(input.value()),
        None => {
            target.dyn_ref::<web_sys::HtmlSelectElement>().map(web_sys::HtmlSelectElement::value)
        }
    }
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

/// A new element.
///
/// # Panics
/// When the name is no element's: names stand in the code.
#[must_use]
pub fn create_element(name: &str) -> Element {
    document().create_element(name).expect("the code names elements only")
}

/// A new element of an SVG picture.
///
/// # Panics
/// When the name is no element's: names stand in the code.
#[must_use]
pub fn create_svg(name: &str) -> Element {
    let space = Some("http://www.w3.org/2000/svg");
    document().create_element_ns(space, name).expect("the code names elements only")
}

/// A new element of a known kind that never enters the page's tree by itself.
pub(super) fn create<T: JsCast>(name: &str) -> Option<T> {
    create_element(name).dyn_into().ok()
}
