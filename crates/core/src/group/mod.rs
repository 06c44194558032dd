//! A workshop's anonymous counts: what goes well, what is difficult, what many want to talk about, which
//! goals.
//!
//! Start with [`Group`], which counts anonymous codes and shows a [`Picture`] now and then; [`suppress`]
//! says which numbers may be in one, `docs/privacy.md` what that promises and what it does not. A
//! finished [`Workshop`] is its last picture and nothing else. [`csv`] takes pictures to a spreadsheet.

#![forbid(unsafe_code)]

mod counts;
mod csv;
mod picture;
pub mod suppress;
mod workshop;

pub use csv::{Name, csv};
pub use picture::{DomainRow, GoalRow, Picture};
pub use suppress::Cell;
pub use workshop::{Running, Workshop, Workshops};

use crate::assessment::{Day, OwnWords};
use crate::instrument::Locale;
use crate::share::{Anonymous, WorkshopNumber};
use counts::Counts;
use serde::{Deserialize, Serialize};
use suppress::LEAST_PEOPLE;

/// What became of an anonymous code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Added {
    /// It is counted.
    Counted,
    /// It was counted before; nothing has changed.
    AlreadyCounted,
    /// It is for another workshop and not counted.
    OtherWorkshop,
}

/// A workshop that is going on: which participations were counted, and counts; never what one of them
/// said.
///
/// The people counted since the last picture are a group of their own, and what is shown of them later is
/// decided by their own numbers alone. So no two pictures of a workshop tell more than the groups they
/// are made of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    workshop: WorkshopNumber,
    /// In rising order: in which order they came is not kept.
    seen: Vec<u64>,
    /// Those counted since the last picture.
    waiting: Counts,
    picture: Picture,
}

impl Group {
    /// A group of nobody yet.
    #[must_use]
    pub fn new(workshop: WorkshopNumber) -> Self {
        Self { workshop, seen: Vec::new(), waiting: Counts::default(), picture: Picture::default() }
    }

    /// The workshop whose codes are counted.
    #[must_use]
    pub const fn workshop(&self) -> WorkshopNumber {
        self.workshop
    }

    /// Counts a code, once.
    pub fn add(&mut self, code: &Anonymous) -> Added {
        if code.workshop != self.workshop {
            return Added::OtherWorkshop;
        }
        match self.seen.binary_search(&code.participation) {
            Ok(_) => Added::AlreadyCounted,
            Err(place) => {
                self.seen.insert(place, code.participation);
                self.waiting.add(code);
                Added::Counted
            }
        }
    }

    /// How many people were counted.
    #[must_use]
    pub fn counted(&self) -> usize {
        self.seen.len()
    }

    /// How many of them are not in the picture yet.
    #[must_use]
    pub const fn waiting(&self) -> u32 {
        self.waiting.people()
    }

    /// Whether enough people wait to be taken into the picture: [`LEAST_PEOPLE`], at first and each time.
    #[must_use]
    pub const fn is_ready(&self) -> bool {
        self.waiting() >= LEAST_PEOPLE
    }

    /// The picture as last shown; of nobody at first.
    #[must_use]
    pub const fn picture(&self) -> &Picture {
        &self.picture
    }

    /// Takes those who wait into the picture when they are enough, forgets their counts, and gives the
    /// picture. It says more when it is asked for once, at the end, than little by little.
    pub fn show(&mut self) -> &Picture {
        if self.is_ready() {
            let waiting = std::mem::take(&mut self.waiting);
            self.picture = self.picture.plus(&waiting.picture());
        }
        &self.picture
    }

    /// Whether it can have been stored by a group: what is counted fits who was seen.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let waiting = usize::try_from(self.waiting()).ok();
        let shown = usize::try_from(self.picture.people).ok();
        let people = waiting.zip(shown).and_then(|(waiting, shown)| waiting.checked_add(shown));
        people == Some(self.seen.len())
            && self.seen.is_sorted_by(|a, b| a < b)
            && self.waiting.is_sound()
            && self.picture.is_sound()
    }

    /// What is kept of the workshop: the picture, once more renewed if it can be. Participations and
    /// counts are gone.
    #[must_use]
    pub fn finish(mut self, day: Day, locale: Locale, label: Option<OwnWords>) -> Workshop {
        self.show();
        Workshop { day, locale, label, picture: self.picture }
    }
}
