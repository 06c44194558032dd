//! Goals and domains as they stand in the file. Of each it says whether it was kept back, not reached, passed or given.

use crate::assessment::{Answer, Disclosed, DomainAnswers, Goal, OwnWords, Rating, Ticked};
use crate::instrument::{self, ChoiceId, DomainId, GoalId, MAX_OWN_WORDS};
use serde::{Deserialize, Serialize};

/// A goal: of the list, or in own words; one of the two.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GoalDoc {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    id: Option<GoalId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    words: Option<String>,
}

impl GoalDoc {
    pub fn of(goal: &Goal) -> Self {
        match goal {
            Goal::Listed(id) => Self { id: Some(*id), words: None },
            Goal::Own(words) => Self { id: None, words: Some(words.as_str().to_owned()) },
        }
    }

    pub fn goal(&self) -> Option<Goal> {
        match (self.id, &self.words) {
            (Some(id), None) => Some(Goal::Listed(id)),
            (None, Some(words)) => OwnWords::read(words, MAX_OWN_WORDS).map(Goal::Own),
            (Some(_), Some(_)) | (None, None) => None,
        }
    }
}

/// The goals.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum GoalsDoc {
    LeftOut,
    Unseen,
    Passed,
    Given { goals: Vec<GoalDoc> },
}

impl GoalsDoc {
    pub fn of(goals: &Disclosed<Answer<Vec<Goal>>>) -> Self {
        match goals {
            Disclosed::LeftOut => Self::LeftOut,
            Disclosed::Shown(Answer::Unseen) => Self::Unseen,
            Disclosed::Shown(Answer::Passed) => Self::Passed,
            Disclosed::Shown(Answer::Given(goals)) => {
                Self::Given { goals: goals.iter().map(GoalDoc::of).collect() }
            }
        }
    }

    pub fn goals(&self) -> Option<Disclosed<Answer<Vec<Goal>>>> {
        Some(match self {
            Self::LeftOut => Disclosed::LeftOut,
            Self::Unseen => Disclosed::Shown(Answer::Unseen),
            Self::Passed => Disclosed::Shown(Answer::Passed),
            Self::Given { goals } => Disclosed::Shown(Answer::Given(
                goals.iter().map(GoalDoc::goal).collect::<Option<_>>()?,
            )),
        })
    }
}

/// What is ticked.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum TickedDoc {
    Unseen,
    Passed,
    Given { ids: Vec<ChoiceId> },
}

impl TickedDoc {
    /// In the order in which they are offered.
    fn of(ticked: &Answer<Ticked>, offered: &[instrument::Choice]) -> Self {
        match ticked {
            Answer::Unseen => Self::Unseen,
            Answer::Passed => Self::Passed,
            Answer::Given(ticked) => {
                let ids = offered.iter().map(|choice| choice.id).filter(|id| ticked.contains(*id));
                Self::Given { ids: ids.collect() }
            }
        }
    }

    fn ticked(&self) -> Answer<Ticked> {
        match self {
            Self::Unseen => Answer::Unseen,
            Self::Passed => Answer::Passed,
            Self::Given { ids } => Answer::Given(ids.iter().copied().collect()),
        }
    }
}

/// How it is going.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum RatingDoc {
    Unseen,
    Passed,
    Fine,
    Difficult,
    VeryDifficult,
}

impl RatingDoc {
    const fn of(lead: &Answer<Rating>) -> Self {
        match lead {
            Answer::Unseen => Self::Unseen,
            Answer::Passed => Self::Passed,
            Answer::Given(Rating::Fine) => Self::Fine,
            Answer::Given(Rating::Difficult) => Self::Difficult,
            Answer::Given(Rating::VeryDifficult) => Self::VeryDifficult,
        }
    }

    const fn lead(&self) -> Answer<Rating> {
        match self {
            Self::Unseen => Answer::Unseen,
            Self::Passed => Answer::Passed,
            Self::Fine => Answer::Given(Rating::Fine),
            Self::Difficult => Answer::Given(Rating::Difficult),
            Self::VeryDifficult => Answer::Given(Rating::VeryDifficult),
        }
    }
}

/// A domain. Its themes are written for others and not read.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum DomainDoc {
    LeftOut {
        id: DomainId,
        #[serde(default)]
        themes: Vec<String>,
    },
    Shown {
        id: DomainId,
        #[serde(default)]
        themes: Vec<String>,
        rating: RatingDoc,
        talk: bool,
        obstacles: TickedDoc,
        strengths: TickedDoc,
    },
}

impl DomainDoc {
    pub fn of(id: DomainId, shown: &Disclosed<DomainAnswers>, themes: Vec<String>) -> Self {
        let domain = instrument::domain(id);
        match shown {
            Disclosed::LeftOut => Self::LeftOut { id, themes },
            Disclosed::Shown(answers) => Self::Shown {
                id,
                themes,
                rating: RatingDoc::of(&answers.lead),
                talk: answers.talk,
                obstacles: TickedDoc::of(&answers.obstacles, domain.obstacles),
                strengths: TickedDoc::of(&answers.strengths, domain.strengths),
            },
        }
    }

    pub fn domain(&self) -> (DomainId, Disclosed<DomainAnswers>) {
        match self {
            Self::LeftOut { id, .. } => (*id, Disclosed::LeftOut),
            Self::Shown { id, rating, talk, obstacles, strengths, .. } => {
                let answers = DomainAnswers {
                    lead: rating.lead(),
                    talk: *talk,
                    obstacles: obstacles.ticked(),
                    strengths: strengths.ticked(),
                };
                (*id, Disclosed::Shown(answers))
            }
        }
    }
}
