//! One participant's turn in a workshop: it wraps a person, whose answers it never stores.

pub mod allow;
pub mod event;
pub mod model;
pub mod place;
pub mod update;
pub mod view;

pub use event::Event;
pub use model::Model;
pub use place::Place;
pub use update::{Ask, CODE, Step, TurnCode};
