//! The records of all versions, byte for byte.

use super::*;
use crate::app::person::Shown;
use crate::assessment::{Delicate, KeptLine};
use crate::instrument::{Mode, Recipient};
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

/// The same, with choices for others than the centre.
fn as_written_by_version_4() -> Tab {
    let mut tab = as_written_by_version_3();
    let assessment = &mut tab.model.person.assessment;
    let mut choices = assessment.choices(Recipient::Trusted);
    choices.kept.push(KeptLine::Question(question("working")));
    choices.situation.push(question("region"));
    assessment.set_choices(choices);
    assessment.show_the_same(Recipient::Trusted, Recipient::Employment);
    let health = Delicate::Domain(domain("health"));
    assessment.show_delicate(health, &[Recipient::Trusted]);
    tab.all([go(At::Goals), typed("Conduire un bus"), go(At::Pause)]);
    tab
}

/// Version 4 is frozen: a new version gets a file of its own, and this one is still read.
#[test]
fn the_fourth_version_is_written_as_ever() {
    let text = as_written_by_version_4().phone.text().expect("a record");
    assert!(text == VERSION_4, "{text}");
}

#[test]
fn the_fourth_version_is_read_as_it_was_written() {
    let written = as_written_by_version_4();
    assert!(Record::read(VERSION_4) == Ok(record(&written.model)));
    let tab = Phone::holding(VERSION_4).tab();
    assert_eq!(tab.model.here().draft, "Conduire un bus");
    let shown = |recipient| tab.model.here().assessment.choices(recipient);
    assert!(shown(Recipient::Trusted).domains.contains(&domain("health")));
    assert!(!shown(Recipient::Employment).domains.contains(&domain("health")));
    assert_eq!(shown(Recipient::Employment).situation, [question("region")]);
    // What was never chosen for follows the centre, less what is delicate.
    assert_eq!(shown(Recipient::Workshop).situation, []);
}

/// Version 3 had one choice for all: it is the centre's now, and nobody else is shown more than the centre.
#[test]
fn the_third_version_is_read_as_it_was_written() {
    let written = as_written_by_version_3();
    let as_then = Record { version: 3, ..record(&written.model) };
    assert!(Record::read(VERSION_3) == Ok(as_then));
    let tab = Phone::holding(VERSION_3).tab();
    assert_eq!((tab.place(), tab.model.here().draft.as_str()), (At::Goals, "Conduire"));
    assert_eq!(tab.model.here().earlier.all().len(), 1);
    let assessment = &tab.model.here().assessment;
    let centre = assessment.choices(Recipient::Cpas);
    for recipient in Recipient::ALL {
        let choices = assessment.choices(recipient);
        assert!(choices.domains.iter().all(|id| centre.domains.contains(id)), "{recipient:?}");
        assert!(centre.kept.iter().all(|line| choices.kept.contains(line)), "{recipient:?}");
        assert!(choices.situation.iter().all(|id| centre.situation.contains(id)));
    }
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
