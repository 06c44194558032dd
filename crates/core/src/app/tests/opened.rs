//! A phone that holds answers is opened: anybody may hold it.

use super::follow_up::assessed;
use super::*;
use crate::app::person::view::begin::ReturnView;
use crate::app::person::view::first;

/// A phone on which somebody stopped at this place.
fn stopped_at(place: At) -> Phone {
    let mut tab = at_review();
    tab.send(arrived(place, 3));
    assert_eq!(tab.place(), place);
    tab.phone
}

/// It opened on the last question, with its topic and its answers.
#[test]
fn opening_asks_first_how_to_go_on_and_tells_nothing_of_the_answers() {
    let id = domain("health");
    let places = [
        At::Domains,
        At::Lead(id),
        At::Obstacles(domain("mobility")),
        At::Private,
        At::Goals,
        At::Order,
        ask("why", 0),
        At::Review,
        At::Share,
        At::After,
    ];
    for place in places {
        let phone = stopped_at(place);
        let mut tab = phone.open(|_| ());
        assert_eq!(tab.place(), At::Return, "{place:?}");
        // What it is about is not even among what the screen is given.
        let shown = ReturnView { due: None, can_follow_up: false, has_plan: false };
        assert_eq!(views::how_to_go_on(&tab.model), shown);
        let frame = views::frame(&tab.model);
        assert_eq!((frame.progress, frame.can_go_back), (None, false));
        let tells = |(at, depth): (Place, u32)| (at, depth) != (super::at(At::Return), 0);
        assert!(!tab.entry().is_some_and(tells), "nor does the history");

        tab.go_on();
        assert_eq!((tab.place(), tab.model.depth), (place, 0), "where one was");
        assert_eq!(tab.reloaded().place(), place, "and a reload stays there");
        assert_eq!(phone.open(|_| ()).place(), At::Return, "asked at each opening");
    }
}

#[test]
fn a_page_that_the_browser_brings_back_on_another_day_asks_too() {
    let phone = stopped_at(lead("mobility"));
    let at = |days| {
        phone.open(|boot| {
            boot.entry = Some((super::at(lead("mobility")), 2));
            boot.today = Day(TODAY.0 + days);
        })
    };
    assert_eq!((at(0).place(), at(1).place()), (lead("mobility"), At::Return));
}

#[test]
fn who_has_not_begun_is_asked_nothing() {
    assert_eq!(Phone::default().open(|_| ()).place(), At::Welcome);
    let mut tab = Phone::default().tab();
    tab.next(1);
    tab.send(Event::Back);
    assert_eq!(tab.phone.open(|_| ()).place(), At::Welcome);
}

/// Whoever came to the next question found the answers of somebody else ticked.
#[test]
fn who_left_at_the_welcome_with_answers_is_asked_how_to_go_on() {
    let phone = stopped_at(At::Welcome);
    let mut tab = phone.open(|_| ());
    assert_eq!(tab.place(), At::Return);
    tab.go_on();
    assert_eq!(tab.place(), At::Welcome);
}

/// At the end of the path nothing is left to take up again.
#[test]
fn who_keeps_the_answers_at_the_end_has_finished() {
    for (place, finished) in [(At::After, true), (At::Review, false), (At::Goals, false)] {
        let mut tab = at_review();
        tab.all([arrived(place, 3), act(PersonEvent::Go(At::Pause))]);
        match crate::app::view::view(&tab.model).screen {
            crate::app::view::Screen::First(first::Screen::Pause(pause)) => {
                assert_eq!((pause.is_finished, pause.is_kept), (finished, true), "{place:?}");
            }
            other => panic!("no pause: {other:?}"),
        }
    }
}

/// When a tab is opened so many days after the answers, having been asked on that day.
fn opened(days: u16, asked_on: Option<u16>, reloaded: bool) -> Tab {
    let tab = assessed();
    let mut kept = record(&tab.model);
    kept.asked_on = asked_on.map(|after| Day(TODAY.0 + after));
    let phone = Phone::holding(&serde_json::to_string(&kept).expect("JSON"));
    phone.open(|boot| {
        boot.today = Day(TODAY.0 + days);
        boot.entry = reloaded.then_some((at(At::Review), 0));
    })
}

#[test]
fn a_follow_up_is_offered_first_after_three_six_and_twelve_months_once_each() {
    // 22 November 2026; 3 months are 92 days, 6 are 181, 12 are 365.
    let cases = [
        (91, None, false),
        (92, None, true),
        (120, Some(92), false),
        (180, Some(120), false),
        (181, Some(120), true),
        (300, Some(181), false),
        (365, Some(300), true),
        (2000, Some(365), false),
        (2000, None, true),
    ];
    for (days, asked_on, wanted) in cases {
        for reloaded in [false, true] {
            let tab = opened(days, asked_on, reloaded);
            assert_eq!(tab.place(), At::Return);
            let due = views::how_to_go_on(&tab.model).due;
            assert_eq!(due.is_some(), wanted, "{days} {asked_on:?}");
        }
    }
    assert_eq!(opened(0, None, true).place(), At::Review, "loaded again on the same day");
}

#[test]
fn a_follow_up_declined_is_not_offered_again_and_the_person_goes_on_where_they_were() {
    let open = |phone: &Phone| phone.open(|boot| boot.today = Day(420));
    // At the welcome nothing else would have written it down.
    for place in [At::Review, At::Goals, At::Welcome] {
        let mut tab = assessed();
        tab.send(arrived(place, 3));
        let mut later = open(&tab.phone);
        assert_eq!(later.place(), At::Return);
        later.send(act(LaterEvent::FollowUpLater));
        assert_eq!((later.place(), later.model.here().asked_on), (place, Some(Day(420))));
        let mut again = open(&later.phone);
        assert_eq!(views::how_to_go_on(&again.model).due, None, "asked once");
        again.go_on();
        assert_eq!(again.place(), place);
        assert_eq!(again.model.here().assessment, tab.model.here().assessment);
    }
}

#[test]
fn a_follow_up_accepted_begins_and_counts_anew() {
    let tab = assessed();
    let mut later = tab.phone.open(|boot| boot.today = Day(420));
    later.send(act(LaterEvent::FollowUpBegun));
    assert_eq!((later.place(), later.model.depth), (ask("goal_outcome", 0), 0));
    let is_due = |day| {
        let tab = later.phone.open(|boot| boot.today = Day(day));
        views::how_to_go_on(&tab.model).due.is_some()
    };
    assert!(!is_due(508), "three months are not over");
    assert!(is_due(509));
}

/// Each way back after erasing showed the welcome once more, as many times as there had been screens.
#[test]
fn after_erasing_one_way_back_leaves() {
    let mut tab = Phone::default().tab();
    tab.next(3);
    assert_eq!((tab.at, tab.model.depth), (3, 3));
    tab.send(Event::EraseConfirmed);
    assert_eq!((tab.at, tab.model.depth, tab.place()), (0, 0, At::Welcome));
    assert_eq!(tab.model.notice, Some(crate::app::Notice::Erased), "and it is said");
    // Who begins anew leaves nothing ahead.
    tab.next(1);
    assert_eq!((tab.entries.len(), tab.at, tab.model.depth), (2, 1, 1));
    tab.send(Event::Back);
    assert_eq!((tab.place(), tab.model.depth), (At::Welcome, 0));
}

/// The browser takes its time to go back.
#[test]
fn who_goes_on_before_the_browser_is_back_at_the_first_entry_stays_there() {
    let mut tab = Phone::default().tab();
    tab.next(3);
    let mut held = tab.take(Event::EraseConfirmed);
    held.extend(tab.take(Event::Next));
    tab.carry_out(held);
    assert_eq!((tab.place(), tab.model.depth), (At::Domains, 1));
    assert_eq!(tab.entry(), Some((at(At::Domains), 1)));
}
