//! What is asked only of who wants it: what helps, the situation, what would help at work.

use super::*;
use crate::app::person::flow;
use crate::instrument::{Mode, Section};

fn can_add(tab: &Tab, id: &str) -> bool {
    views::lead(&tab.model, domain(id)).can_add_strengths
}

fn strengths(id: &str) -> At {
    At::Strengths(domain(id))
}

fn on_path(tab: &Tab, place: At) -> bool {
    flow::path(&tab.model.here().assessment).contains(&place)
}

#[test]
fn what_helps_is_added_from_the_lead_of_a_domain_that_is_fine_or_passed() {
    for answer in [Answer::Given(Rating::Fine), Answer::Passed] {
        let mut tab = asking(&["mobility", "family"]);
        assert!(!can_add(&tab, "mobility"), "not before the lead is answered");
        tab.send(act(PersonEvent::LeadAnswered(domain("mobility"), answer.clone())));
        assert!(can_add(&tab, "mobility"), "{answer:?}");
        tab.send(go(strengths("mobility")));
        assert_eq!(tab.place(), strengths("mobility"));
        for again in [tab.reloaded(), tab.phone.tab()] {
            assert_eq!(again.place(), strengths("mobility"), "{answer:?}");
        }
        tab.send(strength("mobility", "bike"));
        assert_eq!(tab.next(1), [lead("family")], "{answer:?}");
        assert!(on_path(&tab, strengths("mobility")), "it stands on the way now");
        let said = tab.shared().domain(domain("mobility")).expect("shown").strengths.clone();
        assert_eq!(said, Answer::Given([choice("bike")].into_iter().collect()));
        assert_eq!(tab.read().domain(domain("mobility")).map(|d| d.strengths.clone()), Some(said));
    }
}

/// What makes it difficult was left out when what helps was added first.
#[test]
fn what_helps_added_first_leaves_out_no_difficulty() {
    let mut tab = asking(&["mobility", "family"]);
    tab.all([rate("mobility", Rating::Difficult), go(strengths("mobility"))]);
    tab.send(strength("mobility", "bike"));
    assert_eq!(tab.next(2), [At::Obstacles(domain("mobility")), lead("family")]);
}

#[test]
fn what_helps_opened_and_left_by_next_is_passed_and_by_back_was_never_asked() {
    let opened = || {
        let mut tab = asking(&["mobility", "family"]);
        tab.all([rate("mobility", Rating::Fine), go(strengths("mobility"))]);
        tab
    };
    let of = |tab: &Tab| tab.model.here().assessment.entry(domain("mobility")).answers.strengths;
    let mut tab = opened();
    assert_eq!(tab.next(1), [lead("family")]);
    assert_eq!((of(&tab), on_path(&tab, strengths("mobility"))), (Answer::Passed, true));

    let mut with_history = opened();
    let mut without = opened().phone.tab();
    assert_eq!(without.model.depth, 0);
    for tab in [&mut with_history, &mut without] {
        tab.all([strength("mobility", "bike"), strength("mobility", "bike")]);
        assert_eq!(tab.place(), strengths("mobility"), "taken back, it stays open");
        tab.send(Event::Back);
        assert_eq!(tab.place(), lead("mobility"));
        assert_eq!((of(tab), on_path(tab, strengths("mobility"))), (Answer::Unseen, false));
        assert_eq!(tab.next(1), [lead("family")]);
    }
}

#[test]
fn what_helps_never_opened_is_nowhere_on_the_way_and_short_modes_do_not_offer_it() {
    let mut tab = asking(&["mobility", "family"]);
    tab.all([rate("mobility", Rating::VeryDifficult), rate("family", Rating::Fine)]);
    tab.walk_to(At::Review);
    let is_strengths = |place: &At| matches!(place, At::Strengths(_));
    assert!(!flow::path(&tab.model.here().assessment).iter().any(is_strengths));
    let mut passed = tab.entries.iter().filter_map(|entry| entry.place.person());
    assert!(!passed.any(|place| is_strengths(&place)));
    for mode in [Mode::Simplified, Mode::FollowUp] {
        let mut tab = asking(&["mobility"]);
        tab.all([act(PersonEvent::ModeChosen(mode)), rate("mobility", Rating::Fine)]);
        assert!(!can_add(&tab, "mobility"), "{mode:?}");
        tab.send(arrived(strengths("mobility"), 3));
        assert_eq!(tab.place(), lead("mobility"), "{mode:?}");
    }
}

/// A tab at the offer of the situation.
fn at_offer() -> Tab {
    let mut tab = asking(&["mobility"]);
    tab.walk_to(At::Offer);
    tab
}

const SITUATION: [&str; 4] = ["region", "status", "registered", "age"];

fn asks_situation(tab: &Tab) -> bool {
    SITUATION.iter().any(|id| on_path(tab, ask(id, 0)))
}

#[test]
fn the_situation_is_asked_of_who_takes_the_offer() {
    let mut tab = at_offer();
    assert!(!asks_situation(&tab));
    tab.send(act(LaterEvent::OfferTaken));
    assert_eq!(tab.place(), ask("region", 0));
    assert_eq!(tab.model.here().assessment.selection.opened, [Section::Situation]);
    assert_eq!(tab.phone.tab().place(), ask("region", 0));
    assert_eq!(
        tab.next(4),
        [ask("status", 0), ask("registered", 0), ask("age", 0), At::Suggestions]
    );
    tab.send(act(LaterEvent::FollowUpBegun));
    tab.send(act(PersonEvent::ModeChosen(Mode::Standard)));
    assert!(asks_situation(&tab), "taken once, it is asked the next time too");
}

#[test]
fn the_offer_skipped_asks_and_shows_nothing() {
    let mut tab = at_offer();
    assert_eq!(tab.next(2), [At::Suggestions, At::Review]);
    assert!(!asks_situation(&tab) && tab.model.here().assessment.selection.opened.is_empty());
    for id in SITUATION {
        assert!(tab.model.here().assessment.answer(question(id), None).is_unseen(), "{id}");
    }
    let said = views::own_page(&tab.model).sections;
    assert!(said.iter().flat_map(|s| &s.facts).all(|f| !SITUATION.contains(&f.question.as_str())));
}

#[test]
fn the_offer_is_taken_from_back_and_once() {
    let mut tab = at_offer();
    assert_eq!(tab.next(1), [At::Suggestions]);
    tab.send(Event::Back);
    assert_eq!(tab.place(), At::Offer);
    tab.send(act(LaterEvent::OfferTaken));
    assert_eq!(tab.place(), ask("region", 0));
    tab.all([Event::Back, act(LaterEvent::OfferTaken)]);
    assert_eq!(tab.place(), ask("region", 0));
    assert_eq!(tab.model.here().assessment.selection.opened, [Section::Situation]);
    tab.send(Event::Back);
    let mut tab = tab.phone.tab();
    assert_eq!(tab.place(), At::Offer);
    tab.send(Event::Back);
    assert_eq!(tab.place(), At::Goals);
}

/// The answer of another tab, or of an assessment before, stays to be seen and changed.
#[test]
fn one_answer_is_enough_for_the_situation_to_stand_on_the_way_and_taken_back_it_is_an_offer_again()
{
    let mut tab = at_offer();
    tab.all([option("region", 0, "brussels"), arrived(ask("region", 0), 9)]);
    assert_eq!(tab.place(), ask("region", 0));
    assert!(SITUATION.iter().all(|id| on_path(&tab, ask(id, 0))));
    tab.send(option("region", 0, "brussels"));
    assert_eq!(tab.place(), At::Offer);
    assert!(!asks_situation(&tab));
}

#[test]
fn what_would_help_is_asked_unless_the_job_suits() {
    let cases = [
        (None, None, true),
        (Some("no"), None, true),
        (Some("full_time"), None, true),
        (Some("full_time"), Some("yes"), false),
        (Some("part_time"), Some("partly"), true),
        (Some("part_time"), Some("no"), true),
    ];
    for (working, suits, wanted) in cases {
        let mut tab = at_review();
        tab.send(act(LaterEvent::FollowUpBegun));
        tab.all(working.map(|of| option("working", 0, of)));
        tab.all(suits.map(|of| option("job_suits", 0, of)));
        assert_eq!(on_path(&tab, ask("would_help", 0)), wanted, "{working:?} {suits:?}");
        tab.send(option("would_help", 0, "talk"));
        let shown = tab.shared().value(question("would_help")).is_some();
        assert_eq!(shown, wanted, "{working:?} {suits:?}");
        assert_eq!(tab.read().value(question("would_help")).is_some(), wanted);
    }
}

#[test]
fn a_job_that_suits_counts_only_while_there_is_one() {
    let mut tab = at_review();
    tab.all([act(LaterEvent::FollowUpBegun), option("working", 0, "full_time")]);
    tab.all([option("job_suits", 0, "partly"), arrived(ask("would_help", 0), 4)]);
    assert_eq!(tab.place(), ask("would_help", 0));
    tab.send(option("job_suits", 0, "yes"));
    assert_eq!(tab.place(), ask("job_suits", 0), "it gives way to where it was closed");
    assert_eq!(tab.next(1), [lead("mobility")]);
    tab.send(option("working", 0, "no"));
    assert!(!on_path(&tab, ask("job_suits", 0)) && on_path(&tab, ask("would_help", 0)));
}
