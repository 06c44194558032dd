//! An adviser's key and the file that keeps it, under words. First the file, then its proof, then the invitation: who lost the only
//! file could read no letter.

use crate::derive::{DeriveError, Settings};
use crate::lock::{UnlockError, lock, unlock};
use crate::suite::{self, PrivateKey};
use crate::words::Phrase;
use jalon_core::assessment::Day;
use jalon_core::instrument::{Locale, Recipient};
use jalon_core::share::{
    Inside, KeyInvitation, KeyNumber, Label, ReadError, decode_key, encode_key, encode_sealed,
    read_sealed, sealed_link,
};
use thiserror::Error;
use zeroize::Zeroizing;

/// The first line of a key file.
const HEAD: &str = "jalon-key";
/// A text that is longer is no key file.
const MAX_FILE: usize = 4_000;

/// What an adviser says of a key before it is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyForm {
    /// Who reads.
    pub recipient: Recipient,
    /// In which languages; the first is that of the label.
    pub languages: Vec<Locale>,
    /// The last day of the key.
    pub valid_until: Day,
    /// What the service calls itself.
    pub label: Label,
}

/// A key that was just made. It has no way to its invitation: only [`NewKey::read_back`] leads to one.
pub struct NewKey(OwnKey);

/// An adviser's key, with what was handed out.
#[derive(Clone)]
pub struct OwnKey {
    invitation: KeyInvitation,
    bytes: Vec<u8>,
    private: PrivateKey,
}

/// Why a file gives no key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum FileError {
    /// It is no key file, or not whole.
    #[error("no key file: {0}")]
    Unreadable(ReadError),
    /// The words do not open it.
    #[error(transparent)]
    Locked(#[from] UnlockError),
    /// It opens, and holds no key that this Jalon knows.
    #[error("no key is in it: {0}")]
    NoKey(ReadError),
    /// It holds another key than the one it should prove.
    #[error("another key is in it")]
    OtherKey,
}

impl NewKey {
    /// A new key; `None` where the form does not fit into an invitation. `random` is new for each.
    #[must_use]
    pub fn make(form: KeyForm, random: [u8; 32]) -> Option<Self> {
        let (private, key) = suite::pair(random);
        let KeyForm { recipient, languages, valid_until, label } = form;
        let invitation = KeyInvitation { recipient, languages, valid_until, label, key };
        let bytes = encode_key(&invitation)?;
        Some(Self(OwnKey { invitation, bytes, private }))
    }

    /// The file that keeps it.
    ///
    /// # Errors
    /// [`DeriveError`].
    pub fn file(
        &self,
        phrase: &Phrase,
        settings: Settings,
        salt: [u8; 16],
    ) -> Result<String, DeriveError> {
        self.0.file(phrase, settings, salt)
    }

    /// The key, once its file was read back with the words: the proof that both are there.
    ///
    /// # Errors
    /// [`FileError`].
    pub fn read_back(&self, text: &str, phrase: &Phrase) -> Result<OwnKey, FileError> {
        let read = read_file(text, phrase)?;
        let is_same = read.bytes == self.0.bytes && *read.private == *self.0.private;
        if is_same { Ok(read) } else { Err(FileError::OtherKey) }
    }
}

impl OwnKey {
    /// What was handed out.
    #[must_use]
    pub const fn invitation(&self) -> &KeyInvitation {
        &self.invitation
    }

    /// The very bytes of what was handed out.
    #[must_use]
    pub fn invitation_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Its number.
    #[must_use]
    pub fn number(&self) -> KeyNumber {
        crate::key_number(&self.invitation.key)
    }

    pub(crate) const fn private(&self) -> &PrivateKey {
        &self.private
    }

    /// The file that keeps it, under other words than before or the same.
    ///
    /// # Errors
    /// [`DeriveError`].
    pub fn file(
        &self,
        phrase: &Phrase,
        settings: Settings,
        salt: [u8; 16],
    ) -> Result<String, DeriveError> {
        let mut text = Zeroizing::new(Vec::with_capacity(256));
        text.extend(self.private.iter());
        text.extend(&self.bytes);
        let sealed = lock(Inside::KeyFile, &text, phrase, settings, salt)?;
        let payload = sealed_link("", &encode_sealed(&sealed)).payload;
        Ok(format!("{HEAD}\n{payload}\n"))
    }

    /// The key of an invitation and of the private key that belongs to it.
    pub(crate) fn of(bytes: &[u8], private: PrivateKey) -> Result<Self, ReadError> {
        let invitation = decode_key(bytes)?;
        if suite::public_of(&private) != Some(invitation.key) {
            return Err(ReadError::Damaged);
        }
        Ok(Self { invitation, bytes: bytes.to_vec(), private })
    }
}

/// The key of a file: on a machine that kept nothing, or a colleague's.
///
/// # Errors
/// [`FileError`].
pub fn read_file(text: &str, phrase: &Phrase) -> Result<OwnKey, FileError> {
    let text = text.trim_start_matches('\u{feff}').trim();
    let payload = text.strip_prefix(HEAD).filter(|_| text.len() <= MAX_FILE);
    let payload = payload.ok_or(FileError::Unreadable(ReadError::NotJalon))?;
    let sealed = read_sealed(&["#", payload.trim()].concat()).map_err(FileError::Unreadable)?;
    let text = unlock(&sealed, Inside::KeyFile, phrase)?;
    let (private, bytes) = text.split_first_chunk().ok_or(FileError::NoKey(ReadError::Damaged))?;
    OwnKey::of(bytes, Zeroizing::new(*private)).map_err(FileError::NoKey)
}
