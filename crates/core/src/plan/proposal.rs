//! What is proposed while a plan is made. Each proposal can be changed or left.

use super::action::{Deed, Doer, PlanAction};
use super::draft::{Draft, Evaluation, MAX_EVALUATIONS};
use super::kinds::{ActionId, action_kind};
use super::table::{ACTIONS, ActionKind, Usual};
use crate::assessment::{Answer, Day, Goal, Shared, Ticked};
use crate::instrument::{self, ChoiceId, DomainId, GOALS, ServiceId};

/// At least so many meetings a year look at a contract again.
const A_YEAR: u32 = 3;
/// A plan lasts so many months unless it is agreed otherwise.
const MONTHS: u32 = 12;

/// The objectives: the goals that are shown, in the person's order and words.
#[must_use]
pub fn objectives(shared: &Shared) -> Vec<Goal> {
    shared.goals.shown().and_then(Answer::given).cloned().unwrap_or_default()
}

/// The first and the last day of a plan that is made today.
#[must_use]
pub fn term(today: Day) -> (Day, Day) {
    let until = today.months_later(MONTHS);
    (today, Day(until.0.saturating_sub(1)).max(today))
}

/// When to look at a plan again: three times a year at least, evenly, the last time before it ends, on no weekend. Of three
/// meetings two are face to face, of fewer all.
#[must_use]
pub fn evaluations(from: Day, until: Day) -> Vec<Evaluation> {
    let days = u32::from(until.0.saturating_sub(from.0));
    let count = (days * A_YEAR).div_ceil(365).max(1);
    let count = count.min(u32::try_from(MAX_EVALUATIONS).unwrap_or(count));
    let mut found: Vec<Evaluation> = Vec::new();
    for n in 1..=count {
        let after = u16::try_from(days * n / count).unwrap_or_default();
        let day = on_a_weekday(Day(from.0.saturating_add(after))).max(from);
        if found.last().is_none_or(|last| last.day < day) {
            found.push(Evaluation { day, face_to_face: count < A_YEAR || n % A_YEAR != 2 });
        }
    }
    found
}

/// The day, or the Friday before it.
fn on_a_weekday(day: Day) -> Day {
    // 1 January 2026 was a Thursday; Saturday and Sunday are two and three days later.
    let back = match day.0 % 7 {
        2 => 1,
        3 => 2,
        _ => 0,
    };
    Day(day.0.saturating_sub(back))
}

/// The obstacles that are ticked and shown.
fn obstacles(shared: &Shared) -> impl Iterator<Item = (DomainId, ChoiceId)> {
    shared.domains.iter().flat_map(|(id, shown)| {
        let answers = shown.shown().filter(|answers| answers.opens_obstacles());
        let ticked = answers.and_then(|answers| answers.obstacles.given());
        ticked.into_iter().flat_map(Ticked::iter).map(|choice| (*id, *choice))
    })
}

/// The actions for a kind of service, those that answer what the person ticked first.
#[must_use]
pub fn for_service(id: ServiceId, shared: &Shared) -> Vec<ActionId> {
    let ticked: Vec<_> = obstacles(shared).collect();
    let answers = |kind: &&ActionKind| {
        ticked.iter().any(|(domain, choice)| kind.answers_obstacle(*domain, *choice))
    };
    let all = || ACTIONS.iter().filter(|kind| kind.answers_service(id));
    let first = all().filter(answers);
    let rest = all().filter(|kind| !answers(kind));
    first.chain(rest).map(ActionKind::id).collect()
}

/// The actions that answer an obstacle.
#[must_use]
pub fn for_obstacle(domain: DomainId, id: ChoiceId) -> Vec<ActionId> {
    ACTIONS.iter().filter(|kind| kind.answers_obstacle(domain, id)).map(ActionKind::id).collect()
}

/// An action of the table as it is first put into a plan: by whoever usually does it, for the objective that needs the
/// domain it is about, without a date.
#[must_use]
pub fn action(id: ActionId, draft: &Draft) -> PlanAction {
    let usual = action_kind(id).map_or(Usual::Person, |kind| kind.usual);
    let doer = match usual {
        Usual::Person => Doer::Person,
        Usual::Service => Doer::Service,
    };
    PlanAction { doer, deed: Deed::Coded(id), due: None, objective: objective(id, draft) }
}

/// The objective that an action is for: the only one, or the first that needs what the action is about.
fn objective(id: ActionId, draft: &Draft) -> Option<u8> {
    let about = action_kind(id).map_or(&[][..], |kind| kind.obstacles);
    let needs = |goal: &Goal| {
        let listed = GOALS.iter().find(|option| *goal == Goal::Listed(option.id));
        let needs = listed.map_or(&[][..], |option| option.needs);
        needs.iter().any(|domain| about.iter().any(|(of, _)| *of == domain.as_str()))
    };
    match draft.objectives() {
        [] => None,
        [_] => Some(0),
        several => {
            let at = several.iter().position(needs);
            at.and_then(|at| u8::try_from(at).ok())
        }
    }
}

/// The action that one tap on a suggestion adds: the first for this service that is not in the plan yet, whoever does it.
#[must_use]
pub fn of_suggestion(service: ServiceId, shared: &Shared, draft: &Draft) -> Option<PlanAction> {
    let is_new = |id: &ActionId| !draft.actions().iter().any(|a| a.deed == Deed::Coded(*id));
    for_service(service, shared).into_iter().find(is_new).map(|id| action(id, draft))
}

/// The domains that the objectives and the actions of the table touch, in the order of the instrument: those of the
/// obstacles that an action answers. Goals alone would name nearly all.
#[must_use]
pub fn domains(draft: &Draft) -> Vec<DomainId> {
    let coded = |action: &PlanAction| match action.deed {
        Deed::Coded(id) => action_kind(id),
        Deed::Own(_) => None,
    };
    let touched: Vec<&str> = draft
        .actions()
        .iter()
        .filter_map(coded)
        .filter_map(|kind| kind.obstacles.first())
        .map(|(domain, _)| *domain)
        .collect();
    let all = instrument::DOMAINS.iter().map(|domain| domain.id);
    all.filter(|id| touched.contains(&id.as_str())).collect()
}

#[cfg(test)]
#[path = "proposal/tests.rs"]
mod tests;
