//! The tail: sections that a reader may skip, and in the first of them all own words as one text.

use super::error::ReadError;
use super::words::{pack_text, unpack_text};
use crate::instrument::Locale;

/// Section: own words.
const OWN_WORDS: u8 = 1;

/// Appends the section of the own words.
pub(super) fn put_own_words(bytes: &mut Vec<u8>, locale: Locale, text: &str) {
    let section = pack_text(locale, text);
    let [low, high, ..] = section.len().to_le_bytes();
    bytes.extend([OWN_WORDS, high, low]);
    bytes.extend(section);
}

/// The own words with their language, when there are any.
///
/// # Errors
/// [`ReadError::Newer`] for a language that is not known here; [`ReadError::Damaged`] when
/// the tail is not a row of sections with rising tags. Sections with other tags are skipped: they are
/// of a newer Jalon.
pub(super) fn own_words(mut tail: &[u8]) -> Result<Option<(Locale, String)>, ReadError> {
    let mut found = None;
    let mut last = None;
    while let [tag, high, low, rest @ ..] = tail {
        let length = usize::from(u16::from_be_bytes([*high, *low]));
        let (section, after) = rest.split_at_checked(length).ok_or(ReadError::Damaged)?;
        if last >= Some(*tag) {
            return Err(ReadError::Damaged);
        }
        if *tag == OWN_WORDS {
            found = Some(section);
        }
        last = Some(*tag);
        tail = after;
    }
    if tail.is_empty() { found.map(unpack_text).transpose() } else { Err(ReadError::Damaged) }
}
