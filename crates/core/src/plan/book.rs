//! The plans that a phone keeps, with what was done of them.

use super::action::{Doer, Due, PlanAction};
use super::change::{Changes, changes};
use super::draft::UnsoundPlan;
use super::version::Plan;
use crate::assessment::Day;
use serde::{Deserialize, Serialize};

/// At most this many plans stay on the phone; the oldest goes first.
pub const MAX_PLANS: usize = 6;

/// What is said of an action. Nothing adds these up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ActionState {
    /// Not yet.
    NotYet,
    /// Done.
    Done,
}

/// What was last said of an action, and the logical time of that.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct LastSaid {
    state: Option<ActionState>,
    changed: u64,
}

/// A plan on the phone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RawKeptPlan")]
pub struct KeptPlan {
    plan: Plan,
    /// One for each action.
    said: Vec<LastSaid>,
    /// The version that this one replaced.
    before: Option<Plan>,
}

#[derive(Deserialize)]
struct RawKeptPlan {
    plan: Plan,
    said: Vec<LastSaid>,
    before: Option<Plan>,
}

impl TryFrom<RawKeptPlan> for KeptPlan {
    type Error = UnsoundPlan;

    fn try_from(raw: RawKeptPlan) -> Result<Self, UnsoundPlan> {
        let RawKeptPlan { plan, said, before } = raw;
        let fits = said.len() == plan.agreed().actions().len();
        if fits { Ok(Self { plan, said, before }) } else { Err(UnsoundPlan) }
    }
}

impl KeptPlan {
    fn new(plan: Plan) -> Self {
        let said = plan.agreed().actions().iter().map(|_| LastSaid::default()).collect();
        Self { plan, said, before: None }
    }

    /// The plan.
    #[must_use]
    pub const fn plan(&self) -> &Plan {
        &self.plan
    }

    /// What was said of the action at this place.
    #[must_use]
    pub fn state(&self, at: usize) -> Option<ActionState> {
        self.said.get(at).and_then(|said| said.state)
    }

    /// What this version says otherwise than the one it replaced.
    #[must_use]
    pub fn changes(&self) -> Option<Changes> {
        self.before.as_ref().map(|before| changes(before, &self.plan))
    }

    /// The actions with their places, by date: those without one come last.
    fn by_date(&self) -> Vec<(usize, &PlanAction)> {
        let mut actions: Vec<_> = self.plan.agreed().actions().iter().enumerate().collect();
        actions.sort_by_key(|(at, action)| {
            let day = action.due.map(Due::last_day);
            (day.is_none(), day, *at)
        });
        actions
    }

    /// The place of the next step: of what the person does and has not done, the first by date.
    #[must_use]
    pub fn next_step(&self) -> Option<usize> {
        let is_open = |(at, action): &(usize, &PlanAction)| {
            action.doer == Doer::Person && self.state(*at) != Some(ActionState::Done)
        };
        self.by_date().into_iter().find(is_open).map(|(at, _)| at)
    }

    /// The days still to come for a calendar, in their order, each once: of what is not done yet, whoever does it, and of
    /// the meetings.
    #[must_use]
    pub fn days(&self, today: Day) -> Vec<Day> {
        let open = |at: &usize| self.state(*at) != Some(ActionState::Done);
        let actions = self.by_date().into_iter().filter(|(at, _)| open(at));
        let due = actions.filter_map(|(_, action)| action.due.map(Due::last_day));
        let meetings = self.plan.agreed().evaluations().iter().map(|evaluation| evaluation.day);
        let mut days: Vec<Day> = due.chain(meetings).filter(|day| *day > today).collect();
        days.sort_unstable();
        days.dedup();
        days
    }

    /// The version in the place of this one; what was said of an action that stays is kept.
    fn replaced(&self, plan: Plan) -> Self {
        let mut next = Self::new(plan);
        for (said, action) in next.said.iter_mut().zip(next.plan.agreed().actions()) {
            let mut before = self.plan.agreed().actions().iter().zip(&self.said);
            let same = before.find(|(other, _)| other.is_same(action));
            *said = same.map(|(_, said)| *said).unwrap_or_default();
        }
        next.before = Some(self.plan.clone());
        next
    }

    /// Takes over what another tab said later of the same version.
    fn merge_said(&mut self, other: &Self) {
        for (mine, theirs) in self.said.iter_mut().zip(&other.said) {
            if theirs.changed > mine.changed {
                *mine = *theirs;
            }
        }
        if self.before.is_none() {
            self.before.clone_from(&other.before);
        }
    }
}

/// What came of a plan that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanTaken {
    /// It is new.
    New,
    /// It was there.
    Known,
    /// It replaces an older version, and says this otherwise.
    Newer(Changes),
    /// A newer version was there, and stays.
    Older,
}

/// The plans of a phone, the latest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<KeptPlan>")]
pub struct Book(Vec<KeptPlan>);

impl From<Vec<KeptPlan>> for Book {
    fn from(plans: Vec<KeptPlan>) -> Self {
        let mut book = Self(plans);
        book.settle();
        book
    }
}

impl Book {
    /// The plans of a stored text, none in an empty one; `None` of what no phone wrote.
    #[must_use]
    pub fn of_text(text: &str) -> Option<Self> {
        if text.is_empty() { Some(Self::default()) } else { serde_json::from_str(text).ok() }
    }

    /// The text to store, empty where there is no plan.
    #[must_use]
    pub fn to_text(&self) -> String {
        let text = if self.0.is_empty() { None } else { serde_json::to_string(self).ok() };
        text.unwrap_or_default()
    }

    /// The plans, the latest first.
    #[must_use]
    pub fn all(&self) -> &[KeptPlan] {
        &self.0
    }

    /// The place of the plan that `plan` is a version of. Versions of one plan have its first day and something else in
    /// common; two plans of one day, made by two services, are told apart by what they say.
    fn place(&self, plan: &Plan) -> Option<usize> {
        let of_day = self.0.iter().enumerate().filter(|(_, kept)| {
            let same_day = kept.plan.first_day() == plan.first_day();
            let other = kept.plan.is_newer_than(plan) || plan.is_newer_than(&kept.plan);
            same_day && (kept.plan == *plan || other && kept.plan.in_common(plan) > 0)
        });
        // The very same comes before what has much in common.
        let best = of_day.max_by_key(|(at, kept)| {
            (kept.plan == *plan, kept.plan.in_common(plan), usize::MAX - at)
        });
        best.map(|(at, _)| at)
    }

    /// Takes a plan that was read.
    pub fn take(&mut self, plan: Plan) -> PlanTaken {
        let taken = match self.place(&plan) {
            None => {
                self.0.push(KeptPlan::new(plan));
                PlanTaken::New
            }
            Some(at) => {
                let kept = &mut self.0[at];
                if kept.plan == plan {
                    PlanTaken::Known
                } else if plan.is_newer_than(&kept.plan) {
                    let changed = changes(&kept.plan, &plan);
                    *kept = kept.replaced(plan);
                    PlanTaken::Newer(changed)
                } else {
                    PlanTaken::Older
                }
            }
        };
        self.settle();
        taken
    }

    /// The latest first, and no more than there is room for.
    fn settle(&mut self) {
        self.0.sort_by_key(|kept| std::cmp::Reverse((kept.plan.day(), kept.plan.version())));
        self.0.truncate(MAX_PLANS);
    }

    /// Says of an action that it is done or not yet, or takes back the same said before.
    pub fn say(&mut self, plan: usize, action: usize, state: ActionState) {
        let latest = self.0.iter().flat_map(|kept| &kept.said).map(|said| said.changed).max();
        let said = self.0.get_mut(plan).and_then(|kept| kept.said.get_mut(action));
        if let Some(said) = said {
            let again = said.state == Some(state);
            said.state = if again { None } else { Some(state) };
            said.changed = latest.unwrap_or_default().saturating_add(1);
        }
    }

    /// Takes over from another tab's plans what is new there or was said later.
    pub fn merge(&mut self, other: &Self) {
        for theirs in &other.0 {
            match self.place(&theirs.plan) {
                None => self.0.push(theirs.clone()),
                Some(at) => {
                    let mine = &mut self.0[at];
                    if mine.plan == theirs.plan {
                        mine.merge_said(theirs);
                    } else if theirs.plan.is_newer_than(&mine.plan) {
                        let mut next = mine.replaced(theirs.plan.clone());
                        next.merge_said(theirs);
                        *mine = next;
                    } else {
                        let older = theirs.replaced(mine.plan.clone());
                        mine.merge_said(&older);
                    }
                }
            }
        }
        self.settle();
    }
}

#[cfg(test)]
#[path = "book/tests.rs"]
mod tests;
