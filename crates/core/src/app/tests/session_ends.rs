//! Where a turn ends: with the group, with the person, with the facilitator.

use super::session::{answers, event, handed_round, invitation, invited, session};
use super::*;
use crate::app::{SessionEvent, view};
use crate::assessment::Disclosed;
use crate::instrument::Mode;
use crate::share::read_anonymous;

#[test]
fn on_a_phone_of_ones_own_the_group_gets_a_code() {
    let mut tab = invited(&Phone::default(), Mode::Standard);
    answers(&mut tab);
    tab.send(Event::Next);
    tab.send(event(SessionEvent::Given));
    assert_eq!(tab.model.place, Place::Anonymous);
    let code = view::anonymous_view(&tab.model).expect("a code");
    let read = read_anonymous(&code.link).expect("an anonymous code");
    assert_eq!(
        (read.workshop, read.participation),
        (invitation(Mode::Standard).workshop, browser::DRAWN)
    );
    let said = |id: &str| read.domains.iter().find(|(other, _)| *other == domain(id));
    assert!(matches!(said("mobility"), Some((_, Disclosed::Shown(_)))));
    assert!(matches!(said("family"), Some((_, Disclosed::LeftOut))));
    // The own code is another, and both can be shown.
    tab.send(Event::Back);
    tab.send(Event::Go(Place::Share));
    assert_eq!((tab.model.place, tab.read()), (Place::Share, tab.shared()));
    tab.send(Event::Back);
    assert_eq!(tab.model.place, Place::After);
}

#[test]
fn a_device_that_opened_an_invitation_can_be_handed_round_and_given_back() {
    let mut tab = invited(&Phone::default(), Mode::Standard);
    tab.send(event(SessionEvent::HandedRound));
    assert!(tab.reloaded().model.session.is_some_and(|session| session.shared_device));
    answers(&mut tab);
    tab.all([event(SessionEvent::HandedRound), event(SessionEvent::Left)]);
    assert_eq!(tab.model.place, Place::Review, "nobody leaves in the middle of a turn");
    // Nothing is counted on this device: the group gets a code.
    tab.send(event(SessionEvent::Given));
    assert_eq!(tab.model.place, Place::Anonymous);
    tab.all([event(SessionEvent::Finished), event(SessionEvent::TurnOver)]);
    tab.send(event(SessionEvent::Left));
    assert_eq!((tab.model.place, &tab.session), (Place::Welcome, &None));
    // From the facilitator's own device the way leads back to the workshop.
    let mut tab = handed_round(Mode::Standard);
    tab.send(event(SessionEvent::Left));
    assert_eq!((tab.model.place, tab.model.session.is_none()), (Place::Workshop, true));
    assert!(tab.model.facilitator.running.is_some());
}

#[test]
fn outside_a_workshop_its_places_and_events_lead_nowhere() {
    let mut tab = at_review();
    for place in [Place::Turn, Place::Finished, Place::Anonymous] {
        tab.send(Event::Go(place));
        assert_eq!(tab.model.place, Place::Review);
        let opened = tab.phone.open(|boot| boot.entry = Some((place, 3)));
        assert_eq!(opened.model.place, Place::Review, "{place:?}");
    }
    let before = tab.model.clone();
    for event in [SessionEvent::Given, SessionEvent::Finished, SessionEvent::TurnOver] {
        tab.send(Event::Session(event));
    }
    assert_eq!(tab.model, before);
}

/// What counts comes with the facilitator's side of the app, which nobody of this tab asked for after a reload.
#[test]
fn a_device_that_was_loaded_again_in_a_turn_goes_on_counting() {
    let mut tab = super::facilitator::opened(&Phone::default());
    let begin = view::workshop(&tab.model).expect("a workshop that is going on").begin;
    tab.send(begin);
    let mut tab = tab.reloaded();
    assert_eq!(tab.model.place, Place::Turn);
    assert!(tab.model.facilitator.is_open, "the workshop of this device is known");
    answers(&mut tab);
    tab.send(event(SessionEvent::Given));
    assert!(session(&tab).given, "counted here, without a code");
    assert_eq!(super::facilitator::people(&tab), 1);
}
