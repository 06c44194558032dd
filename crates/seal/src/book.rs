//! The keys of an adviser: several, named, with what became of them.

use crate::file::OwnKey;
use crate::months::{MONTHS_KEPT, months_after};
use crate::open::{OpenError, Opened};
use crate::pad::unpad;
use crate::seal::{first, info};
use crate::suite;
use jalon_core::assessment::{Day, first_characters};
use jalon_core::share::{KeyInvitation, KeyLock, KeyNumber, Lock, Sealed, with_checksum};
use thiserror::Error;
use zeroize::Zeroizing;

/// The most keys of a book: it bounds what is stored.
pub const MAX_KEYS: usize = 40;
/// The most characters of a name.
pub const MAX_NAME: usize = 60;

/// Where a private key is.
#[derive(Clone)]
pub enum Private {
    /// In the browser, for as long as it lasts.
    Kept(OwnKey),
    /// In memory, until the page is left.
    ForToday(OwnKey),
    /// In its file alone.
    InFile,
    /// Nowhere any more, since this day.
    Erased(Day),
}

/// A key with what its adviser notes of it.
#[derive(Clone)]
pub struct BookKey {
    pub(crate) invitation: KeyInvitation,
    pub(crate) bytes: Vec<u8>,
    pub(crate) private: Private,
    /// What the adviser calls it.
    pub name: String,
    /// The day it came into the book.
    pub since: Day,
    /// How many letters it was printed on, as the adviser counted.
    pub letters: u32,
    /// The day it was retired: no letter is printed any more.
    pub retired: Option<Day>,
}

/// Why a key does not come into the book.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum AddError {
    /// It was erased here, on this day.
    #[error("the key was erased")]
    Erased(Day),
    /// Its time was over on this day: a key file that should not be there any more.
    #[error("the time of the key is over")]
    Over(Day),
    /// There are [`MAX_KEYS`].
    #[error("the book is full")]
    Full,
}

/// The keys of an adviser.
#[derive(Clone, Default)]
pub struct KeyBook {
    pub(crate) keys: Vec<BookKey>,
}

impl BookKey {
    /// Its number.
    #[must_use]
    pub fn number(&self) -> KeyNumber {
        crate::key_number(&self.invitation.key)
    }

    /// What was handed out.
    #[must_use]
    pub const fn invitation(&self) -> &KeyInvitation {
        &self.invitation
    }

    /// The very bytes of what was handed out: the code to print.
    #[must_use]
    pub fn invitation_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Where its private key is.
    #[must_use]
    pub const fn private(&self) -> &Private {
        &self.private
    }

    /// The last day on which anybody seals with it, as far as the book knows.
    #[must_use]
    pub fn end(&self) -> Day {
        let until = self.invitation.valid_until;
        self.retired.map_or(until, |retired| retired.min(until))
    }

    /// The day from which its private key is to be erased: whoever gets it reads every code ever sealed with it.
    #[must_use]
    pub fn due(&self) -> Day {
        months_after(self.end(), MONTHS_KEPT)
    }
}

impl KeyBook {
    /// The keys, in the order in which they came.
    #[must_use]
    pub fn keys(&self) -> &[BookKey] {
        &self.keys
    }

    /// The key of this number.
    pub fn get_mut(&mut self, number: KeyNumber) -> Option<&mut BookKey> {
        self.keys.iter_mut().find(|key| key.number() == number)
    }

    /// Takes a key in, or opens one that is there; `kept` in the browser, or for today.
    ///
    /// # Errors
    /// [`AddError`].
    pub fn add(&mut self, own: OwnKey, kept: bool, today: Day) -> Result<(), AddError> {
        let place = self.keys.iter().position(|key| key.bytes == own.invitation_bytes());
        let mut key = match place.and_then(|place| self.keys.get(place)) {
            Some(key) => key.clone(),
            None => BookKey::new(&own, today),
        };
        if let Private::Erased(day) = key.private {
            return Err(AddError::Erased(day));
        }
        if today >= key.due() {
            return Err(AddError::Over(key.due()));
        }
        key.private = if kept { Private::Kept(own) } else { Private::ForToday(own) };
        if let Some(there) = place.and_then(|place| self.keys.get_mut(place)) {
            *there = key;
        } else if self.keys.len() < MAX_KEYS {
            self.keys.push(key);
        } else {
            return Err(AddError::Full);
        }
        Ok(())
    }

    /// Calls a key something else; nothing but white space is no name.
    pub fn rename(&mut self, number: KeyNumber, name: &str) {
        let name = first_characters(name.trim(), MAX_NAME).trim_end();
        if let Some(key) = self.get_mut(number).filter(|_| !name.is_empty()) {
            name.clone_into(&mut key.name);
        }
    }

    /// Retires a key: its end is today, or was before.
    pub fn retire(&mut self, number: KeyNumber, today: Day) {
        if let Some(key) = self.get_mut(number) {
            key.retired.get_or_insert(today);
        }
    }

    /// Closes what was opened for today.
    pub fn close(&mut self) {
        for key in &mut self.keys {
            if matches!(key.private, Private::ForToday(_)) {
                key.private = Private::InFile;
            }
        }
    }

    /// The keys whose private half is to be erased, once the adviser confirms. A clock that was set forward erases nothing by itself.
    #[must_use]
    pub fn due(&self, today: Day) -> Vec<KeyNumber> {
        let due = |key: &&BookKey| !matches!(key.private, Private::Erased(_)) && today >= key.due();
        self.keys.iter().filter(due).map(BookKey::number).collect()
    }

    /// Erases the private half of a key. Its name stays, so that a late letter is called by its reason.
    pub fn erase(&mut self, number: KeyNumber, today: Day) {
        if let Some(key) = self.get_mut(number) {
            if !matches!(key.private, Private::Erased(_)) {
                key.private = Private::Erased(today);
            }
            key.retired.get_or_insert(today);
        }
    }

    /// Opens a sealed code with the key it was made for.
    ///
    /// # Errors
    /// [`OpenError`].
    pub fn open(&self, sealed: &Sealed, today: Day) -> Result<Opened, OpenError> {
        let lock = match &sealed.lock {
            Lock::Key(lock) => lock,
            Lock::Words(_) => return Err(OpenError::Words),
        };
        let numbered: Vec<&BookKey> =
            self.keys.iter().filter(|key| key.number() == lock.key).collect();
        // Two keys with one number are one chance in a thousand million; then each is tried.
        let attempts = numbered.iter().map(|key| key.open(lock, sealed, today));
        let mut failed = None;
        for attempt in attempts {
            match attempt {
                Ok(opened) => return Ok(opened),
                Err(error) => failed = failed.or(Some(error)),
            }
        }
        Err(failed.unwrap_or_else(|| self.stranger(lock)))
    }

    /// Why a lock of no key of the book stays closed.
    fn stranger(&self, lock: &KeyLock) -> OpenError {
        let same = |key: &BookKey| key.invitation.recipient == lock.recipient;
        if self.keys.is_empty() || self.keys.iter().any(same) {
            OpenError::WrongKey(lock.key)
        } else {
            OpenError::OtherService(lock.recipient)
        }
    }
}

impl BookKey {
    fn new(own: &OwnKey, today: Day) -> Self {
        Self {
            invitation: own.invitation().clone(),
            bytes: own.invitation_bytes().to_vec(),
            private: Private::InFile,
            name: own.invitation().label.as_str().to_owned(),
            since: today,
            letters: 0,
            retired: None,
        }
    }

    fn open(&self, lock: &KeyLock, sealed: &Sealed, today: Day) -> Result<Opened, OpenError> {
        if self.invitation.recipient != lock.recipient {
            return Err(OpenError::OtherService(lock.recipient));
        }
        let own = match &self.private {
            Private::Kept(own) | Private::ForToday(own) => own,
            Private::InFile => return Err(OpenError::Closed(lock.key)),
            Private::Erased(day) => return Err(OpenError::Retired(*day)),
        };
        if first::<2>(&self.bytes) != lock.invitation {
            return Err(OpenError::OtherInvitation(lock.key));
        }
        let (info, header) = (info(&self.bytes), sealed.lock.header());
        let private = own.private();
        let padded = suite::open(private, &lock.encapsulated, &info, &header, &sealed.text);
        let padded = padded.ok_or(OpenError::Tampered)?;
        let text = unpad(&padded).ok_or(OpenError::Tampered)?;
        let code = Zeroizing::new(with_checksum(text));
        let ended = Some(self.end()).filter(|end| today > *end);
        Ok(Opened { code, key: lock.key, ended })
    }
}
