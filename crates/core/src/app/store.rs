//! What stays on the device: two slots of the browser's storage, each written only over what this tab knew to be there.
//!
//! The adapter compares and writes; what follows is decided here and by the route.

use crate::assessment::RecordError;

/// A place in the browser's storage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// The answers of the person whose phone it is.
    Record,
    /// The workshops of a facilitator's device.
    Workshops,
}

impl Slot {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Record, Self::Workshops];

    /// Its key in the storage.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Record => "jalon",
            Self::Workshops => "jalon-workshops",
        }
    }
}

/// What a slot was found to hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stored {
    /// No record.
    Nothing,
    /// A text that should be a record.
    Text(String),
    /// The browser refuses storage.
    Blocked,
}

impl Stored {
    /// What a text found in the storage, or none, stands for.
    #[must_use]
    pub fn of(text: Option<&str>) -> Self {
        text.map_or(Self::Nothing, |text| Self::Text(text.to_owned()))
    }

    /// The text, where there is one.
    #[must_use]
    pub const fn text(&self) -> Option<&String> {
        match self {
            Self::Text(text) => Some(text),
            Self::Nothing | Self::Blocked => None,
        }
    }
}

/// A write: compare with `expected`, then put `text` there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Store {
    /// Where.
    pub slot: Slot,
    /// What this tab believes to be there; `None`: nothing.
    pub expected: Option<String>,
    /// What is to be there; `None` removes it.
    pub text: Option<String>,
}

/// Why a record could not be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveError {
    /// The browser refuses storage.
    Blocked,
    /// No room is left.
    Full,
}

/// What became of a [`Store`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is there.
    Stored,
    /// Another tab wrote meanwhile: this is there, and nothing was written.
    Conflict(Option<String>),
    /// The browser did not take it.
    Refused(SaveError),
}

/// Whether what was made here stays here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Persistence {
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
        why: RecordError,
    },
}

impl Persistence {
    /// Whether the storage may be written: what was full may have room again.
    #[must_use]
    pub const fn may_save(&self) -> bool {
        match self {
            Self::Stored | Self::Full => true,
            Self::Blocked | Self::Unreadable { .. } => false,
        }
    }

    /// The record that cannot be read, as it stands.
    #[must_use]
    pub const fn unreadable(&self) -> Option<&str> {
        match self {
            Self::Unreadable { text, .. } => Some(text.as_str()),
            Self::Stored | Self::Blocked | Self::Full => None,
        }
    }
}
