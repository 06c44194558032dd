//! A key book as a text that the browser keeps. A private key stands in it only where the adviser wanted that.

use crate::book::{BookKey, KeyBook, MAX_KEYS, MAX_NAME, Private};
use crate::file::OwnKey;
use jalon_core::assessment::{Day, RecordError, characters, version};
use jalon_core::share::decode_key;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// The version this Jalon writes.
const VERSION: u64 = 1;
/// A text that is longer is no book.
const MAX_TEXT: usize = 100_000;

#[derive(Serialize, Deserialize)]
struct StoredBook {
    version: u64,
    keys: Vec<StoredKey>,
}

#[derive(Serialize, Deserialize)]
struct StoredKey {
    invitation: Vec<u8>,
    name: String,
    since: Day,
    letters: u32,
    retired: Option<Day>,
    erased: Option<Day>,
    private: Option<Zeroizing<[u8; 32]>>,
}

impl KeyBook {
    /// The book as a text. What was opened for today is written as in its file.
    #[must_use]
    pub fn text(&self) -> Zeroizing<String> {
        let keys = self.keys.iter().map(StoredKey::of).collect();
        let text = serde_json::to_string(&StoredBook { version: VERSION, keys });
        Zeroizing::new(text.unwrap_or_default())
    }

    /// The book of a stored text.
    ///
    /// # Errors
    /// [`RecordError`]; the text is left to the caller, who must not overwrite it unasked.
    pub fn read(text: &str) -> Result<Self, RecordError> {
        if text.len() > MAX_TEXT {
            return Err(RecordError::Unreadable);
        }
        version(text, VERSION)?;
        let book: StoredBook = serde_json::from_str(text).map_err(|_| RecordError::Unreadable)?;
        let keys: Option<Vec<BookKey>> = book.keys.into_iter().map(StoredKey::key).collect();
        let keys = keys.filter(|keys| keys.len() <= MAX_KEYS && are_distinct(keys));
        keys.map(|keys| Self { keys }).ok_or(RecordError::Unreadable)
    }
}

fn are_distinct(keys: &[BookKey]) -> bool {
    (1..keys.len()).all(|at| keys[..at].iter().all(|other| other.bytes != keys[at].bytes))
}

impl StoredKey {
    fn of(key: &BookKey) -> Self {
        let (private, erased) = match &key.private {
            Private::Kept(own) => (Some(own.private().clone()), None),
            Private::ForToday(_) | Private::InFile => (None, None),
            Private::Erased(day) => (None, Some(*day)),
        };
        Self {
            invitation: key.bytes.clone(),
            name: key.name.clone(),
            since: key.since,
            letters: key.letters,
            retired: key.retired,
            erased,
            private,
        }
    }

    fn key(self) -> Option<BookKey> {
        let Self { invitation: bytes, name, since, letters, retired, erased, private } = self;
        let invitation = decode_key(&bytes).ok()?;
        let private = match (erased, private) {
            (Some(_), Some(_)) => return None,
            (Some(day), None) => Private::Erased(day),
            (None, Some(private)) => Private::Kept(OwnKey::of(&bytes, private).ok()?),
            (None, None) => Private::InFile,
        };
        let is_name = !name.trim().is_empty() && characters(&name) <= MAX_NAME;
        is_name.then_some(BookKey { invitation, bytes, private, name, since, letters, retired })
    }
}
