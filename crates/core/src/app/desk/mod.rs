//! The adviser's desk: a code is read, and the summary it carries.

pub mod around;
pub mod centre;
mod compose;
mod event;
pub mod file;
pub mod keys;
pub mod model;
pub mod notes;
pub mod people;
pub mod place;
pub mod plan;
mod press;
pub mod reading;
pub mod results;
mod second;
pub mod sheet;
pub mod update;
pub mod view;

pub use compose::sheet;
pub use event::{Decision, Event};
pub use keys::{Action, CLOSE, KEYS};
pub use model::{Model, Step};
pub use place::Place;
pub use press::{LABEL, LENS, PICTURE, TRIAL, TYPED, WORD};
pub use update::{CODE, DeskCode};
