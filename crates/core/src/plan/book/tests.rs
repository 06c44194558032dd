use super::*;
use crate::assessment::{Goal, OwnWords};
use crate::instrument::GOALS;
use crate::plan::{Deed, Draft, Evaluation, PlanPart};

fn own(text: &str) -> Deed {
    Deed::Own(OwnWords::new(text).expect("words"))
}

fn draft(actions: &[(Doer, &str, Option<u16>)]) -> Draft {
    let mut draft = Draft::default();
    assert!(draft.add_objective(Goal::Listed(GOALS[0].id)));
    for (doer, text, day) in actions {
        let due = day.map(|day| Due::Day(Day(day)));
        assert!(draft.add(PlanAction {
            doer: doer.clone(),
            deed: own(text),
            due,
            objective: None
        }));
    }
    draft
}

fn first(day: u16, actions: &[(Doer, &str, Option<u16>)]) -> Plan {
    Plan::first(draft(actions), Day(day)).expect("a plan")
}

const CV: (Doer, &str, Option<u16>) = (Doer::Person, "Écrire un CV", Some(30));
const CALL: (Doer, &str, Option<u16>) = (Doer::Person, "Téléphoner", Some(20));
const SOON: (Doer, &str, Option<u16>) = (Doer::Service, "Chercher une place", Some(10));
const OPEN: (Doer, &str, Option<u16>) = (Doer::Person, "Parler avec la famille", None);

#[test]
fn the_next_step_is_the_first_by_date_that_the_person_has_not_done() {
    let mut book = Book::default();
    assert_eq!(book.take(first(7, &[OPEN, CV, CALL, SOON])), PlanTaken::New);
    let next = |book: &Book| book.all()[0].next_step();
    assert_eq!(next(&book), Some(2));
    book.say(0, 2, ActionState::NotYet);
    assert_eq!(next(&book), Some(2), "not yet is not done");
    book.say(0, 2, ActionState::Done);
    assert_eq!(next(&book), Some(1));
    book.say(0, 1, ActionState::Done);
    assert_eq!(next(&book), Some(0));
    book.say(0, 0, ActionState::Done);
    assert_eq!(next(&book), None);
    book.say(0, 0, ActionState::Done);
    assert_eq!((next(&book), book.all()[0].state(0)), (Some(0), None));
    // Nothing there: nothing happens.
    let before = book.clone();
    book.say(0, 4, ActionState::Done);
    book.say(1, 0, ActionState::Done);
    assert_eq!(book, before);
}

#[test]
fn the_calendar_has_the_days_to_come_of_what_is_open() {
    let mut agreed = draft(&[CV, CALL, SOON, OPEN]);
    let meeting = |day| Evaluation { day: Day(day), face_to_face: true };
    agreed.set_evaluations(vec![meeting(5), meeting(30), meeting(40)]);
    let mut book = Book::default();
    book.take(Plan::first(agreed, Day(3)).expect("a plan"));
    let days =
        |book: &Book, today| book.all()[0].days(Day(today)).iter().map(|d| d.0).collect::<Vec<_>>();
    assert_eq!(days(&book, 5), [10, 20, 30, 40]);
    book.say(0, 1, ActionState::Done);
    assert_eq!(days(&book, 9), [10, 30, 40]);
}

#[test]
fn a_newer_version_replaces_the_older_and_says_what_is_otherwise() {
    let old = first(7, &[CV, CALL, SOON]);
    let mut agreed = draft(&[(Doer::Person, "Écrire un CV", Some(60)), SOON, OPEN]);
    agreed.set_wish(OwnWords::new("Le soir, c'est difficile").as_ref());
    let new = old.next(agreed, Day(14)).expect("a plan");
    let mut book = Book::default();
    assert_eq!(book.take(old.clone()), PlanTaken::New);
    book.say(0, 0, ActionState::NotYet);
    book.say(0, 2, ActionState::Done);
    let PlanTaken::Newer(changed) = book.take(new.clone()) else { panic!("a newer version") };
    assert_eq!((changed.added.as_slice(), changed.moved.as_slice()), (&[2][..], &[0][..]));
    assert_eq!(changed.removed, old.agreed().actions()[1..2]);
    assert_eq!(changed.parts, [PlanPart::Wish]);
    assert_eq!(book.all().len(), 1);
    let kept = &book.all()[0];
    assert_eq!((kept.plan(), kept.changes()), (&new, Some(changed)));
    let said: Vec<_> = (0..3).map(|at| kept.state(at)).collect();
    assert_eq!(said, [Some(ActionState::NotYet), Some(ActionState::Done), None]);
    // Read again, and the older after the newer.
    assert_eq!(book.take(new), PlanTaken::Known);
    assert_eq!(book.take(old), PlanTaken::Older);
    assert_eq!(book.all().len(), 1);
}

#[test]
fn two_plans_of_one_day_stay_two() {
    let (one, other) = (first(7, &[CV]), first(7, &[CALL]));
    let mut book = Book::default();
    book.take(one.clone());
    assert_eq!(book.take(other.clone()), PlanTaken::New);
    let next = other.next(draft(&[CALL, SOON]), Day(9)).expect("a plan");
    assert!(matches!(book.take(next.clone()), PlanTaken::Newer(_)));
    let plans: Vec<_> = book.all().iter().map(KeptPlan::plan).collect();
    assert_eq!(plans, [&next, &one]);
}

#[test]
fn the_latest_plan_is_first_and_the_oldest_goes() {
    let mut book = Book::default();
    for day in [50, 10, 40, 20, 60, 30, 70] {
        book.take(first(day, &[CV]));
    }
    let days: Vec<u16> = book.all().iter().map(|kept| kept.plan().day().0).collect();
    assert_eq!(days, [70, 60, 50, 40, 30, 20]);
}

#[test]
fn two_tabs_keep_what_each_said_last() {
    let old = first(7, &[CV, CALL, SOON]);
    let mut one = Book::default();
    one.take(old.clone());
    one.say(0, 0, ActionState::NotYet);
    let mut other = one.clone();
    one.say(0, 1, ActionState::Done);
    other.say(0, 0, ActionState::Done);
    let merged = |a: &Book, b: &Book| {
        let mut merged = a.clone();
        merged.merge(b);
        merged
    };
    let (left, right) = (merged(&one, &other), merged(&other, &one));
    assert_eq!(left, right);
    let said = |book: &Book, at| book.all()[0].state(at);
    assert_eq!(
        (said(&left, 0), said(&left, 1)),
        (Some(ActionState::Done), Some(ActionState::Done))
    );
    // One tab has read the next version meanwhile.
    let next = old.next(draft(&[CV, SOON, OPEN]), Day(9)).expect("a plan");
    one.take(next.clone());
    for book in [merged(&one, &other), merged(&other, &one)] {
        assert_eq!((book.all().len(), book.all()[0].plan()), (1, &next));
        assert_eq!((said(&book, 0), said(&book, 1)), (Some(ActionState::Done), None));
    }
}

#[test]
fn what_no_phone_wrote_is_refused() {
    let mut book = Book::default();
    book.take(first(7, &[CV, CALL]));
    let text = serde_json::to_value(&book).expect("json");
    assert_eq!(serde_json::from_value::<Book>(text.clone()).expect("sound"), book);
    let mut short = text;
    short[0]["said"].as_array_mut().expect("a list").pop();
    assert!(serde_json::from_value::<Book>(short).is_err());
}
