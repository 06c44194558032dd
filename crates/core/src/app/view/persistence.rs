//! What is said where something is not kept as usual: answers on a phone, workshops on a facilitator's device.

use crate::app::store::Persistence;
use crate::assessment::RecordError;

/// The message ids of one slot.
pub struct PersistenceWords {
    /// The browser refuses storage.
    pub blocked: &'static str,
    /// It stays in memory.
    pub memory: &'static str,
    /// A newer Jalon wrote the record.
    pub newer: &'static str,
    /// The record cannot be read.
    pub unreadable: &'static str,
    /// It is left as it is.
    pub untouched: &'static str,
}

/// What happened, and what it means; one sentence each, none where all is as usual.
#[must_use]
pub fn lines(persistence: &Persistence, words: &PersistenceWords) -> Vec<&'static str> {
    let PersistenceWords { blocked, memory, newer, unreadable, untouched } = *words;
    match persistence {
        Persistence::Stored => Vec::new(),
        Persistence::Blocked => vec![blocked, memory],
        Persistence::Full => vec!["notice-full", memory, "notice-full-help"],
        Persistence::Unreadable { why: RecordError::Newer, .. } => vec![newer, untouched, memory],
        Persistence::Unreadable { why: RecordError::Unreadable, .. } => {
            vec![unreadable, untouched, memory]
        }
    }
}
