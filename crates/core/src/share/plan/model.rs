//! What a plan on the wire is counted in, and the goals and actions that it can name.

use crate::assessment::Goal;
use crate::instrument::{GOALS, MAX_GOALS};
use crate::plan::{ACTIONS, Deed, MAX_ACTIONS, MAX_EVALUATIONS, MAX_VERSION, Plan, PlanAction};
use crate::share::body::length;

/// Radix of a day, and of a month.
pub(super) const DAY: u32 = 1 << 16;
/// Radix of who does it: the person, the service, a partner.
pub(super) const DOERS: u32 = 3;
/// Radix of by when: open, a day, a month.
pub(super) const DUES: u32 = 3;
/// Radices of how many there are, where the first counts one already.
pub(super) const OBJECTIVES: u32 = 3;
pub(super) const ACTION_COUNTS: u32 = 10;
/// Radix of how many meetings there are, none included.
pub(super) const EVALUATIONS: u32 = 7;
pub(super) const VERSIONS: u32 = 64;
/// Radix of what became of an action: nothing said, not yet, done.
pub(super) const STATES: u32 = 3;

// What is counted in a plan has its radix here.
const _: () = assert!(
    MAX_GOALS == 3 && MAX_ACTIONS == 10 && MAX_EVALUATIONS == 6 && MAX_VERSION == 64,
    "a bound of a plan is a radix of the wire"
);

/// The goals and actions of one model, each in the order of its digits: that of their ids.
pub(super) struct PlanModel {
    /// Names the table on the wire.
    pub id: u8,
    /// Goals of the list in the order of their digits.
    pub goals: Vec<&'static str>,
    /// Actions in the order of their digits.
    pub actions: Vec<&'static str>,
}

impl PlanModel {
    /// The model with this number, when this Jalon knows it.
    pub fn find(id: u8) -> Option<Self> {
        let newest = since_of_goals()
            .chain(since_of_actions())
            .fold(1, |newest, (_, since)| newest.max(since));
        let upto = |all: &mut dyn Iterator<Item = (&'static str, u8)>| {
            let mut ids: Vec<&str> =
                all.filter(|(_, since)| *since <= id).map(|(id, _)| id).collect();
            ids.sort_unstable();
            ids
        };
        let goals = || upto(&mut since_of_goals());
        let actions = || upto(&mut since_of_actions());
        (1..=newest).contains(&id).then(|| Self { id, goals: goals(), actions: actions() })
    }

    /// The model that a plan is written in.
    pub fn of(plan: &Plan) -> Self {
        let id = Self::carrying(plan);
        // It names what it carries, so it is there.
        Self::find(id).unwrap_or(Self { id, goals: Vec::new(), actions: Vec::new() })
    }

    /// The oldest that carries all that a plan names.
    pub fn carrying(plan: &Plan) -> u8 {
        let named = |id: &str| {
            let goal = |goal: &Goal| matches!(goal, Goal::Listed(of) if of.as_str() == id);
            plan.agreed().objectives().iter().any(goal)
        };
        let taken = |id: &str| {
            let coded =
                |action: &PlanAction| matches!(action.deed, Deed::Coded(of) if of.as_str() == id);
            plan.agreed().actions().iter().any(coded)
        };
        let goals = since_of_goals().filter(|(id, _)| named(id));
        let all = goals.chain(since_of_actions().filter(|(id, _)| taken(id)));
        all.fold(1, |least, (_, since)| least.max(since))
    }
}

fn since_of_goals() -> impl Iterator<Item = (&'static str, u8)> {
    GOALS.iter().map(|goal| (goal.id.as_str(), goal.since))
}

fn since_of_actions() -> impl Iterator<Item = (&'static str, u8)> {
    ACTIONS.iter().map(|action| (action.id().as_str(), action.since))
}

/// The place of an id in a list, or the one behind it.
pub(super) fn place(list: &[&str], id: &str) -> u32 {
    let at = list.iter().position(|other| *other == id).unwrap_or(list.len());
    length(&list[..at])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::share::crc::crc32;

    /// The actions as `docs/format.md` has them.
    fn actions(model: &PlanModel) -> String {
        let numbered = (0..).zip(&model.actions).map(|(n, id): (u32, _)| format!("{n} `{id}`"));
        format!("Actions: {}.", numbered.collect::<Vec<_>>().join(", "))
    }

    #[test]
    fn the_actions_of_model_1_stand_in_the_document_and_stay() {
        let line = actions(&PlanModel::find(1).expect("model 1"));
        let document = include_str!("../../../../../docs/format.md");
        assert!(document.contains(&format!("\n{line}\n")), "docs/format.md misses\n{line}");
        assert_eq!(crc32(line.as_bytes()), 0x07EC_5CFC, "a published model changed");
    }

    #[test]
    fn a_plan_s_goals_are_those_of_the_model_of_the_questions() {
        let (of_plan, of_questions) = (PlanModel::find(1), crate::share::model::find(1));
        let of_plan = of_plan.map(|model| model.goals);
        assert_eq!(of_plan, of_questions.map(|model| model.goals));
        assert!(PlanModel::find(0).is_none() && PlanModel::find(2).is_none());
    }
}
