//! Own words: the coding, the language they are in, then the text. `docs/format.md`, "Own words".

use super::error::ReadError;
use super::letters;
use crate::instrument::Locale;

/// Stands between two own words: each is on one line.
pub(super) const SEPARATOR: char = '\n';

/// The coding: bit 7 of the first byte. 0 is UTF-8, 1 is [`letters`].
const LETTERS: u8 = 1 << 7;

/// Any text with its language, in the smaller of the codings, in UTF-8 where they are equal. Several own
/// words have a [`SEPARATOR`] between two.
pub(super) fn pack_text(locale: Locale, text: &str) -> Vec<u8> {
    let letters = letters::pack(text, locale.wire()).filter(|packed| packed.len() < text.len());
    let (coding, packed) = letters.map_or((0, text.into()), |packed| (LETTERS, packed));
    let mut bytes = vec![coding | locale.wire()];
    bytes.extend(packed);
    bytes
}

/// The language and the text of what [`pack_text`] packs, without a look at what the text says.
///
/// # Errors
/// [`ReadError::Newer`] for a language that is not known here: without its primer the text cannot be read.
/// [`ReadError::Damaged`] for bytes that are no text.
pub(super) fn unpack_text(bytes: &[u8]) -> Result<(Locale, String), ReadError> {
    let (head, packed) = bytes.split_first().ok_or(ReadError::Damaged)?;
    let locale = Locale::from_wire(head & !LETTERS).ok_or(ReadError::Newer)?;
    let text = if head & LETTERS == 0 {
        str::from_utf8(packed).ok().map(str::to_owned)
    } else {
        letters::unpack(packed, locale.wire())
    };
    Ok((locale, text.ok_or(ReadError::Damaged)?))
}

#[cfg(test)]
#[path = "words/tests.rs"]
mod tests;
