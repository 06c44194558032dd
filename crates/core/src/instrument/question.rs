//! A question of the questionnaire: what it asks, of whom or of what, and when it is asked.

use super::{Choice, ChoiceId, QuestionId};
use serde::{Deserialize, Serialize};

/// How much is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// All parts.
    #[default]
    Standard,
    /// Leads and goals.
    Simplified,
    /// Some time after an assessment: leads again, and what became of the goals.
    FollowUp,
}

impl Mode {
    /// Every mode.
    pub const ALL: [Self; 3] = [Self::Standard, Self::Simplified, Self::FollowUp];

    /// Its id, in the record and in message ids.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Standard => "standard",
            Self::Simplified => "simplified",
            Self::FollowUp => "follow_up",
        }
    }
}

/// Questions that stand together: on the path, on the review, in the summary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Section {
    /// What became of earlier goals, and of work.
    FollowUp,
    /// What a person has done, can do, likes and speaks.
    Resources,
    /// More about each goal.
    Goals,
    /// Where the person stands, all optional.
    Situation,
}

/// What a question is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// The person: asked once.
    Person,
    /// Each goal of today.
    Goal,
    /// Each goal of the assessment before.
    EarlierGoal,
    /// The first small step of each goal of the assessment before, where there is one.
    EarlierStep,
}

/// What an answer looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One of the options.
    One,
    /// Several of the options.
    Several,
    /// Several of many options, each with a level from 1 to [`LEVELS`]: found by typing.
    Levels,
    /// A month of the coming two years.
    Month,
    /// Own words only.
    Words,
}

/// How many levels a [`Kind::Levels`] question has.
pub const LEVELS: u8 = 4;

/// At most this many options of a [`Kind::Levels`] question are chosen.
pub const MAX_LEVELLED: usize = 8;

/// A condition on the answers given so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// One of these options of another question about the person is chosen.
    Chosen(QuestionId, &'static [ChoiceId]),
    /// None of these options of another question about the person is chosen, or that one is not asked.
    Unless(QuestionId, &'static [ChoiceId]),
}

/// One question beside the leads.
#[derive(Debug)]
pub struct Question {
    /// Stable id, also the stem of its message ids.
    pub id: QuestionId,
    /// Name of its picture in `pictures.json`.
    pub picture: &'static str,
    /// Where it stands.
    pub section: Section,
    /// What it is asked about.
    pub about: About,
    /// What an answer looks like.
    pub kind: Kind,
    /// What can be chosen.
    pub options: &'static [Choice],
    /// Own words beside the options: at most this many characters; 0 for none.
    pub words: usize,
    /// Asked only when all of these hold.
    pub when: &'static [When],
    /// Options about an earlier goal that take it off the goals of today: it is reached, or given up.
    pub closes: &'static [ChoiceId],
    /// A sentence of help stands under it: the message `question-<id>-help`.
    pub help: bool,
    /// The adviser's page has its answer where it unfolds: what one reads in the first minute is elsewhere.
    pub folds: bool,
    /// The first wire model that carries it.
    pub since: u8,
}

impl Question {
    /// Whether `id` is one of its options.
    #[must_use]
    pub fn offers(&self, id: ChoiceId) -> bool {
        self.options.iter().any(|c| c.id == id)
    }
}
