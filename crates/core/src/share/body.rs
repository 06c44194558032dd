//! What writing and reading the answers as one number in mixed radix share: `docs/format.md`, "Body".

use crate::assessment::{Answer, Goal, Rating};
use crate::instrument::{About, Kind, Question};

/// Digits of the status of a domain: left out, not seen, passed, then the ratings.
pub(super) const STATUS: u32 = 6;
/// Digits of the status of the goals: left out, not seen, passed, then how many.
pub(super) const GOALS: u32 = 6;
pub(super) const LEFT_OUT: u32 = 0;
pub(super) const UNSEEN: u32 = 1;
pub(super) const PASSED: u32 = 2;
pub(super) const FIRST_VALUE: u32 = 3;
/// Digits of the state of a question whose value has digits of its own.
pub(super) const STATE: u32 = 4;
/// Digits of a tick.
pub(super) const TICK: u32 = 2;
/// Digits of the mode: room for one more.
pub(super) const MODE: u32 = 4;
/// Digits of the number of earlier goals.
pub(super) const EARLIER: u32 = 4;
/// Digits of a section: left out, not seen, and each question on its own.
pub(super) const SECTION: u32 = 3;
/// The section's digit when its questions have states of their own.
pub(super) const EACH: u32 = 2;
/// Digits of a month.
pub(super) const MONTH: u32 = 1 << 16;

/// The digit of the status of a domain that is shown.
pub(super) const fn rating_digit(lead: &Answer<Rating>) -> u32 {
    match lead {
        Answer::Unseen => UNSEEN,
        Answer::Passed => PASSED,
        Answer::Given(Rating::Fine) => FIRST_VALUE,
        Answer::Given(Rating::Difficult) => FIRST_VALUE + 1,
        Answer::Given(Rating::VeryDifficult) => FIRST_VALUE + 2,
    }
}

/// How many entries a list has.
pub(super) fn length<T>(list: &[T]) -> u32 {
    list.len().try_into().unwrap_or(u32::MAX)
}

/// Whether the options follow the states in the same digit: there is always exactly one.
pub(super) fn in_one_digit(question: &Question) -> bool {
    question.kind == Kind::One && question.words == 0
}

/// What questions can be about.
pub(super) struct Subjects<'a> {
    /// The goals.
    pub goals: Vec<&'a Goal>,
    /// The goals of the assessment before, and whether they had a first step.
    pub earlier: Vec<(&'a Goal, bool)>,
}

impl<'a> Subjects<'a> {
    /// What a question is about, in order.
    pub fn of(&self, about: About) -> Vec<Option<&'a Goal>> {
        let earlier = |all: bool| {
            let asked = self.earlier.iter().filter(move |(_, stepped)| all || *stepped);
            asked.map(|(goal, _)| Some(*goal)).collect()
        };
        match about {
            About::Person => vec![None],
            About::Goal => self.goals.iter().map(|goal| Some(*goal)).collect(),
            About::EarlierGoal => earlier(true),
            About::EarlierStep => earlier(false),
        }
    }
}
