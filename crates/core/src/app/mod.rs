//! How it moves: the [`Model`], the [`Event`]s a screen or an adapter sends, [`update`] (the only writer) and the
//! [`Effect`]s it asks the browser for. [`view`](view::view) says what is on the screen, in message ids and never in
//! words.
//!
//! Four roles, each a machine with places, events, model, update and view of its own: [`person`], [`turn`] (which wraps
//! a person), [`desk`] and [`workshop`]. A role answers an event with a [`Step`](step::Step); the route alone turns
//! steps into history and leads from one role to another.

pub mod burst;
pub mod calendar;
pub mod device;
pub mod effect;
pub mod event;
pub mod in_view;
pub mod letter;
pub mod model;
pub mod part;
pub mod parts;
pub mod place;
pub mod reader;
pub mod script;
pub mod setting;
pub mod slot;
pub mod step;
pub mod store;
pub mod tables;
pub mod text;
pub mod view;
pub mod voice;

pub mod desk;
pub mod person;
pub mod turn;
pub mod workshop;

mod route;

#[cfg(test)]
mod tests;

pub use burst::{Burst, Typed, Verdict};
pub use device::{Device, DeviceEffect, DeviceEvent, Install};
pub use effect::{
    Effect, HistoryMove, LaterEffect, Move, Paper, PartName, ScanEffect, Signal, Watch,
    WorkshopEffect,
};
pub use event::{Boot, Event};
pub use model::{Later, Model, Notice};
pub use part::Part;
pub use parts::{DeskPart, Fetch, Parts, WorkshopPart};
pub use person::calendar;
pub use place::Place;
pub use reader::{Camera, CameraProblem, Lens, ReadProblem, Reader, ReaderEvent};
pub use route::update;
pub use setting::Setting;
pub use store::{Outcome, Persistence, SaveError, Slot, Store, Stored};
pub use tables::{DESK, LATER, WORKSHOP};
pub use text::{
    Arg, Text, of_any_goal, of_domain, of_fact, of_goal, of_level, of_obstacle, of_option,
    of_question, of_rating, of_strength,
};
pub use view::{View, view};
pub use voice::choice::{VoiceEntry, best as best_voice};
pub use voice::{Engine, Line, Saying, Voice, VoiceEffect, VoiceEvent, VoiceProblem};
