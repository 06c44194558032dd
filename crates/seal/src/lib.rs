//! Seals: only the one whom a person chose can read what they show. Pure Rust that knows no browser; random bytes are handed in.
//!
//! Where to start reading: [`seal`] locks a code with an adviser's invitation, and [`KeyBook::open`] opens it with the adviser's
//! keys. [`NewKey`] is how such a key is made: its invitation is out of reach until the file with it was read back. [`lock`] and
//! [`unlock`] do the same with words, which [`WordList`] picks. [`fingerprint`] says a key in five words, and [`KnownKeys`] is what
//! a phone remembers of the keys it met.
//!
//! `docs/format.md` has the bytes, `docs/adr/0030-seals.md` why it is so. All ciphers are those of the crates `hpke`,
//! `chacha20poly1305` and `argon2`; what is ours is which bytes go in.

#![forbid(unsafe_code)]

mod book;
mod derive;
mod file;
mod fingerprint;
mod fold;
mod known;
mod lock;
mod months;
mod open;
mod pad;
mod seal;
mod stored;
mod suite;
mod words;

pub use book::{AddError, BookKey, KeyBook, MAX_KEYS, MAX_NAME, Private};
pub use derive::{DeriveError, Settings};
pub use file::{FileError, KeyForm, NewKey, OwnKey, read_file};
pub use fingerprint::{FINGERPRINT, fingerprint};
pub use fold::fold;
pub use known::{Known, KnownKeys};
pub use lock::{UnlockError, lock, unlock};
pub use months::{MONTHS_KEPT, MONTHS_VALID, months_after};
pub use open::{OpenError, Opened};
pub use seal::{SealError, key_number, seal};
pub use words::{CODE_WORDS, FILE_WORDS, LIST, Phrase, WordList};
