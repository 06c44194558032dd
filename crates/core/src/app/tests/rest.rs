//! The rest of the app comes later, or not at all: nothing is lost meanwhile.

use super::*;
use crate::app::view::{self, Waiting};
use crate::app::{Keeping, Rest};

fn saves(tab: &Tab) -> usize {
    tab.done.iter().filter(|effect| matches!(effect, Effect::Save(_))).count()
}

fn asked(tab: &Tab) -> usize {
    tab.done.iter().filter(|effect| **effect == Effect::LoadRest).count()
}

/// A phone with answers whose network is like this.
fn phone_with_answers(network: Network) -> (Phone, String) {
    let phone = at_review().phone;
    phone.network(network);
    let text = phone.text().expect("a record");
    (phone, text)
}

#[test]
fn a_first_visit_asks_for_the_rest_when_the_person_begins_and_once() {
    let phone = Phone::default();
    phone.network(Network::Slow);
    let mut tab = phone.tab();
    assert_eq!((asked(&tab), tab.model.rest), (0, Rest::Waiting));
    assert!(view::is_open(&tab.model));
    tab.next(5);
    assert_eq!((asked(&tab), tab.model.rest), (1, Rest::Loading));
    assert_eq!(view::waiting(&tab.model), None, "the first questions do without");
    tab.walk_to(ask("experience", 0));
    assert_eq!(view::waiting(&tab.model), Some(Waiting::Loading));
    tab.send(Event::RestLoaded);
    assert_eq!((view::waiting(&tab.model), asked(&tab)), (None, 1));
}

#[test]
fn a_record_is_opened_only_when_it_can_be_read_and_nothing_is_written_before() {
    let (phone, text) = phone_with_answers(Network::Slow);
    let mut tab = phone.tab();
    assert!(!view::is_open(&tab.model) && asked(&tab) == 1);
    tab.all([Event::Woken(Day(326)), Event::RestAsked, Event::Next, Event::PrivateToggled]);
    assert_eq!((saves(&tab), asked(&tab)), (0, 1));
    assert_eq!(phone.text().as_deref(), Some(&*text));
    tab.send(Event::RestLoaded);
    assert!(view::is_open(&tab.model));
    assert_eq!((tab.model.place, tab.model.today), (Place::Review, Day(326)));
    assert_eq!(tab.model.assessment, at_review().model.assessment);
}

/// A page moved in its history while the record waited wrote an empty one over it.
#[test]
fn moving_in_the_history_while_the_record_waits_opens_it_there() {
    let (phone, text) = phone_with_answers(Network::Slow);
    let mut tab = phone.open(|boot| boot.entry = Some((Place::Review, 4)));
    tab.send(Event::Arrived(Place::Goals, 3));
    assert_eq!((saves(&tab), phone.text().as_deref()), (0, Some(&*text)));
    tab.send(Event::RestLoaded);
    assert_eq!((tab.model.place, tab.model.depth), (Place::Goals, 3));
    assert!(tab.model.assessment.goals.answer.given().is_some());
}

#[test]
fn a_rest_that_fails_leaves_the_record_alone_and_is_asked_for_again() {
    let (phone, text) = phone_with_answers(Network::Gone);
    let mut tab = phone.tab();
    assert_eq!((tab.model.rest, view::is_open(&tab.model)), (Rest::Failed, false));
    tab.all([Event::RestAsked, Event::Arrived(Place::Domains, 1), Event::Saved]);
    assert_eq!((saves(&tab), asked(&tab), phone.text().as_deref()), (0, 2, Some(&*text)));
    phone.network(Network::Here);
    tab.send(Event::RestAsked);
    assert_eq!((tab.model.rest, tab.model.place), (Rest::Here, Place::Domains));
    assert_eq!(tab.model.assessment, at_review().model.assessment);
}

#[test]
fn without_the_rest_the_first_questions_are_kept_and_the_others_say_so() {
    let phone = Phone::default();
    phone.network(Network::Gone);
    let mut tab = phone.tab();
    tab.next(3);
    tab.send(rate("mobility", Rating::Fine));
    tab.walk_to(ask("experience", 0));
    assert_eq!(view::waiting(&tab.model), Some(Waiting::Failed));
    let text = phone.text().expect("a record");
    assert!(text.contains("\"place\":\"0:experience\"") && text.contains("fine"));
    phone.network(Network::Slow);
    tab.send(Event::RestAsked);
    assert_eq!(view::waiting(&tab.model), Some(Waiting::Loading));
    tab.send(Event::RestLoaded);
    assert_eq!((view::waiting(&tab.model), tab.model.place), (None, ask("experience", 0)));
    tab.send(Event::RestFailed);
    assert_eq!(tab.model.rest, Rest::Here, "news that comes too late");
}

#[test]
fn a_link_waits_for_the_rest_and_its_address_is_gone_at_once() {
    let link = view::share_link(&at_review().model).expect("a link");
    let fragment = link.split_once('#').expect("a fragment").1.to_owned();
    let phone = Phone::default();
    phone.network(Network::Slow);
    let mut tab = phone.open(|boot| boot.fragment = Some(fragment));
    assert_eq!((tab.model.place, tab.model.reader.shared.is_some()), (Place::Scan, false));
    assert_eq!(tab.done.last(), Some(&Effect::Replace(Place::Scan, 0)));
    tab.send(Event::RestFailed);
    assert_eq!(view::waiting(&tab.model), Some(Waiting::Failed));
    tab.all([Event::RestAsked, Event::RestLoaded]);
    assert_eq!(tab.model.place, Place::Summary);
    assert_eq!(tab.model.reader.shared, Some(at_review().read()));
    assert_eq!(tab.model.fragment, None);
}

/// Answers of another tab were written over by a tab that could not read them yet.
#[test]
fn what_another_tab_wrote_waits_to_be_read_and_is_not_written_over() {
    let phone = Phone::default();
    phone.network(Network::Slow);
    let mut one = phone.tab();
    one.next(3);
    let mut two = phone.tab();
    two.send(Event::RestLoaded);
    two.send(rate("family", Rating::Difficult));
    let text = phone.text().expect("a record");
    one.send(rate("mobility", Rating::Fine));
    one.send(Event::RestFailed);
    one.send(rate("mobility", Rating::Difficult));
    assert_eq!(phone.text().as_deref(), Some(&*text));
    one.all([Event::RestAsked, Event::RestLoaded]);
    tabs::until_quiet(&mut [&mut one, &mut two]);
    assert_eq!(one.model.assessment, two.model.assessment);
    let of = |id| one.model.assessment.entry(domain(id)).answers.lead;
    assert_eq!(of("family"), Answer::Given(Rating::Difficult));
    assert_eq!(of("mobility"), Answer::Given(Rating::Difficult));
}

/// What was erased in another tab came back when the rest of the app arrived.
#[test]
fn what_is_erased_while_it_waits_to_be_read_stays_erased() {
    let (phone, _) = phone_with_answers(Network::Slow);
    let mut one = phone.tab();
    let mut two = phone.tab();
    two.all([Event::RestLoaded, Event::EraseConfirmed]);
    one.hear();
    one.send(Event::RestLoaded);
    assert!(view::is_open(&one.model) && !one.model.has_answers());
    assert_eq!((one.model.place, phone.text()), (Place::Welcome, None));

    let phone = Phone::default();
    phone.network(Network::Slow);
    let mut one = phone.tab();
    one.send(Event::StoredElsewhere(at_review().phone.text()));
    one.send(Event::StoredElsewhere(None));
    one.send(Event::RestLoaded);
    assert_eq!((one.model.has_answers(), &one.model.keeping), (false, &Keeping::Stored));
}

fn facilitators_code(tab: &Tab) -> usize {
    tab.done.iter().filter(|effect| **effect == Effect::LoadFacilitator).count()
}

#[test]
fn the_facilitators_side_comes_where_a_facilitator_comes_in_and_nowhere_else() {
    let phone = Phone::default();
    phone.network(Network::Slow);
    let mut tab = phone.open(|boot| boot.fragment = Some("atelier".to_owned()));
    assert_eq!((asked(&tab), facilitators_code(&tab)), (1, 1));
    // In either order: the screen waits for both, and only then looks for workshops.
    for (first, second) in [
        (Event::RestLoaded, Event::FacilitatorLoaded),
        (Event::FacilitatorLoaded, Event::RestLoaded),
    ] {
        let mut tab = phone.open(|boot| boot.fragment = Some("atelier".to_owned()));
        tab.send(first);
        assert_eq!(view::waiting(&tab.model), Some(Waiting::Loading));
        assert!(!tab.model.facilitator.is_open);
        tab.send(second);
        assert_eq!(view::waiting(&tab.model), None);
        assert!(tab.model.facilitator.is_open);
    }
    // Without a network the way back is there, and trying again brings what is missing.
    tab.all([Event::RestLoaded, Event::FacilitatorFailed]);
    assert_eq!(view::waiting(&tab.model), Some(Waiting::Failed));
    tab.send(Event::Go(Place::Welcome));
    assert_eq!(view::waiting(&tab.model), None, "everybody else goes on");
    tab.send(Event::Go(Place::Facilitator));
    tab.send(Event::FacilitatorFailed);
    phone.network(Network::Here);
    tab.send(Event::RestAsked);
    assert_eq!((view::waiting(&tab.model), tab.model.facilitator.is_open), (None, true));
    assert_eq!((asked(&tab), facilitators_code(&tab)), (1, 3));

    let mut person = at_review();
    person.send(Event::Go(Place::Share));
    person.send(Event::Go(Place::Erase));
    person.send(Event::Go(Place::Scan));
    assert_eq!(facilitators_code(&person), 0);
}

#[test]
fn erasing_names_the_workshops_of_the_device_without_reading_them() {
    let phone = super::facilitator::counted(&Phone::default(), 1).phone;
    let mut tab = phone.tab();
    tab.send(Event::Go(Place::Erase));
    assert!(tab.model.facilitator.keeps_workshops());
    assert_eq!((facilitators_code(&tab), tab.model.facilitator.is_open), (0, false));
    tab.send(Event::EraseConfirmed);
    assert!(!tab.model.facilitator.keeps_workshops() && phone.workshops().is_none());
    assert!(!at_review().model.facilitator.keeps_workshops());
}

#[test]
fn what_is_said_of_workshops_is_what_the_device_keeps_now() {
    let keeps = |tab: &Tab| tab.model.facilitator.keeps_workshops();
    // Begun and ended in another tab.
    let mut tab = Phone::default().tab();
    tab.send(Event::WorkshopsFound(true));
    assert!(keeps(&tab));
    tab.send(Event::WorkshopsFound(false));
    assert!(!keeps(&tab));
    // Known since they were read: with nothing in it, nothing is kept, whatever was found before.
    let phone = Phone::default();
    let mut tab = phone.open(|boot| {
        boot.workshops = true;
        boot.fragment = Some("atelier".to_owned());
    });
    assert!(tab.model.facilitator.is_open && !keeps(&tab));
    tab.send(Event::WorkshopsFound(true));
    assert!(!keeps(&tab));
    // One that cannot be read is kept, too.
    phone.0.borrow_mut().workshops = Some("{\"version\":99}".to_owned());
    let tab = phone.open(|boot| boot.fragment = Some("atelier".to_owned()));
    assert!(keeps(&tab));
}

/// A picture is decoded while its page is left for the one where codes are counted.
#[test]
fn a_picture_that_comes_before_what_counts_is_no_news() {
    let phone = super::facilitator::counted(&Phone::default(), 1).phone;
    phone.network(Network::Slow);
    let mut tab = phone.open(|boot| boot.entry = Some((Place::Count, 1)));
    tab.send(Event::RestLoaded);
    assert_eq!(tab.model.place, Place::Count);
    let before = tab.model.clone();
    let texts = vec![super::facilitator::mine(7)];
    tab.send(reader(ReaderEvent::PictureRead { texts, unreadable: false }));
    assert_eq!(tab.model.facilitator, before.facilitator);
    tab.send(Event::FacilitatorLoaded);
    tab.send(super::facilitator::frame(&[&super::facilitator::mine(7)]));
    assert_eq!(super::facilitator::people(&tab), 2);
}
