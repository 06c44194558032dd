//! The browser's history: one entry a place, never a fragment.
//!
//! An entry says no place, only `"<epoch> <depth>"`. The places by depth are the trail: in memory, and in the tab's
//! own storage for a reload. With the trail forgotten, entries of its epoch stand for nothing.

use super::{page, storage};
use crate::web::shell::Shell;
use jalon_core::app::{Event, Place};
use std::cell::RefCell;
use wasm_bindgen::JsValue;
use web_sys::PopStateEvent;

/// The key of the trail in session storage.
const KEY: &str = "jalon-trail";
/// Stands in the stored trail for a depth whose place is not known.
const UNKNOWN: &str = "-";

/// The places of the history entries of one epoch, by depth.
struct Trail {
    epoch: u64,
    places: Vec<Option<Place>>,
}

thread_local! {
    static TRAIL: RefCell<Trail> = RefCell::new(Trail::kept().unwrap_or_else(Trail::new));
}

impl Trail {
    /// An empty trail whose epoch no entry has yet.
    fn new() -> Self {
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "any number does"
        )]
        let epoch = (js_sys::Math::random() * 2_f64.powi(53)) as u64;
        Self { epoch, places: Vec::new() }
    }

    /// The trail that this tab kept before it was loaded again.
    fn kept() -> Option<Self> {
        let text = storage::of_this_tab()?.get_item(KEY).ok().flatten()?;
        let mut words = text.split(' ');
        let epoch = words.next()?.parse().ok()?;
        Some(Self { epoch, places: words.map(Place::parse).collect() })
    }

    /// Writes it for a reload. The welcome alone, or what must not be kept, leaves nothing there.
    fn keep(&self, may_keep: bool) {
        let Some(storage) = storage::of_this_tab() else { return };
        let tells = |place: &Option<Place>| place.is_some_and(|place| place != Place::default());
        let _ = if may_keep && self.places.iter().any(tells) {
            let mut text = self.epoch.to_string();
            for place in &self.places {
                text.push(' ');
                text += &place.map_or_else(|| UNKNOWN.to_owned(), Place::token);
            }
            storage.set_item(KEY, &text)
        } else {
            storage.remove_item(KEY)
        };
    }

    fn put(&mut self, place: Place, depth: u32) {
        let Ok(depth) = usize::try_from(depth) else { return };
        if self.places.len() <= depth {
            self.places.resize(depth + 1, None);
        }
        self.places[depth] = Some(place);
    }

    /// What an entry's state stands for.
    fn find(&self, state: &JsValue) -> Option<(Place, u32)> {
        let text = state.as_string()?;
        let (epoch, depth) = text.split_once(' ')?;
        let depth: u32 = depth.parse().ok()?;
        let place = *self.places.get(usize::try_from(depth).ok()?)?;
        (epoch.parse() == Ok(self.epoch)).then_some((place?, depth))
    }

    fn state(&self, depth: u32) -> JsValue {
        format!("{} {depth}", self.epoch).into()
    }
}

fn history() -> Option<web_sys::History> {
    page::window().history().ok()
}

/// What the entry the page was loaded on stands for, when the trail knows it.
pub(super) fn entry() -> Option<(Place, u32)> {
    let state = history()?.state().ok()?;
    TRAIL.with_borrow(|trail| trail.find(&state))
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
    origin + folder
}

fn address() -> String {
    let path = page::window().location().pathname();
    path.unwrap_or_else(|_| "/".to_owned())
}

/// Adds an entry; those that lay ahead are gone. `may_keep`: a reload may know the trail; that of a participant's turn
/// stays in memory.
pub(super) fn push(place: Place, depth: u32, may_keep: bool) {
    let state = TRAIL.with_borrow_mut(|trail| {
        trail.places.truncate(usize::try_from(depth).unwrap_or(usize::MAX));
        trail.put(place, depth);
        trail.keep(may_keep);
        trail.state(depth)
    });
    if let Some(history) = history() {
        let _ = history.push_state_with_url(&state, "", Some(&address()));
    }
}

/// Rewrites the entry and its address; a fragment that was read is gone from both.
pub(super) fn replace(place: Place, depth: u32, may_keep: bool) {
    let state = TRAIL.with_borrow_mut(|trail| {
        trail.put(place, depth);
        trail.keep(may_keep);
        trail.state(depth)
    });
    if let Some(history) = history() {
        let _ = history.replace_state_with_url(&state, "", Some(&address()));
    }
}

/// From now on no entry so far stands for a place.
pub(super) fn forget() {
    TRAIL.with_borrow_mut(|trail| {
        *trail = Trail::new();
        trail.keep(false);
    });
}

/// Goes back this many entries.
pub(super) fn to(entries: u32) {
    if let (Some(history), Ok(entries)) = (history(), i32::try_from(entries)) {
        let _ = history.go_with_delta(-entries);
    }
}

/// Tells the core when the browser moved in its history. An entry that carries a fragment instead (a link
/// opened in the same tab) starts the app anew.
pub(super) fn on_arrival(shell: Shell) {
    page::listen::<PopStateEvent>(&page::window(), "popstate", move |event| {
        match TRAIL.with_borrow(|trail| trail.find(&event.state())) {
            Some((place, depth)) => shell.send(Event::Arrived(place, depth)),
            None if fragment().is_some() => {
                let _ = page::window().location().reload();
            }
            None => shell.send(Event::ArrivedNowhere),
        }
    });
}
