//! Several dated assessments of one person: the one being answered, and those before.

use super::{Answer, Assessment, Day, EarlierGoal, Selection};
use crate::instrument::{self, About, FIRST_STEP, Mode, Section};
use serde::{Deserialize, Serialize};

/// At most this many assessments before the present one stay on the phone; the oldest goes first.
const MAX_EARLIER: usize = 11;

/// An assessment with the day it was last answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dated {
    /// Its place in the row of all assessments of this phone, from 0.
    pub number: u32,
    /// When it was last answered.
    pub day: Day,
    /// The answers.
    pub assessment: Assessment,
}

/// Assessments before the present one, the oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct History(Vec<Dated>);

impl History {
    /// The assessments, the oldest first.
    #[must_use]
    pub fn all(&self) -> &[Dated] {
        &self.0
    }

    /// The latest.
    #[must_use]
    pub fn last(&self) -> Option<&Dated> {
        self.0.last()
    }

    /// Whether the latest that was no follow-up was answered in pictures.
    #[must_use]
    pub fn ends_in_pictures(&self) -> bool {
        let mut modes = self.0.iter().rev().map(|dated| dated.assessment.selection.mode);
        modes.find(|mode| *mode != Mode::FollowUp) == Some(Mode::Simplified)
    }

    /// The number of the present assessment.
    #[must_use]
    pub fn next_number(&self) -> u32 {
        self.last().map_or(0, |dated| dated.number + 1)
    }

    /// Puts the present assessment behind those before it.
    pub fn push(&mut self, day: Day, assessment: Assessment) {
        let number = self.next_number();
        self.0.push(Dated { number, day, assessment });
        if self.0.len() > MAX_EARLIER {
            self.0.remove(0);
        }
    }

    /// The assessment of this number.
    pub fn get_mut(&mut self, number: u32) -> Option<&mut Dated> {
        self.0.iter_mut().find(|dated| dated.number == number)
    }

    /// Brings what a record says of each up to date.
    pub fn complete(&mut self) {
        self.0.iter_mut().for_each(|dated| dated.assessment.complete());
    }

    /// Takes over from another tab's row what is new or changed later there.
    pub fn merge(&mut self, other: &Self) {
        for theirs in &other.0 {
            match self.get_mut(theirs.number) {
                Some(mine) => {
                    mine.assessment.merge(&theirs.assessment);
                    mine.day = mine.day.max(theirs.day);
                }
                None => self.0.push(theirs.clone()),
            }
        }
        self.0.sort_by_key(|dated| dated.number);
        let over = self.0.len().saturating_sub(MAX_EARLIER);
        self.0.drain(..over);
    }
}

impl Selection {
    /// Whether the questions are asked in pictures.
    #[must_use]
    pub const fn is_in_pictures(&self) -> bool {
        match self.mode {
            Mode::Standard => false,
            Mode::Simplified => true,
            Mode::FollowUp => matches!(self.pictured, Some(true)),
        }
    }
}

impl Assessment {
    /// The assessment that follows this one: the same domains, what seldom changes is kept, leads and
    /// branches are open again, and the goals become those to look back on.
    #[must_use]
    pub fn followed(&self, mode: Mode) -> Self {
        let mut next = Self::default();
        for domain in instrument::DOMAINS {
            let before = self.entry(domain.id);
            next.change(domain.id, |entry| {
                entry.chosen = before.chosen;
                entry.shown = before.shown;
            });
        }
        let given = self.goals.answer.given();
        next.earlier = given
            .into_iter()
            .flatten()
            .map(|goal| {
                let step = self.answer(FIRST_STEP, Some(goal)).given();
                EarlierGoal { goal: goal.clone(), step: step.and_then(|value| value.words.clone()) }
            })
            .collect();
        let goals = self.goals.clone();
        next.change_goals(|g| *g = goals);
        for asked in self.all_asked() {
            let question = instrument::question(asked.question);
            let lasts = question.section != Section::FollowUp
                && matches!(question.about, About::Person | About::Goal);
            if lasts && matches!(asked.answer, Answer::Given(_)) {
                next.set_asked(asked.question, asked.about.clone(), asked.answer.clone());
            }
        }
        let before = &self.selection;
        next.change_selection(|s| {
            s.mode = mode;
            s.pictured = before.is_in_pictures().then_some(true).or(before.pictured);
            s.kept.clone_from(&before.kept);
            s.opened.clone_from(&before.opened);
            s.suggestions_kept = before.suggestions_kept;
        });
        next.recipients = self.recipients.clone();
        next
    }
}
