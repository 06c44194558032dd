//! A plan on the phone: the next step, then everything by who does it, then the meetings. No total of anything.

use crate::app::letter::plan::{of_deed, of_doer, of_due, of_part, of_support};
use crate::app::text::{Arg, Text, of_any_goal};
use crate::instrument::Locale;
use crate::plan::{Action, ActionState, Changes, Doer, KeptPlan};

/// One action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionLine {
    /// Its place in the plan, which events name.
    pub at: usize,
    /// What.
    pub deed: Text,
    /// By when.
    pub due: Option<Text>,
    /// What was said of it.
    pub state: Option<ActionState>,
    /// That it is new in this version, or that its date has changed.
    pub mark: Option<Text>,
}

/// What one of them does: the person, the service, or a partner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartyLines {
    /// Who.
    pub who: Text,
    /// What, in the order in which it was agreed.
    pub actions: Vec<ActionLine>,
}

/// What a newer version says otherwise, beside the marks on its actions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChangeLines {
    /// The parts that have changed.
    pub parts: Vec<Text>,
    /// What is not in it any more.
    pub removed: Vec<Text>,
}

/// A plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanView {
    /// Its day.
    pub day: Text,
    /// What it is for.
    pub objectives: Vec<Text>,
    /// The next step of the person.
    pub next: Option<ActionLine>,
    /// Who does what: the person, the service, then partners.
    pub parties: Vec<PartyLines>,
    /// The meetings with their days, and whether they are face to face.
    pub meetings: Vec<[Text; 2]>,
    /// The help agreed, each with a word or none.
    pub support: Vec<(Text, Option<Text>)>,
    /// The person's wish.
    pub wish: Option<Text>,
    /// What this version says otherwise than the one before.
    pub changes: Option<ChangeLines>,
    /// The language of own words.
    pub written_in: Locale,
}

fn line(at: usize, action: &Action, kept: &KeptPlan, changes: Option<&Changes>) -> ActionLine {
    let is_in = |list: fn(&Changes) -> &Vec<usize>| changes.is_some_and(|c| list(c).contains(&at));
    let mark = if is_in(|changes| &changes.added) {
        Some(Text::of("plan-action-new"))
    } else {
        is_in(|changes| &changes.moved).then(|| Text::of("plan-action-moved"))
    };
    let (deed, due) = (of_deed(&action.deed), action.due.map(of_due));
    ActionLine { at, deed, due, state: kept.state(at), mark }
}

/// The two honest answers to an action, in the order they are offered.
#[must_use]
pub fn answers() -> [(ActionState, Text); 2] {
    [(ActionState::Done, Text::of("plan-done")), (ActionState::NotYet, Text::of("plan-not-yet"))]
}

/// The headings: the next step, the meetings, the help agreed.
#[must_use]
pub fn headings() -> [Text; 3] {
    [Text::of("plan-next"), Text::of("plan-meetings"), Text::of("plan-support")]
}

/// The headings of what has changed: that it has, and what is not in the plan any more.
#[must_use]
pub fn change_headings() -> [Text; 2] {
    [Text::of("plan-newer"), Text::of("plan-removed")]
}

/// What is shown of a plan.
#[must_use]
pub fn plan(kept: &KeptPlan) -> PlanView {
    let (agreed, changes) = (kept.plan().agreed(), kept.changes());
    let changes = changes.filter(|changes| !changes.is_none());
    let line = |at: usize, action: &Action| line(at, action, kept, changes.as_ref());
    let words =
        |words: &crate::assessment::OwnWords| Text::verbatim(Arg::Words(words.as_str().to_owned()));
    let mut doers: Vec<&Doer> = vec![&Doer::Person, &Doer::Service];
    for action in agreed.actions() {
        if !doers.contains(&&action.doer) {
            doers.push(&action.doer);
        }
    }
    let of = |doer: &Doer| {
        let theirs = agreed.actions().iter().enumerate().filter(|(_, action)| action.doer == *doer);
        let actions: Vec<_> = theirs.map(|(at, action)| line(at, action)).collect();
        (!actions.is_empty()).then(|| PartyLines { who: of_doer(doer), actions })
    };
    let next = kept.next_step();
    let meeting = |face_to_face| {
        Text::of(if face_to_face { "plan-face-to-face" } else { "plan-at-a-distance" })
    };
    PlanView {
        day: Text::of("plan-day").with("date", Arg::Day(kept.plan().day())),
        objectives: agreed.objectives().iter().map(of_any_goal).collect(),
        next: next.and_then(|at| agreed.actions().get(at).map(|action| line(at, action))),
        parties: doers.into_iter().filter_map(of).collect(),
        meetings: agreed
            .evaluations()
            .iter()
            .map(|one| [Text::verbatim(Arg::Day(one.day)), meeting(one.face_to_face)])
            .collect(),
        support: agreed
            .support()
            .iter()
            .map(|one| (of_support(one.kind), one.words.as_ref().map(words)))
            .collect(),
        wish: agreed.wish().map(words),
        changes: changes.as_ref().map(|changes| ChangeLines {
            parts: changes.parts.iter().map(|part| of_part(*part)).collect(),
            removed: changes.removed.iter().map(|action| of_deed(&action.deed)).collect(),
        }),
        written_in: agreed.written_in(),
    }
}
