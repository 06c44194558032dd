//! What is counted, and what the picture of a real workshop says.

use crate::codes::{anonymous, fill, goals, silent, workshop};
use jalon_core::assessment::{Answer, Disclosed, Rating};
use jalon_core::group::Cell::{AtLeast, Hidden, Shown};
use jalon_core::group::{Added, Cell, Group, Picture};
use jalon_core::instrument::{GOALS, Mode};
use jalon_core::share::{Anonymous, Said, WorkshopNumber};
use proptest::prelude::*;

/// The cells of the first domain when these many said it: kinds as in `worlds::KINDS`.
fn first(counts: &[u32]) -> [Cell; 6] {
    let mut group = Group::new(workshop());
    fill(&mut group, counts, 1);
    group.show().domains[0].cells()
}

#[test]
fn a_domain_says_what_it_may() {
    // Fine, difficult and very difficult together, each of them, not said; then how many want to talk.
    let cases: [(&str, [u32; 8], [Cell; 6]); 9] = [
        (
            "all large enough",
            [0, 3, 3, 1, 3, 0, 0, 4],
            [Shown(3), Shown(7), Shown(4), Shown(3), Shown(4), Shown(6)],
        ),
        (
            "one of the two difficult is small",
            [0, 3, 3, 1, 2, 0, 0, 4],
            [Shown(3), Shown(6), Hidden, Hidden, Shown(4), Shown(5)],
        ),
        (
            "few said nothing, so that fine would tell how many",
            [0, 3, 3, 0, 1, 0, 0, 2],
            [Hidden, Shown(4), Hidden, Hidden, Hidden, Shown(4)],
        ),
        (
            "few find it difficult",
            [1, 4, 0, 1, 0, 0, 0, 3],
            [Shown(5), Hidden, Hidden, Hidden, Hidden, Hidden],
        ),
        (
            "nearly all find it difficult",
            [0, 1, 7, 0, 0, 0, 0, 0],
            [Hidden, AtLeast(6), Hidden, Hidden, Hidden, AtLeast(6)],
        ),
        (
            "all find it fine",
            [0, 8, 0, 0, 0, 0, 0, 0],
            [AtLeast(6), Hidden, Hidden, Hidden, Hidden, Hidden],
        ),
        ("nobody said anything", [0, 0, 0, 0, 0, 0, 0, 8], [Hidden; 6]),
        (
            "five people",
            [0, 1, 4, 0, 0, 0, 0, 0],
            [Hidden, AtLeast(3), Hidden, Hidden, Hidden, AtLeast(3)],
        ),
        (
            "nine people in halves",
            [0, 4, 5, 0, 0, 0, 0, 0],
            [Hidden, Shown(5), Hidden, Hidden, Hidden, Shown(5)],
        ),
    ];
    for (name, counts, wanted) in cases {
        assert_eq!(first(&counts), wanted, "{name}");
    }
}

#[test]
fn four_people_make_no_picture() {
    let mut group = Group::new(workshop());
    fill(&mut group, &[4, 0, 0, 0, 0, 0, 0, 0], 1);
    assert!(!group.is_ready());
    assert_eq!(*group.show(), Picture::default());
    assert_eq!((group.counted(), group.waiting(), group.picture().people), (4, 4, 0));
    group.add(&silent(9));
    assert!(group.is_ready());
    assert_eq!(group.show().people, 5);
    assert_eq!((group.counted(), group.waiting()), (5, 0));
}

#[test]
fn a_code_counts_once_and_only_in_its_workshop() {
    let mut group = Group::new(workshop());
    assert_eq!(group.add(&silent(7)), Added::Counted);
    let changed = Anonymous { mode: Mode::Simplified, ..silent(7) };
    assert_eq!(group.add(&changed), Added::AlreadyCounted);
    let foreign = Anonymous { workshop: WorkshopNumber::of(1), ..silent(8) };
    assert_eq!(group.add(&foreign), Added::OtherWorkshop);
    assert_eq!((group.counted(), group.waiting()), (1, 1));
    // Also when it has been taken into a picture.
    for n in 10..14 {
        group.add(&silent(n));
    }
    assert_eq!(group.show().people, 5);
    assert_eq!(group.add(&silent(12)), Added::AlreadyCounted);
    assert_eq!(group.waiting(), 0);
}

#[test]
fn goals_and_modes_are_counted() {
    let mut group = Group::new(workshop());
    for n in 0..9 {
        let mut wanted = vec![Some(GOALS[0].id)];
        if n < 4 {
            wanted.push(Some(GOALS[5].id));
        }
        if n < 2 {
            wanted.push(None);
        }
        let mode = if n < 3 { Mode::Simplified } else { Mode::Standard };
        group.add(&Anonymous { mode, goals: goals(&wanted), ..silent(n) });
    }
    let picture = group.show();
    let wanted = |at: usize| picture.goals[at].wanted;
    assert_eq!((wanted(0), wanted(5), wanted(GOALS.len())), (AtLeast(7), Shown(4), Hidden));
    assert_eq!(picture.goals[GOALS.len()].goal, None);
    assert_eq!(picture.modes, [Hidden, Shown(3), Hidden]);
}

#[test]
fn later_people_are_added_when_they_are_enough() {
    let mut group = Group::new(workshop());
    fill(&mut group, &[0, 4, 5, 0, 0, 0, 0, 0], 1);
    let at_first = group.show().clone();
    fill(&mut group, &[4, 0, 0, 0, 0, 0, 0, 0], 100);
    assert_eq!(*group.show(), at_first);
    fill(&mut group, &[2, 0, 0, 0, 0, 0, 0, 0], 200);
    let picture = group.show();
    assert_eq!(picture.people, 15);
    // 5 of nine found it difficult; of the six none did, which is not said.
    assert_eq!(picture.domains[0].together, AtLeast(5));
    assert_eq!(picture.domains[0].fine, AtLeast(4));
    assert_eq!(picture.domains[0].talk, AtLeast(9));
}

#[test]
fn all_that_was_not_said_counts_alike() {
    let not_said = [
        Disclosed::LeftOut,
        Disclosed::Shown(Said { lead: Answer::Passed, talk: false }),
        Disclosed::Shown(Said { lead: Answer::Unseen, talk: false }),
    ];
    let pictures = not_said.map(|said| {
        let mut group = Group::new(workshop());
        for n in 0..12 {
            let mut code = silent(n);
            let fine = Said { lead: Answer::Given(Rating::Fine), talk: false };
            code.domains[0].1 = if n < 5 { said.clone() } else { Disclosed::Shown(fine) };
            group.add(&code);
        }
        group.show().clone()
    });
    assert_eq!(pictures[0], pictures[1]);
    assert_eq!(pictures[0], pictures[2]);
}

proptest! {
    #[test]
    fn a_group_is_stored_and_goes_on(codes in prop::collection::vec(anonymous(), 0..14), at in 0usize..14) {
        let mut group = Group::new(workshop());
        for (n, code) in (0..).zip(codes) {
            group.add(&Anonymous { workshop: workshop(), participation: n, ..code });
            if usize::try_from(n) == Ok(at) {
                group.show();
            }
        }
        prop_assert!(group.is_sound());
        let text = serde_json::to_string(&group).expect("stored");
        prop_assert_eq!(serde_json::from_str::<Group>(&text).expect("read"), group);
    }
}
