//! What an adviser's keys say to a sealed code. Each refusal tells something else to do.

use jalon_core::assessment::Day;
use jalon_core::instrument::Recipient;
use jalon_core::share::KeyNumber;
use thiserror::Error;
use zeroize::Zeroizing;

/// A code that was sealed, opened.
#[derive(Clone, PartialEq, Eq)]
pub struct Opened {
    /// The code that was inside, with its checksum. It is as hostile as any: whoever has the invitation can seal.
    pub code: Zeroizing<Vec<u8>>,
    /// The key that opened it.
    pub key: KeyNumber,
    /// The end of the key when it lies behind: the person holds an old letter.
    pub ended: Option<Day>,
}

/// Why the keys of a book open nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum OpenError {
    /// Words open this, not a key.
    #[error("it is locked with words")]
    Words,
    /// It is for a kind of recipient that no key of this book is for, or for another than its key.
    #[error("it was sealed for another service")]
    OtherService(Recipient),
    /// No key of this book has the number.
    #[error("no key here opens it")]
    WrongKey(KeyNumber),
    /// The key is in the book, and its file was not opened today.
    #[error("the file of its key is not open")]
    Closed(KeyNumber),
    /// The key was retired, and erased on this day: nobody can read this any more.
    #[error("its key was retired and erased")]
    Retired(Day),
    /// The key is of this book, the invitation is not as it was handed out: somebody changed its name, its term or its kind.
    #[error("it was sealed with a changed invitation")]
    OtherInvitation(KeyNumber),
    /// The key is of this book, and the code was changed after it was sealed.
    #[error("it was changed after it was sealed")]
    Tampered,
}
