//! How what a person shows travels: as bytes, as a link, as a QR code, as keys typed by a scanner.
//!
//! Start with `docs/format.md`, the wire in words. On the way out [`link()`] makes a [`Link`] of an
//! [`assessment::Shared`](crate::assessment::Shared) and [`qr`] makes a picture of that; on the way
//! in [`read`] takes whatever was scanned or pasted and [`typed`] what a handheld scanner typed.
//! [`density`] and [`heaviest`] say when a code grows hard to scan, and what to shorten.
//! [`Anonymous`] is the code of a participant in a workshop and [`Invitation`] that of how a workshop goes,
//! each with a way out and in of its own.
//! Below them: `wire` (the envelope), `writer` and `reader` (the answers as one number, over what `body`
//! says of its digits), `model` (the table that gives each answer its place), `tail` and `words` (own
//! words, with a coding each in `nibbles`, `sixbit`, `deflate` and `letters`, and `shift` for capitals),
//! `base43`, `number`.

#![forbid(unsafe_code)]

mod anonymous;
mod base43;
mod body;
mod code;
mod crc;
mod deflate;
mod density;
mod first_model;
mod invitation;
mod letters;
mod link;
mod model;
mod nibbles;
mod number;
mod read;
mod reader;
mod shift;
mod sixbit;
mod tail;
mod typed;
mod wire;
mod words;
mod writer;

pub use anonymous::{
    Anonymous, Said, WorkshopNumber, anonymous_code, decode_anonymous, encode_anonymous,
    kinds_of_goal, read_anonymous, typed_anonymous,
};
pub use code::{Level, Qr, Screen, TooLong, qr};
pub use density::{Density, Heavy, density, heaviest};
pub use invitation::{
    Invitation, decode_invitation, encode_invitation, invitation_link, invitation_payload,
    read_invitation,
};
pub use link::{Link, link};
pub use read::{ReadError, read};
pub use typed::typed;
pub use wire::{decode, encode};
