//! From digits and own words back to a plan. Whatever no plan can be is damaged.

use super::model::{
    ACTION_COUNTS, DAY, DOERS, DUES, EVALUATIONS, OBJECTIVES, PlanModel, STATES, VERSIONS,
};
use crate::assessment::{Day, Goal, OwnWords};
use crate::instrument::{GoalId, Locale, MAX_OWN_WORDS};
use crate::plan::{
    ActionId, ActionState, Deed, Doer, Draft, Due, Evaluation, MAX_DEED, MAX_PARTNER, MAX_SUPPORT,
    MAX_WISH, Plan, PlanAction, PlanReport, RawDraft, Support, SupportKind, UnsoundPlan,
};
use crate::share::body::{TICK, length};
use crate::share::number::Number;
use crate::share::words::SEPARATOR;

/// The plan of this body and these own words; `None` when `writer` cannot have written them.
pub(super) fn plan(
    day: Day,
    body: &[u8],
    own: Option<&(Locale, String)>,
    model: &PlanModel,
) -> Option<Plan> {
    let mut from = PlanReader::new(body, own);
    let plan = from.plan(day, locale(own), model)?;
    from.is_all(body).then_some(plan)
}

/// A plan with what became of each action, in the same way.
pub(super) fn report(
    day: Day,
    body: &[u8],
    own: Option<&(Locale, String)>,
    model: &PlanModel,
) -> Option<PlanReport> {
    let mut from = PlanReader::new(body, own);
    let plan = from.plan(day, locale(own), model)?;
    let states = plan.agreed().actions().iter().map(|_| match from.number.pop(STATES) {
        0 => None,
        1 => Some(ActionState::NotYet),
        _ => Some(ActionState::Done),
    });
    let states = states.collect();
    from.is_all(body).then(|| PlanReport::new(plan, states)).flatten()
}

fn locale(own: Option<&(Locale, String)>) -> Locale {
    own.map_or(Locale::default(), |(locale, _)| *locale)
}

struct PlanReader<'a> {
    number: Number,
    /// Own words that nobody has asked for yet.
    words: Vec<&'a str>,
}

impl<'a> PlanReader<'a> {
    fn new(body: &[u8], own: Option<&'a (Locale, String)>) -> Self {
        let words = own.map(|(_, text)| text.split(SEPARATOR).collect()).unwrap_or_default();
        Self { number: Number::from_bytes(body), words }
    }

    /// Whether nothing is left over, neither above the last digit nor as zeros in front nor in own words.
    fn is_all(&self, body: &[u8]) -> bool {
        self.number.is_zero() && body.first() != Some(&0) && self.words.is_empty()
    }

    fn ticked(&mut self) -> bool {
        self.number.pop(TICK) == 1
    }

    /// A day or a month, which have the same radix: below it every digit is one.
    fn dated(&mut self) -> u16 {
        self.number.pop(DAY).try_into().unwrap_or_default()
    }

    /// The next own words, when they are as [`OwnWords`] has them.
    fn own(&mut self, max: usize) -> Option<OwnWords> {
        let text = if self.words.is_empty() { return None } else { self.words.remove(0) };
        OwnWords::read(text, max)
    }

    /// A day, where it is ticked.
    fn day(&mut self) -> Option<Day> {
        self.ticked().then(|| Day(self.dated()))
    }

    /// Own words, where they are ticked.
    fn words(&mut self, max: usize) -> Result<Option<OwnWords>, UnsoundPlan> {
        if self.ticked() { self.own(max).ok_or(UnsoundPlan).map(Some) } else { Ok(None) }
    }

    fn plan(&mut self, day: Day, written_in: Locale, model: &PlanModel) -> Option<Plan> {
        let version = u8::try_from(self.number.pop(VERSIONS) + 1).ok()?;
        let back = if version > 1 { self.dated() } else { 0 };
        let first = Day(day.0.checked_sub(back)?);
        let mut objectives = Vec::new();
        for _ in 0..=self.number.pop(OBJECTIVES) {
            objectives.push(self.objective(&model.goals)?);
        }
        let mut actions = Vec::new();
        for _ in 0..=self.number.pop(ACTION_COUNTS) {
            actions.push(self.action(length(&objectives), &model.actions)?);
        }
        let mut support = Vec::new();
        for kind in SupportKind::ALL {
            if self.ticked() {
                support.push(Support { kind, words: self.words(MAX_SUPPORT).ok()? });
            }
        }
        let (from, until) = (self.day(), self.day());
        let mut evaluations = Vec::new();
        for _ in 0..self.number.pop(EVALUATIONS) {
            let day = Day(self.dated());
            evaluations.push(Evaluation { day, face_to_face: self.ticked() });
        }
        let wish = self.words(MAX_WISH).ok()?;
        let raw =
            RawDraft { objectives, actions, support, from, until, evaluations, wish, written_in };
        Plan::new(Draft::try_from(raw).ok()?, version, first, day)
    }

    fn objective(&mut self, goals: &[&str]) -> Option<Goal> {
        Some(match goals.get(self.number.pop(length(goals) + 1) as usize) {
            Some(id) => Goal::Listed(GoalId::parse(id)?),
            None => Goal::Own(self.own(MAX_OWN_WORDS)?),
        })
    }

    fn action(&mut self, objectives: u32, actions: &[&str]) -> Option<PlanAction> {
        let doer = match self.number.pop(DOERS) {
            0 => Doer::Person,
            1 => Doer::Service,
            _ => Doer::Partner(self.own(MAX_PARTNER)?),
        };
        let deed = match actions.get(self.number.pop(length(actions) + 1) as usize) {
            Some(id) => Deed::Coded(ActionId::parse(id)?),
            None => Deed::Own(self.own(MAX_DEED)?),
        };
        let due = match self.number.pop(DUES) {
            0 => None,
            1 => Some(Due::Day(Day(self.dated()))),
            _ => Some(Due::Month(self.dated())),
        };
        // The place behind the last objective is the plan as a whole.
        let of = self.number.pop(objectives + 1);
        let objective = if of < objectives { u8::try_from(of).ok() } else { None };
        Some(PlanAction { doer, deed, due, objective })
    }
}
