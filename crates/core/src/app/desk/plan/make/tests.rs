use super::super::view;
use super::*;
use crate::app::text::{Arg, Text};
use crate::assessment::{Answer, Assessment, Disclosed};
use crate::guidance;
use crate::instrument::{GoalId, Locale};
use crate::plan::{ActionState, MAX_ACTIONS};
use crate::share;

const TODAY: Day = Day(400);

fn setting() -> Setting {
    let base = "https://jalon.example.be/".to_owned();
    Setting { locale: Locale::Nl, own: None, today: TODAY, base }
}

/// Somebody who wants a job and shows it, in French.
fn shared() -> Shared {
    let mut assessment = Assessment::default();
    let job = Goal::Listed(GoalId::parse("job").expect("a goal"));
    let own = Goal::Own(OwnWords::new("Ouvrir un salon").expect("words"));
    assessment.change_goals(|goals| goals.answer = Answer::Given(vec![job, own]));
    assessment.change_selection(|selection| selection.suggestions_seen = true);
    guidance::shared(&assessment, Day(390))
}

struct Desk {
    making: PlanMaking,
    shared: Shared,
}

impl Desk {
    fn begun() -> Self {
        let mut desk = Self { making: PlanMaking::default(), shared: shared() };
        assert!(desk.send(PlanEvent::Begun));
        desk
    }

    fn send(&mut self, event: PlanEvent) -> bool {
        update(event, Some(&self.shared), &setting(), &mut self.making)
    }

    fn view(&self) -> view::PlanDeskView {
        view::view(&self.making, Some(&self.shared), &setting())
    }
}

fn written(text: &str) -> PlanEvent {
    PlanEvent::ActionWritten(text.to_owned())
}

#[test]
fn a_plan_begins_with_the_goals_a_year_and_its_meetings_and_has_no_code_yet() {
    let desk = Desk::begun();
    let view = desk.view();
    let own = Text::verbatim(Arg::Words("Ouvrir un salon".to_owned()));
    assert_eq!(view.objectives, [Text::of("goal-job"), own]);
    assert_eq!((view.meetings.len(), view.goals.len()), (3, 0));
    assert_eq!(view.term[0], Some(TODAY));
    assert_eq!((view.code, view.remark), (None, None));
    assert_eq!(desk.making.draft.written_in(), Locale::Fr);
}

#[test]
fn one_tap_on_a_suggestion_adds_an_action_and_says_what_the_next_adds() {
    let mut desk = Desk::begun();
    let offer = desk.view().offers.into_iter().next().expect("a suggestion");
    let adds = offer.adds.clone().expect("an action");
    assert!(desk.send(PlanEvent::SuggestionTaken(offer.service)));
    let view = desk.view();
    let taken: Vec<&Text> =
        view.parties.iter().flat_map(|party| &party.actions).map(|action| &action.deed).collect();
    assert_eq!(taken, [&adds]);
    assert_ne!(view.offers[0].adds, Some(adds));
    assert!(view.code.is_some());
}

#[test]
fn an_action_is_written_given_to_somebody_dated_and_taken_away() {
    let mut desk = Desk::begun();
    assert!(!desk.send(written("  ")));
    assert!(desk.send(written("Bellen met de school")));
    assert_eq!(desk.making.draft.written_in(), Locale::Nl);
    assert_eq!(desk.view().remark, Some(Text::of("plan-no-service")));
    assert!(desk.send(PlanEvent::PartnerNamed(0, "Mission régionale".to_owned())));
    assert_eq!(desk.view().parties.len(), 3);
    assert!(desk.send(PlanEvent::DoerChosen(0, Doer::Service)));
    assert!(desk.send(PlanEvent::DueChosen(0, Some(Due::Month(14)))));
    assert!(desk.send(PlanEvent::ObjectiveChosen(0, Some(1))));
    assert!(!desk.send(PlanEvent::ObjectiveChosen(0, Some(2))));
    assert!(!desk.send(PlanEvent::DoerChosen(1, Doer::Person)));
    let view = desk.view();
    assert_eq!((view.remark, view.parties.len()), (None, 2));
    let service = &view.parties[1];
    assert_eq!(service.who, Text::of("plan-doer-service"));
    let due = Text::of("plan-by-month").with("month", Arg::Month(14));
    assert_eq!(service.actions[0].due, Some(due));
    assert_eq!(service.actions[0].objective.as_ref(), view.objectives.get(1));
    assert!(desk.send(PlanEvent::ActionRemoved(0)));
    assert_eq!(desk.view().code, None);
}

#[test]
fn goals_help_dates_and_wish_are_changed_and_taken_back() {
    let mut desk = Desk::begun();
    assert!(desk.send(PlanEvent::ObjectiveRemoved(0)));
    assert_eq!(desk.view().goals, [(0, Text::of("goal-job"))]);
    assert!(desk.send(PlanEvent::GoalTaken(0)) && !desk.send(PlanEvent::GoalTaken(0)));
    assert!(desk.send(PlanEvent::ObjectiveRaised(1)));
    assert_eq!(desk.view().objectives[0], Text::of("goal-job"));
    assert!(desk.send(PlanEvent::ObjectiveWritten("Leren fietsen".to_owned())));
    assert!(!desk.send(PlanEvent::ObjectiveWritten("Een vierde".to_owned())));
    let agreed = |desk: &Desk| desk.view().support.iter().filter(|one| one.agreed).count();
    assert!(desk.send(PlanEvent::SupportToggled(SupportKind::Fees)));
    assert!(desk.send(PlanEvent::SupportWritten(SupportKind::Travel, "Bus".to_owned())));
    assert_eq!(agreed(&desk), 2);
    assert!(desk.send(PlanEvent::SupportToggled(SupportKind::Travel)));
    assert_eq!(agreed(&desk), 1);
    assert!(!desk.send(PlanEvent::TermChosen(Some(Day(9)), Some(Day(8)))));
    assert!(desk.send(PlanEvent::TermChosen(Some(TODAY), Some(Day(TODAY.0 + 90)))));
    assert_eq!(desk.view().meetings.len(), 1);
    assert!(
        desk.send(PlanEvent::MeetingToggled(0)) && desk.send(PlanEvent::MeetingMoved(0, Day(450)))
    );
    let meeting = Evaluation { day: Day(450), face_to_face: false };
    assert_eq!(desk.view().meetings, [meeting]);
    assert!(desk.send(PlanEvent::WishWritten("Niet op vrijdag".to_owned())));
    assert!(desk.view().wish.is_some());
    assert!(desk.send(PlanEvent::WishWritten(String::new())));
    assert_eq!(desk.view().wish, None);
}

#[test]
fn the_code_carries_the_plan_and_a_change_after_it_is_another_version() {
    let mut desk = Desk::begun();
    for (at, id) in [(0, "write_cv"), (1, "short_placement")] {
        assert!(desk.send(PlanEvent::ActionTaken(ActionId::parse(id).expect("an action"))));
        assert_eq!(desk.making.draft.actions().len(), at + 1);
    }
    let code = |desk: &Desk| desk.view().code.expect("a code");
    assert!(desk.send(PlanEvent::ActionRaised(1)));
    assert_eq!(code(&desk).version, 1, "nobody has it yet");
    assert!(desk.send(PlanEvent::CodeShown));
    let shown = code(&desk);
    assert!(shown.picture.is_some());
    let plan = share::read_plan(&shown.link).expect("a plan");
    assert_eq!(desk.making.given.as_ref(), Some(&plan));
    assert_eq!(code(&desk), shown, "shown again it is the same");
    assert!(desk.send(PlanEvent::DueChosen(0, Some(Due::Day(Day(420))))));
    assert_eq!(code(&desk).version, 2);
    assert_eq!(share::read_plan(&code(&desk).link).map(|plan| plan.first_day()), Ok(TODAY));
}

#[test]
fn a_plan_that_came_back_goes_on_as_its_next_version() {
    let mut desk = Desk::begun();
    assert!(desk.send(written("Bellen")));
    let plan = Plan::first(desk.making.draft.clone(), Day(300)).expect("a plan");
    let report = PlanReport::new(plan.clone(), vec![Some(ActionState::Done)]).expect("as many");
    assert!(desk.send(PlanEvent::WentOn(report)));
    assert_eq!(desk.making.version(TODAY), Some(plan));
    assert!(desk.send(written("Schrijven")));
    let next = desk.making.version(TODAY).expect("a plan");
    assert_eq!((next.version(), next.first_day(), next.day()), (2, Day(300), TODAY));
}

#[test]
fn there_is_no_room_for_an_eleventh_action() {
    let mut desk = Desk::begun();
    let added = (0..12).filter(|n| desk.send(written(&format!("{n}")))).count();
    assert_eq!(added, MAX_ACTIONS);
    desk.shared.suggestions = Disclosed::LeftOut;
    assert_eq!(desk.view().offers, []);
}
