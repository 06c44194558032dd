//! A plan as the phone shows it.

use super::follow_up::assessed;
use super::*;
use crate::app::Fetch;
use crate::app::held::Held;
use crate::app::person::Model;
use crate::app::person::flow;
use crate::app::person::plan::book::{book, report, say, take};
use crate::app::person::plan::view::{ActionLine, PlanView, plan};
use crate::app::text::{Arg, Text};
use crate::assessment::{Day, Goal, OwnWords};
use crate::plan::{
    ActionId, ActionState, Deed, Doer, Draft, Due, Evaluation, Plan, PlanAction, PlanTaken,
    SupportKind,
};

fn words(text: &str) -> OwnWords {
    OwnWords::within(text, 120).expect("words")
}

fn own(text: &str) -> Text {
    Text::verbatim(Arg::Words(text.to_owned()))
}

fn action(id: &str, doer: Doer, day: Option<u16>) -> PlanAction {
    let deed = Deed::Coded(ActionId::parse(id).expect("an action"));
    PlanAction { doer, deed, due: day.map(|day| Due::Day(Day(day))), objective: Some(0) }
}

/// A partner's action first, so that the order of the parties is not that of the plan.
fn first() -> Plan {
    let mut draft = Draft::default();
    draft.add_objective(Goal::Own(words("Ouvrir un salon")));
    draft.add(action("language_course", Doer::Partner(words("Lire et Écrire")), None));
    draft.add(action("short_placement", Doer::Service, Some(410)));
    draft.add(action("write_cv", Doer::Person, Some(430)));
    draft.add(action("list_employers", Doer::Person, Some(420)));
    draft.set_support(SupportKind::Travel, true, Some(&words("Abonnement de bus")));
    draft.set_evaluations(vec![
        Evaluation { day: Day(500), face_to_face: true },
        Evaluation { day: Day(600), face_to_face: false },
    ]);
    Plan::first(draft, Day(400)).expect("a plan")
}

fn shown(model: &Model) -> PlanView {
    plan(&book(model).all()[0], Day(400))
}

fn deeds(lines: &[ActionLine]) -> Vec<&str> {
    lines.iter().map(|line| &*line.deed.id).collect()
}

#[test]
fn the_next_step_comes_first_and_then_everything_by_who_does_it() {
    let mut model = Model::default();
    assert_eq!(take(first(), &mut model), PlanTaken::New);
    let view = shown(&model);
    assert_eq!(view.day, Text::of("plan-day").with("date", Arg::Day(Day(400))));
    assert_eq!(view.objectives, [own("Ouvrir un salon")]);
    let next = view.next.clone().expect("a step");
    assert_eq!((next.at, &*next.deed.id, next.state), (3, "action-list_employers", None));
    assert_eq!(next.due, Some(Text::of("plan-by-day").with("date", Arg::Day(Day(420)))));
    let who: Vec<_> = view.parties.iter().map(|party| party.who.clone()).collect();
    let service = Text::of("plan-doer-service");
    assert_eq!(who, [Text::of("plan-doer-person"), service, own("Lire et Écrire")]);
    assert_eq!(deeds(&view.parties[0].actions), ["action-write_cv", "action-list_employers"]);
    assert_eq!(view.meetings[0].how, Text::of("plan-face-to-face"));
    assert_eq!(view.meetings[1].how, Text::of("plan-at-a-distance"));
    let travel = Text::of("plan-support-travel");
    assert_eq!(view.support, [(travel, Some(own("Abonnement de bus")))]);
    assert_eq!((view.wish, view.changes), (None, None));
}

#[test]
fn what_is_done_is_said_of_everybody_s_actions_and_makes_another_step_the_next() {
    let mut model = Model::default();
    take(first(), &mut model);
    assert_eq!(report(&model), None, "nothing was said yet");
    say(0, 3, ActionState::Done, &mut model);
    say(0, 1, ActionState::NotYet, &mut model);
    let view = shown(&model);
    assert_eq!(view.next.map(|line| line.at), Some(2));
    assert_eq!(view.parties[1].actions[0].state, Some(ActionState::NotYet));
    let came = report(&model).expect("a report");
    let states = [None, Some(ActionState::NotYet), None, Some(ActionState::Done)];
    assert_eq!((came.plan(), came.states()), (&first(), &states[..]));
}

#[test]
fn a_newer_version_says_what_is_otherwise() {
    let mut model = Model::default();
    take(first(), &mut model);
    let mut agreed = first().agreed().clone();
    agreed.remove(0);
    assert!(agreed.change(0, action("short_placement", Doer::Service, Some(450))));
    assert!(agreed.add(action("job_day", Doer::Person, None)));
    agreed.set_wish(Some(&words("Pas le soir")));
    let next = first().next(agreed, Day(440)).expect("a plan");
    assert!(matches!(take(next, &mut model), PlanTaken::Newer(_)));
    let view = shown(&model);
    let mark = |party: usize, at: usize| view.parties[party].actions[at].mark.clone();
    assert_eq!(mark(0, 2), Some(Text::of("plan-action-new")));
    assert_eq!((mark(0, 0), mark(1, 0)), (None, Some(Text::of("plan-action-moved"))));
    let changes = view.changes.clone().expect("changes");
    assert_eq!(changes.parts, [Text::of("plan-changed-wish")]);
    assert_eq!(changes.removed, [Text::of("action-language_course")]);
    assert_eq!(view.wish, Some(own("Pas le soir")));
}

/// A follow-up that began while the code of plans was on its way asked about none.
#[test]
fn a_follow_up_asks_about_a_plan_that_nobody_has_read_yet() {
    for pictured in [false, true] {
        let mut tab = assessed();
        take(first(), &mut tab.model.person);
        tab.model.parts.plan = Fetch::Loading;
        tab.model.person.glance = Held::default();
        tab.send(act(LaterEvent::FollowUpBegun));
        tab.model.person.assessment.selection.pictured = Some(pictured);
        let asks = |tab: &Tab| flow::path(&tab.model.here().assessment).contains(&At::Actions(0));
        assert!(asks(&tab));
        tab.send(plan_loaded());
        assert!(asks(&tab));
        let actions = book(tab.model.here()).all()[0].plan().agreed().actions().len();
        let pages = tab.model.here().assessment.selection.pages_of_plan().len();
        assert!(actions > 1);
        assert_eq!(pages, if pictured { actions } else { 1 });
    }
}
