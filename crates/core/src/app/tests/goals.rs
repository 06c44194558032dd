//! Goals, and what of everything is shown.

use super::*;
use crate::app::person::Shift;
use crate::app::person::Shown;
use crate::assessment::{Disclosed, Goal, OwnWords};
use crate::instrument::{Locale, MAX_GOALS, MAX_OWN_WORDS};

fn own(text: &str) -> Goal {
    Goal::Own(OwnWords::new(text).expect("words"))
}

fn listed(id: &str) -> Goal {
    Goal::Listed(goal(id))
}

fn at_goals() -> Tab {
    let mut tab = asking(&[]);
    tab.walk_to(At::Goals);
    tab
}

/// A follow-up begun, with a goal of the list and one in own words to look back on.
fn followed() -> Tab {
    let mut tab = at_review();
    tab.send(act(LaterEvent::FollowUpBegun));
    tab
}

fn chosen(tab: &Tab) -> Vec<Goal> {
    tab.model.here().assessment.goals.answer.given().cloned().unwrap_or_default()
}

#[test]
fn there_are_at_most_three_goals_in_the_order_they_were_chosen() {
    let mut tab = at_goals();
    tab.all(["home", "job", "debts", "rights"].map(|id| act(LaterEvent::GoalToggled(goal(id)))));
    tab.all([typed("Une autre"), act(LaterEvent::DraftAdded)]);
    assert_eq!(chosen(&tab), [listed("home"), listed("job"), listed("debts")]);
    assert_eq!(
        (MAX_GOALS, tab.model.here().draft.as_str()),
        (3, "Une autre"),
        "words are not lost"
    );
    assert!(!views::goals(&tab.model).can_add);
    tab.send(act(LaterEvent::GoalToggled(goal("job"))));
    tab.send(act(LaterEvent::GoalToggled(goal("rights"))));
    assert_eq!(chosen(&tab), [listed("home"), listed("debts"), listed("rights")]);
}

#[test]
fn goals_move_by_one_and_not_beyond_the_ends() {
    use Shift::{Down, Up};
    let cases = [
        (0, Up, ["a", "b", "c"]),
        (1, Up, ["b", "a", "c"]),
        (2, Up, ["a", "c", "b"]),
        (3, Up, ["a", "b", "c"]),
        (0, Down, ["b", "a", "c"]),
        (2, Down, ["a", "b", "c"]),
        (usize::MAX, Down, ["a", "b", "c"]),
    ];
    for (at, way, wanted) in cases {
        let mut tab = at_goals();
        tab.all(
            ["a", "b", "c"].into_iter().flat_map(|text| [typed(text), act(LaterEvent::DraftAdded)]),
        );
        tab.send(act(LaterEvent::GoalMoved(at, way)));
        assert_eq!(chosen(&tab), wanted.map(own), "{at} {way:?}");
    }
}

#[test]
fn going_on_adds_the_words_typed() {
    let mut tab = at_goals();
    tab.send(typed("  Ouvrir \n un atelier "));
    tab.send(Event::Next);
    assert_eq!(chosen(&tab), [own("Ouvrir un atelier")]);
    assert_eq!((tab.model.here().draft.as_str(), tab.place()), ("", ask("why", 0)));
}

#[test]
fn words_typed_and_not_added_survive_a_reload_and_a_detour() {
    let mut tab = at_goals();
    tab.send(typed("Ouvrir un at"));
    assert_eq!(tab.reloaded().model.here().draft, "Ouvrir un at");
    tab.send(go(At::Pause));
    let mut tab = tab.phone.tab();
    assert_eq!((tab.place(), tab.model.here().draft.as_str()), (At::Goals, "Ouvrir un at"));
    assert_eq!(chosen(&tab), []);
    tab.send(Event::Next);
    assert_eq!(chosen(&tab), [own("Ouvrir un at")]);
}

#[test]
fn no_goal_is_named_twice() {
    let mut tab = at_goals();
    tab.all([
        typed("Un atelier"),
        act(LaterEvent::DraftAdded),
        typed(" Un  atelier"),
        act(LaterEvent::DraftAdded),
    ]);
    assert_eq!(chosen(&tab), [own("Un atelier")]);
    assert_eq!(tab.model.here().draft, "");
    tab.all([act(LaterEvent::GoalToggled(goal("job"))), act(LaterEvent::GoalToggled(goal("job")))]);
    assert_eq!(chosen(&tab), [own("Un atelier")]);
}

#[test]
fn empty_words_are_no_goal_and_long_ones_are_cut() {
    let mut tab = at_goals();
    tab.all([typed(" \u{202e}\t "), act(LaterEvent::DraftAdded)]);
    assert_eq!((chosen(&tab), tab.model.here().draft.as_str()), (vec![], ""));
    tab.all([typed(&"م".repeat(200)), act(LaterEvent::DraftAdded)]);
    assert_eq!(chosen(&tab), [own(&"م".repeat(MAX_OWN_WORDS))]);
}

#[test]
fn with_the_last_goal_taken_back_the_question_is_open_again() {
    for take_back in [act(LaterEvent::GoalToggled(goal("job"))), act(LaterEvent::GoalRemoved(0))] {
        let mut tab = at_goals();
        tab.send(act(LaterEvent::GoalToggled(goal("job"))));
        tab.send(act(LaterEvent::GoalRemoved(5)));
        assert_eq!(chosen(&tab), [listed("job")]);
        tab.send(take_back);
        assert_eq!(tab.model.here().assessment.goals.answer, Answer::Unseen);
        assert_eq!(tab.next(1), [At::Offer], "no goal: no order, and nothing to ask of it");
        assert_eq!(tab.shared().goals, Disclosed::Shown(Answer::Passed));
    }
}

#[test]
fn own_words_carry_the_language_they_were_typed_in() {
    let mut tab = at_goals();
    tab.send(Event::LocaleChosen(Locale::Ar));
    tab.all([typed("مطعم"), act(LaterEvent::DraftAdded), Event::LocaleChosen(Locale::Nl)]);
    assert_eq!((tab.shared().written_in, tab.model.setting.locale), (Locale::Ar, Locale::Nl));
}

#[test]
fn health_and_the_private_box_start_unticked_and_unshown_even_when_answered() {
    let fresh = Phone::default().tab();
    let health = domain("health");
    assert!(!fresh.model.here().assessment.entry(health).chosen);
    assert!(!fresh.model.here().assessment.private.ticked);

    let mut tab = at_review();
    assert!(tab.model.here().assessment.entry(health).answers.lead.given().is_some());
    assert!(tab.model.here().assessment.private.ticked);
    assert_eq!(tab.shared().domain(health), None);
    assert!(!tab.shared().private);
    let kept = views::kept_back(&tab.model);
    assert_eq!(kept, [Shown::Private, Shown::Domain(health)], "the review says what it leaves out");
    tab.all([
        act(LaterEvent::ShownToggled(Shown::Domain(health))),
        act(LaterEvent::ShownToggled(Shown::Private)),
    ]);
    assert!(tab.shared().domain(health).is_some() && tab.shared().private);
    assert_eq!(views::kept_back(&tab.model), []);
}

#[test]
fn left_out_and_not_chosen_look_the_same() {
    let id = domain("mobility");
    let mut left_out = at_review();
    left_out.send(act(LaterEvent::ShownToggled(Shown::Domain(id))));
    let mut not_chosen = at_review();
    not_chosen.send(act(PersonEvent::DomainToggled(id)));
    assert_eq!(left_out.shared(), not_chosen.shared());
    assert_eq!(left_out.shared().domain(id), None);
    assert!(
        left_out.model.here().assessment.entry(id).answers.lead.given().is_some(),
        "nothing is lost"
    );
    let link = |tab: &Tab| views::share_link(&tab.model);
    assert_eq!(link(&left_out), link(&not_chosen));
}

#[test]
fn goals_that_are_left_out_look_the_same_whatever_they_are() {
    let with = |goals: [Event; 2]| {
        let mut tab = asking(&["mobility"]);
        tab.all(goals);
        tab.send(act(LaterEvent::DraftAdded));
        tab.walk_to(At::Review);
        tab.all([0, 1].map(|at| act(LaterEvent::ShownToggled(Shown::Goal(at)))));
        assert_eq!(tab.shared().goals, Disclosed::LeftOut);
        views::share_link(&tab.model)
    };
    let job = || act(LaterEvent::GoalToggled(goal("job")));
    let other = [act(LaterEvent::GoalToggled(goal("home"))), typed("Une autre")];
    assert_eq!(with([job(), typed("Un atelier")]), with(other));
}

#[test]
fn a_goal_is_left_out_by_itself_with_what_was_said_about_it() {
    let mut tab = asking(&["mobility"]);
    tab.all(["job", "home"].map(|id| act(LaterEvent::GoalToggled(goal(id)))));
    tab.all([option("by_when", 0, "later"), option("by_when", 1, "this_month")]);
    tab.walk_to(At::Review);
    let without = views::share_link(&tab.model);
    tab.send(act(LaterEvent::ShownToggled(Shown::Goal(0))));
    assert_eq!(tab.shared().goals, Disclosed::Shown(Answer::Given(vec![listed("home")])));
    assert!(tab.shared().answers.iter().all(|given| given.about != Some(listed("job"))));
    assert_ne!(views::share_link(&tab.model), without);
    let numbers = [0, 1].map(|at| views::line(&tab.model, Shown::Goal(at)).map(|l| l.number));
    assert_eq!(numbers, [Some(None), Some(Some(1))], "the numbers are those that are read");
    // In the order it may stand elsewhere: it is the goal that is left out, not its place.
    tab.all([go(At::Goals), act(LaterEvent::GoalMoved(0, Shift::Down))]);
    assert_eq!(tab.shared().goals, Disclosed::Shown(Answer::Given(vec![listed("home")])));
}

#[test]
fn a_goal_reached_or_given_up_leaves_the_goals_of_today_and_comes_back_with_the_answer_taken_back()
{
    let cases = [("done", false), ("dropped", false), ("under_way", true)];
    for (of, stays) in cases {
        let mut tab = followed();
        tab.send(option("goal_outcome", 1, of));
        assert_eq!(chosen(&tab).contains(&own("Ouvrir un atelier")), stays, "{of}");
        let shown = tab.shared().goals.shown().and_then(Answer::given).cloned();
        assert_eq!(shown, Some(chosen(&tab)), "an adviser reads the same: {of}");
        assert_eq!(record(&tab.phone.tab().model), record(&tab.model));
        tab.send(option("goal_outcome", 1, of));
        assert_eq!(chosen(&tab), [listed("job"), own("Ouvrir un atelier")], "{of} taken back");
        assert_eq!(tab.model.here().assessment.earlier.len(), 2);
    }
}

#[test]
fn with_the_last_goal_reached_none_is_left_and_the_goals_can_be_named_from_the_review() {
    let mut tab = followed();
    tab.all([option("goal_outcome", 0, "done"), option("goal_outcome", 1, "dropped")]);
    assert_eq!(tab.model.here().assessment.goals.answer, Answer::Unseen);
    tab.walk_to(At::Review);
    tab.send(go(At::Goals));
    assert_eq!(tab.place(), At::Goals);
    tab.all([
        act(LaterEvent::GoalToggled(goal("home"))),
        act(LaterEvent::GoalToggled(goal("debts"))),
    ]);
    assert_eq!(tab.next(2), [At::Order, At::Review]);
    tab.send(option("goal_outcome", 1, "under_way"));
    let now = tab.model.here().assessment.goals.answer.given().cloned();
    assert_eq!(
        now.as_deref(),
        Some(&[listed("home"), listed("debts"), own("Ouvrir un atelier")][..])
    );
}
