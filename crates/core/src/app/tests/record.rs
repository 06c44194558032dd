//! The records of all versions, byte for byte.

use super::*;
use crate::app::Fetch;
use crate::app::person::plan::book as plans;
use crate::app::person::{PlanAct, Shown};
use crate::assessment::{Goal, OwnWords};
use crate::instrument::Mode;
use crate::plan::{
    ActionId, ActionState, Deed, Doer, Draft, Due, Evaluation, KeptPlan, Plan, PlanAction,
    SupportKind,
};
use serde_json::Value;

const VERSION_1: &str = include_str!("../../../../../tests/records/version-1.json");
const VERSION_3: &str = include_str!("../../../../../tests/records/version-3.json");
const VERSION_4: &str = include_str!("../../../../../tests/records/version-4.json");
const VERSION_2: &str = include_str!("../../../../../tests/records/version-2.json");

/// What version 1 wrote, and that everything in it is in `now`, whatever else is there.
fn holds(before: &Value, now: &Value, at: &str) {
    match (before, now) {
        (Value::Object(before), Value::Object(now)) => {
            // Of version 3 on, goals are kept back one by one.
            let moved = |key: &str| key == "version" || (at.ends_with("goals") && key == "shown");
            for (key, value) in before.iter().filter(|(key, _)| !moved(key)) {
                let there = now.get(key).unwrap_or_else(|| panic!("{at}/{key} is lost"));
                holds(value, there, &format!("{at}/{key}"));
            }
        }
        _ => assert_eq!(before, now, "{at}"),
    }
}

#[test]
fn everything_in_a_record_of_version_1_is_read_and_written_again() {
    let before: Value = serde_json::from_str(VERSION_1).expect("JSON");
    let tab = Phone::holding(VERSION_1).tab();
    assert_eq!((tab.place(), tab.model.here().draft.as_str()), (At::Goals, "Apprendre"));
    let now = serde_json::to_value(record(&tab.model)).expect("JSON");
    holds(&before, &now, "");
    assert_eq!(now["version"], 4);
    let written = tab.phone.text().expect("a record");
    holds(&before, &serde_json::from_str(&written).expect("JSON"), "");
}

#[test]
fn a_record_of_version_1_has_nothing_in_the_new_parts_and_goes_the_whole_way() {
    let mut tab = Phone::holding(VERSION_1).tab();
    let model = &tab.model;
    assert_eq!((model.here().earlier.all(), model.here().asked_on), (&[][..], None));
    assert_eq!(model.here().assessment.selection.mode, Mode::Standard);
    assert!(
        model.here().assessment.selection.kept.is_empty()
            && model.here().assessment.earlier.is_empty()
    );
    assert_eq!(tab.next(2), [At::Order, ask("why", 0)]);
    let read = Record::read(VERSION_1).expect("read");
    let first = read.assessment.answer(question("experience"), None);
    assert!(first.is_unseen(), "what was never asked is not passed");
    tab.send(go(At::Review));
    assert_eq!(tab.shared().goals.shown().and_then(Answer::given).map(Vec::len), Some(3));
}

/// A follow-up under way: answers of every kind now and before, the situation taken, an answer of it and a goal kept
/// back as the suggestions are, a goal begun that is not named yet.
fn as_written_by_version_3() -> Tab {
    let mut tab = at_review();
    let french = (question("languages"), choice("fr"));
    tab.all([
        go(At::Offer),
        act(LaterEvent::OfferTaken),
        option("region", 0, "brussels"),
        option("experience", 0, "cooking"),
        option("experience", 0, "children"),
        option("languages", 0, "fr"),
        act(LaterEvent::LevelChosen(french.0, french.1, 4)),
        option("by_when", 0, "this_month"),
        option("why", 1, "earn"),
        go(ask("first_step", 0)),
        typed("Téléphoner à l'école"),
        go(ask("why", 0)),
        typed("Pour nous"),
        option("status", 0, "article_60"),
        act(LaterEvent::MonthChosen(question("contract_end"), Some(14))),
        act(LaterEvent::ShownToggled(Shown::Question(question("status")))),
        act(LaterEvent::ShownToggled(Shown::Goal(1))),
        act(LaterEvent::ShownToggled(Shown::Suggestions)),
        act(LaterEvent::SuggestionToggled(crate::instrument::SERVICES[0].id)),
        Event::Woken(Day(420)),
        act(LaterEvent::FollowUpBegun),
        option("goal_outcome", 0, "under_way"),
        option("step_outcome", 0, "done"),
        Event::Next,
        Event::Next,
        Event::Next,
        option("working", 0, "part_time"),
        option("job_suits", 0, "partly"),
        option("would_help", 0, "training"),
        rate("mobility", Rating::Fine),
        rate("health", Rating::Difficult),
    ]);
    // A follow-up had no suggestions then.
    tab.walk_to(At::Suggestions);
    tab.send(go(At::Review));
    tab.model.person.asked_on = Some(Day(421));
    tab.all([go(At::Goals), typed("Conduire"), go(At::Pause)]);
    tab
}

/// A record of version 3 says the same as one of today without plans.
#[test]
fn the_third_version_is_read_as_it_was_written() {
    let written = as_written_by_version_3();
    let today = written.phone.text().expect("a record");
    assert_eq!(today.replace("\"version\":4", "\"version\":3"), VERSION_3);
    let record = Record { version: 3, ..record(&written.model) };
    assert_eq!(Record::read(VERSION_3), Ok(record));
    let tab = Phone::holding(VERSION_3).tab();
    assert_eq!((tab.place(), tab.model.here().draft.as_str()), (At::Goals, "Conduire"));
    assert_eq!(tab.model.here().earlier.all().len(), 1);
    assert_eq!(plans::book(tab.model.here()).all().len(), 0);
}

/// With the second version of one plan, of which something was said, and another plan.
fn as_written_by_version_4() -> Tab {
    let mut tab = as_written_by_version_3();
    let [first, second, other] = some_plans();
    let person = &mut tab.model.person;
    plans::take(first, person);
    plans::say(0, 0, ActionState::NotYet, person);
    plans::take(other, person);
    plans::take(second, person);
    plans::say(0, 1, ActionState::Done, person);
    tab.all([go(At::Goals), typed("Conduire"), go(At::Pause)]);
    tab
}

/// Two versions of one plan, and another plan of the day after the first.
fn some_plans() -> [Plan; 3] {
    let coded = |id: &str, doer| {
        let deed = Deed::Coded(ActionId::parse(id).expect("an action"));
        PlanAction { doer, deed, due: Some(Due::Month(12)), objective: Some(0) }
    };
    let mut draft = Draft::default();
    draft.add_objective(Goal::Own(OwnWords::new("Ouvrir un salon").expect("words")));
    draft.add(coded("write_cv", Doer::Person));
    draft.set_support(SupportKind::Travel, true, None);
    let first = Plan::first(draft.clone(), Day(300)).expect("a plan");
    let other = Plan::first(draft.clone(), Day(301)).expect("a plan");
    draft.add(coded("short_placement", Doer::Service));
    draft.set_evaluations(vec![Evaluation { day: Day(400), face_to_face: true }]);
    let second = first.next(draft, Day(310)).expect("a plan");
    [first, second, other]
}

/// Version 4 is frozen: a new version gets a file of its own, and this one is still read.
#[test]
fn the_fourth_version_is_written_as_ever() {
    let text = as_written_by_version_4().phone.text().expect("a record");
    if std::env::var_os("JALON_WRITE_VECTORS").is_some() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/records/version-4.json");
        std::fs::write(folder, &text).expect("written");
    }
    assert_eq!(text, VERSION_4);
}

#[test]
fn the_fourth_version_is_read_as_it_was_written() {
    let written = as_written_by_version_4();
    assert_eq!(Record::read(VERSION_4), Ok(record(&written.model)));
    let tab = Phone::holding(VERSION_4).tab();
    let book = plans::book(tab.model.here());
    let [_, second, other] = some_plans();
    let kept: Vec<_> = book.all().iter().map(KeptPlan::plan).collect();
    assert_eq!(kept, [&second, &other]);
    let said: Vec<_> = (0..2).map(|at| book.all()[0].state(at)).collect();
    assert_eq!(said, [Some(ActionState::NotYet), Some(ActionState::Done)]);
    assert_eq!(plans::report(tab.model.here()).map(|report| report.states().to_vec()), Some(said));
    assert_eq!(book.all()[0].days(Day(310)), [Day(395), Day(400)]);
}

/// Only their own part reads them, and nothing of a person's answers may be lost for them.
#[test]
fn plans_that_nobody_can_read_stay_as_they_are_and_the_answers_are_read() {
    for plans in ["[", "[{}]", "null"] {
        let mut record = Record::read(VERSION_4).expect("read");
        record.plans = plans.to_owned();
        let text = serde_json::to_string(&record).expect("JSON");
        let mut tab = Phone::holding(&text).tab();
        tab.send(go(At::plan(0, 0)));
        tab.send(act(LaterEvent::Plan(PlanAct::Done(0, 0))));
        tab.send(go(At::Goals));
        assert_eq!(tab.model.person.plans, plans);
        assert_eq!(tab.model.here().draft, "Conduire");
    }
}

/// A tab that has not fetched the code of plans has changed none: the other's are the later ones.
#[test]
fn a_tab_without_the_code_of_plans_takes_those_of_the_other() {
    let mut one = as_written_by_version_4();
    let mut two = one.phone.tab();
    two.model.parts.plan = Fetch::Failed;
    one.send(act(LaterEvent::Plan(PlanAct::Done(1, 0))));
    two.hear();
    assert_eq!(two.model.person.plans, one.model.person.plans);
    assert_eq!(plans::book(two.model.here()).all()[1].state(0), Some(ActionState::Done));
}

/// One tab took a plan while the other said something of it, and took another.
#[test]
fn two_tabs_keep_the_plans_of_both() {
    let mut one = as_written_by_version_4();
    let mut two = one.phone.tab();
    let [.., other] = some_plans();
    let third = other.next(other.agreed().clone(), Day(330)).expect("a plan");
    plans::take(third.clone(), &mut one.model.person);
    plans::say(0, 0, ActionState::NotYet, &mut two.model.person);
    one.send(rate("family", Rating::Difficult));
    two.send(rate("family", Rating::Fine));
    one.hear();
    two.hear();
    one.hear();
    let books = [plans::book(one.model.here()), plans::book(two.model.here())];
    assert_eq!(books[0], books[1]);
    let kept: Vec<_> = books[0].all().iter().map(|kept| kept.plan().day()).collect();
    assert_eq!(kept, [Day(330), Day(310)]);
    assert_eq!(books[0].all()[0].plan(), &third);
}

/// Version 2 kept goals and sections back as a whole. Whoever had done so shows no more after the change than before.
#[test]
fn what_version_2_kept_back_as_a_whole_is_kept_back_line_by_line() {
    let all = [
        (VERSION_2.to_owned(), true),
        (
            VERSION_2.replace("\"kept\":[\"situation\"]", "\"kept\":[\"follow_up\",\"resources\"]"),
            false,
        ),
        (
            VERSION_2.replace(
                "\"written_in\":\"fr\",\"shown\":true",
                "\"written_in\":\"fr\",\"shown\":false",
            ),
            false,
        ),
    ];
    for (at, (text, shows_goals)) in all.into_iter().enumerate() {
        assert!(at == 0 || text != VERSION_2, "the record was changed");
        let tab = Phone::holding(&text).tab();
        let shared = tab.shared();
        assert_eq!(shared.goals.shown().is_some(), shows_goals, "{at}");
        let kept: &[&str] = match at {
            0 => &["region", "status", "contract_end", "registered", "age"],
            1 => &["working", "job_suits", "would_help", "experience", "good_at", "languages"],
            _ => &[],
        };
        for id in kept {
            assert_eq!(shared.answer(question(id), None), None, "{id}");
        }
        assert_eq!(shared.earlier.is_empty(), at != 0, "{at}: a goal kept back is named nowhere");
        let before = &tab.model.here().earlier.all()[0].assessment;
        let shown = Shared::of(before, TODAY).goals.shown().is_some();
        assert_eq!(shown, shows_goals || at == 1, "{at}: then there was nothing to look back on");
    }
}

/// Two tabs that wrote the same answers in another order never agreed.
#[test]
fn answers_out_of_order_twice_or_about_nothing_are_no_record() {
    let spoil = |how: &dyn Fn(&mut Vec<Value>)| {
        let mut record: Value = serde_json::from_str(VERSION_3).expect("JSON");
        how(record["assessment"]["asked"].as_array_mut().expect("answers"));
        Record::read(&record.to_string()).is_err()
    };
    assert!(!spoil(&|_| ()), "left alone it is read");
    assert!(spoil(&|asked| asked.swap(0, 1)));
    assert!(spoil(&|asked| asked.insert(0, asked[0].clone())));
    assert!(spoil(&|asked| asked[1]["about"] = serde_json::json!({"listed": "job"})));
    assert!(spoil(&|asked| asked[0]["about"] = Value::Null));
}
