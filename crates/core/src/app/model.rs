//! The state of the app. Only `update` changes it.

use super::device::Device;
use super::event::{Boot, Event};
use super::parts::{self, Parts};
use super::person;
use super::place::Place;
use super::setting::Setting;
use super::slot::SlotState;
use super::store::{Persistence, Slot};
use super::voice::Voice;
use super::{desk, turn, workshop};
use crate::instrument::Locale;

/// Something the person should know once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// About the persistence of answers when they are not stored.
    Persistence,
    /// Everything was erased.
    Erased,
    /// Everything was erased in another tab.
    ErasedElsewhere,
    /// The locale could not be fetched.
    LocaleFailed(Locale),
    /// The link was copied.
    Copied,
    /// The link could not be copied.
    CopyFailed,
}

/// What follows the first questions, in this app.
pub type Later = parts::LaterPart<Model, Event>;

/// The state of the app: the roles, and what lies around them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Model {
    /// What every role may know.
    pub setting: Setting,
    /// The locale chosen, while the present place lacks its messages and shows another.
    pub chosen: Option<Locale>,
    /// A locale being fetched.
    pub loading: Option<Locale>,
    /// The messages of the first locale are here.
    pub ready: bool,
    /// The parts of the app that are fetched later.
    pub parts: Parts<Self, Event>,
    /// Where somebody is.
    pub place: Place,
    /// How many history entries of this app lie before this one.
    pub depth: u32,
    /// The browser is on its way back to the first entry, after an erasure; answered by `ArrivedNowhere`.
    pub rewinding: bool,
    /// What stood behind `#` in the address, until it can be read.
    pub fragment: Option<String>,
    /// The start, while a record waits for the later part to read it.
    pub opening: Option<Box<Boot>>,
    /// What another tab wrote while nothing could be read yet.
    pub elsewhere: Option<String>,
    /// The slot of the person's answers.
    pub record: SlotState,
    /// What to tell once.
    pub notice: Option<Notice>,
    /// The person whose phone it is.
    pub person: person::Model,
    /// A participant's turn in a workshop; while there is one, nothing of it is stored and no person's answers are here.
    pub turn: Option<turn::Model>,
    /// The adviser's desk.
    pub desk: desk::Model,
    /// The facilitator's side.
    pub workshop: workshop::Model,
    /// Reading aloud.
    pub voice: Voice,
    /// The app on the device.
    pub device: Device,
}

impl Default for Model {
    fn default() -> Self {
        Self {
            setting: Setting::default(),
            chosen: None,
            loading: None,
            ready: false,
            parts: Parts::default(),
            place: Place::default(),
            depth: 0,
            rewinding: false,
            fragment: None,
            opening: None,
            elsewhere: None,
            record: SlotState::new(Slot::Record),
            notice: None,
            person: person::Model::default(),
            turn: None,
            desk: desk::Model::default(),
            workshop: workshop::Model::default(),
            voice: Voice::default(),
            device: Device::default(),
        }
    }
}

impl Model {
    /// Whose answers are on the screen: the participant's in a turn, else the person's.
    #[must_use]
    pub fn here(&self) -> &person::Model {
        self.turn.as_ref().map_or(&self.person, |turn| &turn.person)
    }

    /// The same, to be changed.
    pub(super) fn here_mut(&mut self) -> &mut person::Model {
        self.turn.as_mut().map_or(&mut self.person, |turn| &mut turn.person)
    }

    /// Whether the record may be written: not over one that cannot be read, or is still to be read.
    #[must_use]
    pub const fn may_save(&self) -> bool {
        self.turn.is_none()
            && self.record.persistence.may_save()
            && self.opening.is_none()
            && self.elsewhere.is_none()
    }

    /// Whether a page that is loaded again has everything that this one has: nobody's turn, no summary, and nothing that
    /// is kept in memory alone.
    #[must_use]
    pub fn may_be_loaded_again(&self) -> bool {
        let is_kept = match self.record.persistence {
            Persistence::Stored => true,
            Persistence::Blocked | Persistence::Full | Persistence::Unreadable { .. } => {
                !self.person.has_answers()
            }
        };
        is_kept
            && self.turn.is_none()
            && self.desk.shared.is_none()
            && self.desk.pending.is_none()
            && self.fragment.is_none()
            && self.person.typed.is_empty()
    }
}
