//! A participant's turn in a workshop: nothing of one is there for the next, and the phone's own record is
//! as if there had been no workshop.

use super::*;
use crate::app::view::waiting::Waiting;
use crate::app::workshop::Running;
use crate::app::{Line, VoiceEvent, Watch};
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

/// A phone that opens an invitation.
pub fn invited(phone: &Phone, mode: Mode) -> Tab {
    let tab = phone.open(|boot| boot.fragment = Some(invitation_payload(&invitation(mode))));
    assert_eq!((tab.in_turn(), tab.model.setting.locale), (InTurn::Begin, Locale::Fr));
    tab
}

/// A facilitator's device that is handed round, with a workshop that is going on.
pub fn handed_round(mode: Mode) -> Tab {
    let mut tab = Phone::default().tab();
    tab.all([Event::Next, Event::PartAsked]);
    let invitation = invitation(mode);
    tab.model.workshop.running = Some(Running {
        day: TODAY,
        group: Group::new(invitation.workshop),
        invitation: invitation.clone(),
        label: None,
    });
    tab.send(go(Side::Workshop));
    tab.send(act(TurnEvent::Begun(invitation)));
    assert_eq!(tab.in_turn(), InTurn::Begin);
    tab
}

pub fn session(tab: &Tab) -> &turn::Model {
    tab.model.turn.as_ref().expect("a session")
}

/// Somebody who has said nothing yet.
pub fn of_nobody(turn: &turn::Model) -> person::Model {
    let Invitation { mode, domains, .. } = &turn.invitation;
    person::Model::beginning(Assessment::invited(*mode, domains), TODAY)
}

/// Nothing of anybody is in memory.
pub fn is_clean(tab: &Tab) {
    let (model, turn) = (&tab.model, session(tab));
    assert_eq!(turn.person, of_nobody(turn));
    assert_eq!((&model.person, &model.desk), (&person::Model::default(), &desk::Model::default()));
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
    tab.walk_to(At::Goals);
    tab.all([
        act(LaterEvent::GoalToggled(goal("job"))),
        typed("Ouvrir un atelier"),
        act(LaterEvent::DraftAdded),
    ]);
    tab.walk_to(At::Review);
}

#[test]
fn a_turn_begins_with_what_the_workshop_decided() {
    for mode in [Mode::Standard, Mode::Simplified] {
        let mut tab = invited(&Phone::default(), mode);
        assert_eq!(tab.model.here().assessment.chosen(), [domain("mobility"), domain("money")]);
        is_clean(&tab);
        let first = tab.next(1)[0];
        assert!(![At::Domains, At::Welcome].contains(&first), "{first:?}");
        tab.walk_to(lead("mobility"));
        assert_eq!(tab.model.here().assessment.selection.mode, mode);
        tab.walk_to(At::Review);
        assert_eq!(tab.next(1), [At::After], "no code unless somebody asks for it");
        assert!(!views::can_ask_more(&tab.model) && !views::frame(&tab.model).can_pause);
    }
}

#[test]
fn what_a_workshop_decided_is_not_for_one_to_change() {
    let mut tab = invited(&Phone::default(), Mode::Simplified);
    answers(&mut tab);
    let before = tab.model.here().assessment.clone();
    tab.all([
        act(PersonEvent::ModeChosen(Mode::Standard)),
        act(LaterEvent::AllAsked),
        act(PersonEvent::DomainToggled(domain("family"))),
        act(LaterEvent::FollowUpBegun),
        act(LaterEvent::CopyAsked),
        act(LaterEvent::ReminderAsked),
    ]);
    assert_eq!((tab.place(), &tab.model.here().assessment), (At::Review, &before));
    for place in
        [at(At::Welcome), at(At::Domains), at(Desk::Scan), at(Side::Workshop), at(At::Pause)]
    {
        tab.send(go(place));
        assert_eq!(tab.place(), At::Review, "{place:?}");
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
    tab.send(Event::StoredElsewhere(Slot::Record, None));
    tab.send(refused(SaveError::Full));
    tab.send(go(At::Erase));
    tab.send(Event::EraseConfirmed);
    assert_eq!((tab.in_turn(), tab.model.setting.locale), (InTurn::Begin, Locale::Fr));
    is_clean(&tab);
    answers(&mut tab);
    tab.send(act(TurnEvent::Finished));
    assert_eq!((tab.in_turn(), &tab.kept), (InTurn::Finished, &None));
    is_clean(&tab);
    assert_eq!(phone.text(), text);
    let forbidden = |e: &Effect| writes_record(e);
    assert!(!tab.done.iter().any(forbidden));
    // Then the phone is the person's own again.
    tab.send(act(TurnEvent::Left));
    let own = at_review().model;
    assert_eq!((tab.place(), &tab.model.here().assessment), (At::Review, &own.here().assessment));
    assert_eq!((tab.model.setting.locale, phone.text()), (own.setting.locale, text));
    assert!(tab.model.may_save() && tab.model.turn.is_none());
}

#[test]
fn a_phone_without_a_record_is_as_new_after_the_workshop() {
    let mut tab = invited(&Phone::default(), Mode::Standard);
    answers(&mut tab);
    tab.all([act(TurnEvent::Finished), act(TurnEvent::Left)]);
    assert_eq!((tab.place(), tab.phone.text()), (At::Welcome, None));
    assert_eq!(tab.model.here().assessment, Assessment::default());
    // Nor after a reload where the person had finished.
    let mut tab = invited(&Phone::default(), Mode::Standard);
    answers(&mut tab);
    tab.send(act(TurnEvent::Finished));
    let again = tab.reloaded();
    assert_eq!((again.place(), again.model.turn), (At::Welcome, None));
}

#[test]
fn nothing_of_one_is_there_for_the_next() {
    let mut tab = handed_round(Mode::Standard);
    let (start, text) = (tab.at, tab.phone.text());
    for n in 0..5 {
        answers(&mut tab);
        tab.send(act(TurnEvent::Stopped));
        tab.send(act(TurnEvent::Given));
        assert!(session(&tab).given && views::has_given(&tab.model));
        tab.send(act(TurnEvent::Given));
        tab.send(act(TurnEvent::Finished));
        assert_eq!((tab.in_turn(), tab.at), (InTurn::Finished, start));
        is_clean(&tab);
        // Every entry of the history shows that the turn is over, and then that the next can begin.
        let entries = tab.entries.len();
        let every = |tab: &mut Tab, place| {
            for at in (start..entries).rev() {
                tab.turn_up(at);
                assert_eq!(tab.in_turn(), place, "entry {at}");
                is_clean(tab);
            }
        };
        every(&mut tab, InTurn::Finished);
        tab.send(act(TurnEvent::TurnOver));
        every(&mut tab, InTurn::Begin);
        assert_eq!(tab.at, start);
        let running = tab.model.workshop.running.as_ref().expect("a workshop");
        assert_eq!(running.group.counted(), n + 1, "each is counted once");
    }
    assert_eq!((tab.drawn, tab.phone.text()), (5, text));
}

#[test]
fn back_to_the_start_is_a_new_start() {
    let mut tab = handed_round(Mode::Standard);
    answers(&mut tab);
    while tab.in_turn() != InTurn::Begin {
        tab.send(Event::Back);
    }
    is_clean(&tab);
    // Further back still is no way to the facilitator's pages.
    for _ in 0..2 {
        tab.turn_up(tab.at - 1);
        assert_eq!(tab.in_turn(), InTurn::Begin);
    }
    answers(&mut tab);
    tab.send(act(TurnEvent::Finished));
    assert_eq!(tab.in_turn(), InTurn::Finished);
}

/// Somebody turns forward to an entry of a turn that is over and begins there: what lies between is of
/// nobody.
#[test]
fn a_turn_begun_from_an_old_entry_has_none_of_those_before() {
    let mut tab = handed_round(Mode::Standard);
    answers(&mut tab);
    tab.all([act(TurnEvent::Finished), act(TurnEvent::TurnOver)]);
    let start = tab.at;
    tab.turn_up(start + 4);
    tab.send(Event::Next);
    assert_ne!(tab.in_turn(), InTurn::Begin);
    tab.turn_up(start + 2);
    assert_eq!(tab.in_turn(), InTurn::Begin);
    is_clean(&tab);
}

#[test]
fn a_rest_is_said_and_then_ends_the_turn() {
    let mut tab = handed_round(Mode::Standard);
    assert_eq!(tab.watched, Watch::Off, "nobody waits at the start");
    answers(&mut tab);
    assert_eq!(tab.watched, Watch::Rest);
    tab.send(act(TurnEvent::Rested));
    assert_eq!((tab.watched, views::waiting(&tab.model)), (Watch::Warning, Some(Waiting::Resting)));
    tab.send(act(TurnEvent::Touched));
    assert_eq!((tab.watched, views::waiting(&tab.model)), (Watch::Rest, None));
    assert_eq!(tab.place(), At::Review);
    tab.send(act(TurnEvent::RestOver));
    assert_eq!(tab.place(), At::Review, "an old alarm ends nothing");
    tab.all([act(TurnEvent::Rested), Event::Back]);
    assert_eq!((tab.watched, session(&tab).warned), (Watch::Rest, false), "somebody is there");
    tab.all([act(TurnEvent::Rested), act(TurnEvent::RestOver)]);
    assert_eq!(tab.in_turn(), InTurn::Begin);
    is_clean(&tab);
    assert_eq!((Watch::Rest.seconds(), Watch::Warning.seconds()), (180, 30));
}

/// A long screen read slowly to somebody who touches nothing.
#[test]
fn who_listens_is_there_and_the_time_of_rest_begins_after_the_last_word() {
    let mut tab = handed_round(Mode::Simplified);
    answers(&mut tab);
    let hear = |tab: &mut Tab, event| tab.send(Event::Voice(event));
    let line = Line { words: "a".repeat(900), ..Line::default() };
    hear(&mut tab, VoiceEvent::Gathered(vec![line]));
    let turn = tab.model.voice.turn;
    hear(&mut tab, VoiceEvent::Started(turn));
    for _ in 0..3 {
        let before = tab.done.len();
        tab.send(act(TurnEvent::Rested));
        assert_eq!(tab.since(before), [Effect::Later(LaterEffect::Watch(Watch::Rest))]);
        assert!(!session(&tab).warned);
    }
    let before = tab.done.len();
    hear(&mut tab, VoiceEvent::Ended(turn));
    assert!(tab.since(before).contains(&Effect::Later(LaterEffect::Watch(Watch::Rest))));
    tab.send(act(TurnEvent::Rested));
    assert!(session(&tab).warned);
}

#[test]
fn a_page_that_is_left_or_loaded_again_begins_the_turn_anew() {
    let mut tab = handed_round(Mode::Simplified);
    answers(&mut tab);
    tab.send(act(TurnEvent::Hidden));
    assert_eq!(tab.in_turn(), InTurn::Begin);
    is_clean(&tab);
    tab.send(act(TurnEvent::Returned));
    assert_eq!(tab.in_turn(), InTurn::Begin);
    answers(&mut tab);
    let text = tab.kept.clone().expect("the workshop is kept");
    let (kept, shared) = turn::Model::read(&text).expect("a workshop");
    assert_eq!((kept, shared), (invitation(Mode::Simplified), true));
    let again = tab.reloaded();
    assert_eq!(again.in_turn(), InTurn::Begin);
    assert!(session(&again).shared_device);
    is_clean(&again);
    for text in ["", "own", "own ", "shared 123", "x"] {
        assert_eq!(turn::Model::read(text), None, "{text}");
        let tab = Phone::default().open(|boot| boot.turn = Some(text.to_owned()));
        assert_eq!(tab.place(), At::Welcome, "{text}");
    }
}
