//! What an adviser has read. Lives in memory only.

use super::place::Place;
use crate::app::held::Held;
use crate::app::reader::Reader;
use crate::app::step;
use crate::instrument::Locale;
use std::convert::Infallible;

/// What the desk answers: it asks nothing of its parent.
pub type Step = step::Step<Place, Infallible>;

/// Everything at the desk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Model {
    /// Where codes are read.
    pub reader: Reader,
    /// A summary is open.
    pub is_open: bool,
    /// The next code is another assessment of the person whose summary is open.
    pub comparing: bool,
    /// The language of the person to whom the screen is turned.
    pub turned_to: Option<Locale>,
    /// Today's people.
    pub people: Held,
    /// The payload of a plan that was read, for the person whose phone this is.
    pub taken: Option<String>,
}

impl Model {
    /// Forgets everybody. Nobody who was read is kept anywhere.
    pub(in crate::app) fn forget(&mut self) {
        self.people = Held::default();
        self.is_open = false;
        self.comparing = false;
        self.turned_to = None;
    }
}
