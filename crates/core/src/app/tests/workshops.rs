//! What a facilitator's device keeps of workshops, and what becomes of it.

use super::facilitator::{counted, facilitate, finish, frame, mine, people};
use super::*;
use crate::app::{Asked, FacilitatorEvent, Keeping, Paper, view};
use crate::group::{Cell, WorkshopsError};

#[test]
fn what_is_over_is_kept_newest_first_and_can_be_erased() {
    let phone = Phone::default();
    let mut tab = counted(&phone, 5);
    finish(&mut tab);
    assert_eq!(tab.model.place, Place::Facilitator);
    tab.send(Event::Woken(Day(400)));
    tab.send(Event::Go(Place::Prepare));
    tab.send(facilitate(FacilitatorEvent::LabelChanged("Deuxième".to_owned())));
    tab.send(facilitate(FacilitatorEvent::Opened));
    tab.send(Event::Go(Place::Count));
    tab.all((0..8).map(|n| frame(&[&mine(n)])));
    finish(&mut tab);
    let again = tab.reloaded();
    let done = view::home(&again.model).done;
    assert_eq!(done.iter().map(|view| view.at).collect::<Vec<_>>(), [1, 0]);
    assert_eq!(again.model.facilitator.done[1].day, Day(400));
    let text = phone.workshops().expect("kept");
    assert!(!text.contains("seen") && !text.contains("4821"), "no participation is left: {text}");
    for at in [1, 0] {
        tab.send(facilitate(FacilitatorEvent::Asked(Asked::Erase(at))));
        tab.send(facilitate(FacilitatorEvent::Dropped));
        tab.send(facilitate(FacilitatorEvent::Confirmed));
        assert_eq!(tab.model.facilitator.done.len(), at + 1, "asked once");
        tab.send(facilitate(FacilitatorEvent::Asked(Asked::Erase(at))));
        tab.send(facilitate(FacilitatorEvent::Confirmed));
    }
    assert_eq!((tab.model.facilitator.done.len(), phone.workshops()), (0, None));
}

#[test]
fn the_table_and_the_poster_are_asked_of_the_browser() {
    let phone = Phone::default();
    let mut tab = counted(&phone, 6);
    tab.send(facilitate(FacilitatorEvent::PictureAsked(None)));
    tab.send(facilitate(FacilitatorEvent::Renewed));
    tab.send(facilitate(FacilitatorEvent::TableAsked));
    let Some(Effect::SaveTable(workshops)) = tab.done.last() else { panic!("a table") };
    let text = view::table(workshops, &|text| text.id.to_string());
    assert!(
        text.contains("\"domain-mobility\";\"group-difficult\";;\"people-at-least\""),
        "{text}"
    );
    assert_eq!(workshops[0].picture.domains[0].fine, Cell::Hidden);
    for paper in [Paper::A3, Paper::A4] {
        tab.send(facilitate(FacilitatorEvent::PosterAsked(paper)));
        assert_eq!(tab.done.last(), Some(&Effect::PrintOn(paper)));
    }
}

#[test]
fn a_record_that_cannot_be_read_is_left_alone_until_it_is_discarded() {
    for (text, why) in
        [("{\"version\":9}", WorkshopsError::Newer), ("not a record", WorkshopsError::Unreadable)]
    {
        let phone = Phone::default();
        phone.0.borrow_mut().workshops = Some(text.to_owned());
        let mut tab = counted(&phone, 5);
        let keeping = Keeping::Unreadable { text: text.to_owned(), why };
        assert_eq!(tab.model.facilitator.keeping, keeping);
        assert_eq!(phone.workshops().as_deref(), Some(text));
        assert!(view::trouble(&tab.model).is_some_and(|view| view.can_discard));
        tab.send(facilitate(FacilitatorEvent::UnreadableKept));
        assert!(matches!(tab.done.last(), Some(Effect::SaveFile { .. })));
        tab.send(facilitate(FacilitatorEvent::UnreadableDiscarded));
        assert_eq!(view::trouble(&tab.model), None);
        assert_eq!(tab.reloaded().model.facilitator.running, tab.model.facilitator.running);
    }
}

#[test]
fn whatever_workshops_are_not_kept_as_usual_is_said_with_what_it_means() {
    let unreadable = |why| Keeping::Unreadable { text: String::new(), why };
    let cases: [(Keeping<WorkshopsError>, &[&str], bool); 4] = [
        (Keeping::Blocked, &["workshops-blocked", "workshops-memory"], false),
        (Keeping::Full, &["notice-full", "workshops-memory", "notice-full-help"], false),
        (
            unreadable(WorkshopsError::Newer),
            &["workshops-newer", "workshops-untouched", "workshops-memory"],
            true,
        ),
        (
            unreadable(WorkshopsError::Unreadable),
            &["workshops-unreadable", "workshops-untouched", "workshops-memory"],
            true,
        ),
    ];
    let mut model = Phone::default().tab().model;
    assert_eq!(view::trouble(&model), None);
    for (keeping, lines, can_discard) in cases {
        model.facilitator.keeping = keeping;
        let said = view::trouble(&model).expect("trouble");
        assert!(said.lines.iter().map(|line| line.id.as_ref()).eq(lines.iter().copied()));
        assert_eq!(said.can_discard, can_discard, "{lines:?}");
    }
}

#[test]
fn what_cannot_be_read_stays_untouched_whatever_else_goes_wrong() {
    let phone = Phone::default();
    phone.0.borrow_mut().workshops = Some("not a record".to_owned());
    let mut tab = counted(&phone, 5);
    let before = tab.model.facilitator.keeping.clone();
    for event in [
        FacilitatorEvent::SaveFailed(SaveError::Blocked),
        FacilitatorEvent::SaveFailed(SaveError::Full),
        FacilitatorEvent::Saved,
    ] {
        tab.send(facilitate(event));
        assert_eq!(tab.model.facilitator.keeping, before);
    }
}

#[test]
fn refused_storage_is_said_and_the_workshop_goes_on_in_memory() {
    for why in [SaveError::Blocked, SaveError::Full] {
        let phone = Phone::default();
        phone.refuse(Some(why));
        let mut tab = counted(&phone, 5);
        assert_eq!((people(&tab), phone.workshops()), (5, None));
        assert!(view::trouble(&tab.model).is_some_and(|view| !view.can_discard));
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
    other.send(Event::Go(Place::Count));
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
    other.send(Event::Go(Place::Erase));
    assert!(other.model.facilitator.holds_workshops(), "and the page can say so");
    other.send(Event::EraseConfirmed);
    assert_eq!((other.model.place, phone.workshops()), (Place::Welcome, None));
    one.hear_of_workshops();
    assert_eq!((one.model.place, people(&one)), (Place::Facilitator, 0));
    one.send(frame(&[&mine(10)]));
    assert_eq!(phone.workshops(), None);
    // A person who never met a facilitator erases too.
    let mut person = at_review();
    person.phone.0.borrow_mut().workshops = Some("whatever".to_owned());
    person.send(Event::EraseConfirmed);
    assert_eq!(person.phone.workshops(), None);
}
