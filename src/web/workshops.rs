//! The workshops of a facilitator's device: a record of their own in the browser's storage, apart from
//! anybody's answers. The newest record is the one that counts, whichever tab wrote it.

use super::{Shell, page};
use jalon_core::app::{Event, FacilitatorEvent, SaveError, Stored};
use serde::Serialize;
use std::cell::Cell;
use web_sys::Storage;

/// The key of workshops.
pub(super) const KEY: &str = "jalon-workshops";

thread_local! {
    static FAILED: Cell<bool> = const { Cell::new(false) };
}

/// The storage; `None` where the browser refuses it.
fn storage() -> Option<Storage> {
    let storage = page::window().local_storage().ok()??;
    storage.get_item(KEY).is_ok().then_some(storage)
}

fn tell(shell: Shell, event: FacilitatorEvent) {
    shell.send(Event::Facilitator(event));
}

fn text() -> Option<String> {
    storage()?.get_item(KEY).ok()?
}

/// Whether there are any. Asked of everybody at the start, so it reads nothing of them.
pub(super) fn are_kept() -> bool {
    text().is_some()
}

/// Tells the core what is there.
pub(super) fn read(shell: Shell) {
    let stored = match storage() {
        None => Stored::Blocked,
        Some(_) => Stored::of(text().as_deref()),
    };
    tell(shell, FacilitatorEvent::Read(stored));
}

/// Writes what is to be kept.
pub(super) fn write(record: &impl Serialize, shell: Shell) {
    let Some((storage, text)) = storage().zip(serde_json::to_string(record).ok()) else {
        return tell(shell, FacilitatorEvent::SaveFailed(SaveError::Blocked));
    };
    let written = storage.set_item(KEY, &text).is_ok();
    match (written, FAILED.replace(!written)) {
        (true, true) => tell(shell, FacilitatorEvent::Saved),
        (false, _) => tell(shell, FacilitatorEvent::SaveFailed(SaveError::Full)),
        (true, false) => {}
    }
}

/// Removes them, also where no facilitator ever was in this tab.
pub(super) fn erase() {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(KEY);
    }
}

/// Another tab wrote or erased them.
pub(super) fn changed(shell: Shell) {
    // Before a facilitator comes in nobody reads them.
    if shell.now(|model| model.facilitator.is_open) {
        tell(shell, FacilitatorEvent::StoredElsewhere(text()));
    } else {
        shell.send(Event::WorkshopsFound(are_kept()));
    }
}
