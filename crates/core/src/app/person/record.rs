//! The one versioned record a phone keeps.

use super::place::Place;
use crate::assessment::{Assessment, Day, History, RecordError, version};
use crate::instrument::Locale;
use serde::{Deserialize, Serialize};

/// The version this Jalon writes.
///
/// Version 2 added parts and took none away, so a record of version 1 is read as it is, with nothing in
/// the new parts. Version 3 keeps single lines back where those before kept goals and sections as a whole: these are
/// converted where they are read ([`Assessment::complete`]).
pub const RECORD_VERSION: u64 = 3;

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
    /// The assessments before.
    #[serde(default)]
    pub earlier: History,
    /// The day until which no follow-up is offered again.
    #[serde(default)]
    pub asked_on: Option<Day>,
    /// The hint about the home screen was given.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub hinted: bool,
}

impl Record {
    /// Reads a stored text, bringing it up to date.
    ///
    /// # Errors
    /// [`RecordError`]; the text is left to the caller, who must not overwrite it unasked.
    pub fn read(text: &str) -> Result<Self, RecordError> {
        let version = version(text, RECORD_VERSION)?;
        let mut record: Self = serde_json::from_str(text).map_err(|_| RecordError::Unreadable)?;
        record.assessment.complete();
        record.earlier.complete();
        if version > 0 && record.is_sound() { Ok(record) } else { Err(RecordError::Unreadable) }
    }

    fn is_sound(&self) -> bool {
        let earlier = self.earlier.all();
        self.assessment.is_sound() && earlier.iter().all(|dated| dated.assessment.is_sound())
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

    /// The very text a first version wrote: it must be read for ever.
    #[test]
    fn a_record_of_version_1_is_read() {
        let text = include_str!("../../../../../tests/records/version-1.json");
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
