//! One version of a plan: what was agreed, with its day.

use super::draft::{Draft, UnsoundPlan};
use crate::assessment::Day;
use serde::{Deserialize, Serialize};

/// The highest number of a version. Later ones keep it, and are told apart by their day.
pub const MAX_VERSION: u8 = 64;

/// One version of a plan: at least an objective and an action, and all that a [`Draft`] holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RawPlan")]
pub struct Plan {
    agreed: Draft,
    version: u8,
    first: Day,
    day: Day,
}

#[derive(Deserialize)]
struct RawPlan {
    agreed: Draft,
    version: u8,
    first: Day,
    day: Day,
}

impl TryFrom<RawPlan> for Plan {
    type Error = UnsoundPlan;

    fn try_from(raw: RawPlan) -> Result<Self, UnsoundPlan> {
        Self::new(raw.agreed, raw.version, raw.first, raw.day).ok_or(UnsoundPlan)
    }
}

impl Plan {
    /// The version with this number, of a plan whose first version is of the day `first`; `None` of what no plan can be.
    #[must_use]
    pub fn new(agreed: Draft, version: u8, first: Day, day: Day) -> Option<Self> {
        let counts = (1..=MAX_VERSION).contains(&version);
        let dated = first <= day && (version > 1 || first == day);
        let whole = !agreed.objectives().is_empty() && !agreed.actions().is_empty();
        (counts && dated && whole).then_some(Self { agreed, version, first, day })
    }

    /// The first version of a plan; `None` while it has no objective or no action.
    #[must_use]
    pub fn first(agreed: Draft, today: Day) -> Option<Self> {
        Self::new(agreed, 1, today, today)
    }

    /// The version that comes after this one.
    #[must_use]
    pub fn next(&self, agreed: Draft, today: Day) -> Option<Self> {
        let version = self.version.saturating_add(1).min(MAX_VERSION);
        Self::new(agreed, version, self.first, today.max(self.day))
    }

    /// What was agreed.
    #[must_use]
    pub const fn agreed(&self) -> &Draft {
        &self.agreed
    }

    /// Which version it is, from 1.
    #[must_use]
    pub const fn version(&self) -> u8 {
        self.version
    }

    /// The day of the first version, by which versions of one plan are known.
    #[must_use]
    pub const fn first_day(&self) -> Day {
        self.first
    }

    /// The day of this version.
    #[must_use]
    pub const fn day(&self) -> Day {
        self.day
    }

    /// Whether it came after another version.
    #[must_use]
    pub fn is_newer_than(&self, other: &Self) -> bool {
        (self.version, self.day) > (other.version, other.day)
    }

    /// How much it has in common with another: objectives and actions that both name.
    #[must_use]
    pub fn in_common(&self, other: &Self) -> usize {
        let theirs = &other.agreed;
        let objectives =
            self.agreed.objectives().iter().filter(|o| theirs.objectives().contains(o));
        let named = |action| theirs.actions().iter().any(|other| other.is_same(action));
        objectives.count() + self.agreed.actions().iter().filter(|action| named(action)).count()
    }
}

#[cfg(test)]
mod tests {
    use super::super::{ACTIONS, Deed, Doer, PlanAction};
    use super::*;
    use crate::assessment::Goal;
    use crate::instrument::GOALS;

    fn draft() -> Draft {
        let mut draft = Draft::default();
        assert!(draft.add_objective(Goal::Listed(GOALS[0].id)));
        let deed = Deed::Coded(ACTIONS[0].id());
        assert!(draft.add(PlanAction { doer: Doer::Person, deed, due: None, objective: Some(0) }));
        draft
    }

    #[test]
    fn a_plan_has_an_objective_and_an_action() {
        assert!(Plan::first(draft(), Day(7)).is_some());
        let mut without_action = draft();
        without_action.remove(0);
        assert_eq!(Plan::first(without_action, Day(7)), None);
        let mut without_objective = draft();
        without_objective.remove_objective(0);
        assert_eq!(Plan::first(without_objective, Day(7)), None);
    }

    #[test]
    fn versions_count_up_and_days_do_not_go_back() {
        let first = Plan::first(draft(), Day(7)).expect("a plan");
        let second = first.next(draft(), Day(3)).expect("a plan");
        assert_eq!((second.version(), second.first_day(), second.day()), (2, Day(7), Day(7)));
        assert!(second.is_newer_than(&first) && !first.is_newer_than(&second));
        let last = Plan::new(draft(), MAX_VERSION, Day(7), Day(9)).expect("a plan");
        let later = last.next(draft(), Day(10)).expect("a plan");
        assert_eq!(later.version(), MAX_VERSION);
        assert!(later.is_newer_than(&last));
    }

    #[test]
    fn what_no_plan_can_be_is_refused_where_it_is_read() {
        let text =
            serde_json::to_value(Plan::first(draft(), Day(7)).expect("a plan")).expect("json");
        assert!(serde_json::from_value::<Plan>(text.clone()).is_ok());
        for (key, value) in [("version", 0), ("version", 65), ("first", 8), ("first", 6)] {
            let mut other = text.clone();
            other[key] = value.into();
            assert!(serde_json::from_value::<Plan>(other).is_err(), "{key} {value}");
        }
    }
}
