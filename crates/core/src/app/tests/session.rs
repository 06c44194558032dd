//! A participant's turn in a workshop: nothing of one is there for the next, and the phone's own record is
//! as if there had been no workshop.

use super::*;
use crate::app::{Running, Session, SessionEvent, Watch, view};
use crate::assessment::Assessment;
use crate::group::Group;
use crate::instrument::{Locale, Mode};
use crate::share::{Invitation, WorkshopNumber, invitation_payload};

pub fn invitation(mode: Mode) -> Invitation {
    Invitation {
        workshop: WorkshopNumber::parse("0427").expect("four digits"),
        locale: Locale::Nl,
        mode,
        domains: vec![domain("mobility"), domain("money")],
        minutes: 45,
    }
}

pub fn event(event: SessionEvent) -> Event {
    Event::Session(event)
}

/// A phone that opens an invitation.
pub fn invited(phone: &Phone, mode: Mode) -> Tab {
    let tab = phone.open(|boot| boot.fragment = Some(invitation_payload(&invitation(mode))));
    assert_eq!((tab.model.place, tab.model.locale), (Place::Turn, Locale::Nl));
    tab
}

/// A facilitator's device that is handed round, with a workshop that is going on.
pub fn handed_round(mode: Mode) -> Tab {
    let mut tab = Phone::default().tab();
    tab.all([Event::Next, Event::RestAsked]);
    let invitation = invitation(mode);
    tab.model.facilitator.running = Some(Running {
        day: TODAY,
        group: Group::new(invitation.workshop),
        invitation: invitation.clone(),
        label: None,
    });
    tab.send(Event::Go(Place::Workshop));
    tab.send(event(SessionEvent::Begun(invitation)));
    assert_eq!(tab.model.place, Place::Turn);
    tab
}

pub fn session(tab: &Tab) -> &Session {
    tab.model.session.as_ref().expect("a session")
}

/// Nothing of anybody is in memory.
pub fn is_clean(tab: &Tab) {
    let Model { assessment, earlier, draft, typed, reader, resume, .. } = &tab.model;
    assert_eq!(*assessment, session(tab).assessment());
    assert!(earlier.all().is_empty() && draft.is_empty() && typed.is_empty());
    assert_eq!((reader, *resume), (&crate::app::Reader::default(), Place::Turn));
    assert_eq!((session(tab).participation, session(tab).given), (None, false));
    assert_eq!(tab.watched, Watch::Off);
}

pub fn answers(tab: &mut Tab) {
    tab.send(Event::Next);
    tab.all([
        rate("mobility", Rating::Difficult),
        obstacle("mobility", "no_bus"),
        rate("money", Rating::Fine),
    ]);
    tab.walk_to(Place::Goals);
    tab.all([Event::GoalToggled(goal("job")), typed("Ouvrir un atelier"), Event::DraftAdded]);
    tab.walk_to(Place::Review);
}

#[test]
fn a_turn_begins_with_what_the_workshop_decided() {
    for mode in [Mode::Standard, Mode::Simplified] {
        let mut tab = invited(&Phone::default(), mode);
        assert_eq!(tab.model.assessment.chosen(), [domain("mobility"), domain("money")]);
        is_clean(&tab);
        let first = tab.next(1)[0];
        assert!(![Place::Domains, Place::Welcome].contains(&first), "{first:?}");
        tab.walk_to(lead("mobility"));
        assert_eq!(tab.model.assessment.selection.mode, mode);
        tab.walk_to(Place::Review);
        assert_eq!(tab.next(1), [Place::After], "no code unless somebody asks for it");
        assert!(!view::can_ask_more(&tab.model) && !view::frame(&tab.model).can_pause);
    }
}

#[test]
fn what_a_workshop_decided_is_not_for_one_to_change() {
    let mut tab = invited(&Phone::default(), Mode::Simplified);
    answers(&mut tab);
    let before = tab.model.assessment.clone();
    tab.all([
        Event::ModeChosen(Mode::Standard),
        Event::AllAsked,
        Event::DomainToggled(domain("family")),
        Event::FollowUpBegun,
        Event::CopyAsked,
        Event::ReminderAsked,
    ]);
    assert_eq!((tab.model.place, &tab.model.assessment), (Place::Review, &before));
    for place in [Place::Welcome, Place::Domains, Place::Scan, Place::Workshop, Place::Pause] {
        tab.send(Event::Go(place));
        assert_eq!(tab.model.place, Place::Review, "{place:?}");
    }
}

#[test]
fn the_record_of_the_phone_is_neither_read_nor_written() {
    let phone = at_review().phone;
    let text = phone.text();
    let mut tab = invited(&phone, Mode::Standard);
    is_clean(&tab);
    answers(&mut tab);
    tab.send(Event::LocaleChosen(Locale::Ar));
    tab.send(Event::StoredElsewhere(None));
    tab.send(Event::SaveFailed(SaveError::Full));
    tab.send(Event::Go(Place::Erase));
    tab.send(Event::EraseConfirmed);
    assert_eq!((tab.model.place, tab.model.locale), (Place::Turn, Locale::Nl));
    is_clean(&tab);
    answers(&mut tab);
    tab.send(event(SessionEvent::Finished));
    assert_eq!((tab.model.place, &tab.session), (Place::Finished, &None));
    is_clean(&tab);
    assert_eq!(phone.text(), text);
    let forbidden = |e: &Effect| matches!(e, Effect::Save(_) | Effect::EraseRecord);
    assert!(!tab.done.iter().any(forbidden));
    // Then the phone is the person's own again.
    tab.send(event(SessionEvent::Left));
    let own = at_review().model;
    assert_eq!((tab.model.place, &tab.model.assessment), (Place::Review, &own.assessment));
    assert_eq!((tab.model.locale, phone.text()), (own.locale, text));
    assert!(tab.model.may_save() && tab.model.session.is_none());
}

#[test]
fn a_phone_without_a_record_is_as_new_after_the_workshop() {
    let mut tab = invited(&Phone::default(), Mode::Standard);
    answers(&mut tab);
    tab.all([event(SessionEvent::Finished), event(SessionEvent::Left)]);
    assert_eq!((tab.model.place, tab.phone.text()), (Place::Welcome, None));
    assert_eq!(tab.model.assessment, Assessment::default());
    // Nor after a reload where the person had finished.
    let mut tab = invited(&Phone::default(), Mode::Standard);
    answers(&mut tab);
    tab.send(event(SessionEvent::Finished));
    let again = tab.reloaded();
    assert_eq!((again.model.place, again.model.session), (Place::Welcome, None));
}

#[test]
fn nothing_of_one_is_there_for_the_next() {
    let mut tab = handed_round(Mode::Standard);
    let (start, text) = (tab.at, tab.phone.text());
    for n in 0..5 {
        answers(&mut tab);
        tab.send(event(SessionEvent::Stopped));
        tab.send(event(SessionEvent::Given));
        assert!(session(&tab).given && view::has_given(&tab.model));
        tab.send(event(SessionEvent::Given));
        tab.send(event(SessionEvent::Finished));
        assert_eq!((tab.model.place, tab.at), (Place::Finished, start));
        is_clean(&tab);
        // Every entry of the history shows that the turn is over, and then that the next can begin.
        let entries = tab.entries.len();
        let every = |tab: &mut Tab, place| {
            for at in (start..entries).rev() {
                tab.turn_up(at);
                assert_eq!(tab.model.place, place, "entry {at}");
                is_clean(tab);
            }
        };
        every(&mut tab, Place::Finished);
        tab.send(event(SessionEvent::TurnOver));
        every(&mut tab, Place::Turn);
        assert_eq!(tab.at, start);
        let running = tab.model.facilitator.running.as_ref().expect("a workshop");
        assert_eq!(running.group.counted(), n + 1, "each is counted once");
    }
    assert_eq!((tab.drawn, tab.phone.text()), (5, text));
}

#[test]
fn back_to_the_start_is_a_new_start() {
    let mut tab = handed_round(Mode::Standard);
    answers(&mut tab);
    while tab.model.place != Place::Turn {
        tab.send(Event::Back);
    }
    is_clean(&tab);
    // Further back still is no way to the facilitator's pages.
    for _ in 0..2 {
        tab.turn_up(tab.at - 1);
        assert_eq!(tab.model.place, Place::Turn);
    }
    answers(&mut tab);
    tab.send(event(SessionEvent::Finished));
    assert_eq!(tab.model.place, Place::Finished);
}

/// Somebody turns forward to an entry of a turn that is over and begins there: what lies between is of
/// nobody.
#[test]
fn a_turn_begun_from_an_old_entry_has_none_of_those_before() {
    let mut tab = handed_round(Mode::Standard);
    answers(&mut tab);
    tab.all([event(SessionEvent::Finished), event(SessionEvent::TurnOver)]);
    let start = tab.at;
    tab.turn_up(start + 4);
    tab.send(Event::Next);
    assert_ne!(tab.model.place, Place::Turn);
    tab.turn_up(start + 2);
    assert_eq!(tab.model.place, Place::Turn);
    is_clean(&tab);
}

#[test]
fn a_rest_is_said_and_then_ends_the_turn() {
    let mut tab = handed_round(Mode::Standard);
    assert_eq!(tab.watched, Watch::Off, "nobody waits at the start");
    answers(&mut tab);
    assert_eq!(tab.watched, Watch::Rest);
    tab.send(event(SessionEvent::Rested));
    assert_eq!(
        (tab.watched, view::waiting(&tab.model)),
        (Watch::Warning, Some(view::Waiting::Resting))
    );
    tab.send(event(SessionEvent::Touched));
    assert_eq!((tab.watched, view::waiting(&tab.model)), (Watch::Rest, None));
    assert_eq!(tab.model.place, Place::Review);
    tab.send(event(SessionEvent::RestOver));
    assert_eq!(tab.model.place, Place::Review, "an old alarm ends nothing");
    tab.all([event(SessionEvent::Rested), Event::Back]);
    assert_eq!((tab.watched, session(&tab).warned), (Watch::Rest, false), "somebody is there");
    tab.all([event(SessionEvent::Rested), event(SessionEvent::RestOver)]);
    assert_eq!(tab.model.place, Place::Turn);
    is_clean(&tab);
    assert_eq!((Watch::Rest.seconds(), Watch::Warning.seconds()), (180, 30));
}

#[test]
fn a_page_that_is_left_or_loaded_again_begins_the_turn_anew() {
    let mut tab = handed_round(Mode::Simplified);
    answers(&mut tab);
    tab.send(event(SessionEvent::Hidden));
    assert_eq!(tab.model.place, Place::Turn);
    is_clean(&tab);
    tab.send(event(SessionEvent::Returned));
    assert_eq!(tab.model.place, Place::Turn);
    answers(&mut tab);
    let text = tab.session.clone().expect("the workshop is kept");
    let (kept, shared) = Session::read(&text).expect("a workshop");
    assert_eq!((kept, shared), (invitation(Mode::Simplified), true));
    let again = tab.reloaded();
    assert_eq!(again.model.place, Place::Turn);
    assert!(session(&again).shared_device);
    is_clean(&again);
    for text in ["", "own", "own ", "shared 123", "x"] {
        assert_eq!(Session::read(text), None, "{text}");
        let tab = Phone::default().open(|boot| boot.session = Some(text.to_owned()));
        assert_eq!(tab.model.place, Place::Welcome, "{text}");
    }
}
