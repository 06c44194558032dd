//! Seals a code for whoever handed out an invitation.

use crate::pad::pad;
use crate::suite;
use jalon_core::assessment::Day;
use jalon_core::share::{KeyInvitation, KeyLock, KeyNumber, Lock, ReadError, Sealed, decode_key};
use sha2::{Digest, Sha256};
use thiserror::Error;

/// Stands before the invitation in what HPKE calls `info`: this use of a key, and no other.
const CONTEXT: &[u8] = b"jalon/1";
/// The checksum that every code ends in: behind a lock it says nothing new.
const CHECKSUM: usize = 4;

/// Why a code was not sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum SealError {
    /// These are not the bytes of an invitation.
    #[error("no invitation: {0}")]
    Invitation(ReadError),
    /// The invitation was valid until this day.
    #[error("the invitation is no longer valid")]
    Over(Day),
    /// The key of the invitation makes no secret: nobody who wants to read would hand it out.
    #[error("the key makes no secret")]
    Key,
    /// There is nothing to seal.
    #[error("no code")]
    Nothing,
}

/// The number of a key.
#[must_use]
pub fn key_number(key: &[u8; 32]) -> KeyNumber {
    KeyNumber(first(key))
}

/// The first bytes of the SHA-256.
pub(crate) fn first<const N: usize>(bytes: &[u8]) -> [u8; N] {
    let mut first = [0; N];
    first.copy_from_slice(&Sha256::digest(bytes)[..N]);
    first
}

/// What is bound to all that is sealed with an invitation: the whole of it.
pub(crate) fn info(invitation: &[u8]) -> Vec<u8> {
    [CONTEXT, invitation].concat()
}

/// The lock of an invitation, still without the encapsulated key.
fn lock_of(invitation: &KeyInvitation, bytes: &[u8]) -> KeyLock {
    KeyLock {
        recipient: invitation.recipient,
        key: key_number(&invitation.key),
        invitation: first(bytes),
        encapsulated: [0; 32],
    }
}

/// A code, sealed with the very bytes of an invitation. `random` is new for each.
///
/// # Errors
/// [`SealError`].
pub fn seal(
    code: &[u8],
    invitation: &[u8],
    today: Day,
    random: [u8; 32],
) -> Result<Sealed, SealError> {
    let read = decode_key(invitation).map_err(SealError::Invitation)?;
    if today > read.valid_until {
        return Err(SealError::Over(read.valid_until));
    }
    let text = code.split_last_chunk::<CHECKSUM>().map_or(&[][..], |(text, _)| text);
    if text.is_empty() {
        return Err(SealError::Nothing);
    }
    let mut lock = lock_of(&read, invitation);
    let header = Lock::Key(lock.clone()).header();
    let sealed = suite::seal(&read.key, &info(invitation), &header, &pad(text), random);
    let (encapsulated, text) = sealed.ok_or(SealError::Key)?;
    lock.encapsulated = encapsulated;
    Ok(Sealed { lock: Lock::Key(lock), text })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What HPKE binds: any other use of the key, and any other invitation, makes another secret.
    #[test]
    fn the_whole_invitation_is_bound() {
        assert_eq!(info(b"\x14\x01bytes"), b"jalon/1\x14\x01bytes");
    }
}
