//! What a person's screens show.

pub mod ask;
pub mod begin;
mod chapters;
pub mod code;
pub mod first;
pub mod kept;
pub mod later;
pub mod letter;
pub mod line;
pub mod order;
pub mod pictures;
pub mod questions;
pub mod review;
pub mod scene;
pub mod sheet;
pub mod suggestions;
