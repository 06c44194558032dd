//! The plan being made, and what changes it.

use crate::app::setting::Setting;
use crate::assessment::{Day, Goal, OwnWords, Shared};
use crate::instrument::{MAX_OWN_WORDS, ServiceId};
use crate::plan::{
    ActionId, Deed, Doer, Draft, Due, Evaluation, MAX_DEED, MAX_PARTNER, MAX_SUPPORT, MAX_WISH,
    Plan, PlanAction, PlanReport, SupportKind, proposal,
};

/// What happens to a plan at the desk. Places are those of the draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanEvent {
    /// The page of the plan, please: where there is none yet, one is begun.
    Opened,
    /// A plan is begun: the goals that are shown, a year, its meetings.
    Begun,
    /// The plan that a follow-up brought back goes on as its next version.
    WentOn(PlanReport),
    /// One of the goals that are shown is an objective.
    GoalTaken(usize),
    /// An objective in other words.
    ObjectiveWritten(String),
    /// No objective any more.
    ObjectiveRemoved(usize),
    /// It stands before the one above it.
    ObjectiveRaised(usize),
    /// The next action for a service that is suggested.
    SuggestionTaken(ServiceId),
    /// An action of the table.
    ActionTaken(ActionId),
    /// An action in own words, of the person until it is said otherwise.
    ActionWritten(String),
    /// Who does it.
    DoerChosen(usize, Doer),
    /// A partner does it, by this name.
    PartnerNamed(usize, String),
    /// By when.
    DueChosen(usize, Option<Due>),
    /// For which objective.
    ObjectiveChosen(usize, Option<u8>),
    /// It is not agreed any more.
    ActionRemoved(usize),
    /// It stands before the one above it.
    ActionRaised(usize),
    /// A kind of help is agreed, or no more.
    SupportToggled(SupportKind),
    /// A word about help that is agreed.
    SupportWritten(SupportKind, String),
    /// From when until when: the meetings are proposed anew.
    TermChosen(Option<Day>, Option<Day>),
    /// Another day of a meeting.
    MeetingMoved(usize, Day),
    /// A meeting is face to face, or no more.
    MeetingToggled(usize),
    /// The person's wish or disagreement.
    WishWritten(String),
    /// The code was on the screen: what is changed from now on is another version.
    CodeShown,
    /// The plan goes on paper, with its code.
    Printed,
}

/// A plan being made. Lives in memory only.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanMaking {
    /// What is agreed so far.
    pub draft: Draft,
    /// The last version that somebody may have: one that was shown, or that came back.
    pub given: Option<Plan>,
}

impl PlanMaking {
    /// The plan as it stands: the version that was given where nothing has changed, else the one after it; `None` while it
    /// lacks an objective or an action.
    #[must_use]
    pub fn version(&self, today: Day) -> Option<Plan> {
        match &self.given {
            None => Plan::first(self.draft.clone(), today),
            Some(given) if *given.agreed() == self.draft => Some(given.clone()),
            Some(given) => given.next(self.draft.clone(), today),
        }
    }

    /// Changes one action; whether the draft takes it.
    fn change(&mut self, at: usize, change: impl FnOnce(&mut PlanAction)) -> bool {
        let Some(mut action) = self.draft.actions().get(at).cloned() else { return false };
        change(&mut action);
        self.draft.change(at, action)
    }

    fn meetings(&mut self, change: impl FnOnce(&mut Vec<Evaluation>)) {
        let mut meetings = self.draft.evaluations().to_vec();
        change(&mut meetings);
        self.draft.set_evaluations(meetings);
    }
}

/// Takes an event, with the summary that is open; whether there was room and sense for it. Own words are in the language on
/// the screen.
pub fn update(
    event: PlanEvent,
    shared: Option<&Shared>,
    setting: &Setting,
    making: &mut PlanMaking,
) -> bool {
    let draft = &mut making.draft;
    // One language for all own words of a plan: that of the screen where any were written last.
    if is_written(&event) {
        draft.set_written_in(setting.locale);
    }
    match event {
        PlanEvent::Begun => {
            *making = PlanMaking::default();
            begin(shared, setting, &mut making.draft);
        }
        PlanEvent::WentOn(report) => {
            making.draft = report.plan().agreed().clone();
            making.given = Some(report.plan().clone());
        }
        PlanEvent::GoalTaken(at) => {
            let goals = shared.map(proposal::objectives).unwrap_or_default();
            return goals.into_iter().nth(at).is_some_and(|goal| draft.add_objective(goal));
        }
        PlanEvent::ObjectiveWritten(text) => {
            let words = OwnWords::within(&text, MAX_OWN_WORDS);
            return words.is_some_and(|words| draft.add_objective(Goal::Own(words)));
        }
        PlanEvent::ObjectiveRemoved(at) => draft.remove_objective(at),
        PlanEvent::ObjectiveRaised(at) => draft.raise_objective(at),
        PlanEvent::SuggestionTaken(id) => {
            let action = shared.and_then(|shared| proposal::of_suggestion(id, shared, draft));
            return action.is_some_and(|action| draft.add(action));
        }
        PlanEvent::ActionTaken(id) => {
            let action = proposal::action(id, draft);
            return draft.add(action);
        }
        PlanEvent::ActionWritten(text) => {
            let deed = OwnWords::within(&text, MAX_DEED).map(Deed::Own);
            let objective = (draft.objectives().len() == 1).then_some(0);
            let action =
                deed.map(|deed| PlanAction { doer: Doer::Person, deed, due: None, objective });
            return action.is_some_and(|action| draft.add(action));
        }
        PlanEvent::DoerChosen(at, doer) => return making.change(at, |action| action.doer = doer),
        PlanEvent::PartnerNamed(at, name) => {
            let Some(name) = OwnWords::within(&name, MAX_PARTNER) else { return false };
            return making.change(at, |action| action.doer = Doer::Partner(name));
        }
        PlanEvent::DueChosen(at, due) => return making.change(at, |action| action.due = due),
        PlanEvent::ObjectiveChosen(at, of) => {
            return making.change(at, |action| action.objective = of);
        }
        PlanEvent::ActionRemoved(at) => draft.remove(at),
        PlanEvent::ActionRaised(at) => draft.raise(at),
        PlanEvent::SupportToggled(kind) => {
            let is_agreed = draft.support().iter().any(|support| support.kind == kind);
            draft.set_support(kind, !is_agreed, None);
        }
        PlanEvent::SupportWritten(kind, text) => {
            draft.set_support(kind, true, OwnWords::within(&text, MAX_SUPPORT).as_ref());
        }
        PlanEvent::TermChosen(from, until) => {
            if !draft.set_term(from, until) {
                return false;
            }
            if let (Some(from), Some(until)) = (from, until) {
                draft.set_evaluations(proposal::evaluations(from, until));
            }
        }
        PlanEvent::MeetingMoved(at, day) => making.meetings(|meetings| {
            meetings.get_mut(at).into_iter().for_each(|meeting| meeting.day = day);
        }),
        PlanEvent::MeetingToggled(at) => making.meetings(|meetings| {
            let meeting = meetings.get_mut(at).into_iter();
            meeting.for_each(|meeting| meeting.face_to_face = !meeting.face_to_face);
        }),
        PlanEvent::WishWritten(text) => {
            draft.set_wish(OwnWords::within(&text, MAX_WISH).as_ref());
        }
        PlanEvent::CodeShown | PlanEvent::Printed => {
            making.given = making.version(setting.today);
        }
        // It changes nothing by itself.
        PlanEvent::Opened => {}
    }
    true
}

/// The goals of the summary, in its language, a year from today, and its meetings.
fn begin(shared: Option<&Shared>, setting: &Setting, draft: &mut Draft) {
    let (from, until) = proposal::term(setting.today);
    draft.set_term(Some(from), Some(until));
    draft.set_evaluations(proposal::evaluations(from, until));
    draft.set_written_in(setting.locale);
    if let Some(shared) = shared {
        draft.set_written_in(shared.written_in);
        for goal in proposal::objectives(shared) {
            draft.add_objective(goal);
        }
    }
}

/// Whether somebody wrote something.
const fn is_written(event: &PlanEvent) -> bool {
    match event {
        PlanEvent::ObjectiveWritten(_)
        | PlanEvent::ActionWritten(_)
        | PlanEvent::PartnerNamed(..)
        | PlanEvent::SupportWritten(..)
        | PlanEvent::WishWritten(_) => true,
        PlanEvent::Opened
        | PlanEvent::Printed
        | PlanEvent::Begun
        | PlanEvent::WentOn(_)
        | PlanEvent::GoalTaken(_)
        | PlanEvent::ObjectiveRemoved(_)
        | PlanEvent::ObjectiveRaised(_)
        | PlanEvent::SuggestionTaken(_)
        | PlanEvent::ActionTaken(_)
        | PlanEvent::DoerChosen(..)
        | PlanEvent::DueChosen(..)
        | PlanEvent::ObjectiveChosen(..)
        | PlanEvent::ActionRemoved(_)
        | PlanEvent::ActionRaised(_)
        | PlanEvent::SupportToggled(_)
        | PlanEvent::TermChosen(..)
        | PlanEvent::MeetingMoved(..)
        | PlanEvent::MeetingToggled(_)
        | PlanEvent::CodeShown => false,
    }
}

#[cfg(test)]
#[path = "make/tests.rs"]
mod tests;
