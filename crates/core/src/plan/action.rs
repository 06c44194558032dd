//! One action of a plan: who does what, by when, for which objective.

use super::kinds::ActionId;
use crate::assessment::{Day, OwnWords};
use crate::instrument::MAX_OWN_WORDS;
use serde::{Deserialize, Serialize};

/// An action in own words has at most this many characters.
pub const MAX_DEED: usize = MAX_OWN_WORDS;
/// The name of a partner has at most this many characters.
pub const MAX_PARTNER: usize = 40;

/// Who does it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Doer {
    /// The person.
    Person,
    /// The service that the plan is made with: the centre.
    Service,
    /// Somebody else, by name.
    Partner(OwnWords),
}

/// What is done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Deed {
    /// Of the table, with words in every language.
    Coded(ActionId),
    /// In own words, which nobody translates.
    Own(OwnWords),
}

/// By when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Due {
    /// On this day at the latest.
    Day(Day),
    /// In this month, counted from January 2026.
    Month(u16),
}

impl Due {
    /// The last day on which it is in time.
    #[must_use]
    pub fn last_day(self) -> Day {
        match self {
            Self::Day(day) => day,
            Self::Month(month) => {
                let next = Day(0).months_later(u32::from(month) + 1);
                Day(next.0.saturating_sub(1))
            }
        }
    }
}

/// One action of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanAction {
    /// Who.
    pub doer: Doer,
    /// What.
    pub deed: Deed,
    /// By when, where that is agreed.
    pub due: Option<Due>,
    /// The place of the objective it is for; none serves the plan as a whole.
    pub objective: Option<u8>,
}

impl PlanAction {
    /// Whether it is the same thing done by the same: date and objective may have moved.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        self.doer == other.doer && self.deed == other.deed
    }

    /// Whether there are own words in it.
    #[must_use]
    pub const fn has_own_words(&self) -> bool {
        matches!(self.doer, Doer::Partner(_)) || matches!(self.deed, Deed::Own(_))
    }

    /// Whether its own words can be of the lengths that there is room for, and its objective of so many.
    pub(super) fn is_sound(&self, objectives: usize) -> bool {
        let doer = match &self.doer {
            Doer::Person | Doer::Service => true,
            Doer::Partner(name) => name.may_fit(MAX_PARTNER),
        };
        let deed = match &self.deed {
            Deed::Coded(_) => true,
            Deed::Own(words) => words.may_fit(MAX_DEED),
        };
        doer && deed && self.objective.is_none_or(|at| usize::from(at) < objectives)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_is_in_time_until_its_last_day() {
        for (month, date) in
            [(0, (2026, 1, 31)), (1, (2026, 2, 28)), (11, (2026, 12, 31)), (25, (2028, 2, 29))]
        {
            assert_eq!(Due::Month(month).last_day().date(), date);
        }
        assert_eq!(Due::Day(Day(7)).last_day(), Day(7));
        // Beyond the range of days there is no panic.
        assert!(Due::Month(u16::MAX).last_day() >= Day(u16::MAX - 1));
    }
}
