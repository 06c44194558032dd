//! The adviser's desk: a code is read, and the summary it carries.

pub mod model;
pub mod place;
pub mod sheet;
pub mod update;
pub mod view;

pub use model::Model;
pub use place::Place;
pub use update::{CODE, Decision, DeskCode, Event, Step};
