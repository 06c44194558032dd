//! What it means: the [`Summary`] that the person and the adviser read alike.

mod summary;

pub use summary::{Concern, Helps, Summary};
