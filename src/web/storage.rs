//! The record in the browser's storage. A browser that refuses storage is no error here: the core
//! says so and goes on in memory.

use super::{Shell, page, workshops};
use gloo_storage::errors::StorageError;
use gloo_storage::{LocalStorage, Storage};
use jalon_core::app::{Event, Record, SaveError, Stored};
use leptos::prelude::*;
use std::cell::Cell;
use web_sys::StorageEvent;

/// The key of the record.
const KEY: &str = "jalon";

thread_local! {
    static FAILED: Cell<bool> = const { Cell::new(false) };
}

/// Whether storage may be touched: gloo-storage panics where the browser refuses it.
fn works() -> bool {
    let Ok(Some(storage)) = page::window().local_storage() else { return false };
    storage.get_item(KEY).is_ok()
}

fn text() -> Option<String> {
    LocalStorage::raw().get_item(KEY).ok().flatten()
}

/// What is there at the start, and as a text to compare with later.
pub(super) fn read() -> (Stored, Option<String>) {
    if !works() {
        return (Stored::Blocked, None);
    }
    let text = text();
    (Stored::of(text.as_deref()), text)
}

/// Writes the record, unless another tab wrote since this one last looked.
pub(super) fn write(record: &Record, shell: Shell) {
    if !works() {
        return shell.send(Event::SaveFailed(SaveError::Blocked));
    }
    let there = text();
    if shell.known().with_value(|known| *known != there) {
        shell.known().set_value(there.clone());
        let is_there = there.is_some();
        shell.send(Event::StoredElsewhere(there));
        // Both sets of answers are together now; place and draft of this tab still have to be kept.
        if is_there {
            shell.save_again();
        }
        return;
    }
    match LocalStorage::set(KEY, record) {
        Ok(()) => {
            shell.known().set_value(text());
            if FAILED.replace(false) {
                shell.send(Event::Saved);
            }
        }
        Err(error) => {
            FAILED.set(true);
            let why = match error {
                StorageError::JsError(_) => SaveError::Full,
                StorageError::SerdeError(_) | StorageError::KeyNotFound(_) => SaveError::Blocked,
            };
            shell.send(Event::SaveFailed(why));
        }
    }
}

pub(super) fn erase(shell: Shell) {
    if works() {
        LocalStorage::delete(KEY);
    }
    shell.known().set_value(None);
}

fn of_this_tab() -> Option<web_sys::Storage> {
    page::window().session_storage().ok().flatten()
}

/// The workshop that this tab was in before it was loaded again.
pub(super) fn session() -> Option<String> {
    of_this_tab()?.get_item(KEY).ok().flatten()
}

/// Keeps the workshop for as long as this tab lives, or forgets it. Where the browser refuses, a reload
/// leaves the workshop.
pub(super) fn keep_session(text: Option<&str>) {
    let Some(storage) = of_this_tab() else { return };
    let _ = match text {
        Some(text) => storage.set_item(KEY, text),
        None => storage.remove_item(KEY),
    };
}

/// Tells the core when another tab wrote or erased the record.
pub(super) fn on_change(shell: Shell) {
    page::listen::<StorageEvent>(&page::window(), "storage", move |event| {
        // Another tab's `clear()` comes without a key.
        if event.key().is_none_or(|key| key == workshops::KEY) {
            workshops::changed(shell);
        }
        if event.key().is_some_and(|key| key != KEY) || !works() {
            return;
        }
        let there = text();
        if shell.known().with_value(|known| *known == there) {
            return;
        }
        shell.known().set_value(there.clone());
        shell.send(Event::StoredElsewhere(there));
    });
}
