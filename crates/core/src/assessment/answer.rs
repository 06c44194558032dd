//! An answer and its states, and the answers about one domain.

use super::Ticked;
use crate::instrument::{Branch, OPENS, Opens};
use serde::{Deserialize, Serialize};

/// What became of a question. *Not discussed* is never taken for *no difficulty*.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer<T> {
    /// Never reached.
    #[default]
    Unseen,
    /// Seen; the person prefers not to answer.
    Passed,
    /// Answered.
    Given(T),
}

impl<T> Answer<T> {
    /// The value, when one was given.
    #[must_use]
    pub const fn given(&self) -> Option<&T> {
        match self {
            Self::Given(value) => Some(value),
            Self::Unseen | Self::Passed => None,
        }
    }

    /// Whether the question was never reached.
    #[must_use]
    pub const fn is_unseen(&self) -> bool {
        matches!(self, Self::Unseen)
    }
}

/// How it is going with a domain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rating {
    /// It is going fine.
    Fine,
    /// It is difficult.
    Difficult,
    /// It is very difficult.
    VeryDifficult,
}

impl Rating {
    /// Every rating, in the order it is offered.
    pub const ALL: [Self; 3] = [Self::Fine, Self::Difficult, Self::VeryDifficult];

    /// Whether the rating calls for the obstacle choices.
    #[must_use]
    pub const fn is_difficult(self) -> bool {
        matches!(self, Self::Difficult | Self::VeryDifficult)
    }
}

/// Everything answered about one domain.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DomainAnswers {
    /// How is it going with …?
    pub lead: Answer<Rating>,
    /// "I want to talk about this."
    pub talk: bool,
    /// Obstacles ticked. A given set is never empty: nothing ticked is [`Answer::Passed`].
    pub obstacles: Answer<Ticked>,
    /// Strengths ticked. A given set is never empty.
    pub strengths: Answer<Ticked>,
}

impl DomainAnswers {
    /// Whether a branch is open: [`OPENS`] says what opens it.
    #[must_use]
    pub fn opens(&self, branch: Branch) -> bool {
        let opened = |by: &Opens| match by {
            Opens::Fine => self.lead == Answer::Given(Rating::Fine),
            Opens::Difficult => self.lead.given().is_some_and(|r| r.is_difficult()),
            Opens::Passed => self.lead == Answer::Passed,
            Opens::Talk => self.talk,
        };
        OPENS.iter().any(|(of, by)| *of == branch && by.iter().any(opened))
    }

    /// Whether the obstacle choices are open: it is difficult, or the person wants to talk about it.
    #[must_use]
    pub fn opens_obstacles(&self) -> bool {
        self.opens(Branch::Obstacles)
    }

    /// Whether the strength choices are open: the lead has been reached.
    #[must_use]
    pub fn opens_strengths(&self) -> bool {
        self.opens(Branch::Strengths)
    }

    /// Whether anything was said, be it that the person prefers not to answer.
    #[must_use]
    pub const fn says_anything(&self) -> bool {
        self.talk || !self.lead.is_unseen()
    }

    /// These answers without those on a branch that a later answer closed.
    #[must_use]
    pub fn pruned(mut self) -> Self {
        if !self.opens_obstacles() {
            self.obstacles = Answer::Unseen;
        }
        if !self.opens_strengths() {
            self.strengths = Answer::Unseen;
        }
        self
    }
}
