//! Own words: the language they are in, then the words, in the smallest of several codings.

use super::nibbles::{self, ARABIC, LATIN};
use super::read::ReadError;
use super::{deflate, letters, sixbit};
use crate::instrument::Locale;

// Codings: the upper half of the first byte.
const UTF_8: u8 = 0;
const LATIN_NIBBLES: u8 = 1;
const ARABIC_NIBBLES: u8 = 2;
const SIX_BITS: u8 = 3;
const DEFLATE: u8 = 4;
const LETTERS: u8 = 5;

/// Every coding, in the order of their numbers. Those from 3 on came with model 2.
const ALL: [u8; 6] = [UTF_8, LATIN_NIBBLES, ARABIC_NIBBLES, SIX_BITS, DEFLATE, LETTERS];

/// The lower half of the first byte. Frozen; the order of display may change.
const fn number(locale: Locale) -> u8 {
    match locale {
        Locale::Fr => 0,
        Locale::Nl => 1,
        Locale::De => 2,
        Locale::En => 3,
        Locale::Ar => 4,
    }
}

/// The text in one coding; `None` when that cannot hold it.
fn coded(coding: u8, locale: Locale, text: &str) -> Option<Vec<u8>> {
    match coding {
        UTF_8 => Some(text.as_bytes().to_vec()),
        // The shift of the table is no character that a text may hold.
        LATIN_NIBBLES | ARABIC_NIBBLES if text.contains(nibbles::SHIFT) => None,
        LATIN_NIBBLES => Some(nibbles::pack(text, LATIN)),
        ARABIC_NIBBLES => Some(nibbles::pack(text, ARABIC)),
        SIX_BITS => Some(sixbit::pack(text)),
        DEFLATE => deflate::pack(text),
        LETTERS => letters::pack(text, locale),
        _ => None,
    }
}

/// Any text with its language, in the smallest of all codings, the first one where two are equal.
/// Several own words have a line feed between two.
pub(super) fn pack_text(locale: Locale, text: &str) -> Vec<u8> {
    let mut best = (UTF_8, text.as_bytes().to_vec());
    for coding in ALL {
        if let Some(packed) = coded(coding, locale, text).filter(|p| p.len() < best.1.len()) {
            best = (coding, packed);
        }
    }
    let mut bytes = vec![best.0 << 4 | number(locale)];
    bytes.extend(best.1);
    bytes
}

/// The language and the text of what [`pack_text`] packs, without a look at what the text says.
///
/// # Errors
/// [`ReadError::Newer`] for a coding or a language that is not known here; [`ReadError::Damaged`] for
/// bytes that are no text.
pub(super) fn unpack_text(bytes: &[u8]) -> Result<(Locale, String), ReadError> {
    let (head, packed) = bytes.split_first().ok_or(ReadError::Damaged)?;
    let locale =
        Locale::ALL.into_iter().find(|l| number(*l) == head & 15).ok_or(ReadError::Newer)?;
    let text = match head >> 4 {
        UTF_8 => str::from_utf8(packed).ok().map(str::to_owned),
        LATIN_NIBBLES => nibbles::unpack(packed, LATIN),
        ARABIC_NIBBLES => nibbles::unpack(packed, ARABIC),
        SIX_BITS => sixbit::unpack(packed),
        DEFLATE => deflate::unpack(packed),
        LETTERS => letters::unpack(packed, locale),
        _ => return Err(ReadError::Newer),
    };
    Ok((locale, text.ok_or(ReadError::Damaged)?))
}

#[cfg(test)]
#[path = "words/tests.rs"]
mod tests;
