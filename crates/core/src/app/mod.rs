//! How it moves: the [`Model`], the [`Event`]s a screen or an adapter sends, [`update`] (the only
//! writer) and the [`Effect`]s it asks the browser for. `view` says what each screen shows, in
//! message ids and never in words.

#![forbid(unsafe_code)]

mod effect;
mod event;
mod facilitator;
mod flow;
mod keeping;
mod model;
mod place;
mod reader;
mod record;
mod reminder;
mod session;
mod stakes;
mod text;
mod update;
pub mod view;
mod voice;

#[cfg(test)]
mod tests;

pub use effect::{Effect, Signal, Watch};
pub use event::{Boot, Event, PaperPart, Part, ReaderEvent, SaveError, Stored, Way};
pub use facilitator::{Asked, Facilitator, FacilitatorEvent, MINUTES, Paper, Preparing, Running};
pub use keeping::Keeping;
pub use model::{Model, Notice, Rest};
pub use place::Place;
pub use reader::{Camera, CameraProblem, Lens, Purpose, ReadProblem, Reader};
pub use record::{RECORD_VERSION, Record, RecordError};
pub use reminder::calendar;
pub use session::{Session, SessionEvent};
pub use stakes::Stake;
pub use text::{
    Arg, Text, of_any_goal, of_domain, of_fact, of_goal, of_level, of_obstacle, of_option,
    of_question, of_rating, of_strength,
};
pub use update::update;
pub use voice::{Engine, Line, Saying, Voice, VoiceEffect, VoiceEvent, VoiceProblem};
