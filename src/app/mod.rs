//! How it moves: the [`Model`], the [`Event`]s a screen or an adapter sends, [`update`] (the only
//! writer) and the [`Effect`]s it asks the browser for. `view` says what each screen shows, in
//! message ids and never in words.

#![forbid(unsafe_code)]

mod effect;
mod event;
mod flow;
mod model;
mod place;
mod reader;
mod record;
mod text;
mod update;
pub mod view;

#[cfg(test)]
mod tests;

pub use effect::{Effect, Signal};
pub use event::{Boot, Event, Part, ReaderEvent, SaveError, Stored, Way};
pub use flow::Stake;
pub use model::{Keeping, Model, Notice};
pub use place::Place;
pub use reader::{Camera, CameraProblem, Lens, ReadProblem, Reader};
pub use record::{RECORD_VERSION, Record, RecordError};
pub use text::{Arg, Text, of_domain, of_goal, of_lead, of_obstacle, of_rating, of_strength};
pub use update::update;
