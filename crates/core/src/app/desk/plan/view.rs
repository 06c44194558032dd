//! What an adviser sees of a plan being made, in message ids, and the code that goes home.

use super::make::PlanMaking;
use super::report::{ReportView, of_doer_there, reported};
use crate::app::desk::model::Model;
use crate::app::letter::plan::face;
use crate::app::letter::plan::{not_the_contract, of_deed, of_due, of_support, title};
use crate::app::setting::Setting;
use crate::app::text::{Arg, Text, of_any_goal};
use crate::assessment::Day;
use crate::assessment::{Answer, OwnWords, Shared};
use crate::instrument::Locale;
use crate::instrument::ServiceId;
use crate::plan::{
    Doer, Draft, Due, Evaluation, MAX_ACTIONS, Plan, PlanAction, SupportKind, proposal,
};
use crate::share::{self, Screen};

/// The quiet remark on a plan that says nothing of what the service does.
#[must_use]
pub fn remark(draft: &Draft) -> Option<Text> {
    draft.lacks_service().then(|| Text::of("plan-no-service"))
}

/// One action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskAction {
    /// Its place in the draft, which events name.
    pub at: usize,
    /// What.
    pub deed: Text,
    /// By when.
    pub due: Option<Text>,
    /// For which objective.
    pub objective: Option<Text>,
    /// Who does it.
    pub doer: Doer,
    /// The day by which, where it is one.
    pub day: Option<Day>,
    /// The place of the objective.
    pub of: Option<u8>,
}

/// What one of them does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskParty {
    /// Who.
    pub who: Text,
    /// Their picture.
    pub picture: &'static str,
    /// What.
    pub actions: Vec<DeskAction>,
}

/// A kind of help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskSupport {
    /// Which, which events name.
    pub kind: SupportKind,
    /// Its name.
    pub name: Text,
    /// Whether it is agreed.
    pub agreed: bool,
    /// A word about it.
    pub words: Option<Text>,
}

/// A suggestion, and the action that one tap on it adds; none where all of it is in the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanOffer {
    /// The service, which events name.
    pub service: ServiceId,
    /// Its name for professionals.
    pub name: Text,
    /// What a tap adds.
    pub adds: Option<Text>,
}

/// The code that goes home.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanCode {
    /// The same as a link.
    pub link: String,
    /// Modules from edge to edge, and the dark ones as the data of an SVG path; `None` of what is too long.
    pub picture: Option<(u8, String)>,
    /// Which version it is.
    pub version: u8,
}

/// A plan being made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanDeskView {
    /// Its name, and that it is not the contract.
    pub head: [Text; 2],
    /// What it is for.
    pub objectives: Vec<Text>,
    /// Goals that are shown and not taken, with their places.
    pub goals: Vec<(usize, Text)>,
    /// The person, the service, then partners; the first two also where they have nothing to do.
    pub parties: Vec<DeskParty>,
    /// What the suggestions offer.
    pub offers: Vec<PlanOffer>,
    /// Every kind of help.
    pub support: Vec<DeskSupport>,
    /// From and until.
    pub term: [Option<Day>; 2],
    /// The meetings.
    pub meetings: Vec<Evaluation>,
    /// The person's wish.
    pub wish: Option<Text>,
    /// The service has nothing to do.
    pub remark: Option<Text>,
    /// The code; none while there is no objective or no action.
    pub code: Option<PlanCode>,
    /// The version and its day.
    pub version: Option<Text>,
    /// The code stands on the screen: nothing has changed since it was asked for.
    pub code_shown: bool,
    /// There is no room for a further action.
    pub is_full: bool,
    /// The language of own words.
    pub written_in: Locale,
    /// What became of the plan of before.
    pub report: Option<ReportView>,
}

fn verbatim(words: &OwnWords) -> Text {
    Text::verbatim(Arg::Words(words.as_str().to_owned()))
}

fn parties(draft: &Draft) -> Vec<DeskParty> {
    let mut doers: Vec<&Doer> = vec![&Doer::Person, &Doer::Service];
    for action in draft.actions() {
        if !doers.contains(&&action.doer) {
            doers.push(&action.doer);
        }
    }
    let line = |(at, action): (usize, &PlanAction)| {
        let objective = action.objective.and_then(|at| draft.objectives().get(usize::from(at)));
        let (deed, due) = (of_deed(&action.deed), action.due.map(of_due));
        let (doer, of) = (action.doer.clone(), action.objective);
        let day = action.due.map(Due::last_day);
        let objective = objective.map(of_any_goal);
        DeskAction { at, deed, due, objective, doer, day, of }
    };
    let of = |doer: &Doer| {
        let theirs = draft.actions().iter().enumerate().filter(|(_, action)| action.doer == *doer);
        let picture = face(doer);
        DeskParty { who: of_doer_there(doer), picture, actions: theirs.map(line).collect() }
    };
    doers.into_iter().map(of).collect()
}

fn code(plan: &Plan, setting: &Setting) -> PlanCode {
    let link = share::plan_link(&setting.base, plan);
    let made = share::qr(&link, Screen::Whole).ok();
    let picture = made.map(|code| (code.span(), code.svg_path()));
    PlanCode { link: link.text(), picture, version: plan.version() }
}

fn of_version(plan: &Plan) -> Text {
    Text::of("plan-version")
        .number("number", usize::from(plan.version()))
        .with("date", Arg::Day(plan.day()))
}

/// What is shown of the plan of the one whose summary is open; nothing where none was begun.
#[must_use]
pub fn shown(desk: &Model, setting: &Setting) -> Option<PlanDeskView> {
    let visit = desk.visit()?;
    let view = view(visit.plan.as_ref()?, Some(&visit.shared), setting);
    Some(PlanDeskView { report: reported(desk), ..view })
}

/// What is shown of a plan being made, beside the summary that is open.
#[must_use]
pub fn view(making: &PlanMaking, shared: Option<&Shared>, setting: &Setting) -> PlanDeskView {
    let draft = &making.draft;
    let version = making.version(setting.today);
    let goals = shared.map(proposal::objectives).unwrap_or_default();
    let suggested = shared.and_then(|shared| shared.suggestions.shown().and_then(Answer::given));
    let offer = |service: &ServiceId| {
        let action = shared.and_then(|shared| proposal::of_suggestion(*service, shared, draft));
        let name = Text::of(format!("summary-service-{service}"));
        PlanOffer { service: *service, name, adds: action.map(|action| of_deed(&action.deed)) }
    };
    let support = |kind: SupportKind| {
        let agreed = draft.support().iter().find(|support| support.kind == kind);
        let words = agreed.and_then(|support| support.words.as_ref()).map(verbatim);
        DeskSupport { kind, name: of_support(kind), agreed: agreed.is_some(), words }
    };
    let open = goals.iter().enumerate().filter(|(_, goal)| !draft.objectives().contains(goal));
    PlanDeskView {
        head: [title(), not_the_contract()],
        objectives: draft.objectives().iter().map(of_any_goal).collect(),
        goals: open.map(|(at, goal)| (at, of_any_goal(goal))).collect(),
        parties: parties(draft),
        offers: suggested.into_iter().flatten().map(offer).collect(),
        support: SupportKind::ALL.map(support).to_vec(),
        term: [draft.from(), draft.until()],
        meetings: draft.evaluations().to_vec(),
        wish: draft.wish().map(verbatim),
        remark: remark(draft),
        code: version.as_ref().map(|plan| code(plan, setting)),
        version: version.as_ref().map(of_version),
        code_shown: making.given.is_some() && version == making.given,
        is_full: draft.actions().len() >= MAX_ACTIONS,
        written_in: draft.written_in(),
        report: None,
    }
}
