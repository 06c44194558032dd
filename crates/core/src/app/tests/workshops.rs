//! What a facilitator's device keeps of workshops, and what becomes of it.

use super::facilitator::{counted, finish, frame, mine, people};
use super::*;
use crate::app::workshop::Confirmation;
use crate::app::workshop::view::group;
use crate::app::{Paper, Persistence};
use crate::assessment::RecordError;
use crate::group::Cell;

#[test]
fn what_is_over_is_kept_newest_first_and_can_be_erased() {
    let phone = Phone::default();
    let mut tab = counted(&phone, 5);
    finish(&mut tab);
    assert_eq!(tab.side(), Side::Facilitator);
    tab.send(Event::Woken(Day(400)));
    tab.send(go(Side::Prepare));
    tab.send(act(WorkshopEvent::LabelChanged("Deuxième".to_owned())));
    tab.send(act(WorkshopEvent::Opened));
    tab.send(go(Side::Count));
    tab.all((0..8).map(|n| frame(&[&mine(n)])));
    finish(&mut tab);
    let again = tab.reloaded();
    let done = views::home(&again.model).done;
    assert_eq!(done.iter().map(|view| view.at).collect::<Vec<_>>(), [1, 0]);
    assert_eq!(again.model.workshop.done[1].day, Day(400));
    let text = phone.workshops().expect("kept");
    assert!(!text.contains("seen") && !text.contains("4821"), "no participation is left: {text}");
    for at in [1, 0] {
        tab.send(act(WorkshopEvent::Asked(Confirmation::Erase(at))));
        tab.send(act(WorkshopEvent::Dropped));
        tab.send(act(WorkshopEvent::Confirmed));
        assert_eq!(tab.model.workshop.done.len(), at + 1, "asked once");
        tab.send(act(WorkshopEvent::Asked(Confirmation::Erase(at))));
        tab.send(act(WorkshopEvent::Confirmed));
    }
    assert_eq!((tab.model.workshop.done.len(), phone.workshops()), (0, None));
}

#[test]
fn the_table_and_the_poster_are_asked_of_the_browser() {
    let phone = Phone::default();
    let mut tab = counted(&phone, 6);
    tab.send(act(WorkshopEvent::PictureAsked(None)));
    tab.send(act(WorkshopEvent::Renewed));
    tab.send(act(WorkshopEvent::TableAsked));
    let Some(Effect::Workshop(WorkshopEffect::SaveTable(workshops))) = tab.done.last() else {
        panic!("a table")
    };
    let text = group::table(workshops, &|text| text.id.to_string());
    assert!(
        text.contains("\"domain-mobility\";\"group-difficult\";;\"people-at-least\""),
        "{text}"
    );
    assert_eq!(workshops[0].picture.domains[0].fine, Cell::Hidden);
    for paper in [Paper::A3, Paper::A4] {
        tab.send(act(WorkshopEvent::PosterAsked(paper)));
        assert_eq!(tab.done.last(), Some(&Effect::Workshop(WorkshopEffect::PrintOn(paper))));
    }
}

#[test]
fn a_record_that_cannot_be_read_is_left_alone_until_it_is_discarded() {
    for (text, why) in
        [("{\"version\":9}", RecordError::Newer), ("not a record", RecordError::Unreadable)]
    {
        let phone = Phone::default();
        phone.0.borrow_mut().workshops = Some(text.to_owned());
        let mut tab = counted(&phone, 5);
        let keeping = Persistence::Unreadable { text: text.to_owned(), why };
        assert_eq!(tab.model.workshop.slot.persistence, keeping);
        assert_eq!(phone.workshops().as_deref(), Some(text));
        assert!(views::trouble(&tab.model).is_some_and(|view| view.can_discard));
        tab.send(act(WorkshopEvent::UnreadableKept));
        assert!(matches!(tab.done.last(), Some(Effect::Later(LaterEffect::SaveFile { .. }))));
        tab.send(act(WorkshopEvent::UnreadableDiscarded));
        assert_eq!(views::trouble(&tab.model), None);
        assert_eq!(tab.reloaded().model.workshop.running, tab.model.workshop.running);
    }
}

#[test]
fn whatever_workshops_are_not_kept_as_usual_is_said_with_what_it_means() {
    let unreadable = |why| Persistence::Unreadable { text: String::new(), why };
    let cases: [(Persistence, &[&str], bool); 4] = [
        (Persistence::Blocked, &["workshops-blocked", "workshops-memory"], false),
        (Persistence::Full, &["notice-full", "workshops-memory", "notice-full-help"], false),
        (
            unreadable(RecordError::Newer),
            &["workshops-newer", "workshops-untouched", "workshops-memory"],
            true,
        ),
        (
            unreadable(RecordError::Unreadable),
            &["workshops-unreadable", "workshops-untouched", "workshops-memory"],
            true,
        ),
    ];
    let mut model = Phone::default().tab().model;
    assert_eq!(views::trouble(&model), None);
    for (keeping, lines, can_discard) in cases {
        model.workshop.slot.persistence = keeping;
        let said = views::trouble(&model).expect("trouble");
        assert!(said.lines.iter().map(|line| line.id.as_ref()).eq(lines.iter().copied()));
        assert_eq!(said.can_discard, can_discard, "{lines:?}");
    }
}

#[test]
fn what_cannot_be_read_stays_untouched_whatever_else_goes_wrong() {
    let phone = Phone::default();
    phone.0.borrow_mut().workshops = Some("not a record".to_owned());
    let mut tab = counted(&phone, 5);
    let before = tab.model.workshop.slot.persistence.clone();
    for outcome in
        [Outcome::Refused(SaveError::Blocked), Outcome::Refused(SaveError::Full), Outcome::Stored]
    {
        tab.send(Event::Stored(Slot::Workshops, outcome));
        assert_eq!(tab.model.workshop.slot.persistence, before);
    }
}

#[test]
fn refused_storage_is_said_and_the_workshop_goes_on_in_memory() {
    for why in [SaveError::Blocked, SaveError::Full] {
        let phone = Phone::default();
        phone.refuse(Some(why));
        let mut tab = counted(&phone, 5);
        assert_eq!((people(&tab), phone.workshops()), (5, None));
        assert!(views::trouble(&tab.model).is_some_and(|view| !view.can_discard));
        phone.refuse(None);
        tab.send(frame(&[&mine(8)]));
        assert_eq!(
            phone.workshops().is_some(),
            why == SaveError::Full,
            "what was full has room again"
        );
    }
}

#[test]
fn the_newest_record_counts_whichever_tab_wrote_it() {
    let phone = Phone::default();
    let mut one = counted(&phone, 3);
    let mut other = phone.open(|boot| boot.fragment = Some("workshop".to_owned()));
    other.send(go(Side::Count));
    other.send(frame(&[&mine(9)]));
    one.hear_of_workshops();
    assert_eq!(people(&one), 4);
    // A count that fits nobody is no record, and is left alone.
    let text = phone.workshops().expect("kept").replace("\"people\":4", "\"people\":5");
    phone.0.borrow_mut().workshops = Some(text.clone());
    one.hear_of_workshops();
    one.send(frame(&[&mine(10)]));
    assert_eq!(phone.workshops(), Some(text));
}

#[test]
fn erasing_everything_takes_the_workshops_along_in_every_tab() {
    let phone = Phone::default();
    let mut one = counted(&phone, 3);
    let mut other = phone.open(|boot| boot.fragment = Some("workshop".to_owned()));
    other.send(go(At::Erase));
    assert!(other.model.workshop.holds_workshops(), "and the page can say so");
    other.send(Event::EraseConfirmed);
    assert_eq!((other.place(), phone.workshops()), (At::Welcome, None));
    one.hear_of_workshops();
    assert_eq!((one.side(), people(&one)), (Side::Facilitator, 0));
    one.send(frame(&[&mine(10)]));
    assert_eq!(phone.workshops(), None);
    // A person who never met a facilitator erases too.
    let mut person = at_review();
    person.phone.0.borrow_mut().workshops = Some("whatever".to_owned());
    person.send(Event::EraseConfirmed);
    assert_eq!(person.phone.workshops(), None);
}
