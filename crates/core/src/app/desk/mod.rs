//! The adviser's desk: a code is read, and the summary it carries.

pub mod around;
mod compose;
pub mod keys;
pub mod model;
pub mod notes;
pub mod people;
pub mod place;
pub mod plan;
pub mod reading;
pub mod sheet;
pub mod update;
pub mod view;

pub use compose::sheet;
pub use keys::{Action, KEYS};
pub use model::{Model, Step};
pub use place::Place;
pub use update::{CODE, Decision, DeskCode, Event, LABEL, NOTE, TYPED};
