//! Where a turn ends: with the group, with the person, with the facilitator.

use super::session::{answers, handed_round, invitation, invited, is_clean, session};
use super::*;

use crate::assessment::Disclosed;
use crate::instrument::Mode;
use crate::share::read_anonymous;

#[test]
fn on_a_phone_of_ones_own_the_group_gets_a_code() {
    let mut tab = invited(&Phone::default(), Mode::Standard);
    answers(&mut tab);
    tab.send(Event::Next);
    tab.send(act(TurnEvent::Given));
    assert_eq!(tab.in_turn(), InTurn::Anonymous);
    let code = views::anonymous_view(&tab.model).expect("a code");
    let read = read_anonymous(&code.link).expect("an anonymous code");
    assert_eq!(
        (read.workshop, read.participation),
        (invitation(Mode::Standard).workshop, browser::DRAWN)
    );
    let said = |id: &str| read.domains.iter().find(|(other, _)| *other == domain(id));
    assert!(matches!(said("mobility"), Some((_, Disclosed::Shown(_)))));
    assert!(matches!(said("family"), Some((_, Disclosed::LeftOut))));
    tab.send(act(LaterEvent::CrackedToggled));
    let cracked = views::anonymous_view(&tab.model).expect("a code");
    assert!(cracked.cracked && cracked.span > code.span, "a cracked screen is helped here too");
    // The own code is another, and both can be shown.
    tab.send(Event::Back);
    tab.send(go(At::Share));
    assert_eq!((tab.place(), tab.read()), (At::Share, tab.shared()));
    tab.send(Event::Back);
    assert_eq!(tab.place(), At::After);
}

#[test]
fn a_device_that_opened_an_invitation_can_be_handed_round_and_given_back() {
    let mut tab = invited(&Phone::default(), Mode::Standard);
    tab.send(act(TurnEvent::HandedRound));
    assert!(tab.reloaded().model.turn.is_some_and(|session| session.shared_device));
    answers(&mut tab);
    tab.all([act(TurnEvent::HandedRound), act(TurnEvent::Left)]);
    assert_eq!(tab.place(), At::Review, "nobody leaves in the middle of a turn");
    // Nothing is counted on this device: the group gets a code.
    tab.send(act(TurnEvent::Given));
    assert_eq!(tab.in_turn(), InTurn::Anonymous);
    tab.all([act(TurnEvent::Finished), act(TurnEvent::TurnOver)]);
    tab.send(act(TurnEvent::Left));
    assert_eq!((tab.place(), &tab.kept), (At::Welcome, &None));
    // From the facilitator's own device the way leads back to the workshop.
    let mut tab = handed_round(Mode::Standard);
    tab.send(act(TurnEvent::Left));
    assert_eq!((tab.side(), tab.model.turn.is_none()), (Side::Workshop, true));
    assert!(tab.model.workshop.running.is_some());
}

#[test]
fn outside_a_workshop_its_places_and_events_lead_nowhere() {
    let mut tab = at_review();
    for place in [InTurn::Begin, InTurn::Finished, InTurn::Anonymous] {
        tab.send(go(place));
        assert_eq!(tab.place(), At::Review);
        let opened = tab.phone.open(|boot| boot.entry = Some((at(place), 3)));
        assert_eq!(opened.place(), At::Review, "{place:?}");
    }
    let before = tab.model.clone();
    for event in [TurnEvent::Given, TurnEvent::Finished, TurnEvent::TurnOver] {
        tab.send(act(event));
    }
    assert_eq!(tab.model, before);
}

/// What counts comes with the facilitator's side of the app, which nobody of this tab asked for after a reload.
#[test]
fn a_device_that_was_loaded_again_in_a_turn_goes_on_counting() {
    let mut tab = super::facilitator::opened(&Phone::default());
    let running = views::workshop(&tab.model).expect("a workshop that is going on");
    let begin: Event = act(TurnEvent::Begun(running.invitation));
    tab.send(begin);
    let mut tab = tab.reloaded();
    assert_eq!(tab.in_turn(), InTurn::Begin);
    assert!(tab.model.workshop.is_open, "the workshop of this device is known");
    answers(&mut tab);
    tab.send(act(TurnEvent::Given));
    assert!(session(&tab).given, "counted here, without a code");
    assert_eq!(super::facilitator::people(&tab), 1);
}

/// "I have finished" once was enough to lose everything, with nothing given and nothing taken along.
#[test]
fn nothing_that_was_neither_given_nor_taken_is_lost_at_one_tap() {
    let asks = |tab: &Tab| views::asks_to_be_sure(&tab.model);
    let mut tab = handed_round(Mode::Standard);
    answers(&mut tab);
    tab.send(act(TurnEvent::Stopped));
    assert_eq!((tab.place(), asks(&tab)), (At::After, Some(false)));
    tab.send(act(TurnEvent::Finished));
    assert_eq!((tab.place(), asks(&tab)), (At::After, Some(true)), "it asks first");
    // Whoever goes elsewhere from there is asked anew.
    tab.all([go(At::Review), act(TurnEvent::Stopped)]);
    assert_eq!(asks(&tab), Some(false));
    tab.all([act(TurnEvent::Finished), act(TurnEvent::Finished)]);
    assert_eq!(tab.in_turn(), InTurn::Finished, "the second time it is meant");
    is_clean(&tab);
    // Taken along, or given: there is nothing to lose.
    for use_it in [go(At::Share), act(TurnEvent::Given)] {
        let mut tab = handed_round(Mode::Standard);
        answers(&mut tab);
        tab.all([act(TurnEvent::Stopped), use_it]);
        if tab.place() != At::After {
            tab.send(Event::Back);
        }
        assert_eq!(tab.place(), At::After);
        tab.send(act(TurnEvent::Finished));
        assert_eq!(tab.in_turn(), InTurn::Finished);
    }
}
