//! What stays on the phone: a storage that is blocked, full or unreadable, the language, erasing.

use super::*;
use crate::app::Persistence;
use crate::app::person::view::later::Screen as PersonScreen;
use crate::app::view::LaterScreen;
use crate::app::{Fetch, Notice, Parts, Setting, Text};
use crate::assessment::RecordError;

use crate::instrument::Locale;

fn saves(effects: &[Effect]) -> usize {
    effects.iter().filter(|e| writes_record(e)).count()
}

#[test]
fn a_blocked_storage_is_said_once_and_the_path_goes_on_in_memory() {
    let phone = Phone::default();
    phone.refuse(Some(SaveError::Blocked));
    let mut tab = phone.tab();
    assert_eq!(
        (&tab.model.record.persistence, tab.model.notice),
        (&Persistence::Blocked, Some(Notice::Persistence))
    );
    tab.send(Event::NoticeClosed);
    tab.walk_to(lead("mobility"));
    tab.send(rate("mobility", Rating::Fine));
    tab.walk_to(At::Share);
    assert!(tab.shared().domain(domain("mobility")).is_some());
    assert_eq!((saves(&tab.done), tab.model.notice), (0, None));
    tab.send(Event::EraseConfirmed);
    assert_eq!(
        (tab.model.here().has_answers(), &tab.model.record.persistence),
        (false, &Persistence::Blocked)
    );
}

/// The way out after sharing promised "keep my answers", and the next screen said that they go with the page.
#[test]
fn the_way_out_promises_to_keep_only_what_stays() {
    for (refused, label) in [
        (None, "after-keep"),
        (Some(SaveError::Blocked), "after-end"),
        (Some(SaveError::Full), "after-end"),
    ] {
        let mut tab = at_review();
        tab.phone.refuse(refused);
        tab.send(rate("family", Rating::Difficult));
        tab.walk_to(At::After);
        match views::later_screen(&tab.model) {
            Some(LaterScreen::Person(PersonScreen::After(after))) => {
                assert_eq!(after.end, Text::of(label));
            }
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn a_storage_that_gets_blocked_on_the_way_is_said() {
    let mut tab = at_review();
    tab.phone.refuse(Some(SaveError::Blocked));
    tab.send(rate("family", Rating::Difficult));
    assert_eq!(
        (&tab.model.record.persistence, tab.model.notice),
        (&Persistence::Blocked, Some(Notice::Persistence))
    );
    let before = tab.done.len();
    tab.send(rate("family", Rating::Fine));
    assert_eq!(saves(tab.since(before)), 0);
}

#[test]
fn a_full_storage_is_said_once_and_tried_again_with_every_answer() {
    let mut tab = at_review();
    tab.phone.refuse(Some(SaveError::Full));
    tab.send(rate("family", Rating::Difficult));
    assert_eq!(
        (&tab.model.record.persistence, tab.model.notice),
        (&Persistence::Full, Some(Notice::Persistence))
    );
    tab.send(Event::NoticeClosed);
    tab.send(rate("family", Rating::VeryDifficult));
    assert_eq!((&tab.model.record.persistence, tab.model.notice), (&Persistence::Full, None));

    tab.phone.refuse(None);
    tab.send(obstacle("family", "no_childcare"));
    assert_eq!(tab.model.record.persistence, Persistence::Stored);
    assert_eq!(tab.reloaded().model.here().assessment, tab.model.here().assessment);
}

#[test]
fn a_full_storage_that_has_room_again_takes_its_notice_back() {
    let mut tab = at_review();
    tab.phone.refuse(Some(SaveError::Full));
    tab.send(rate("family", Rating::Difficult));
    tab.phone.refuse(None);
    tab.send(Event::Next);
    assert_eq!((&tab.model.record.persistence, tab.model.notice), (&Persistence::Stored, None));
}

/// Texts that must not be overwritten unasked, and why.
const UNREADABLE: [(&str, RecordError); 4] = [
    ("not a record", RecordError::Unreadable),
    ("{\"version\":1}", RecordError::Unreadable),
    ("{\"version\":5,\"place\":\"share\"}", RecordError::Newer),
    ("", RecordError::Unreadable),
];

#[test]
fn an_unreadable_record_is_never_written_over_unasked() {
    for (text, why) in UNREADABLE {
        let mut tab = Phone::holding(text).tab();
        let unreadable = Persistence::Unreadable { text: text.to_owned(), why };
        assert_eq!(
            (&tab.model.record.persistence, tab.model.notice),
            (&unreadable, Some(Notice::Persistence))
        );
        tab.send(Event::NoticeClosed);
        tab.send(refused(SaveError::Full));
        tab.send(Event::LocaleChosen(Locale::Nl));
        tab.walk_to(At::After);
        assert_eq!(saves(&tab.done), 0, "{text:?}");
        assert_eq!(tab.phone.text().as_deref(), Some(text));
        tab.send(Event::UnreadableKept);
        let file =
            Effect::Later(LaterEffect::SaveFile { name: "jalon.json", text: text.to_owned() });
        assert_eq!(tab.done.last(), Some(&file));

        tab.send(Event::UnreadableDiscarded);
        assert_eq!((&tab.model.record.persistence, tab.model.notice), (&Persistence::Stored, None));
        assert_eq!(record(&tab.reloaded().model), record(&tab.model), "answers so far are kept");
    }
}

#[test]
fn erasing_everything_takes_an_unreadable_record_along() {
    for (text, _) in UNREADABLE {
        let mut tab = Phone::holding(text).tab();
        tab.send(go(At::Erase));
        tab.send(Event::EraseConfirmed);
        assert_eq!((tab.phone.text(), &tab.model.record.persistence), (None, &Persistence::Stored));
        tab.send(Event::Next);
        assert!(tab.phone.text().is_some(), "answers are kept from now on");
    }
}

#[test]
fn without_an_unreadable_record_there_is_none_to_keep_or_discard() {
    let mut tab = at_review();
    let before = tab.done.len();
    tab.all([Event::UnreadableKept, Event::UnreadableDiscarded]);
    assert_eq!(tab.since(before), []);
}

#[test]
fn whatever_is_not_kept_as_usual_is_said_with_what_it_means_and_what_can_be_done() {
    let unreadable = |why| Persistence::Unreadable { text: String::new(), why };
    let cases: [(Persistence, &[&str], bool); 5] = [
        (Persistence::Stored, &[], false),
        (Persistence::Blocked, &["notice-blocked", "notice-memory"], false),
        (Persistence::Full, &["notice-full", "notice-memory", "notice-full-help"], false),
        (
            unreadable(RecordError::Newer),
            &["notice-record-newer", "notice-record-untouched", "notice-memory"],
            true,
        ),
        (
            unreadable(RecordError::Unreadable),
            &["notice-record-unreadable", "notice-record-untouched", "notice-memory"],
            true,
        ),
    ];
    for (keeping, lines, can_discard) in cases {
        let mut model = at_review().model;
        (model.record.persistence, model.notice) = (keeping.clone(), Some(Notice::Persistence));
        let said = views::frame(&model).notice.expect("a notice");
        assert!(said.lines.iter().map(|line| line.id.as_ref()).eq(lines.iter().copied()));
        assert_eq!(said.urgent, keeping != Persistence::Stored);
        let events: Vec<Event> = said.actions.into_iter().map(|action| action.event).collect();
        let discard = [Event::UnreadableKept, Event::UnreadableDiscarded];
        let wanted = if can_discard { &discard[..] } else { &[] };
        assert_eq!(events, [wanted, &[Event::NoticeClosed]].concat(), "{keeping:?}");
    }
}

#[test]
fn erasing_leads_to_the_welcome_and_leaves_nothing() {
    for place in [at(At::Review), at(At::Share), at(At::Pause), at(Desk::Scan)] {
        let mut tab = at_review();
        tab.all([act(LaterEvent::CrackedToggled), typed("Encore"), go(place), go(At::Erase)]);
        tab.send(Event::LocaleChosen(Locale::De));
        tab.send(Event::EraseConfirmed);
        assert_eq!(tab.phone.text(), None);
        let fresh = Phone::default().tab().model;
        let kept = Model {
            setting: Setting { locale: Locale::De, ..fresh.setting },
            notice: Some(Notice::Erased),
            parts: Parts { later: Fetch::Here(&LATER), ..tab.model.parts },
            ..fresh
        };
        assert_eq!(tab.model, kept, "from {place:?}");
        assert!(tab.done.contains(&Effect::Scan(ScanEffect::StopCamera)));
    }
}

#[test]
fn another_language_keeps_everything() {
    let mut tab = at_review();
    let before = tab.model.clone();
    tab.send(Event::LocaleChosen(Locale::Ar));
    let setting = Setting { locale: Locale::Ar, ..before.setting };
    let wanted = Model { setting, record: tab.model.record.clone(), ..before };
    assert_eq!(tab.model, wanted);
    assert_eq!(tab.model.record.persistence, Persistence::Stored);
    let again = tab.phone.open(|boot| boot.languages = vec!["nl-BE".to_owned()]);
    assert_eq!(again.model.setting.locale, Locale::Ar, "the one chosen, not the browser's");
    let loads = again.done.iter().filter(|effect| matches!(effect, Effect::LoadLocale(_)));
    let wanted = [Effect::LoadLocale(Locale::Nl), Effect::LoadLocale(Locale::Ar)];
    assert!(loads.eq(&wanted), "the browser's first: the record is read later");
}

#[test]
fn a_language_that_cannot_be_fetched_is_said_and_the_present_one_stays() {
    let mut model = at_review().model;
    assert_eq!(
        update(Event::LocaleChosen(Locale::De), &mut model),
        [Effect::LoadLocale(Locale::De)]
    );
    assert_eq!(model.loading, Some(Locale::De));
    assert_eq!(update(Event::LocaleFailed(Locale::De), &mut model), []);
    assert_eq!((model.setting.locale, model.loading), (Locale::Fr, None));
    assert_eq!(model.notice, Some(Notice::LocaleFailed(Locale::De)));
    update(Event::LocaleLoaded(Locale::De), &mut model);
    assert_eq!((model.setting.locale, model.notice), (Locale::De, None));
}

#[test]
fn the_first_language_is_the_first_of_the_browser_that_there_is() {
    let cases: [(&[&str], Locale); 4] = [
        (&["ro-RO", "de-BE", "fr"], Locale::De),
        (&["ar-MA"], Locale::Ar),
        (&["uk"], Locale::Fr),
        (&[], Locale::Fr),
    ];
    for (languages, wanted) in cases {
        let languages = languages.iter().map(|l| (*l).to_owned()).collect();
        let tab = Phone::default().open(|boot| boot.languages = languages);
        assert_eq!((tab.model.setting.locale, tab.phone.text()), (wanted, None));
    }
}

#[test]
fn a_record_from_before_a_domain_was_added_is_read() {
    let tab = at_review();
    let mut record = serde_json::to_value(record(&tab.model)).expect("JSON");
    let entries = record["assessment"]["entries"].as_object_mut().expect("entries");
    entries.remove("work_life");
    let read = Record::read(&record.to_string()).expect("a record");
    assert_eq!(
        read.assessment.entry(domain("mobility")),
        tab.model.here().assessment.entry(domain("mobility"))
    );
    assert_eq!(read.assessment.clock(), tab.model.here().assessment.clock());
    let filled = serde_json::to_value(&read).expect("JSON");
    assert_eq!(filled["assessment"]["entries"]["work_life"]["chosen"], true);
}

#[test]
fn a_pause_goes_on_where_it_began_even_another_day() {
    let mut tab = at_review();
    tab.send(go(At::Goals));
    tab.send(go(At::Pause));
    let mut later = tab.phone.open(|boot| boot.today = Day(400));
    later.go_on();
    assert_eq!((later.place(), later.model.here().answered_on), (At::Goals, TODAY));
    tab.send(Event::Next);
    assert_eq!(tab.next(2), [At::Order, At::Review]);
    later.send(act(LaterEvent::GoalMoved(0, crate::app::person::Shift::Down)));
    assert_eq!(later.model.here().answered_on, Day(400));
}

#[test]
fn a_day_that_begins_while_the_page_is_open_dates_the_next_answer() {
    let mut tab = at_review();
    tab.send(Event::Woken(Day(326)));
    assert_eq!(tab.shared().day, TODAY);
    tab.send(rate("family", Rating::Difficult));
    assert_eq!(tab.shared().day, Day(326));
}
