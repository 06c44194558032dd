//! The later part comes late, or not at all: nothing is lost meanwhile.

use super::*;
use crate::app::view::waiting::Waiting;
use crate::app::{Fetch, Persistence};
use crate::group::Workshops;
use crate::instrument::Mode;
use crate::share::invitation_link;

fn saves(tab: &Tab) -> usize {
    tab.done.iter().filter(|effect| writes_record(effect)).count()
}

fn asked(tab: &Tab) -> usize {
    tab.done.iter().filter(|effect| **effect == Effect::LoadPart(PartName::Later)).count()
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
    assert_eq!((asked(&tab), tab.model.parts.later), (0, Fetch::Waiting));
    assert!(views::is_open(&tab.model));
    tab.walk_to(At::Domains);
    assert_eq!((asked(&tab), tab.model.parts.later), (1, Fetch::Loading));
    assert_eq!(views::waiting(&tab.model), None, "topics are chosen meanwhile");
    tab.walk_to(lead("mobility"));
    assert_eq!(views::waiting(&tab.model), Some(Waiting::Loading));
    tab.send(later_loaded());
    assert_eq!((views::waiting(&tab.model), asked(&tab)), (None, 1));
}

#[test]
fn a_record_is_opened_only_when_it_can_be_read_and_nothing_is_written_before() {
    let (phone, text) = phone_with_answers(Network::Slow);
    let mut tab = phone.tab();
    assert!(!views::is_open(&tab.model) && asked(&tab) == 1);
    tab.all([
        Event::Woken(Day(326)),
        Event::PartAsked,
        Event::Next,
        act(PersonEvent::PrivateToggled),
    ]);
    assert_eq!((saves(&tab), asked(&tab)), (0, 1));
    assert_eq!(phone.text().as_deref(), Some(&*text));
    tab.send(later_loaded());
    assert!(views::is_open(&tab.model));
    tab.go_on();
    assert_eq!((tab.place(), tab.model.setting.today), (At::Review, Day(326)));
    assert_eq!(tab.model.here().assessment, at_review().model.here().assessment);
}

/// A page moved in its history while the record waited wrote an empty one over it.
#[test]
fn moving_in_the_history_while_the_record_waits_opens_it_there() {
    let (phone, text) = phone_with_answers(Network::Slow);
    let mut tab = phone.open(|boot| boot.entry = Some((at(At::Review), 4)));
    tab.send(arrived(At::Goals, 3));
    assert_eq!((saves(&tab), phone.text().as_deref()), (0, Some(&*text)));
    tab.send(later_loaded());
    assert_eq!((tab.place(), tab.model.depth), (At::Goals, 3));
    assert!(tab.model.here().assessment.goals.answer.given().is_some());
}

#[test]
fn a_rest_that_fails_leaves_the_record_alone_and_is_asked_for_again() {
    let (phone, text) = phone_with_answers(Network::Gone);
    let mut tab = phone.tab();
    assert_eq!((tab.model.parts.later, views::is_open(&tab.model)), (Fetch::Failed, false));
    tab.all([Event::PartAsked, arrived(At::Domains, 1), stored()]);
    assert_eq!((saves(&tab), asked(&tab), phone.text().as_deref()), (0, 2, Some(&*text)));
    phone.network(Network::Here);
    tab.send(Event::PartAsked);
    assert_eq!((tab.model.parts.later, tab.place()), (Fetch::Here(&LATER), At::Domains));
    assert_eq!(tab.model.here().assessment, at_review().model.here().assessment);
}

#[test]
fn without_the_rest_the_first_questions_are_kept_and_the_others_say_so() {
    let phone = Phone::default();
    phone.network(Network::Gone);
    let mut tab = phone.tab();
    tab.next(3);
    tab.send(rate("mobility", Rating::Fine));
    tab.walk_to(ask("experience", 0));
    assert_eq!(views::waiting(&tab.model), Some(Waiting::Failed));
    let text = phone.text().expect("a record");
    assert!(text.contains("\"place\":\"0:experience\"") && text.contains("fine"));
    phone.network(Network::Slow);
    tab.send(Event::PartAsked);
    assert_eq!(views::waiting(&tab.model), Some(Waiting::Loading));
    tab.send(later_loaded());
    assert_eq!((views::waiting(&tab.model), tab.place()), (None, ask("experience", 0)));
    tab.send(Event::PartFailed(PartName::Later));
    assert_eq!(tab.model.parts.later, Fetch::Here(&LATER), "news that comes too late");
}

#[test]
fn a_link_waits_for_the_rest_and_its_address_is_gone_at_once() {
    let link = views::share_link(&at_review().model);
    let fragment = link.split_once('#').expect("a fragment").1.to_owned();
    let phone = Phone::default();
    phone.network(Network::Slow);
    let mut tab = phone.open(|boot| boot.fragment = Some(fragment));
    assert_eq!((tab.desk(), tab.model.desk.is_open), (Desk::Scan, false));
    assert_eq!(tab.done.last(), Some(&replaced(Desk::Scan, 0)));
    tab.send(Event::PartFailed(PartName::Later));
    assert_eq!(views::waiting(&tab.model), Some(Waiting::Failed));
    tab.all([Event::PartAsked, later_loaded()]);
    assert_eq!(views::waiting(&tab.model), Some(Waiting::Loading));
    assert!(tab.done.contains(&Effect::LoadPart(PartName::Desk)));
    tab.send(desk_loaded());
    assert_eq!(tab.desk(), Desk::Summary);
    assert_eq!(tab.model.desk.shared(), Some(&at_review().read()));
    assert_eq!(tab.model.fragment, None);
}

/// The parts may come in any order.
#[test]
fn a_link_is_read_when_the_later_part_comes_last() {
    let link = views::share_link(&at_review().model);
    let fragment = link.split_once('#').expect("a fragment").1.to_owned();
    let phone = Phone::default();
    phone.network(Network::Slow);
    let mut tab = phone.open(|boot| boot.fragment = Some(fragment));
    tab.all([desk_loaded(), later_loaded()]);
    assert_eq!(tab.model.desk.shared(), Some(&at_review().read()));
}

/// Who takes part in a workshop pays for no adviser's page, unless something stands around the invitation.
#[test]
fn an_invitation_does_without_the_desk() {
    let link = invitation_link(BASE, &session::invitation(Mode::Standard)).text();
    let payload = link.split_once('#').expect("a fragment").1.to_owned();
    for (fragment, needs_desk) in [(payload.clone(), false), (format!("{payload}&utm=1"), true)] {
        let phone = Phone::default();
        let mut tab = phone.open(|boot| boot.fragment = Some(fragment.clone()));
        tab.send(Event::PartAsked);
        assert!(tab.model.turn.is_some(), "{fragment}");
        assert_eq!(tab.done.contains(&Effect::LoadPart(PartName::Desk)), needs_desk, "{fragment}");
    }
}

/// Answers of another tab were written over by a tab that could not read them yet.
#[test]
fn what_another_tab_wrote_waits_to_be_read_and_is_not_written_over() {
    let phone = Phone::default();
    phone.network(Network::Slow);
    let mut one = phone.tab();
    one.next(3);
    let mut two = phone.tab();
    two.send(later_loaded());
    two.send(rate("family", Rating::Difficult));
    let text = phone.text().expect("a record");
    one.send(rate("mobility", Rating::Fine));
    one.send(Event::PartFailed(PartName::Later));
    one.send(rate("mobility", Rating::Difficult));
    assert_eq!(phone.text().as_deref(), Some(&*text));
    one.all([Event::PartAsked, later_loaded()]);
    tabs::until_quiet(&mut [&mut one, &mut two]);
    assert_eq!(one.model.here().assessment, two.model.here().assessment);
    let of = |id| one.model.here().assessment.entry(domain(id)).answers.lead;
    assert_eq!(of("family"), Answer::Given(Rating::Difficult));
    assert_eq!(of("mobility"), Answer::Given(Rating::Difficult));
}

/// What was erased in another tab came back when the later part arrived.
#[test]
fn what_is_erased_while_it_waits_to_be_read_stays_erased() {
    let (phone, _) = phone_with_answers(Network::Slow);
    let mut one = phone.tab();
    let mut two = phone.tab();
    two.all([later_loaded(), Event::EraseConfirmed]);
    one.hear();
    one.send(later_loaded());
    assert!(views::is_open(&one.model) && !one.model.here().has_answers());
    assert_eq!((one.place(), phone.text()), (At::Welcome, None));

    let phone = Phone::default();
    phone.network(Network::Slow);
    let mut one = phone.tab();
    one.send(Event::StoredElsewhere(Slot::Record, at_review().phone.text()));
    one.send(Event::StoredElsewhere(Slot::Record, None));
    one.send(later_loaded());
    assert_eq!(
        (one.model.here().has_answers(), &one.model.record.persistence),
        (false, &Persistence::Stored)
    );
}

fn facilitators_code(tab: &Tab) -> usize {
    tab.done.iter().filter(|effect| **effect == Effect::LoadPart(PartName::Workshop)).count()
}

#[test]
fn the_facilitators_side_comes_where_a_facilitator_comes_in_and_nowhere_else() {
    let phone = Phone::default();
    phone.network(Network::Slow);
    let mut tab = phone.open(|boot| boot.fragment = Some("atelier".to_owned()));
    assert_eq!((asked(&tab), facilitators_code(&tab)), (1, 1));
    // In either order: the screen waits for both, and only then looks for workshops.
    for (first, second) in
        [(later_loaded(), workshop_loaded()), (workshop_loaded(), later_loaded())]
    {
        let mut tab = phone.open(|boot| boot.fragment = Some("atelier".to_owned()));
        tab.send(first);
        assert_eq!(views::waiting(&tab.model), Some(Waiting::Loading));
        assert!(!tab.model.workshop.is_open);
        tab.all([second, desk_loaded()]);
        assert_eq!(views::waiting(&tab.model), None);
        assert!(tab.model.workshop.is_open);
    }
    // Without a network the way back is there, and trying again brings what is missing.
    tab.all([later_loaded(), Event::PartFailed(PartName::Workshop)]);
    assert_eq!(views::waiting(&tab.model), Some(Waiting::Failed));
    tab.send(go(At::Welcome));
    assert_eq!(views::waiting(&tab.model), None, "everybody else goes on");
    tab.send(go(Side::Facilitator));
    tab.all([Event::PartFailed(PartName::Workshop), Event::PartFailed(PartName::Desk)]);
    phone.network(Network::Here);
    tab.send(Event::PartAsked);
    assert_eq!((views::waiting(&tab.model), tab.model.workshop.is_open), (None, true));
    assert_eq!((asked(&tab), facilitators_code(&tab)), (1, 3));

    let mut person = at_review();
    person.send(go(At::Share));
    person.send(go(At::Erase));
    person.send(go(Desk::Scan));
    assert_eq!(facilitators_code(&person), 0);
}

#[test]
fn erasing_names_the_workshops_of_the_device_without_reading_them() {
    let phone = super::facilitator::counted(&Phone::default(), 1).phone;
    let mut tab = phone.tab();
    tab.send(go(At::Erase));
    assert!(tab.model.workshop.keeps_workshops());
    assert_eq!((facilitators_code(&tab), tab.model.workshop.is_open), (0, false));
    tab.send(Event::EraseConfirmed);
    assert!(!tab.model.workshop.keeps_workshops() && phone.workshops().is_none());
    assert!(!at_review().model.workshop.keeps_workshops());
}

#[test]
fn what_is_said_of_workshops_is_what_the_device_keeps_now() {
    let keeps = |tab: &Tab| tab.model.workshop.keeps_workshops();
    // Begun and ended in another tab.
    let mut tab = Phone::default().tab();
    tab.send(Event::StoredElsewhere(Slot::Workshops, Some("kept".to_owned())));
    assert!(keeps(&tab));
    tab.send(Event::StoredElsewhere(Slot::Workshops, None));
    assert!(!keeps(&tab));
    // Known since they were read: with nothing in it, nothing is kept, whatever was found before.
    let phone = Phone::default();
    let mut tab = phone.open(|boot| {
        boot.workshops = true;
        boot.fragment = Some("atelier".to_owned());
    });
    assert!(tab.model.workshop.is_open && !keeps(&tab));
    let empty = Workshops::write(None, &[]).expect("JSON");
    tab.send(Event::StoredElsewhere(Slot::Workshops, Some(empty)));
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
    let mut tab = phone.open(|boot| boot.entry = Some((at(Side::Count), 1)));
    tab.send(later_loaded());
    assert_eq!(tab.side(), Side::Count);
    let before = tab.model.clone();
    let texts = vec![super::facilitator::mine(7)];
    tab.send(reader(ReaderEvent::PictureRead { texts, unreadable: false }));
    assert_eq!(tab.model.workshop, before.workshop);
    tab.send(workshop_loaded());
    tab.send(super::facilitator::frame(&[&super::facilitator::mine(7)]));
    assert_eq!(super::facilitator::people(&tab), 2);
}
