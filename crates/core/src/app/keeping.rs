//! Whether what was made here stays here: answers on a phone, workshops on a facilitator's device.

use super::{RecordError, SaveError};
use std::mem::discriminant;

/// Whether it stays; `Why` says why a stored text is none of its kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Keeping<Why = RecordError> {
    /// In the browser's storage.
    #[default]
    Stored,
    /// In memory only: the browser refuses storage.
    Blocked,
    /// In memory only: the storage is full.
    Full,
    /// In memory only: a record stands there that cannot be read, and it is not overwritten unasked.
    Unreadable {
        /// The record as it stands.
        text: String,
        /// Why it cannot be read.
        why: Why,
    },
}

impl<Why> Keeping<Why> {
    /// Whether the storage may be written: what was full may have room again.
    #[must_use]
    pub const fn may_save(&self) -> bool {
        matches!(self, Self::Stored | Self::Full)
    }

    /// The record that cannot be read, as it stands.
    #[must_use]
    pub const fn unreadable(&self) -> Option<&str> {
        match self {
            Self::Unreadable { text, .. } => Some(text.as_str()),
            Self::Stored | Self::Blocked | Self::Full => None,
        }
    }

    /// It could not be written; whether that is news. What cannot be read stays untouched, whatever else
    /// goes wrong.
    pub(super) fn failed(&mut self, why: SaveError) -> bool {
        if self.unreadable().is_some() {
            return false;
        }
        let now = match why {
            SaveError::Blocked => Self::Blocked,
            SaveError::Full => Self::Full,
        };
        let is_news = discriminant(self) != discriminant(&now);
        *self = now;
        is_news
    }

    /// It was written; whether that is news.
    pub(super) fn saved(&mut self) -> bool {
        let is_news = matches!(self, Self::Full);
        if is_news {
            *self = Self::Stored;
        }
        is_news
    }

    /// What cannot be read is there no more; whether it was.
    pub(super) fn discarded(&mut self) -> bool {
        let is_news = self.unreadable().is_some();
        if is_news {
            *self = Self::Stored;
        }
        is_news
    }
}
