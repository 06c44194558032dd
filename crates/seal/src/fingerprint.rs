//! A key in five words, to be compared by people: on the letter, on the phone and at the desk.

use crate::derive::{self, DeriveError, Settings};
use crate::words::{Phrase, WordList};

/// How many words: 55 bits.
pub const FINGERPRINT: usize = 5;

/// The derivation makes each attempt at another key with the same words cost what it costs a phone once.
const SETTINGS: Settings = Settings { memory: 4, passes: 1 };
const SALT: &[u8] = b"jalon/1 fingerprint";

/// The words of a public key in the language of this list.
///
/// # Errors
/// [`DeriveError::Memory`] where the device does not give four mebibytes.
pub fn fingerprint(key: &[u8; 32], list: &WordList) -> Result<Phrase, DeriveError> {
    let bytes = derive::bytes::<16>(key, SALT, SETTINGS)?;
    Ok(list.phrase(FINGERPRINT, *bytes))
}
