//! Where the keyboard stands, and that it stays there when the page changes under it.

use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement};

/// The one id a heading has: there is one screen at a time.
pub const HEADING: &str = "heading";

/// What the focus can be on.
const STOPS: &str = "button:enabled:not(.ear), input:enabled, select:enabled, textarea:enabled";

/// The element with the focus, if it is within this one.
pub(super) fn active(within: &Element) -> Option<Element> {
    let active = within.owner_document()?.active_element()?;
    within.contains(Some(&active)).then_some(active)
}

/// The place of the focus among all in this element that takes it; `None` while it is elsewhere.
pub(super) fn place(within: &Element) -> Option<u32> {
    let active = active(within)?;
    let stops = within.query_selector_all(STOPS).ok()?;
    (0..stops.length()).find(|at| stops.get(*at).is_some_and(|s| s.is_same_node(Some(&active))))
}

/// Puts the focus on this place again after the element was filled again, or on the last place there is;
/// with none left, on the element of the id `otherwise`. A focus that was put elsewhere meanwhile stays.
pub(super) fn restore(within: Element, at: u32, otherwise: &'static str) {
    leptos::prelude::queue_microtask(move || {
        let Some(document) = within.owner_document() else { return };
        let lost = document.active_element().is_none_or(|active| active.tag_name() == "BODY");
        let Some(stops) = lost.then(|| within.query_selector_all(STOPS).ok()).flatten() else {
            return;
        };
        let stop = stops.get(at).or_else(|| stops.get(stops.length().checked_sub(1)?));
        let stop = stop.and_then(|stop| stop.dyn_into::<HtmlElement>().ok());
        let heading = || document.get_element_by_id(otherwise)?.dyn_into().ok();
        if let Some(stop) = stop.or_else(heading) {
            let options = FocusOptions::new();
            options.set_prevent_scroll(true);
            let _ = stop.focus_with_options(&options);
        }
    });
}
