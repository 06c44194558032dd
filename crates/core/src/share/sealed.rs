//! The outside of a sealed code: which lock it has, and what is behind it as bytes that say nothing. `docs/format.md`,
//! "Sealed code". Locking and opening are the matter of the crate `jalon-seal`.

use super::crc::crc32;
use super::envelope::{self, PayloadKind};
use super::error::ReadError;
use super::link::Link;
use super::search::{search, search_typed};
use super::suites::{CODE_LOCK, FILE_LOCK, KEY_LOCK};
use crate::instrument::Recipient;

/// What words lock, by the number of the lock.
const WORDS: [(u8, Inside); 2] = [(CODE_LOCK, Inside::Code), (FILE_LOCK, Inside::KeyFile)];
/// What a sealed text is longer by than the text: the tag of the cipher.
const TAG: usize = 16;
/// The lengths of what is sealed, as long as it is short: how much was said does not show.
const SHORT: [usize; 3] = [48, 88, 128];
/// Above these, multiples of this length.
const STEP: usize = 64;

/// The number of a key: the first bytes of its SHA-256. It stands in the open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct KeyNumber(pub [u8; 4]);

/// The lock of an adviser's key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyLock {
    /// Who it is for.
    pub recipient: Recipient,
    /// Which key opens it.
    pub key: KeyNumber,
    /// The first bytes of the SHA-256 of the invitation it was sealed with, so that a forged one is known.
    pub invitation: [u8; 2],
    /// What the key makes the secret of: the encapsulated key of RFC 9180.
    pub encapsulated: [u8; 32],
}

/// What words lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inside {
    /// A code, shown or sent.
    Code,
    /// The file with an adviser's private key.
    KeyFile,
}

/// The lock of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordsLock {
    /// What is behind it.
    pub inside: Inside,
    /// Memory that the derivation takes, in mebibytes.
    pub memory: u8,
    /// Passes over it.
    pub passes: u8,
    /// Random bytes, new for each lock.
    pub salt: [u8; 16],
    /// Two bytes of the derivation: they tell wrong words from a change.
    pub check: [u8; 2],
}

/// How a code is locked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lock {
    /// With an adviser's key.
    Key(KeyLock),
    /// With words.
    Words(WordsLock),
}

/// A sealed code, closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// How it is locked.
    pub lock: Lock,
    /// What is behind the lock.
    pub text: Vec<u8>,
}

impl Lock {
    /// The bytes of the lock that are bound to what is behind it. The encapsulated key stands after them: it is bound by
    /// itself.
    #[must_use]
    pub fn header(&self) -> Vec<u8> {
        let mut bytes = vec![envelope::head(PayloadKind::Sealed)];
        match self {
            Self::Key(lock) => {
                bytes.extend([KEY_LOCK, lock.recipient.wire()]);
                bytes.extend(lock.key.0);
                bytes.extend(lock.invitation);
            }
            Self::Words(lock) => {
                let number = WORDS.iter().find(|(_, inside)| *inside == lock.inside);
                bytes.extend(number.map(|(number, _)| *number));
                bytes.extend([lock.memory, lock.passes]);
                bytes.extend(lock.salt);
                bytes.extend(lock.check);
            }
        }
        bytes
    }
}

/// How long a text of `length` bytes is made before it is sealed: longer by one byte at least, which ends it.
#[must_use]
pub fn padded_length(length: usize) -> usize {
    let class = SHORT.into_iter().find(|class| *class > length);
    class.unwrap_or_else(|| (length + 1).next_multiple_of(STEP))
}

/// Whether a text of this length can be behind a lock.
fn is_length(length: usize) -> bool {
    let text = length.checked_sub(TAG + 1);
    text.is_some_and(|text| padded_length(text) == text + 1)
}

/// The bytes of a sealed code.
#[must_use]
pub fn encode_sealed(sealed: &Sealed) -> Vec<u8> {
    let mut bytes = sealed.lock.header();
    match &sealed.lock {
        Lock::Key(lock) => bytes.extend(lock.encapsulated),
        Lock::Words(_) => {}
    }
    bytes.extend(&sealed.text);
    envelope::checked(bytes)
}

/// The lock and the closed text of these bytes.
///
/// # Errors
/// [`ReadError::Damaged`] when the checksum or anything else is not as [`encode_sealed`] writes it, [`ReadError::Newer`] when the
/// checksum holds and the version, the lock or the kind of recipient is one that this Jalon does not know; another kind of code is
/// called by its name.
pub fn decode_sealed(bytes: &[u8]) -> Result<Sealed, ReadError> {
    let (number, rest) =
        envelope::opened(bytes, PayloadKind::Sealed)?.split_first().ok_or(ReadError::Damaged)?;
    let words = WORDS.iter().find(|(known, _)| known == number);
    let (lock, text) = match words {
        Some((_, inside)) => words_lock(*inside, rest).ok_or(ReadError::Damaged)?,
        None if *number == KEY_LOCK => {
            let (recipient, lock) = rest.split_first().ok_or(ReadError::Damaged)?;
            let recipient = Recipient::from_wire(*recipient).ok_or(ReadError::Newer)?;
            key_lock(recipient, lock).ok_or(ReadError::Damaged)?
        }
        None => return Err(ReadError::Newer),
    };
    if !is_length(text.len()) {
        return Err(ReadError::Damaged);
    }
    Ok(Sealed { lock, text: text.to_vec() })
}

fn key_lock(recipient: Recipient, bytes: &[u8]) -> Option<(Lock, &[u8])> {
    let (key, rest) = bytes.split_first_chunk()?;
    let (invitation, rest) = rest.split_first_chunk()?;
    let (encapsulated, text) = rest.split_first_chunk()?;
    let lock = KeyLock {
        recipient,
        key: KeyNumber(*key),
        invitation: *invitation,
        encapsulated: *encapsulated,
    };
    Some((Lock::Key(lock), text))
}

fn words_lock(inside: Inside, bytes: &[u8]) -> Option<(Lock, &[u8])> {
    let [memory, passes, rest @ ..] = bytes else { return None };
    let (salt, rest) = rest.split_first_chunk()?;
    let (check, text) = rest.split_first_chunk()?;
    let (memory, passes) = (*memory, *passes);
    let lock = WordsLock { inside, memory, passes, salt: *salt, check: *check };
    Some((Lock::Words(lock), text))
}

/// The bytes of a sealed code as a link to the Jalon at `base`.
#[must_use]
pub fn sealed_link(base: &str, bytes: &[u8]) -> Link {
    Link::to(base, bytes)
}

/// The sealed code in a text that was scanned, pasted or opened.
///
/// # Errors
/// [`ReadError`]; another kind of code is called by its name.
pub fn read_sealed(text: &str) -> Result<Sealed, ReadError> {
    let mut found = None;
    search(text, &mut |bytes| decode_sealed(bytes).map(|sealed| found = Some(sealed)))?;
    found.ok_or(ReadError::NotJalon)
}

/// The sealed code in a text that was pasted, or typed by a handheld scanner.
///
/// # Errors
/// [`ReadError`], the nearest of all readings.
pub fn typed_sealed(text: &str) -> Result<Sealed, ReadError> {
    let mut found = None;
    search_typed(text, &mut |bytes| decode_sealed(bytes).map(|sealed| found = Some(sealed)))?;
    found.ok_or(ReadError::NotJalon)
}

/// The bytes with the checksum that every code ends in: behind a lock a code stands without it.
#[must_use]
pub fn with_checksum(bytes: &[u8]) -> Vec<u8> {
    [bytes, &crc32(bytes).to_be_bytes()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_is_of_a_class_and_says_no_more() {
        let lengths = [0, 47, 48, 87, 88, 127, 128, 191, 192, 500, 639, 640];
        let classes = [48, 48, 88, 88, 128, 128, 192, 192, 256, 512, 640, 704];
        assert_eq!(lengths.map(padded_length), classes);
        let taken: Vec<usize> = (0..300).filter(|length| is_length(*length)).collect();
        assert_eq!(taken, [48 + 16, 88 + 16, 128 + 16, 192 + 16, 256 + 16]);
    }
}
