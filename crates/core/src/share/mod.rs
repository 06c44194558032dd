//! How what a person shows travels: as bytes, as a link, as a QR code, as keys typed by a scanner.
//!
//! Start with `docs/format.md`, the wire in words. On the way out [`link()`] makes a [`Link`] of an
//! [`assessment::Shared`](crate::assessment::Shared) and [`qr`] makes a picture of that; on the way
//! in [`read`] takes whatever was scanned or pasted and [`typed`] what a handheld scanner typed.
//! [`density`] and [`heaviest`] say when a code grows hard to scan, and what to shorten.
//! [`Anonymous`] is the code of a participant in a workshop and [`Invitation`] that of how a workshop goes,
//! each with a way out and in of its own. [`KeyInvitation`] is an adviser's public key, and [`Sealed`] the outside of a code
//! that only its private key, or words, open: what is inside is the matter of the crate `jalon-seal`.
//! Below them: `envelope` (version, kind, checksum), `writer` and `reader` (the answers as one number in mixed
//! radix, with what `body` says of its digits), `model` (the table that gives each answer its place), `tail` and
//! `words` (own words), `letters` (their coding) with `case` (capitals), `base43`, `number`; `search` finds a code
//! in a text, with `keyboard`, which undoes the layout of a scanner that types.

#![forbid(unsafe_code)]

mod anonymous;
mod base43;
mod body;
mod case;
mod code;
mod crc;
mod density;
mod envelope;
mod error;
mod invitation;
mod key;
mod keyboard;
mod label;
mod letters;
mod link;
mod model;
mod number;
mod reader;
mod sealed;
mod search;
mod suites;
mod summary;
mod tail;
mod trial;
mod words;
mod workshop;
mod writer;

pub use anonymous::{
    Anonymous, Said, anonymous_code, decode_anonymous, encode_anonymous, kinds_of_goal,
    read_anonymous, typed_anonymous,
};
pub use code::{Level, Qr, Screen, TooLong, qr, sealed_qr};
pub use density::{Density, Heavy, density, heaviest};
pub use error::ReadError;
pub use invitation::{
    Invitation, decode_invitation, encode_invitation, invitation_link, invitation_of_payload,
    invitation_payload, read_invitation,
};
pub use key::{KeyInvitation, decode_key, encode_key, key_link, read_key};
pub use keyboard::us_key;
pub use label::{Label, MAX_LABEL};
pub use link::Link;
pub use sealed::{
    Inside, KeyLock, KeyNumber, Lock, Sealed, WordsLock, decode_sealed, encode_sealed,
    padded_length, read_sealed, sealed_link, typed_sealed, with_checksum,
};
pub use summary::{decode, encode, link, opened, read, typed};
pub use trial::{Trial, trial_code, tried};
pub use workshop::WorkshopNumber;
