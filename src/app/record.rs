//! The one versioned record a phone keeps.

use super::Place;
use crate::assessment::{Assessment, Day, Migration, MigrationError, migrate};
use crate::instrument::Locale;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use thiserror::Error;

/// The version this Jalon writes.
pub const RECORD_VERSION: u64 = 1;

/// Steps from version 1 to [`RECORD_VERSION`], one for each version since.
const MIGRATIONS: &[Migration] = &[];

/// What is kept on the phone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// [`RECORD_VERSION`].
    pub version: u64,
    /// The language chosen.
    pub locale: Locale,
    /// Where the person was, as [`Place::token`].
    pub place: String,
    /// A line of the review was being changed.
    pub editing: bool,
    /// Own words typed and not yet added.
    pub draft: String,
    /// When something was last answered.
    pub answered_on: Day,
    /// The answers.
    pub assessment: Assessment,
}

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

impl Record {
    /// Reads a stored text, bringing it up to date.
    ///
    /// # Errors
    /// [`RecordError`]; the text is left to the caller, who must not overwrite it unasked.
    pub fn read(text: &str) -> Result<Self, RecordError> {
        let value: Value = serde_json::from_str(text).map_err(|_| RecordError::Unreadable)?;
        let value = migrate(value, MIGRATIONS).map_err(|e| match e {
            MigrationError::Newer(_) => RecordError::Newer,
            MigrationError::NoVersion | MigrationError::Refused(_) => RecordError::Unreadable,
        })?;
        let mut record: Self =
            serde_json::from_value(value).map_err(|_| RecordError::Unreadable)?;
        record.assessment.complete();
        if record.assessment.is_sound() { Ok(record) } else { Err(RecordError::Unreadable) }
    }

    /// Where the person was; the welcome when the token names no place of the path.
    #[must_use]
    pub fn place(&self) -> Place {
        Place::parse(&self.place).filter(|p| p.is_on_path()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_a_migration_for_each_version_since_the_first() {
        assert_eq!(MIGRATIONS.len() as u64 + 1, RECORD_VERSION);
    }

    /// The very text a first version wrote: it must be read for ever.
    #[test]
    fn a_record_of_version_1_is_read() {
        let text = include_str!("../../tests/records/version-1.json");
        let record = Record::read(text).expect("version 1 is read");
        assert_eq!(record.place(), Place::Goals);
        assert_eq!(record.assessment.chosen().len(), 11);
    }

    #[test]
    fn other_texts_are_told_apart() {
        let cases = [
            ("", RecordError::Unreadable),
            ("{}", RecordError::Unreadable),
            (r#"{"version":1}"#, RecordError::Unreadable),
            (r#"{"version":99}"#, RecordError::Newer),
            ("null", RecordError::Unreadable),
        ];
        for (text, wanted) in cases {
            assert_eq!(Record::read(text), Err(wanted), "{text}");
        }
    }
}
