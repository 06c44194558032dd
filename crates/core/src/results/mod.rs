//! Results of a service: of many follow-ups at about 6 and 12 months, how many work full time, part time or not, whether
//! the job suits, and what would help.
//!
//! The same privacy rules as for a workshop's group hold ([`suppress`](crate::group::suppress)): nothing is said of fewer than
//! five people, those counted since the last look are a group of their own, and no number tells of one or two.
//! `tests/results/attack.rs` tries. What is kept are pictures: of the people who wait for one nothing is written down,
//! not even a count, for the count of one person is what that person said.

#![forbid(unsafe_code)]

mod csv;
mod outcome;
pub mod rules;
mod tally;

pub use csv::{Counted, ResultName, results_csv};
pub use outcome::{HelpRow, WorkPicture};

use crate::assessment::{Day, RecordError, Shared, version};
use crate::group::suppress::LEAST_PEOPLE;
use crate::instrument::Mode;
use serde::{Deserialize, Serialize};
use tally::Tally;

/// The version this Jalon writes.
const VERSION: u64 = 1;

/// When results are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Milestone {
    /// About 6 months after the beginning.
    SixMonths,
    /// About 12 months after the beginning.
    TwelveMonths,
}

impl Milestone {
    /// Both, in the order of time.
    pub const ALL: [Self; 2] = [Self::SixMonths, Self::TwelveMonths];

    /// The one that a follow-up of the day `to` counts for, when it all began on the day `from`: nearer to 6 than to 3
    /// months, nearer to 12 than to 6, and three months late at most.
    #[must_use]
    pub fn of(from: Day, to: Day) -> Option<Self> {
        let after = |months| from.months_later(months);
        if to < from || to <= Day(after(4).0.saturating_add(15)) {
            None
        } else if to < after(9) {
            Some(Self::SixMonths)
        } else if to <= after(15) {
            Some(Self::TwelveMonths)
        } else {
            None
        }
    }

    const fn place(self) -> usize {
        match self {
            Self::SixMonths => 0,
            Self::TwelveMonths => 1,
        }
    }
}

/// Results so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Results {
    /// Those counted since the last picture, in memory alone.
    waiting: [Tally; 2],
    shown: [WorkPicture; 2],
}

/// [`Results`] as they are kept: pictures and nothing else.
#[derive(Serialize, Deserialize)]
struct KeptResults {
    version: u64,
    shown: [WorkPicture; 2],
}

impl Results {
    /// Counts a follow-up; whether it is one. The same follow-up counts twice when it is given twice: to know it again,
    /// something of it would have to be kept.
    pub fn add(&mut self, milestone: Milestone, shared: &Shared) -> bool {
        let is_follow_up = shared.mode == Mode::FollowUp;
        if is_follow_up {
            self.waiting[milestone.place()].add(shared);
        }
        is_follow_up
    }

    /// How many people are not in the picture yet.
    #[must_use]
    pub fn waiting(&self, milestone: Milestone) -> u32 {
        self.waiting[milestone.place()].people()
    }

    /// The picture as last shown; of nobody at first.
    #[must_use]
    pub fn shown(&self, milestone: Milestone) -> &WorkPicture {
        &self.shown[milestone.place()]
    }

    /// Takes those who wait into the picture when they are enough, forgets their counts, and gives the picture.
    pub fn show(&mut self, milestone: Milestone) -> &WorkPicture {
        let at = milestone.place();
        if self.waiting[at].people() >= LEAST_PEOPLE {
            let waiting = std::mem::take(&mut self.waiting[at]);
            self.shown[at] = self.shown[at].plus(&waiting.outcome());
        }
        &self.shown[at]
    }

    /// The text to keep: the pictures as last shown. Who waits is not in it.
    #[must_use]
    pub fn write(&self) -> String {
        let kept = KeptResults { version: VERSION, shown: self.shown.clone() };
        // Numbers and ids always have a JSON.
        serde_json::to_string(&kept).unwrap_or_default()
    }

    /// Reads a kept text.
    ///
    /// # Errors
    /// [`RecordError`]. A picture that shows what no picture may is unreadable.
    pub fn read(text: &str) -> Result<Self, RecordError> {
        let version = version(text, VERSION)?;
        let kept: KeptResults = serde_json::from_str(text).map_err(|_| RecordError::Unreadable)?;
        let sound = version == VERSION && kept.shown.iter().all(WorkPicture::is_sound);
        sound.then(|| Self { shown: kept.shown, ..Self::default() }).ok_or(RecordError::Unreadable)
    }
}
