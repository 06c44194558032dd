//! What a person's screens show.

pub mod ask;
pub mod begin;
pub mod code;
pub mod first;
pub mod later;
pub mod order;
pub mod pictures;
pub mod questions;
pub mod review;
pub mod scene;
pub mod suggestions;
