//! What it means: the [`Summary`] that the person and the adviser read alike.

#![forbid(unsafe_code)]

mod summary;

pub use summary::{Concern, Helps, Summary};
