//! The browser's history: one entry a place, never a fragment.

use super::page;
use jalon_core::app::Place;
use wasm_bindgen::JsValue;
use web_sys::PopStateEvent;

/// An entry's state is `"<depth> <place>"`.
fn parse(state: &JsValue) -> Option<(Place, u32)> {
    let text = state.as_string()?;
    let (depth, token) = text.split_once(' ')?;
    Some((Place::parse(token)?, depth.parse().ok()?))
}

fn state(place: Place, depth: u32) -> JsValue {
    format!("{depth} {}", place.token()).into()
}

fn history() -> Option<web_sys::History> {
    page::window().history().ok()
}

/// The entry the page was loaded on, when this app wrote it.
pub(super) fn entry() -> Option<(Place, u32)> {
    parse(&history()?.state().ok()?)
}

/// What stands behind `#`, not empty.
pub(super) fn fragment() -> Option<String> {
    let hash = page::window().location().hash().ok()?;
    let fragment = hash.strip_prefix('#')?;
    (!fragment.is_empty()).then(|| fragment.to_owned())
}

/// The address of the app, without query and fragment.
pub(super) fn base() -> String {
    let location = page::window().location();
    let origin = location.origin().unwrap_or_default();
    let path = location.pathname().unwrap_or_default();
    let folder = path.strip_suffix("index.html").unwrap_or(&path);
    // The bare address of a host needs no slash before the fragment: a module less in the code.
    if folder == "/" { origin } else { format!("{origin}{folder}") }
}

fn address() -> String {
    let path = page::window().location().pathname();
    path.unwrap_or_else(|_| "/".to_owned())
}

pub(super) fn push(place: Place, depth: u32) {
    if let Some(history) = history() {
        let _ = history.push_state_with_url(&state(place, depth), "", Some(&address()));
    }
}

/// Rewrites the entry and its address; a fragment that was read is gone from both.
pub(super) fn replace(place: Place, depth: u32) {
    if let Some(history) = history() {
        let _ = history.replace_state_with_url(&state(place, depth), "", Some(&address()));
    }
}

pub(super) fn back() {
    if let Some(history) = history() {
        let _ = history.back();
    }
}

/// Goes back this many entries.
pub(super) fn to(entries: u32) {
    if let (Some(history), Ok(entries)) = (history(), i32::try_from(entries)) {
        let _ = history.go_with_delta(-entries);
    }
}

/// Calls back when the browser moved to an entry of this app. An entry that carries a fragment
/// instead (a link opened in the same tab) starts the app anew.
pub(super) fn on_arrival(call: impl Fn(Place, u32) + 'static) {
    page::listen::<PopStateEvent>(&page::window(), "popstate", move |event| {
        match parse(&event.state()) {
            Some((place, depth)) => call(place, depth),
            None if fragment().is_some() => {
                let _ = page::window().location().reload();
            }
            None => call(Place::Welcome, 0),
        }
    });
}
