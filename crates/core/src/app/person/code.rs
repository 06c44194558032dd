//! What a person's role answers, and the table of its code that comes with the later part.

use super::event::LaterEvent;
use super::model::Model;
use super::place::Place;
use super::record::Record;
use crate::app::setting::Setting;
use crate::app::step;
use crate::assessment::RecordError;

/// What a person's role wants of its parent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// To keep the answers. In a turn the parent does not.
    Persist,
}

/// What a person's role answers.
pub type Step = step::Step<Place, Ask>;

/// A person's code of the later part.
pub struct PersonCode {
    /// Takes an event at a place.
    pub update: fn(LaterEvent, Place, &mut Model, &Setting) -> Step,
    /// Reads a stored text.
    pub read: fn(&str) -> Result<Record, RecordError>,
    /// Takes in what another tab wrote, with the plans of both; whether this tab knows more than that now.
    pub merge: fn(&Record, String, &mut Model) -> bool,
    /// Whether what stood in the address is a plan, whole.
    pub is_plan: fn(&str) -> bool,
}
