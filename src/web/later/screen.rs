//! The screen as it stands, for what goes by it and not by the model: the listening layer.

use crate::web::dynamic::{call, callback, get, new, set};
use crate::web::page;
use std::cell::{Cell, RefCell};
use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;

thread_local! {
    static WATCH: RefCell<Option<JsValue>> = const { RefCell::new(None) };
    /// How far down the page was when something on it was touched to be changed.
    static SCROLL: Cell<Option<f64>> = const { Cell::new(None) };
}

/// Calls back when the screen has been drawn, and whenever something on it has changed.
pub fn watch_screen(mut changed: impl FnMut() + 'static) {
    // What the call changes itself is no news.
    let settled = || {
        WATCH.with_borrow(|watch| watch.as_ref().and_then(|w| call(w, "takeRecords", &[])));
    };
    let call_back = callback(move |_| {
        changed();
        settled();
    });
    let Some(watch) = new("MutationObserver", &[&call_back]) else { return };
    WATCH.set(Some(watch.clone()));
    // The frame is being built just now. A slow phone would paint it without the layer, and move it all a second later.
    leptos::prelude::set_timeout(
        move || {
            let still = WATCH.with_borrow(|now| now.as_ref() == Some(&watch));
            let Some(main) = all("main").pop().filter(|_| still) else { return };
            let options = js_sys::Object::new();
            for name in ["childList", "subtree", "characterData"] {
                set(&options, name, &true.into());
            }
            let hidden = js_sys::Array::of1(&"hidden".into());
            set(&options, "attributeFilter", &hidden);
            call(&watch, "observe", &[&main, &options]);
            call(&call_back, "call", &[&JsValue::NULL]);
        },
        Duration::ZERO,
    );
}

/// Calls back no more.
pub fn unwatch_screen() {
    if let Some(watch) = WATCH.take() {
        call(&watch, "disconnect", &[]);
    }
}

/// All elements of the present screen that a selector is for.
#[must_use]
pub fn all_in_main(selector: &str) -> Vec<Element> {
    all(&format!("main {selector}"))
}

fn all(selector: &str) -> Vec<Element> {
    let found = call(&page::document(), "querySelectorAll", &[&selector.into()]);
    let found = found.map(|found| js_sys::Array::from(&found)).unwrap_or_default();
    found.iter().map(JsCast::unchecked_into).collect()
}

/// The nearest element around this one, or itself, that a selector is for.
#[must_use]
pub fn closest(of: &Element, selector: &str) -> Option<Element> {
    call(of, "closest", &[&selector.into()]).filter(JsValue::is_object).map(JsCast::unchecked_into)
}

/// The element in this direction: `parentElement`, `previousElementSibling` …
#[must_use]
pub fn near(of: &Element, direction: &str) -> Option<Element> {
    get(of, direction).map(JsCast::unchecked_into)
}

/// Puts an element before another.
pub fn put_before(new: &Element, there: &Element) {
    call(there, "before", &[new]);
}

/// Sets an attribute of the page's root, for styles.
pub fn root_says(name: &str, value: &str) {
    page::set_root(name, value);
}

/// Brings an element into view once it is there, as little as needed, and leaves the focus where it is.
pub fn bring_into_view(id: &'static str) {
    leptos::prelude::request_animation_frame(move || {
        let Some(element) = page::element(id) else { return };
        let nearest = js_sys::Object::new();
        set(&nearest, "block", &"nearest".into());
        call(&element, "scrollIntoView", &[&nearest]);
    });
}

/// Remembers how far down the page is.
pub fn keep_scroll() {
    SCROLL.set(get(&page::window(), "scrollY").and_then(|y| y.as_f64()));
}

/// Comes back to the element with this id, once the screen is there: where the page was, with the focus on it.
pub fn return_to(id: &str) {
    let id = id.to_owned();
    leptos::prelude::request_animation_frame(move || {
        let Some(element) = page::element(&id) else { return };
        if let Some(y) = SCROLL.take() {
            page::window().scroll_to_with_x_and_y(0.0, y);
        }
        // Into sight, should what is above it have grown.
        let nearest = js_sys::Object::new();
        set(&nearest, "block", &"nearest".into());
        call(&element, "scrollIntoView", &[&nearest]);
        let still = js_sys::Object::new();
        set(&still, "preventScroll", &true.into());
        call(&element, "focus", &[&still]);
    });
}

/// Adds an element to the head of the page, for good.
pub fn add_to_head(element: &Element) {
    let start = page::element("start");
    if let Some(head) = start.and_then(|start| near(&start, "parentElement")) {
        let _ = head.append_child(element);
    }
}
