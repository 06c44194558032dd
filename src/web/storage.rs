//! The slots of the browser's storage. A browser that refuses storage is no error here: the core says so and goes on in
//! memory.

use super::page;
use crate::web::shell::Shell;
use gloo_storage::{LocalStorage, Storage};
use jalon_core::app::{Event, Outcome, SaveError, Slot, Store, Stored};
use web_sys::StorageEvent;

/// Whether storage may be touched: gloo-storage panics where the browser refuses it.
fn works() -> bool {
    let Ok(Some(storage)) = page::window().local_storage() else { return false };
    storage.get_item(Slot::Record.key()).is_ok()
}

fn text(slot: Slot) -> Option<String> {
    LocalStorage::raw().get_item(slot.key()).ok().flatten()
}

/// What a slot holds.
pub(super) fn read(slot: Slot) -> Stored {
    if works() { Stored::of(text(slot).as_deref()) } else { Stored::Blocked }
}

/// Whether a slot holds anything.
pub(super) fn holds(slot: Slot) -> bool {
    works() && text(slot).is_some()
}

/// Compares and writes.
pub(super) fn write(store: &Store) -> Outcome {
    if !works() {
        return Outcome::Refused(SaveError::Blocked);
    }
    let there = text(store.slot);
    if there != store.expected {
        return Outcome::Conflict(there);
    }
    let written = match &store.text {
        Some(text) => LocalStorage::raw().set_item(store.slot.key(), text),
        None => LocalStorage::raw().remove_item(store.slot.key()),
    };
    written.map_or(Outcome::Refused(SaveError::Full), |()| Outcome::Stored)
}

/// The tab's own storage, unless the browser refuses it.
pub(super) fn of_this_tab() -> Option<web_sys::Storage> {
    page::window().session_storage().ok().flatten()
}

/// The workshop that this tab was in before it was loaded again.
pub(super) fn turn() -> Option<String> {
    of_this_tab()?.get_item(Slot::Record.key()).ok().flatten()
}

/// Keeps the workshop for as long as this tab lives, or forgets it. Where the browser refuses, a reload
/// leaves the workshop.
pub(super) fn keep_turn(text: Option<&str>) {
    let Some(storage) = of_this_tab() else { return };
    let _ = match text {
        Some(text) => storage.set_item(Slot::Record.key(), text),
        None => storage.remove_item(Slot::Record.key()),
    };
}

/// Tells the core when another tab wrote or erased a slot.
pub(super) fn on_change(shell: Shell) {
    page::listen::<StorageEvent>(&page::window(), "storage", move |event| {
        for slot in Slot::ALL {
            // Another tab's `clear()` comes without a key.
            if event.key().is_none_or(|key| key == slot.key()) && works() {
                shell.send(Event::StoredElsewhere(slot, text(slot)));
            }
        }
    });
}
