//! A person: the path through the questions, goals, review, code and follow-up.

pub mod answers;
pub mod code;
pub mod event;
pub mod flow;
pub mod kept;
pub mod later;
pub mod merge;
pub mod model;
pub mod path;
pub mod place;
pub mod record;
pub mod reminder;
pub mod stakes;
pub mod update;
pub mod view;

pub use code::{Ask, PersonCode, Step};
pub use event::{Chapter, Event, LaterEvent, Shift, Shown};
pub use later::CODE;
pub use model::{Hint, Model};
pub use place::Place;
pub use record::{RECORD_VERSION, Record};
pub use reminder::calendar;
pub use stakes::{Progress, Stake, Waymark};
