//! What became of a plan, as a follow-up brought it back: then and now, each action whoever does it.

use crate::app::desk::model::Model;
use crate::app::letter::plan::{of_deed, of_doer, of_due};
use crate::app::text::{Arg, Text};
use crate::instrument::Locale;
use crate::plan::{ActionState, Doer, PlanAction, PlanReport};

/// One action of a plan that came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportLine {
    /// Who.
    pub who: Text,
    /// What.
    pub deed: Text,
    /// By when.
    pub due: Option<Text>,
    /// What an earlier code said of it, where one is compared.
    pub then: Option<Text>,
    /// What this code says of it.
    pub now: Text,
}

/// A plan that came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportView {
    /// Its day.
    pub day: Text,
    /// Its actions.
    pub lines: Vec<ReportLine>,
    /// An earlier code is compared.
    pub compares: bool,
    /// The language of own words.
    pub written_in: Locale,
}

/// Who does it, as the adviser reads it.
#[must_use]
pub fn of_doer_there(doer: &Doer) -> Text {
    match doer {
        Doer::Person => Text::of("plan-desk-person"),
        Doer::Service | Doer::Partner(_) => of_doer(doer),
    }
}

/// What was said of an action.
fn said(state: Option<ActionState>) -> Text {
    Text::of(match state {
        Some(ActionState::Done) => "plan-report-done",
        Some(ActionState::NotYet) => "plan-report-not-yet",
        None => "plan-report-nothing",
    })
}

/// What an earlier report says of an action.
fn earlier(report: &PlanReport, action: &PlanAction) -> Option<Text> {
    let actions = report.plan().agreed().actions();
    let at = actions.iter().position(|other| other.is_same(action))?;
    Some(said(report.states().get(at).copied().flatten()))
}

/// What became of the plan of the one whose summary is open.
#[must_use]
pub fn reported(desk: &Model) -> Option<ReportView> {
    let (people, visit) = (desk.today()?, desk.visit()?);
    let report = people.report(&visit.shared)?;
    let before = visit.other.as_ref().and_then(|other| people.report(other));
    let agreed = report.plan().agreed();
    let line = |(action, state): (&PlanAction, &Option<ActionState>)| ReportLine {
        who: of_doer_there(&action.doer),
        deed: of_deed(&action.deed),
        due: action.due.map(of_due),
        then: before.and_then(|before| earlier(before, action)),
        now: said(*state),
    };
    Some(ReportView {
        day: Text::of("plan-day").with("date", Arg::Day(report.plan().day())),
        lines: agreed.actions().iter().zip(report.states()).map(line).collect(),
        compares: before.is_some(),
        written_in: agreed.written_in(),
    })
}
