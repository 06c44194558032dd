//! What the facilitator's side answers, and the table of its code that comes with the workshop part.

use super::model::{Event, Model};
use super::place::Place;
use crate::app::reader::ReaderEvent;
use crate::app::setting::Setting;
use crate::app::step;
use crate::app::store::Stored;
use crate::share::Anonymous;

/// What the facilitator's side wants of its parent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// To keep the workshops.
    Persist,
    /// To remove them from the device.
    Erase,
}

/// What the facilitator's side answers.
pub type Step = step::Step<Place, Ask>;

/// The code of the workshop part.
pub struct WorkshopCode {
    /// Takes an event at a place.
    pub update: fn(Event, Place, &mut Model, &Setting) -> Step,
    /// Takes an event of the reader at a place.
    pub read_code: fn(ReaderEvent, Place, &mut Model) -> Step,
    /// Counts what a participant of this very device gave; whether the group is counted here.
    pub count_here: fn(&Anonymous, &mut Model) -> Option<Step>,
    /// Random bits were drawn.
    pub drawn: fn(u64, &mut Model, &Setting) -> Step,
    /// Reads what the slot holds.
    pub found: fn(Stored, &mut Model),
    /// Another tab wrote the slot; whether everything was erased there.
    pub changed: fn(Option<&str>, &mut Model) -> bool,
    /// What is to be kept.
    pub text: fn(&Model) -> Option<String>,
    /// `place`, or where a facilitator stands when what it is about is not there.
    pub nearest: fn(Place, &Model) -> Place,
}
