//! What every record that Jalon stores has in common: it says its version before anything else is read of it.

use serde::Deserialize;
use thiserror::Error;

/// Why a stored text is no record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum RecordError {
    /// A newer Jalon wrote it.
    #[error("written by a newer Jalon")]
    Newer,
    /// Nothing that any Jalon wrote.
    #[error("cannot be read")]
    Unreadable,
}

#[derive(Deserialize)]
struct Versioned {
    version: u64,
}

/// The version of a stored text, at most `newest`.
///
/// # Errors
/// [`RecordError::Newer`] above `newest`, [`RecordError::Unreadable`] where there is none.
pub fn version(text: &str, newest: u64) -> Result<u64, RecordError> {
    match serde_json::from_str(text) {
        Ok(Versioned { version }) if version > newest => Err(RecordError::Newer),
        Ok(Versioned { version }) => Ok(version),
        Err(_) => Err(RecordError::Unreadable),
    }
}
