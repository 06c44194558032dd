//! What a facilitator's device keeps of workshops: a record of its own, apart from anybody's answers.

use super::{Group, Picture};
use crate::assessment::{Day, OwnWords, RecordError, version};
use crate::instrument::Locale;
use crate::share::Invitation;
use serde::{Deserialize, Serialize};

/// The version this Jalon writes.
const VERSION: u64 = 1;

/// A workshop that is over: its last picture, no counts and no participations.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Workshop {
    /// When it was.
    pub day: Day,
    /// The language the facilitator had chosen.
    pub locale: Locale,
    /// What the facilitator calls it, in own words.
    pub label: Option<OwnWords>,
    /// The picture as last shown.
    pub picture: Picture,
}

/// The workshop that is going on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Running {
    /// The day it was opened.
    pub day: Day,
    /// How it goes, as handed out.
    pub invitation: Invitation,
    /// What the facilitator calls it.
    pub label: Option<OwnWords>,
    /// Whose codes were counted, and the counts.
    pub group: Group,
}

impl Running {
    /// What would be kept of it if it ended now without another look: the picture as last shown.
    #[must_use]
    pub fn so_far(&self) -> Workshop {
        let (label, picture) = (self.label.clone(), self.group.picture().clone());
        Workshop { day: self.day, locale: self.invitation.locale, label, picture }
    }

    /// Whether it can have been stored by a device.
    fn is_sound(&self) -> bool {
        self.group.is_sound()
            && self.group.workshop() == self.invitation.workshop
            && !self.invitation.domains.is_empty()
    }
}

/// Workshops over time, the oldest first, and the one that is going on.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Workshops {
    version: u64,
    /// The workshop that is going on.
    #[serde(default)]
    pub running: Option<Running>,
    /// Those that are over.
    pub all: Vec<Workshop>,
}

impl Default for Workshops {
    fn default() -> Self {
        Self { version: VERSION, running: None, all: Vec::new() }
    }
}

/// [`Workshops`] as they are written: nothing is cloned for it.
#[derive(Serialize)]
struct Written<'a> {
    version: u64,
    running: Option<&'a Running>,
    all: &'a [Workshop],
}

impl Workshops {
    /// The text to store for these workshops; `None` if there is no such text, which no workshop brings about.
    #[must_use]
    pub fn write(running: Option<&Running>, all: &[Workshop]) -> Option<String> {
        serde_json::to_string(&Written { version: VERSION, running, all }).ok()
    }

    /// Reads a stored text.
    ///
    /// # Errors
    /// [`RecordError`]; the text is left to the caller, who must not overwrite it unasked. A picture
    /// that shows what no picture may is unreadable, and so is a count that fits nobody.
    pub fn read(text: &str) -> Result<Self, RecordError> {
        let version = version(text, VERSION)?;
        let workshops: Self = serde_json::from_str(text).map_err(|_| RecordError::Unreadable)?;
        let sound = version == VERSION
            && workshops.running.as_ref().is_none_or(Running::is_sound)
            && workshops.all.iter().all(|w| w.picture.is_sound());
        if sound { Ok(workshops) } else { Err(RecordError::Unreadable) }
    }
}
