//! A plan being made. Whatever changes it keeps it within its bounds, so that none can be unsound.

use super::action::{Deed, Doer, MAX_DEED, MAX_PARTNER, PlanAction};
use super::support::{MAX_SUPPORT, Support, SupportKind};
use crate::assessment::{Day, Goal, OwnWords};
use crate::instrument::{Locale, MAX_GOALS, MAX_OWN_WORDS, MAX_STEP};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// At most this many objectives, the most important first.
pub const MAX_OBJECTIVES: usize = MAX_GOALS;
/// At most this many actions: more is no plan of a few months.
pub const MAX_ACTIONS: usize = 10;
/// At most this many meetings to look at it again.
pub const MAX_EVALUATIONS: usize = 6;
/// The person's wish or disagreement has at most this many characters.
pub const MAX_WISH: usize = MAX_STEP;

/// A meeting to look at the plan again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evaluation {
    /// When.
    pub day: Day,
    /// Face to face, and not by telephone.
    pub face_to_face: bool,
}

/// What a text or a code says, and no plan can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("no plan can be like this")]
pub struct UnsoundPlan;

/// A plan being made.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RawDraft")]
pub struct Draft {
    objectives: Vec<Goal>,
    actions: Vec<PlanAction>,
    support: Vec<Support>,
    from: Option<Day>,
    until: Option<Day>,
    evaluations: Vec<Evaluation>,
    wish: Option<OwnWords>,
    written_in: Locale,
}

/// What may stand for a draft, sound or not.
#[derive(Deserialize)]
pub(crate) struct RawDraft {
    pub objectives: Vec<Goal>,
    pub actions: Vec<PlanAction>,
    pub support: Vec<Support>,
    pub from: Option<Day>,
    pub until: Option<Day>,
    pub evaluations: Vec<Evaluation>,
    pub wish: Option<OwnWords>,
    pub written_in: Locale,
}

impl TryFrom<RawDraft> for Draft {
    type Error = UnsoundPlan;

    fn try_from(raw: RawDraft) -> Result<Self, UnsoundPlan> {
        let RawDraft { objectives, actions, support, from, until, evaluations, wish, written_in } =
            raw;
        let draft =
            Self { objectives, actions, support, from, until, evaluations, wish, written_in };
        if draft.is_sound() { Ok(draft) } else { Err(UnsoundPlan) }
    }
}

/// The words as far as there is room for.
fn within(words: &OwnWords, max: usize) -> Option<OwnWords> {
    OwnWords::within(words.as_str(), max)
}

impl Draft {
    fn is_sound(&self) -> bool {
        let alone = |at: usize| {
            let action = &self.actions[at];
            action.is_sound(self.objectives.len())
                && !self.actions[..at].iter().any(|other| other.is_same(action))
        };
        let own_goal = |goal: &Goal| match goal {
            Goal::Listed(_) => true,
            Goal::Own(words) => words.may_fit(MAX_OWN_WORDS),
        };
        let named_once = |at: usize| !self.objectives[..at].contains(&self.objectives[at]);
        let word = |support: &Support| {
            support.words.as_ref().is_none_or(|words| words.may_fit(MAX_SUPPORT))
        };
        self.objectives.len() <= MAX_OBJECTIVES
            && self.objectives.iter().all(own_goal)
            && (0..self.objectives.len()).all(named_once)
            && self.actions.len() <= MAX_ACTIONS
            && (0..self.actions.len()).all(alone)
            && self.support.is_sorted_by(|a, b| a.kind < b.kind)
            && self.support.iter().all(word)
            && self.from.zip(self.until).is_none_or(|(from, until)| from <= until)
            && self.evaluations.len() <= MAX_EVALUATIONS
            && self.evaluations.is_sorted_by(|a, b| a.day < b.day)
            && self.wish.as_ref().is_none_or(|wish| wish.may_fit(MAX_WISH))
    }

    /// The objectives, the most important first.
    #[must_use]
    pub fn objectives(&self) -> &[Goal] {
        &self.objectives
    }

    /// The actions, in the order they were agreed.
    #[must_use]
    pub fn actions(&self) -> &[PlanAction] {
        &self.actions
    }

    /// The help agreed, in the order of its kinds.
    #[must_use]
    pub fn support(&self) -> &[Support] {
        &self.support
    }

    /// The first day.
    #[must_use]
    pub const fn from(&self) -> Option<Day> {
        self.from
    }

    /// The last day.
    #[must_use]
    pub const fn until(&self) -> Option<Day> {
        self.until
    }

    /// The meetings, in the order of their days.
    #[must_use]
    pub fn evaluations(&self) -> &[Evaluation] {
        &self.evaluations
    }

    /// What the person wishes or does not agree with, in their own words.
    #[must_use]
    pub const fn wish(&self) -> Option<&OwnWords> {
        self.wish.as_ref()
    }

    /// The language own words are written in.
    #[must_use]
    pub const fn written_in(&self) -> Locale {
        self.written_in
    }

    /// Adds an objective; whether there was room and it is new.
    pub fn add_objective(&mut self, goal: Goal) -> bool {
        let goal = match goal {
            Goal::Listed(id) => Some(Goal::Listed(id)),
            Goal::Own(words) => within(&words, MAX_OWN_WORDS).map(Goal::Own),
        };
        let is_new = |goal: &Goal| !self.objectives.contains(goal);
        let goal = goal.filter(|goal| is_new(goal) && self.objectives.len() < MAX_OBJECTIVES);
        self.objectives.extend(goal.clone());
        goal.is_some()
    }

    /// Takes an objective away; its actions stay, for the plan as a whole.
    pub fn remove_objective(&mut self, at: usize) {
        if at < self.objectives.len() {
            self.objectives.remove(at);
            for action in &mut self.actions {
                action.objective = action.objective.and_then(|of| match usize::from(of).cmp(&at) {
                    std::cmp::Ordering::Less => Some(of),
                    std::cmp::Ordering::Equal => None,
                    std::cmp::Ordering::Greater => Some(of - 1),
                });
            }
        }
    }

    /// Puts an objective before the one above it, which takes its place; their actions go with them.
    pub fn raise_objective(&mut self, at: usize) {
        if at == 0 || at >= self.objectives.len() {
            return;
        }
        self.objectives.swap(at, at - 1);
        for of in self.actions.iter_mut().filter_map(|action| action.objective.as_mut()) {
            if usize::from(*of) == at {
                *of -= 1;
            } else if usize::from(*of) + 1 == at {
                *of += 1;
            }
        }
    }

    /// The action with its own words cut, where it can stand among the others than `but`.
    fn fitting(&self, action: PlanAction, but: Option<usize>) -> Option<PlanAction> {
        let doer = match action.doer {
            Doer::Partner(name) => Doer::Partner(within(&name, MAX_PARTNER)?),
            doer @ (Doer::Person | Doer::Service) => doer,
        };
        let deed = match action.deed {
            Deed::Own(words) => Deed::Own(within(&words, MAX_DEED)?),
            deed @ Deed::Coded(_) => deed,
        };
        let action = PlanAction { doer, deed, ..action };
        let others = self.actions.iter().enumerate().filter(|(at, _)| Some(*at) != but);
        let is_new = !others.into_iter().any(|(_, other)| other.is_same(&action));
        (is_new && action.is_sound(self.objectives.len())).then_some(action)
    }

    /// Adds an action; whether there was room, it is new and its objective is there.
    pub fn add(&mut self, action: PlanAction) -> bool {
        let action = self.fitting(action, None).filter(|_| self.actions.len() < MAX_ACTIONS);
        let is_added = action.is_some();
        self.actions.extend(action);
        is_added
    }

    /// Puts another action in the place of one; whether it can stand there.
    pub fn change(&mut self, at: usize, action: PlanAction) -> bool {
        let fitting = self.fitting(action, Some(at));
        let changed = self.actions.get_mut(at).zip(fitting);
        changed.map(|(place, action)| *place = action).is_some()
    }

    /// Takes an action away.
    pub fn remove(&mut self, at: usize) {
        if at < self.actions.len() {
            self.actions.remove(at);
        }
    }

    /// Puts an action before the one above it.
    pub fn raise(&mut self, at: usize) {
        if at > 0 && at < self.actions.len() {
            self.actions.swap(at, at - 1);
        }
    }

    /// Ticks a kind of help, with a word or none, or takes the tick back.
    pub fn set_support(&mut self, kind: SupportKind, ticked: bool, words: Option<&OwnWords>) {
        self.support.retain(|support| support.kind != kind);
        if ticked {
            let words = words.and_then(|words| within(words, MAX_SUPPORT));
            let at = self.support.iter().take_while(|other| other.kind < kind).count();
            self.support.insert(at, Support { kind, words });
        }
    }

    /// Says from when until when; whether the end is not before the beginning.
    pub fn set_term(&mut self, from: Option<Day>, until: Option<Day>) -> bool {
        let fits = from.zip(until).is_none_or(|(from, until)| from <= until);
        if fits {
            (self.from, self.until) = (from, until);
        }
        fits
    }

    /// Says when it is looked at again: in the order of the days, one a day, as many as there is room for.
    pub fn set_evaluations(&mut self, evaluations: Vec<Evaluation>) {
        self.evaluations = evaluations;
        self.evaluations.sort_by_key(|evaluation| evaluation.day);
        self.evaluations.dedup_by_key(|evaluation| evaluation.day);
        self.evaluations.truncate(MAX_EVALUATIONS);
    }

    /// Writes down the person's wish or disagreement.
    pub fn set_wish(&mut self, wish: Option<&OwnWords>) {
        self.wish = wish.and_then(|wish| within(wish, MAX_WISH));
    }

    /// Says in which language own words are written.
    pub const fn set_written_in(&mut self, locale: Locale) {
        self.written_in = locale;
    }

    /// Whether anything is in own words.
    #[must_use]
    pub fn has_own_words(&self) -> bool {
        self.objectives.iter().any(|goal| matches!(goal, Goal::Own(_)))
            || self.actions.iter().any(PlanAction::has_own_words)
            || self.support.iter().any(|support| support.words.is_some())
            || self.wish.is_some()
    }

    /// Whether others than the person have nothing to do: a quiet remark says so.
    #[must_use]
    pub fn lacks_service(&self) -> bool {
        !self.actions.is_empty() && !self.actions.iter().any(|a| a.doer == Doer::Service)
    }
}

#[cfg(test)]
#[path = "draft/tests.rs"]
mod tests;
