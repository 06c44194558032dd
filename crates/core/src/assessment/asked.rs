//! Answers to the questions beside the leads: resources, goals in depth, situation, follow-up.

use super::{Answer, Goal, OwnWords};
use crate::instrument::{self, About, ChoiceId, Kind, LEVELS, MAX_LEVELLED, QuestionId};
use serde::{Deserialize, Serialize};

/// An option chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pick {
    /// Which.
    pub choice: ChoiceId,
    /// From 1 to [`LEVELS`] where the question has levels, else 0.
    #[serde(default)]
    pub level: u8,
}

/// What was answered; which parts are used depends on the question's [`Kind`]. Never all empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Value {
    /// Options chosen, in the order they are offered.
    pub picks: Vec<Pick>,
    /// Own words.
    pub words: Option<OwnWords>,
    /// A month, counted from January 2026.
    pub month: Option<u16>,
}

impl Value {
    /// Whether nothing is answered.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.picks.is_empty() && self.words.is_none() && self.month.is_none()
    }

    /// Whether an option is chosen.
    #[must_use]
    pub fn has(&self, choice: ChoiceId) -> bool {
        self.picks.iter().any(|p| p.choice == choice)
    }

    /// Whether a question can have been answered so.
    #[must_use]
    pub fn fits(&self, id: QuestionId) -> bool {
        let question = instrument::question(id);
        let places: Option<Vec<usize>> = self
            .picks
            .iter()
            .map(|pick| question.options.iter().position(|option| option.id == pick.choice))
            .collect();
        let in_order = places.is_some_and(|p| p.is_sorted_by(|a, b| a < b));
        let levels = match question.kind {
            Kind::Levels => 1..=LEVELS,
            _ => 0..=0,
        };
        let most = match question.kind {
            Kind::One => 1,
            Kind::Several => question.options.len(),
            Kind::Levels => MAX_LEVELLED,
            Kind::Month | Kind::Words => 0,
        };
        in_order
            && self.picks.len() <= most
            && self.picks.iter().all(|p| levels.contains(&p.level))
            && self.words.as_ref().is_none_or(|words| words.may_fit(question.words))
            && (self.month.is_none() || question.kind == Kind::Month)
            && !self.is_empty()
    }

    /// Chooses an option or takes it back, as the question's kind wants it. A new language starts
    /// at the middle level.
    pub fn toggle(&mut self, id: QuestionId, choice: ChoiceId) {
        let question = instrument::question(id);
        if !question.offers(choice) {
            return;
        }
        if self.has(choice) {
            self.picks.retain(|p| p.choice != choice);
            return;
        }
        let level = match question.kind {
            Kind::One => {
                self.picks.clear();
                0
            }
            Kind::Levels if self.picks.len() >= MAX_LEVELLED => return,
            Kind::Levels => LEVELS / 2,
            _ => 0,
        };
        let place = |of: ChoiceId| question.options.iter().position(|option| option.id == of);
        let at = self.picks.iter().take_while(|p| place(p.choice) < place(choice)).count();
        self.picks.insert(at, Pick { choice, level });
    }
}

/// One answer, with the question and what it is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// The question.
    pub question: QuestionId,
    /// The goal it is about, where it is about one.
    pub about: Option<Goal>,
    /// What was answered.
    pub answer: Answer<Value>,
    /// Logical time of the last change.
    pub changed: u64,
}

impl Asked {
    /// What it is an answer to.
    pub(super) const fn key(&self) -> (QuestionId, Option<&Goal>) {
        (self.question, self.about.as_ref())
    }

    /// Whether it is about what its question is asked about, and fits it.
    pub(super) fn is_sound(&self) -> bool {
        let of_goal = instrument::question(self.question).about != About::Person;
        of_goal == self.about.is_some()
            && self.answer.given().is_none_or(|value| value.fits(self.question))
    }
}

/// A goal of the assessment before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EarlierGoal {
    /// The goal.
    pub goal: Goal,
    /// Its first small step.
    pub step: Option<OwnWords>,
}
