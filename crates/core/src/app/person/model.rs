//! What is known of a person.

use super::event::{Chapter, Shown};
use super::place::Place;
use super::record::{RECORD_VERSION, Record};
use crate::assessment::{Answer, Assessment, Day, History, Rating};
use crate::instrument::{Locale, Mode};

/// The hint that the app can go to the home screen: given once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Hint {
    /// Still to be given.
    #[default]
    Due,
    /// To be seen now.
    Now,
    /// Given.
    Given,
}

/// A person's answers, and where they stand with them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Model {
    /// Where the person was on the path.
    pub resume: Place,
    /// A line of the review is being changed.
    pub editing: bool,
    /// Own words typed and not yet added to the goals.
    pub draft: String,
    /// What stands in the field of the present question, letter by letter; the answer is kept clean.
    pub typed: String,
    /// What was said to the practice question, in memory only.
    pub practice: (Answer<Rating>, bool),
    /// How many goals got their number by tapping, on this screen.
    pub ordered: usize,
    /// The picture of the review that was tapped, by its place.
    pub picked: Option<usize>,
    /// What was kept back when the person came to this screen; `None` until that changes. What is left out on the
    /// screen keeps its place there until the person leaves it.
    pub kept_before: Option<Vec<Shown>>,
    /// Parts of the review that are open or folded, once that is settled.
    pub folds: Vec<(Chapter, bool)>,
    /// The line of the review that was touched to be changed leads here.
    pub touched: Option<Place>,
    /// The answers.
    pub assessment: Assessment,
    /// The assessments before.
    pub earlier: History,
    /// A follow-up was offered on this day.
    pub asked_on: Option<Day>,
    /// The code shown is that of the assessment before with this number.
    pub sharing: Option<u32>,
    /// When something was last answered.
    pub answered_on: Day,
    /// "My screen is cracked."
    pub cracked: bool,
    /// The hint about the home screen.
    pub hint: Hint,
}

impl Model {
    /// Somebody who begins today with this assessment.
    #[must_use]
    pub fn beginning(assessment: Assessment, today: Day) -> Self {
        Self { assessment, answered_on: today, ..Self::default() }
    }

    /// Whether anything was answered, today or before.
    #[must_use]
    pub fn has_answers(&self) -> bool {
        !self.is_blank() || self.earlier.last().is_some()
    }

    /// Whether nothing was answered in the present assessment.
    pub(super) fn is_blank(&self) -> bool {
        self.assessment.clock() == 0
    }

    /// What would be kept on the phone now.
    #[must_use]
    pub fn record(&self, locale: Locale) -> Record {
        Record {
            version: RECORD_VERSION,
            locale,
            place: self.resume.token(),
            editing: self.editing,
            draft: self.draft.clone(),
            answered_on: self.answered_on,
            assessment: self.assessment.clone(),
            earlier: self.earlier.clone(),
            asked_on: self.asked_on,
            hinted: self.hint != Hint::Due,
        }
    }

    /// The person as a record tells.
    pub(in crate::app) fn restore(&mut self, record: Record) {
        self.resume = record.place();
        self.editing = record.editing;
        self.draft = record.draft;
        self.answered_on = record.answered_on;
        self.assessment = record.assessment;
        self.earlier = record.earlier;
        self.asked_on = record.asked_on;
        self.hint = if record.hinted { Hint::Given } else { Hint::Due };
        let selection = &mut self.assessment.selection;
        // A follow-up begun by an older Jalon does not say it.
        if selection.mode == Mode::FollowUp && selection.pictured.is_none() {
            selection.pictured = self.earlier.ends_in_pictures().then_some(true);
        }
    }
}
