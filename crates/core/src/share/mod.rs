//! How what a person shows travels: as bytes, as a link, as a QR code, as keys typed by a scanner.
//!
//! Start with `docs/format.md`, the wire in words. On the way out [`link()`] makes a [`Link`] of an
//! [`assessment::Shared`](crate::assessment::Shared) and [`qr`] makes a picture of that; on the way
//! in [`read`] takes whatever was scanned or pasted and [`typed`] what a handheld scanner typed.
//! [`density`] and [`heaviest`] say when a code grows hard to scan, and what to shorten.
//! [`Anonymous`] is the code of a participant in a workshop, [`Invitation`] that of how a workshop goes, and
//! [`plan_link`] leads to a plan, each with a way out and in of its own.
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
mod keyboard;
mod letters;
mod link;
mod model;
mod number;
mod plan;
mod reader;
mod search;
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
pub use code::{Level, Qr, Screen, TooLong, qr};
pub use density::{Density, Heavy, density, heaviest};
pub use error::ReadError;
pub use invitation::{
    Invitation, decode_invitation, encode_invitation, invitation_link, invitation_of_payload,
    invitation_payload, read_invitation,
};
pub use keyboard::us_key;
pub use link::Link;
pub use plan::{
    Reported, decode_plan, decode_reported, encode_plan, encode_reported, is_plan_payload,
    link_with, opened_reported, plan_link, plan_of_payload, plan_payload_in, read_plan,
    read_reported, report_section, reported_link, typed_plan, typed_plan_payload, typed_reported,
};
pub use summary::{decode, encode, link, opened, read, typed};
pub use trial::{Trial, trial_code, tried};
pub use workshop::WorkshopNumber;
