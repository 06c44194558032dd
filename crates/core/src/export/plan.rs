//! A plan as it stands in the file.

use super::said::GoalDoc;
use super::time::{IsoDay, IsoDue};
use crate::assessment::OwnWords;
use crate::instrument::{DomainId, Locale};
use crate::plan::{
    ActionId, Deed, Doer, Draft, Evaluation, MAX_DEED, MAX_PARTNER, MAX_SUPPORT, MAX_WISH, Plan,
    PlanAction, RawDraft, Support, SupportKind, proposal,
};
use serde::{Deserialize, Serialize};

/// Who does an action.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "party", rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum DoerDoc {
    Person,
    Service,
    Partner { name: String },
}

/// An action.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ActionDoc {
    by: DoerDoc,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    id: Option<ActionId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    words: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    due: Option<IsoDue>,
    /// From 1, as a person counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    objective: Option<u8>,
}

impl ActionDoc {
    fn of(action: &PlanAction) -> Self {
        let by = match &action.doer {
            Doer::Person => DoerDoc::Person,
            Doer::Service => DoerDoc::Service,
            Doer::Partner(name) => DoerDoc::Partner { name: name.as_str().to_owned() },
        };
        let (id, words) = match &action.deed {
            Deed::Coded(id) => (Some(*id), None),
            Deed::Own(words) => (None, Some(words.as_str().to_owned())),
        };
        let objective = action.objective.map(|at| at + 1);
        Self { by, id, words, due: action.due.map(IsoDue), objective }
    }

    fn action(&self) -> Option<PlanAction> {
        let doer = match &self.by {
            DoerDoc::Person => Doer::Person,
            DoerDoc::Service => Doer::Service,
            DoerDoc::Partner { name } => Doer::Partner(OwnWords::read(name, MAX_PARTNER)?),
        };
        let deed = match (self.id, &self.words) {
            (Some(id), None) => Deed::Coded(id),
            (None, Some(words)) => Deed::Own(OwnWords::read(words, MAX_DEED)?),
            (Some(_), Some(_)) | (None, None) => return None,
        };
        let objective = match self.objective {
            Some(at) => Some(at.checked_sub(1)?),
            None => None,
        };
        Some(PlanAction { doer, deed, due: self.due.map(|due| due.0), objective })
    }
}

/// Help that is agreed.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SupportDoc {
    kind: SupportKind,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    words: Option<String>,
}

/// A meeting to look at it again.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EvaluationDoc {
    day: IsoDay,
    face_to_face: bool,
}

/// A domain that the actions touch. Written for others and not read.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TouchedDoc {
    id: DomainId,
    #[serde(default)]
    themes: Vec<String>,
}

/// What was agreed.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PlanDoc {
    version: u8,
    first_day: IsoDay,
    day: IsoDay,
    written_in: Locale,
    objectives: Vec<GoalDoc>,
    actions: Vec<ActionDoc>,
    support: Vec<SupportDoc>,
    #[serde(default)]
    from: Option<IsoDay>,
    #[serde(default)]
    until: Option<IsoDay>,
    evaluations: Vec<EvaluationDoc>,
    #[serde(default)]
    wish: Option<String>,
    #[serde(default)]
    domains: Vec<TouchedDoc>,
}

impl PlanDoc {
    pub fn of(plan: &Plan, themes: impl Fn(DomainId) -> Vec<String>) -> Self {
        let agreed = plan.agreed();
        let support = |support: &Support| SupportDoc {
            kind: support.kind,
            words: support.words.as_ref().map(|words| words.as_str().to_owned()),
        };
        let evaluation = |one: &Evaluation| EvaluationDoc {
            day: IsoDay(one.day),
            face_to_face: one.face_to_face,
        };
        let touched = |id: DomainId| TouchedDoc { id, themes: themes(id) };
        Self {
            version: plan.version(),
            first_day: IsoDay(plan.first_day()),
            day: IsoDay(plan.day()),
            written_in: agreed.written_in(),
            objectives: agreed.objectives().iter().map(GoalDoc::of).collect(),
            actions: agreed.actions().iter().map(ActionDoc::of).collect(),
            support: agreed.support().iter().map(support).collect(),
            from: agreed.from().map(IsoDay),
            until: agreed.until().map(IsoDay),
            evaluations: agreed.evaluations().iter().map(evaluation).collect(),
            wish: agreed.wish().map(|wish| wish.as_str().to_owned()),
            domains: proposal::domains(agreed).into_iter().map(touched).collect(),
        }
    }

    /// The plan; none where no plan can be like this.
    pub fn plan(&self) -> Option<Plan> {
        let words = |text: &Option<String>, max: usize| match text {
            Some(text) => OwnWords::read(text, max).map(Some),
            None => Some(None),
        };
        let support = |doc: &SupportDoc| {
            Some(Support { kind: doc.kind, words: words(&doc.words, MAX_SUPPORT)? })
        };
        let evaluation =
            |doc: &EvaluationDoc| Evaluation { day: doc.day.0, face_to_face: doc.face_to_face };
        let raw = RawDraft {
            objectives: self.objectives.iter().map(GoalDoc::goal).collect::<Option<_>>()?,
            actions: self.actions.iter().map(ActionDoc::action).collect::<Option<_>>()?,
            support: self.support.iter().map(support).collect::<Option<_>>()?,
            from: self.from.map(|day| day.0),
            until: self.until.map(|day| day.0),
            evaluations: self.evaluations.iter().map(evaluation).collect(),
            wish: words(&self.wish, MAX_WISH)?,
            written_in: self.written_in,
        };
        let agreed = Draft::try_from(raw).ok()?;
        Plan::new(agreed, self.version, self.first_day.0, self.day.0)
    }
}
