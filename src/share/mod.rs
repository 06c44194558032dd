//! How what a person shows travels: as bytes, as a link, as a QR code, as keys typed by a scanner.
//!
//! Start with `docs/format.md`, the wire in words. On the way out [`link()`] makes a [`Link`] of an
//! [`assessment::Shared`](crate::assessment::Shared) and [`qr`] makes a picture of that; on the way
//! in [`read`] takes whatever was scanned or pasted and [`typed`] what a handheld scanner typed.
//! Below them: `wire` (the envelope), `body` (the answers as one number), `model` (the frozen table
//! that gives each answer its place), `words` and `nibbles` (own words), `base43`, `number`.

#![forbid(unsafe_code)]

mod base43;
mod body;
mod code;
mod crc;
mod link;
mod model;
mod nibbles;
mod number;
mod read;
mod typed;
mod wire;
mod words;

pub use code::{Level, Qr, Screen, TooLong, qr};
pub use link::{Link, link};
pub use read::{ReadError, read};
pub use typed::typed;
pub use wire::{decode, encode};
