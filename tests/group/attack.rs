//! One picture: an attacker goes through all groups of up to twelve people and finds nobody. With any of
//! the rules taken away they do.

use crate::attacker::{insider, outsider};
use crate::codes::{fill, said, workshop};
use crate::worlds::{KINDS, domain, marginal, others, ratings, spread, sums};
use jalon_core::group::suppress::{LEAST, of_goals, of_parts, of_three, of_two};
use jalon_core::group::{Cell, Group};
use jalon_core::instrument::MAX_GOALS;

#[test]
fn nobody_is_found_in_what_is_shown_of_a_domain() {
    for people in 1..=12 {
        let worlds = spread(people, KINDS);
        assert_eq!(outsider(&worlds, |w| domain(w), |w| sums(w)), None, "{people} people");
    }
}

#[test]
fn nobody_is_found_by_one_who_knows_what_they_said_themself() {
    for people in 2..=10 {
        let worlds = spread(people, KINDS);
        for kind in 0..KINDS {
            let numbers = |world: &&Vec<u32>| Some(sums(&others(world, kind)?));
            assert_eq!(insider(&worlds, |w| domain(w), numbers), None, "{people} people, {kind}");
        }
    }
}

#[test]
fn nobody_is_found_in_the_picture_that_codes_make() {
    for people in 5..=7 {
        let shown = |world: &Vec<u32>| {
            let mut group = Group::new(workshop());
            fill(&mut group, world, 1);
            said(group.show())
        };
        assert_eq!(outsider(spread(people, KINDS), shown, |w| sums(w)), None, "{people} people");
    }
}

/// Every way to have so many goals of a list, of which a person has three at most.
fn wishes(people: u32, goals: usize) -> Vec<Vec<u32>> {
    let most = 3 * people;
    let mut all = vec![Vec::new()];
    for _ in 0..goals {
        let more = |world: &Vec<u32>| {
            let world = world.clone();
            (0..=people).map(move |n| [&world[..], &[n]].concat())
        };
        all = all.iter().flat_map(more).filter(|w| w.iter().sum::<u32>() <= most).collect();
    }
    all
}

/// How many have each goal, and how many have not.
fn with_and_without(counts: &[u32], people: u32) -> Vec<u32> {
    counts.iter().flat_map(|count| [*count, people - count]).collect()
}

#[test]
fn nobody_is_found_in_what_is_shown_of_goals() {
    assert_eq!(MAX_GOALS, 3);
    for (people, goals) in [(5, 6), (6, 5), (7, 5), (8, 5), (9, 4), (10, 4), (12, 4)] {
        let worlds = wishes(people, goals);
        let shown = |w: &&Vec<u32>| of_goals(w, people);
        let all = |w: &&Vec<u32>| with_and_without(w, people);
        assert_eq!(outsider(&worlds, shown, all), None, "{people} people");
        // Somebody with these goals knows how many of the others have them.
        for mine in (0..1usize << goals).filter(|mine| mine.count_ones() <= 3) {
            let others = |world: &&Vec<u32>| {
                let count = |(n, count): (usize, &u32)| {
                    let of_others = count.checked_sub(u32::from(mine >> n & 1 == 1))?;
                    (of_others < people).then_some(of_others)
                };
                let counts: Vec<u32> =
                    world.iter().enumerate().map(count).collect::<Option<_>>()?;
                let possible = counts.iter().sum::<u32>() <= 3 * (people - 1);
                possible.then(|| with_and_without(&counts, people - 1))
            };
            assert_eq!(insider(&worlds, shown, others), None, "{people} people, {mine:b}");
        }
    }
}

type Rule = (&'static str, fn(&[u32]) -> Vec<Cell>);

#[test]
fn without_a_rule_somebody_is_found() {
    let rules: [Rule; 7] = [
        ("everything is shown", |w| marginal(w).map(Cell::Shown).to_vec()),
        ("only small numbers are hidden", |w| {
            let [fine, difficult, very, not_said, talk] = marginal(w);
            let cell = |n| if n < LEAST { Cell::Hidden } else { Cell::Shown(n) };
            [fine, difficult + very, not_said, talk].map(cell).to_vec()
        }),
        ("zeros are shown", |w| {
            let people = w.iter().sum();
            let talk = marginal(w)[4];
            vec![if talk == 0 { Cell::Shown(0) } else { of_two(talk, people) }]
        }),
        ("all of them are told from nearly all", |w| {
            let people: u32 = w.iter().sum();
            let talk = marginal(w)[4];
            vec![if talk == people { Cell::Shown(talk) } else { of_two(talk, people) }]
        }),
        ("the third stands alone", |w| {
            let [fine, difficult, very, not_said, _] = marginal(w);
            let mut cells = of_three([fine, difficult + very, not_said]);
            if cells == [Cell::Hidden; 3] {
                cells[2] = of_two(not_said, w.iter().sum());
            }
            cells.to_vec()
        }),
        ("parts of a whole that is not exact", |w| {
            let [fine, difficult, very, not_said, _] = marginal(w);
            let [fine, together, not_said] = of_three([fine, difficult + very, not_said]);
            let whole = Cell::Shown(together.least());
            let [difficult, very] = of_parts(whole, [difficult, very]);
            vec![fine, together, difficult, very, not_said]
        }),
        ("one part is shown", |w| {
            let [fine, difficult, very, not_said, _] = marginal(w);
            let mut cells = ratings([fine, difficult, very, not_said]);
            if let Cell::Shown(_) = cells[1] {
                cells[2] = if difficult < LEAST { Cell::Hidden } else { Cell::Shown(difficult) };
            }
            cells.to_vec()
        }),
    ];
    for (name, rule) in rules {
        let found = (5..=10).find_map(|n| outsider(spread(n, KINDS), |w| rule(w), |w| sums(w)));
        assert!(found.is_some(), "{name}");
    }
    // Fewer people than the least: four, of whom one did not say what at least three said.
    let most = |w: &Vec<u32>| if w[0] < LEAST { Cell::Hidden } else { Cell::AtLeast(LEAST) };
    assert!(insider(spread(4, 2), most, |w| Some(sums(&others(w, 1)?))).is_some());
    assert!(insider(spread(5, 2), most, |w| Some(sums(&others(w, 1)?))).is_none());
    // Goals without a look at how many anybody can have.
    let unlimited = |w: &Vec<u32>| w.iter().map(|n| of_two(*n, 8)).collect::<Vec<_>>();
    assert!(outsider(wishes(8, 4), unlimited, |w| with_and_without(w, 8)).is_some());
}
