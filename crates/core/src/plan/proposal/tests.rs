use super::*;
use crate::assessment::{Assessment, OwnWords, Rating};
use crate::instrument::{DOMAINS, SERVICES};
use crate::plan::MAX_ACTIONS;
use proptest::prelude::*;

fn service(id: &str) -> ServiceId {
    ServiceId::parse(id).expect("a service")
}

/// What is shown where this obstacle alone is ticked.
fn with_obstacle(domain: &str, obstacle: &str) -> Shared {
    let mut assessment = Assessment::default();
    let id = DomainId::parse(domain).expect("a domain");
    assessment.change(id, |entry| {
        entry.chosen = true;
        entry.shown = true;
        entry.answers.lead = Answer::Given(Rating::Difficult);
        let choice = ChoiceId::parse(obstacle).expect("an obstacle");
        entry.answers.obstacles = Answer::Given([choice].into_iter().collect());
    });
    Shared::of(&assessment, Day(0))
}

#[test]
fn objectives_are_the_goals_in_the_person_s_order_and_words() {
    let own = Goal::Own(OwnWords::new("Ouvrir un salon").expect("words"));
    let goals = vec![own, Goal::Listed(GOALS[3].id)];
    let mut shared = with_obstacle("money", "debts");
    assert_eq!(objectives(&shared), []);
    shared.goals = crate::assessment::Disclosed::Shown(Answer::Given(goals.clone()));
    assert_eq!(objectives(&shared), goals);
}

#[test]
fn what_answers_the_person_s_own_obstacle_comes_first() {
    let id = service("literacy_unit");
    let first = |shared: &Shared| for_service(id, shared)[0].as_str();
    assert_eq!(first(&with_obstacle("language", "speaking")), "language_course");
    assert_eq!(first(&with_obstacle("language", "counting")), "literacy_course");
    assert_eq!(first(&with_obstacle("language", "test_coming")), "practise_test");
}

#[test]
fn each_tap_on_a_suggestion_adds_another_action_until_there_is_none() {
    let shared = with_obstacle("job_search", "no_cv");
    let id = service("job_search_help");
    let mut draft = Draft::default();
    assert!(draft.add_objective(Goal::Listed(GOALS[0].id)));
    let mut added = 0;
    while let Some(action) = of_suggestion(id, &shared, &draft) {
        assert_eq!(action.objective, Some(0));
        assert!(draft.add(action));
        added += 1;
    }
    assert_eq!(added, for_service(id, &shared).len());
    assert_eq!(draft.actions()[0].deed, Deed::Coded(ActionId::parse("write_cv").expect("one")));
    assert!(added < MAX_ACTIONS);
}

#[test]
fn every_suggestion_and_every_obstacle_gives_an_action_by_one_tap() {
    for one in SERVICES {
        let shared = with_obstacle("money", "debts");
        assert!(of_suggestion(one.id, &shared, &Draft::default()).is_some(), "{}", one.id);
    }
    for domain in DOMAINS {
        for obstacle in domain.obstacles {
            assert_ne!(for_obstacle(domain.id, obstacle.id), [], "{} {}", domain.id, obstacle.id);
        }
    }
}

#[test]
fn an_action_is_for_the_objective_that_needs_what_it_is_about() {
    let mut draft = Draft::default();
    for id in ["debts", "learn_language"] {
        let goal = crate::instrument::GoalId::parse(id).expect("a goal");
        assert!(draft.add_objective(Goal::Listed(goal)));
    }
    let of = |id: &str| action(ActionId::parse(id).expect("an action"), &draft).objective;
    assert_eq!(of("debt_meeting"), Some(0));
    assert_eq!(of("language_course"), Some(1));
    assert_eq!(of("home_visits"), None);
}

#[test]
fn a_plan_of_a_year_is_looked_at_three_times_twice_face_to_face() {
    let (from, until) = term(Day::from_date(2026, 11, 30));
    assert_eq!(until.date(), (2027, 11, 29));
    let found: Vec<_> =
        evaluations(from, until).iter().map(|e| (e.day.date(), e.face_to_face)).collect();
    assert_eq!(found, [((2027, 3, 31), true), ((2027, 7, 30), false), ((2027, 11, 29), true)]);
}

#[test]
fn a_short_plan_is_looked_at_before_it_ends_and_face_to_face() {
    let from = Day::from_date(2027, 1, 4);
    for (days, count) in [(0, 1), (90, 1), (121, 1), (122, 2), (180, 2), (244, 3)] {
        let until = Day(from.0 + days);
        let found = evaluations(from, until);
        assert_eq!(found.len(), count, "{days}");
        assert!(found.len() > 2 || found.iter().all(|e| e.face_to_face), "{days}");
    }
}

#[test]
fn domains_are_those_that_the_actions_are_about() {
    let mut draft = Draft::default();
    for id in ["write_cv", "debt_meeting", "article_60_place"] {
        assert!(draft.add(action(ActionId::parse(id).expect("an action"), &Draft::default())));
    }
    let found: Vec<_> = domains(&draft).into_iter().map(DomainId::as_str).collect();
    assert_eq!(found, ["money", "job_search"]);
}

proptest! {
    #[test]
    fn meetings_lie_within_the_plan_and_on_no_weekend(from: u16, days in 0..1500_u16) {
        let until = Day(from.saturating_add(days));
        let found = evaluations(Day(from), until);
        prop_assert!(!found.is_empty());
        prop_assert!(found.is_sorted_by(|a, b| a.day < b.day));
        for one in &found {
            prop_assert!(Day(from) <= one.day && one.day <= until);
            // The first day itself may be one.
            prop_assert!(one.day == Day(from) || ![2, 3].contains(&(one.day.0 % 7)));
        }
        // Two of three are face to face, whatever the three.
        for three in found.windows(3) {
            prop_assert!(three.iter().filter(|one| one.face_to_face).count() >= 2);
        }
        let mut draft = Draft::default();
        draft.set_evaluations(found.clone());
        prop_assert_eq!(draft.evaluations(), found);
    }
}
