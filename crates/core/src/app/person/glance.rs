//! What all else knows of the plans, without the code that reads them: their own part works it out whenever they change.

use super::place::Place;
use crate::app::text::Text;
use crate::share::ReadError;

/// What all else knows of the plans.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Glance {
    /// How many actions each plan has, the latest plan first.
    pub actions: Vec<u8>,
    /// What became of the latest, for the code of a follow-up; empty where nothing was said of it.
    pub report: Vec<u8>,
    /// The same in words, for the review: each action with what was said of it.
    pub told: Vec<[Text; 2]>,
}

/// What came of the code of a plan that was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanNews {
    /// The plan stays on this phone.
    Kept,
    /// A newer version of it was there, and stays.
    Older,
    /// It could not be read.
    Unread(ReadError),
}

/// Pages of a plan in pictures, at most: one for each action.
const PAGES: u8 = 16;

impl Place {
    /// The plan at this place among those that are kept; in pictures its action at this place of theirs.
    #[must_use]
    pub const fn plan(at: u8, page: u8) -> Self {
        Self::Plan(at.wrapping_mul(PAGES).wrapping_add(page % PAGES))
    }

    /// Which plan and which of its actions a number of [`Place::Plan`] stands for.
    #[must_use]
    pub const fn of_plan(number: u8) -> (u8, u8) {
        (number / PAGES, number % PAGES)
    }

    /// Whether the place needs the part of the app that knows plans.
    #[must_use]
    pub const fn needs_plan(self) -> bool {
        matches!(self, Self::Plan(_) | Self::Actions(_))
    }
}
