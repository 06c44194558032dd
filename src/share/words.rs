//! Own words in the tail: the language they are in, then the words, in the smallest of three codings.

use super::nibbles::{self, ARABIC, LATIN};
use super::read::ReadError;
use crate::assessment::OwnWords;
use crate::instrument::Locale;

/// Stands between the words of two goals: own words are on one line.
const SEPARATOR: char = '\n';

// Codings: the upper half of the first byte.
const UTF_8: u8 = 0;
const LATIN_NIBBLES: u8 = 1;
const ARABIC_NIBBLES: u8 = 2;

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

/// The section of these words: the smallest coding, the first one where two are equal.
pub(super) fn pack(locale: Locale, words: &[&OwnWords]) -> Vec<u8> {
    let mut text = String::new();
    for (n, words) in words.iter().enumerate() {
        if n > 0 {
            text.push(SEPARATOR);
        }
        text.push_str(words.as_str());
    }
    let mut best = (UTF_8, text.as_bytes().to_vec());
    for (coding, table) in [(LATIN_NIBBLES, LATIN), (ARABIC_NIBBLES, ARABIC)] {
        let packed = nibbles::pack(&text, table);
        if packed.len() < best.1.len() {
            best = (coding, packed);
        }
    }
    let mut bytes = vec![best.0 << 4 | number(locale)];
    bytes.extend(best.1);
    bytes
}

/// The language and the words of a section.
///
/// # Errors
/// [`ReadError::Newer`] for a coding or a language that is not known here; [`ReadError::Damaged`] for
/// words that no [`OwnWords`] would hold.
pub(super) fn unpack(bytes: &[u8]) -> Result<(Locale, Vec<OwnWords>), ReadError> {
    let (head, packed) = bytes.split_first().ok_or(ReadError::Damaged)?;
    let locale =
        Locale::ALL.into_iter().find(|l| number(*l) == head & 15).ok_or(ReadError::Newer)?;
    let text = match head >> 4 {
        UTF_8 => str::from_utf8(packed).ok().map(str::to_owned),
        LATIN_NIBBLES => nibbles::unpack(packed, LATIN),
        ARABIC_NIBBLES => nibbles::unpack(packed, ARABIC),
        _ => return Err(ReadError::Newer),
    };
    let text = text.ok_or(ReadError::Damaged)?;
    let clean = |words| OwnWords::new(words).filter(|clean| clean.as_str() == words);
    let words = text.split(SEPARATOR).map(clean).collect::<Option<_>>();
    Ok((locale, words.ok_or(ReadError::Damaged)?))
}
