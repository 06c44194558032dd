//! From a plan to digits and own words.

use super::model::{
    ACTION_COUNTS, DAY, DOERS, DUES, EVALUATIONS, OBJECTIVES, PlanModel, VERSIONS, place,
};
use crate::assessment::{Day, Goal, OwnWords};
use crate::plan::{Deed, Doer, Due, Plan, PlanAction, SupportKind};
use crate::share::body::{TICK, length};
use crate::share::words::SEPARATOR;

/// A plan as digits, with its own words beside them.
#[derive(Default)]
pub(super) struct PlanWriter {
    /// Digits with their radices, in the order they will be read.
    pub digits: Vec<(u32, u32)>,
    /// Own words in the same order.
    pub text: String,
}

impl PlanWriter {
    pub fn put(&mut self, radix: u32, digit: u32) {
        debug_assert!(digit < radix, "{digit} in radix {radix}");
        self.digits.push((radix, digit));
    }

    fn words(&mut self, words: &OwnWords) {
        if !self.text.is_empty() {
            self.text.push(SEPARATOR);
        }
        self.text.push_str(words.as_str());
    }

    fn day(&mut self, day: Option<Day>) {
        self.put(TICK, day.is_some().into());
        if let Some(day) = day {
            self.put(DAY, day.0.into());
        }
    }

    pub fn plan(&mut self, plan: &Plan, model: &PlanModel) {
        let PlanModel { goals, actions, .. } = model;
        let agreed = plan.agreed();
        self.put(VERSIONS, u32::from(plan.version()) - 1);
        if plan.version() > 1 {
            self.put(DAY, u32::from(plan.day().0 - plan.first_day().0));
        }
        self.put(OBJECTIVES, length(agreed.objectives()) - 1);
        for goal in agreed.objectives() {
            match goal {
                Goal::Listed(id) => self.put(length(goals) + 1, place(goals, id.as_str())),
                Goal::Own(words) => {
                    self.put(length(goals) + 1, length(goals));
                    self.words(words);
                }
            }
        }
        self.put(ACTION_COUNTS, length(agreed.actions()) - 1);
        for action in agreed.actions() {
            self.action(action, length(agreed.objectives()), actions);
        }
        for kind in SupportKind::ALL {
            let support = agreed.support().iter().find(|support| support.kind == kind);
            self.put(TICK, support.is_some().into());
            if let Some(support) = support {
                self.put(TICK, support.words.is_some().into());
                support.words.iter().for_each(|words| self.words(words));
            }
        }
        self.day(agreed.from());
        self.day(agreed.until());
        self.put(EVALUATIONS, length(agreed.evaluations()));
        for evaluation in agreed.evaluations() {
            self.put(DAY, evaluation.day.0.into());
            self.put(TICK, evaluation.face_to_face.into());
        }
        self.put(TICK, agreed.wish().is_some().into());
        agreed.wish().into_iter().for_each(|wish| self.words(wish));
    }

    fn action(&mut self, action: &PlanAction, objectives: u32, actions: &[&str]) {
        match &action.doer {
            Doer::Person => self.put(DOERS, 0),
            Doer::Service => self.put(DOERS, 1),
            Doer::Partner(name) => {
                self.put(DOERS, 2);
                self.words(name);
            }
        }
        match &action.deed {
            Deed::Coded(id) => self.put(length(actions) + 1, place(actions, id.as_str())),
            Deed::Own(words) => {
                self.put(length(actions) + 1, length(actions));
                self.words(words);
            }
        }
        match action.due {
            None => self.put(DUES, 0),
            Some(Due::Day(day)) => {
                self.put(DUES, 1);
                self.put(DAY, day.0.into());
            }
            Some(Due::Month(month)) => {
                self.put(DUES, 2);
                self.put(DAY, month.into());
            }
        }
        self.put(objectives + 1, action.objective.map_or(objectives, u32::from));
    }
}
