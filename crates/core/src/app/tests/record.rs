//! The records of all versions, byte for byte.

use super::*;
use crate::app::person::Shown;
use crate::instrument::{Mode, Section};
use serde_json::Value;

const VERSION_1: &str = include_str!("../../../../../tests/records/version-1.json");
const VERSION_2: &str = include_str!("../../../../../tests/records/version-2.json");

/// What version 1 wrote, and that everything in it is in `now`, whatever else is there.
fn holds(before: &Value, now: &Value, at: &str) {
    match (before, now) {
        (Value::Object(before), Value::Object(now)) => {
            for (key, value) in before.iter().filter(|(key, _)| *key != "version") {
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
    assert_eq!(now["version"], 2);
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

/// A follow-up under way: answers of every kind now and before, the situation taken and kept back as
/// the suggestions are, a goal begun that is not named yet.
fn as_written_by_version_2() -> Tab {
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
        act(LaterEvent::ShownToggled(Shown::Section(Section::Situation))),
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

/// Version 2 is frozen: a new version gets a file of its own, and this one is still read.
#[test]
fn the_second_version_is_written_as_ever() {
    let text = as_written_by_version_2().phone.text().expect("a record");
    assert_eq!(text, VERSION_2);
}

#[test]
fn the_second_version_is_read_as_it_was_written() {
    let written = as_written_by_version_2();
    assert_eq!(Record::read(VERSION_2), Ok(record(&written.model)));
    let tab = Phone::holding(VERSION_2).tab();
    assert_eq!((tab.place(), tab.model.here().draft.as_str()), (At::Goals, "Conduire"));
    assert_eq!(tab.model.here().earlier.all().len(), 1);
}

/// Two tabs that wrote the same answers in another order never agreed.
#[test]
fn answers_out_of_order_twice_or_about_nothing_are_no_record() {
    let spoil = |how: &dyn Fn(&mut Vec<Value>)| {
        let mut record: Value = serde_json::from_str(VERSION_2).expect("JSON");
        how(record["assessment"]["asked"].as_array_mut().expect("answers"));
        Record::read(&record.to_string()).is_err()
    };
    assert!(!spoil(&|_| ()), "left alone it is read");
    assert!(spoil(&|asked| asked.swap(0, 1)));
    assert!(spoil(&|asked| asked.insert(0, asked[0].clone())));
    assert!(spoil(&|asked| asked[1]["about"] = serde_json::json!({"listed": "job"})));
    assert!(spoil(&|asked| asked[0]["about"] = Value::Null));
}
