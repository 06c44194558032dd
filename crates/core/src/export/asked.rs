//! Answers beside the leads, and suggestions, as they stand in the file.

use super::said::GoalDoc;
use super::time::IsoMonth;
use crate::assessment::{Answer, Disclosed, Given, OwnWords, Pick, Value};
use crate::instrument::{ChoiceId, MAX_STEP, QuestionId, ServiceId};
use serde::{Deserialize, Serialize};

/// An option chosen, with its level where it has one.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PickDoc {
    id: ChoiceId,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    level: Option<u8>,
}

/// What was answered.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ValueDoc {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    chosen: Vec<PickDoc>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    words: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    month: Option<IsoMonth>,
}

impl ValueDoc {
    fn of(value: &Value) -> Self {
        let pick = |pick: &Pick| {
            let level = (pick.level > 0).then_some(pick.level);
            PickDoc { id: pick.choice, level }
        };
        Self {
            chosen: value.picks.iter().map(pick).collect(),
            words: value.words.as_ref().map(|words| words.as_str().to_owned()),
            month: value.month.map(IsoMonth),
        }
    }

    fn value(&self) -> Option<Value> {
        let pick = |pick: &PickDoc| Pick { choice: pick.id, level: pick.level.unwrap_or_default() };
        let words = match &self.words {
            Some(words) => Some(OwnWords::read(words, MAX_STEP)?),
            None => None,
        };
        let month = self.month.map(|month| month.0);
        Some(Value { picks: self.chosen.iter().map(pick).collect(), words, month })
    }
}

/// What became of a question.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum StateDoc {
    LeftOut,
    Unseen,
    Passed,
    Given,
}

/// An answer to a question beside the leads, about a goal where it is about one.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AnswerDoc {
    question: QuestionId,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    about: Option<GoalDoc>,
    state: StateDoc,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    value: Option<ValueDoc>,
}

impl AnswerDoc {
    pub fn of(given: &Given) -> Self {
        let (state, value) = match &given.answer {
            Disclosed::LeftOut => (StateDoc::LeftOut, None),
            Disclosed::Shown(Answer::Unseen) => (StateDoc::Unseen, None),
            Disclosed::Shown(Answer::Passed) => (StateDoc::Passed, None),
            Disclosed::Shown(Answer::Given(value)) => (StateDoc::Given, Some(ValueDoc::of(value))),
        };
        let about = given.about.as_ref().map(GoalDoc::of);
        Self { question: given.question, about, state, value }
    }

    pub fn given(&self) -> Option<Given> {
        let answer = match (&self.state, &self.value) {
            (StateDoc::LeftOut, None) => Disclosed::LeftOut,
            (StateDoc::Unseen, None) => Disclosed::Shown(Answer::Unseen),
            (StateDoc::Passed, None) => Disclosed::Shown(Answer::Passed),
            (StateDoc::Given, Some(value)) => Disclosed::Shown(Answer::Given(value.value()?)),
            (StateDoc::LeftOut | StateDoc::Unseen | StateDoc::Passed, Some(_))
            | (StateDoc::Given, None) => return None,
        };
        let about = match &self.about {
            Some(goal) => Some(goal.goal()?),
            None => None,
        };
        Some(Given { question: self.question, about, answer })
    }
}

/// A kind of service. Its themes are written for others and not read.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ServiceDoc {
    pub id: ServiceId,
    #[serde(default)]
    pub themes: Vec<String>,
}

/// What could be talked about.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum SuggestionsDoc {
    LeftOut,
    Unseen,
    Passed,
    Given { services: Vec<ServiceDoc> },
}

impl SuggestionsDoc {
    pub fn of(
        suggestions: &Disclosed<Answer<Vec<ServiceId>>>,
        themes: impl Fn(ServiceId) -> Vec<String>,
    ) -> Self {
        match suggestions {
            Disclosed::LeftOut => Self::LeftOut,
            Disclosed::Shown(Answer::Unseen) => Self::Unseen,
            Disclosed::Shown(Answer::Passed) => Self::Passed,
            Disclosed::Shown(Answer::Given(ids)) => {
                let service = |id: &ServiceId| ServiceDoc { id: *id, themes: themes(*id) };
                Self::Given { services: ids.iter().map(service).collect() }
            }
        }
    }

    pub fn suggestions(&self) -> Disclosed<Answer<Vec<ServiceId>>> {
        match self {
            Self::LeftOut => Disclosed::LeftOut,
            Self::Unseen => Disclosed::Shown(Answer::Unseen),
            Self::Passed => Disclosed::Shown(Answer::Passed),
            Self::Given { services } => {
                Disclosed::Shown(Answer::Given(services.iter().map(|service| service.id).collect()))
            }
        }
    }
}
