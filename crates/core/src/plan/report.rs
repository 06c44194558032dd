//! A plan with what became of it, on its way back to the adviser.

use super::book::{ActionState, KeptPlan};
use super::draft::UnsoundPlan;
use super::version::Plan;
use serde::{Deserialize, Serialize};

/// A plan, and what the person says of each of its actions, whoever does it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RawReport")]
pub struct PlanReport {
    plan: Plan,
    /// One for each action; none where nothing was said.
    states: Vec<Option<ActionState>>,
}

#[derive(Deserialize)]
struct RawReport {
    plan: Plan,
    states: Vec<Option<ActionState>>,
}

impl TryFrom<RawReport> for PlanReport {
    type Error = UnsoundPlan;

    fn try_from(raw: RawReport) -> Result<Self, UnsoundPlan> {
        Self::new(raw.plan, raw.states).ok_or(UnsoundPlan)
    }
}

impl PlanReport {
    /// What is said of each action of a plan; `None` where these are not as many.
    #[must_use]
    pub fn new(plan: Plan, states: Vec<Option<ActionState>>) -> Option<Self> {
        (plan.agreed().actions().len() == states.len()).then_some(Self { plan, states })
    }

    /// What was said on the phone.
    #[must_use]
    pub fn of(kept: &KeptPlan) -> Self {
        let plan = kept.plan().clone();
        let states = (0..plan.agreed().actions().len()).map(|at| kept.state(at)).collect();
        Self { plan, states }
    }

    /// The plan.
    #[must_use]
    pub const fn plan(&self) -> &Plan {
        &self.plan
    }

    /// What is said of each action, in their order.
    #[must_use]
    pub fn states(&self) -> &[Option<ActionState>] {
        &self.states
    }
}
