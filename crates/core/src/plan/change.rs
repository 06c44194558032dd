//! What differs between two versions of a plan.

use super::action::PlanAction;
use super::draft::Draft;
use super::version::Plan;

/// A part of a plan beside its actions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanPart {
    /// The objectives, or their order.
    Objectives,
    /// The help agreed.
    Support,
    /// From when, until when, or the meetings.
    Dates,
    /// The person's wish.
    Wish,
}

/// What a newer version says otherwise.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Actions that are new, by their places in the newer version.
    pub added: Vec<usize>,
    /// Actions whose date or objective has changed, by their places in the newer version.
    pub moved: Vec<usize>,
    /// Actions that are not there any more.
    pub removed: Vec<PlanAction>,
    /// What else is otherwise.
    pub parts: Vec<PlanPart>,
}

impl Changes {
    /// Whether both versions say the same.
    #[must_use]
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }
}

/// What `newer` says otherwise than `older`.
#[must_use]
pub fn changes(older: &Plan, newer: &Plan) -> Changes {
    let (before, after) = (older.agreed(), newer.agreed());
    let earlier = |action: &PlanAction| before.actions().iter().find(|other| other.is_same(action));
    // An objective is known by what it says: its place may have changed.
    let objective = |of: &Plan, action: &PlanAction| {
        let at = action.objective.map(usize::from);
        at.and_then(|at| of.agreed().objectives().get(at)).cloned()
    };
    let dates = |of: &Draft| (of.from(), of.until(), of.evaluations().to_vec());
    let parts = [
        (PlanPart::Objectives, before.objectives() != after.objectives()),
        (PlanPart::Support, before.support() != after.support()),
        (PlanPart::Dates, dates(before) != dates(after)),
        (PlanPart::Wish, before.wish() != after.wish()),
    ];
    let parts = parts.into_iter().filter(|(_, differs)| *differs).map(|(part, _)| part);
    let mut changes = Changes { parts: parts.collect(), ..Changes::default() };
    for (at, action) in after.actions().iter().enumerate() {
        match earlier(action) {
            None => changes.added.push(at),
            Some(was) => {
                if was.due != action.due || objective(older, was) != objective(newer, action) {
                    changes.moved.push(at);
                }
            }
        }
    }
    let is_gone = |action: &&PlanAction| !after.actions().iter().any(|other| other.is_same(action));
    changes.removed = before.actions().iter().filter(is_gone).cloned().collect();
    changes
}
