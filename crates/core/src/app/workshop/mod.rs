//! The facilitator's side: workshops are prepared, opened, counted, looked at, ended and kept.

pub mod code;
pub mod count;
pub mod model;
pub mod place;
pub mod update;
pub mod view;

pub use code::{Ask, Step, WorkshopCode};
pub use model::{Confirmation, Event, MINUTES, Model, PaperPart, Preparing, Running};
pub use place::Place;
pub use update::CODE;
