//! The lock of words: a key derived from them, and a cipher that notices any change. As in `age`, each key is new with its salt and
//! locks one text, so the nonce is zero.

use crate::derive::{self, DeriveError, Settings};
use crate::pad::{pad, unpad};
use crate::words::Phrase;
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{ChaCha20Poly1305, KeyInit};
use jalon_core::share::{Inside, Lock, Sealed, WordsLock};
use thiserror::Error;
use zeroize::Zeroizing;

/// Why words open nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum UnlockError {
    /// A key opens this, not words.
    #[error("it is locked with a key")]
    NoWords,
    /// Something else is behind this lock: a key file instead of a code, or a code instead of a key file.
    #[error("something else is behind this lock")]
    OtherInside,
    /// These are not the words.
    #[error("other words lock it")]
    WrongWords,
    /// These are the words, and what they lock was changed.
    #[error("it was changed after it was locked")]
    Tampered,
    /// No key could be made of the words.
    #[error(transparent)]
    Derive(#[from] DeriveError),
}

/// This text, locked with words. The salt is new for each: 16 random bytes.
///
/// # Errors
/// [`DeriveError`].
pub fn lock(
    inside: Inside,
    text: &[u8],
    phrase: &Phrase,
    settings: Settings,
    salt: [u8; 16],
) -> Result<Sealed, DeriveError> {
    let (key, check) = derive::key(phrase, &salt, settings)?;
    let Settings { memory, passes } = settings;
    let lock = Lock::Words(WordsLock { inside, memory, passes, salt, check });
    let padded = pad(text);
    let payload = Payload { msg: padded.as_slice(), aad: &lock.header() };
    // The cipher takes any text that is shorter than 256 GiB.
    let text = cipher(&key).encrypt(&[0; 12].into(), payload).unwrap_or_default();
    Ok(Sealed { lock, text })
}

/// The text that words lock.
///
/// # Errors
/// [`UnlockError`].
pub fn unlock(
    sealed: &Sealed,
    inside: Inside,
    phrase: &Phrase,
) -> Result<Zeroizing<Vec<u8>>, UnlockError> {
    let lock = match &sealed.lock {
        Lock::Words(lock) => lock,
        Lock::Key(_) => return Err(UnlockError::NoWords),
    };
    if lock.inside != inside {
        return Err(UnlockError::OtherInside);
    }
    let settings = Settings { memory: lock.memory, passes: lock.passes };
    let (key, check) = derive::key(phrase, &lock.salt, settings)?;
    if check != lock.check {
        return Err(UnlockError::WrongWords);
    }
    let payload = Payload { msg: &sealed.text, aad: &sealed.lock.header() };
    let opened = cipher(&key).decrypt(&[0; 12].into(), payload).map(Zeroizing::new);
    let padded = opened.map_err(|_| UnlockError::Tampered)?;
    let text = unpad(&padded).ok_or(UnlockError::Tampered)?;
    Ok(Zeroizing::new(text.to_vec()))
}

fn cipher(key: &[u8; 32]) -> ChaCha20Poly1305 {
    ChaCha20Poly1305::new(key.into())
}
