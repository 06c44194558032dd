//! Writes that meet another tab's, that are refused, and that come together.

use super::facilitator::{counted, frame, mine, people};
use super::*;
use crate::app::{Notice, Persistence};

fn lead_of(tab: &Tab, id: &str) -> Answer<Rating> {
    tab.model.here().assessment.entry(domain(id)).answers.lead
}

/// The record that the phone keeps.
fn kept(tab: &Tab) -> Record {
    Record::read(&tab.phone.text().expect("a record")).expect("a record that can be read")
}

fn writes(effects: &[Effect]) -> usize {
    effects.iter().filter(|effect| writes_record(effect)).count()
}

/// Nothing of anybody is there, and that is said or not.
fn is_blank(tab: &Tab) {
    assert_eq!((tab.place(), tab.model.here().has_answers()), (At::Welcome, false));
    assert_eq!(tab.phone.text(), None);
}

#[test]
fn a_write_that_meets_an_erasure_in_the_other_tab_erases_here() {
    let mut one = at_review();
    let mut two = one.phone.tab();
    let held = two.take(rate("family", Rating::Difficult));
    one.send(Event::EraseConfirmed);
    two.carry_out(held);
    is_blank(&two);
    assert_eq!(two.model.notice, Some(Notice::ErasedElsewhere));
    two.hear();
    is_blank(&two);
    assert_eq!(two.model.notice, Some(Notice::ErasedElsewhere), "it knew already");
    two.next(1);
    assert_eq!(kept(&two).assessment, two.model.here().assessment);
}

#[test]
fn an_erasure_that_meets_a_write_of_the_other_tab_erases_that_too() {
    for hears_first in [false, true] {
        let mut one = at_review();
        let mut two = one.phone.tab();
        let held = one.take(Event::EraseConfirmed);
        two.send(rate("family", Rating::Difficult));
        // The news of the write stands in the queue before the answer to the erasure.
        if hears_first {
            one.hear();
        }
        one.carry_out(held);
        is_blank(&one);
        two.hear();
        is_blank(&two);
        one.next(1);
        assert_eq!(kept(&one).assessment.clock(), 0);
    }
}

/// Answers that another tab wrote came back to who had erased them and begun anew at once.
#[test]
fn who_begins_anew_before_the_erasure_is_done_begins_with_nothing() {
    let mut one = at_review();
    let mut two = one.phone.tab();
    let mut held = one.take(Event::EraseConfirmed);
    held.extend(one.take(Event::Next));
    held.extend(one.take(act(PersonEvent::DomainToggled(domain("health")))));
    two.send(rate("family", Rating::Difficult));
    one.carry_out(held);
    assert_eq!((one.place(), lead_of(&one, "family")), (At::Domains, Answer::Unseen));
    assert_eq!(kept(&one), record(&one.model));
    assert_eq!(kept(&one).assessment.entry(domain("family")).answers.lead, Answer::Unseen);
    assert!(kept(&one).assessment.entry(domain("health")).chosen);
}

/// A page that was loaded again before it heard kept an empty record.
#[test]
fn a_page_loaded_again_after_an_erasure_elsewhere_begins_anew_too() {
    let mut one = at_review();
    let mut two = one.phone.tab();
    two.all([go(At::Goals), go(At::Review)]);
    one.send(Event::EraseConfirmed);
    let mut two = two.reloaded();
    is_blank(&two);
    let entries = two.entries.len();
    (0..entries).for_each(|entry| two.turn_up(entry));
    is_blank(&two);
}

fn three() -> [Event; 3] {
    [rate("family", Rating::Difficult), obstacle("family", "no_childcare"), typed("Encore")]
}

#[test]
fn three_writes_that_come_together_each_expect_the_one_before() {
    let mut tab = at_review();
    let before = tab.done.len();
    let text = tab.phone.text();
    tab.send_at_once(three());
    let all: Vec<&Store> = tab
        .since(before)
        .iter()
        .filter_map(|effect| if let Effect::Store(write) = effect { Some(write) } else { None })
        .collect();
    assert_eq!(all.len(), 3);
    let expected = [text, all[0].text.clone(), all[1].text.clone()];
    assert!(all.iter().map(|write| &write.expected).eq(&expected));
    assert_eq!(kept(&tab), record(&tab.model));
}

#[test]
fn three_writes_that_meet_another_tabs_keep_both_with_one_more() {
    let mut one = at_review();
    let mut two = one.phone.tab();
    two.send(rate("housing", Rating::Fine));
    let before = one.done.len();
    one.send_at_once(three());
    assert_eq!(writes(one.since(before)), 4, "those after the first fail with it");
    assert_eq!(lead_of(&one, "housing"), Answer::Given(Rating::Fine));
    assert_eq!(lead_of(&one, "family"), Answer::Given(Rating::Difficult));
    assert_eq!(kept(&one), record(&one.model));
    tabs::until_quiet(&mut [&mut one, &mut two]);
    assert_eq!(one.model.here().assessment, two.model.here().assessment);
}

#[test]
fn what_was_refused_is_written_with_the_next_answer() {
    for why in [SaveError::Full, SaveError::Blocked] {
        let mut tab = at_review();
        let text = tab.phone.text();
        tab.phone.refuse(Some(why));
        let before = tab.done.len();
        tab.send_at_once(three());
        assert_eq!((tab.phone.text(), writes(tab.since(before))), (text.clone(), 3));
        tab.phone.refuse(None);
        tab.send(rate("housing", Rating::Fine));
        let stays_blocked = why == SaveError::Blocked;
        assert_eq!(tab.phone.text() == text, stays_blocked, "what was full has room again");
        if !stays_blocked {
            assert_eq!(kept(&tab), record(&tab.model));
            assert_eq!(tab.model.record.persistence, Persistence::Stored);
        }
    }
}

#[test]
fn a_full_phone_can_be_erased() {
    let mut tab = at_review();
    tab.phone.refuse(Some(SaveError::Full));
    tab.send(rate("family", Rating::Difficult));
    tab.send(Event::EraseConfirmed);
    is_blank(&tab);
}

#[test]
fn what_is_there_already_is_not_written_again() {
    let mut tab = at_review();
    let before = tab.done.len();
    tab.all([arrived(At::Review, 3), Event::NoticeClosed, Event::Woken(Day(400))]);
    assert_eq!(writes(tab.since(before)), 0);
}

/// Workshops that were erased in another tab came back with the next code that was counted.
#[test]
fn a_count_that_meets_an_erasure_in_another_tab_erases_here() {
    let phone = Phone::default();
    let mut one = counted(&phone, 3);
    let mut other = phone.tab();
    other.send(Event::EraseConfirmed);
    assert_eq!(phone.workshops(), None);
    one.send(frame(&[&mine(10)]));
    assert_eq!((one.side(), people(&one), phone.workshops()), (Side::Facilitator, 0, None));
    assert_eq!(one.model.notice, Some(Notice::ErasedElsewhere));
}
