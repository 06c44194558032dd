//! The tail: sections that a reader may skip, and in the first of them all own words as one text.

use super::error::ReadError;
use super::words::{pack_text, unpack_text};
use crate::instrument::Locale;

/// Section: own words.
const OWN_WORDS: u8 = 1;
/// Section: a plan with what became of it.
const PLAN: u8 = 2;

/// Appends the section of the own words.
pub(super) fn put_own_words(bytes: &mut Vec<u8>, locale: Locale, text: &str) {
    let section = pack_text(locale, text);
    let [low, high, ..] = section.len().to_le_bytes();
    bytes.extend([OWN_WORDS, high, low]);
    bytes.extend(section);
}

/// Appends the section of a plan with what became of it, which stands behind own words.
pub(super) fn put_plan(bytes: &mut Vec<u8>, section: &[u8]) {
    let [low, high, ..] = section.len().to_le_bytes();
    bytes.extend([PLAN, high, low]);
    bytes.extend(section);
}

/// The own words with their language, when there are any.
///
/// # Errors
/// [`ReadError::Newer`] for a language that is not known here; [`ReadError::Damaged`] when
/// the tail is not a row of sections with rising tags. Sections with other tags are skipped: they are
/// of a newer Jalon, or somebody else's.
pub(super) fn own_words(tail: &[u8]) -> Result<Option<(Locale, String)>, ReadError> {
    section(tail, OWN_WORDS)?.map(unpack_text).transpose()
}

/// The plan with what became of it, when there is one.
///
/// # Errors
/// [`ReadError::Damaged`] as [`own_words`].
pub(super) fn plan(tail: &[u8]) -> Result<Option<&[u8]>, ReadError> {
    section(tail, PLAN)
}

/// The section with this tag.
fn section(tail: &[u8], wanted: u8) -> Result<Option<&[u8]>, ReadError> {
    let mut tail = tail;
    let mut found = None;
    let mut last = None;
    while let [tag, high, low, rest @ ..] = tail {
        let length = usize::from(u16::from_be_bytes([*high, *low]));
        let (section, after) = rest.split_at_checked(length).ok_or(ReadError::Damaged)?;
        if last >= Some(*tag) {
            return Err(ReadError::Damaged);
        }
        if *tag == wanted {
            found = Some(section);
        }
        last = Some(*tag);
        tail = after;
    }
    if tail.is_empty() { Ok(found) } else { Err(ReadError::Damaged) }
}
