//! The file as it stands in JSON. `public/schema/jalon-file-1.schema.json` says the same.

use super::asked::{AnswerDoc, SuggestionsDoc};
use super::plan::PlanDoc;
use super::said::{DomainDoc, GoalDoc, GoalsDoc};
use super::time::IsoDay;
use crate::assessment::Rating;
use crate::instrument::{DomainId, Locale, Mode};
use serde::{Deserialize, Serialize};

/// What is looked at before the rest.
#[derive(Deserialize)]
pub(super) struct HeadDoc {
    pub format: String,
    pub version: u64,
}

/// The whole file.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileDoc {
    pub format: String,
    pub version: u64,
    pub summary: SummaryDoc,
    #[serde(default)]
    pub views: Vec<ViewDoc>,
    #[serde(default)]
    pub plan: Option<PlanDoc>,
}

/// What the person shows.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SummaryDoc {
    pub day: IsoDay,
    pub mode: Mode,
    pub written_in: Locale,
    pub domains: Vec<DomainDoc>,
    pub goals: GoalsDoc,
    pub private: bool,
    pub earlier_goals: Vec<GoalDoc>,
    pub answers: Vec<AnswerDoc>,
    pub suggestions: SuggestionsDoc,
}

/// How the service sees a domain.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ViewDoc {
    pub domain: DomainId,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rating: Option<Rating>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub word: String,
    pub next: bool,
}
