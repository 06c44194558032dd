//! Pictures in a row: what is shown later says nothing of those who came in between.

use crate::attacker::outsider;
use crate::codes::{anonymous, fill, said, workshop};
use crate::worlds::{ratings, spread, sums};
use jalon_core::group::suppress::{LEAST, LEAST_PEOPLE, of_two};
use jalon_core::group::{Cell, Group};
use jalon_core::share::Anonymous;
use proptest::prelude::*;

type Two = (Vec<u32>, Vec<u32>);

/// Every way in which `first` people came before a picture and `then` people after it.
fn two(first: u32, then: u32, kinds: usize) -> impl Iterator<Item = Two> {
    let after = spread(then, kinds);
    spread(first, kinds)
        .into_iter()
        .flat_map(move |a| after.clone().into_iter().map(move |b| (a.clone(), b)))
}

/// Any number of the first, of those after, and of all.
fn of_both((a, b): &Two) -> Vec<u32> {
    let all: Vec<u32> = a.iter().zip(b).map(|(a, b)| a + b).collect();
    [sums(a), sums(b), sums(&all)].concat()
}

fn four(counts: &[u32]) -> [u32; 4] {
    [counts[0], counts[1], counts[2], counts[3]]
}

#[test]
fn nobody_is_found_in_two_pictures_in_a_row() {
    for (first, then) in [(5, 5), (5, 7), (6, 6), (7, 5), (9, 6), (6, 9)] {
        let shown = |(a, b): &Two| {
            let (a, b) = (ratings(four(a)), ratings(four(b)));
            let both: Vec<Cell> = a.iter().zip(b).map(|(a, b)| a.plus(b)).collect();
            (a, both)
        };
        assert_eq!(outsider(two(first, then, 4), shown, of_both), None, "{first} and {then}");
        let shown = |(a, b): &Two| {
            let (a, b) = (of_two(a[0], first), of_two(b[0], then));
            (a, a.plus(b))
        };
        assert_eq!(outsider(two(first, then, 2), shown, of_both), None, "{first} and {then}");
    }
}

#[test]
fn nobody_is_found_in_the_pictures_that_codes_make() {
    // However many come, the facilitator looks after each few of them.
    for (first, then) in [(5, 1), (5, 3), (6, 4), (5, 5), (6, 5)] {
        let shown = |(a, b): &Two| {
            let mut group = Group::new(workshop());
            // Nobody wants to talk: that is shown apart, and the same for all these worlds.
            let kinds = |w: &[u32]| w.iter().flat_map(|n| [0, *n]).collect::<Vec<_>>();
            fill(&mut group, &kinds(a), 1);
            let before = said(group.show());
            fill(&mut group, &kinds(b), 100);
            (before, said(group.show()))
        };
        let numbers = |(a, b): &Two| {
            let all: Vec<u32> = a.iter().zip(b).map(|(a, b)| a + b).collect();
            // Of fewer than five that came later nothing at all is known: they can be any.
            if then < LEAST_PEOPLE { sums(a) } else { [sums(a), sums(b), sums(&all)].concat() }
        };
        assert_eq!(outsider(two(first, then, 4), shown, numbers), None, "{first} and {then}");
    }
}

#[test]
fn counted_anew_after_a_few_more_somebody_is_found() {
    // Each picture alone is protected, as is the sum of both; what came in between is not.
    for then in 1..=6 {
        let shown = |(a, b): &Two| (of_two(a[0], 8), of_two(a[0] + b[0], 8 + then));
        assert!(outsider(two(8, then, 2), shown, of_both).is_some(), "{then} more");
    }
    // Not even when no difference of 1 or 2 shows: three who came together said the same.
    let shown = |(a, b): &Two| {
        let later = of_two(a[0] + b[0], 11);
        let shows = matches!(b[0], 1 | 2);
        (of_two(a[0], 8), if shows { Cell::Hidden } else { later })
    };
    assert!(outsider(two(8, 3, 2), shown, of_both).is_some());
}

/// People in the order they come, and whether the facilitator looks after each.
fn workshops() -> impl Strategy<Value = Vec<(Anonymous, bool)>> {
    let people = prop::collection::vec((anonymous(), prop::bool::weighted(0.3)), 0..30);
    people.prop_map(|people| {
        let here = |(n, (code, looks)): (u64, (Anonymous, bool))| {
            (Anonymous { workshop: workshop(), participation: n, ..code }, looks)
        };
        (0..).zip(people).map(here).collect()
    })
}

proptest! {
    #[test]
    fn a_picture_is_made_of_groups_that_are_protected_each(people in workshops()) {
        let mut group = Group::new(workshop());
        let mut before = group.picture().clone();
        let mut since = Group::new(workshop());
        for (code, looks) in people {
            group.add(&code);
            since.add(&code);
            if !looks {
                continue;
            }
            let picture = group.show().clone();
            let more = picture.people - before.people;
            prop_assert!(more == 0 || more >= LEAST_PEOPLE);
            if more == 0 {
                prop_assert_eq!(&picture, &before);
                continue;
            }
            // Those since the last picture, as if they had been alone: nothing else is in it.
            let alone = since.show().clone();
            prop_assert_eq!(&picture, &before.plus(&alone));
            prop_assert!(picture.is_sound());
            for ((now, then), new) in picture.cells().zip(before.cells()).zip(alone.cells()) {
                let added = now.least() - then.least();
                prop_assert!(added == 0 || added >= LEAST, "{then:?} {now:?}");
                prop_assert_eq!(added, new.least());
            }
            since = Group::new(workshop());
            before = picture;
        }
    }

    #[test]
    fn in_which_order_people_come_does_not_show(people in workshops(), turn in 0usize..30) {
        let codes: Vec<_> = people.into_iter().map(|(code, _)| code).collect();
        let mut turned = codes.clone();
        turned.rotate_left(if codes.is_empty() { 0 } else { turn % codes.len() });
        let group = |codes: &[Anonymous]| {
            let mut group = Group::new(workshop());
            for code in codes { group.add(code); }
            group.show().clone()
        };
        prop_assert_eq!(group(&codes), group(&turned));
    }
}
