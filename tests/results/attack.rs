//! An attacker goes through all groups of up to some fifteen people and finds nobody. With a rule taken away they do.

use crate::attacker::{insider, outsider};
use crate::worlds::{others, spread, sums};
use jalon_core::group::Cell;
use jalon_core::group::suppress::{of_parts, of_three, of_two};
use jalon_core::results::rules::{helps, suits, working};

/// What is shown of work and of whether the job suits.
type Both = ([Cell; 5], [Cell; 5]);

/// Kinds: not working, not said; then those who work, each with yes, partly, no, not said.
const SUITED: usize = 6;

fn suited(world: &[u32]) -> Both {
    let [none, unsaid, yes, partly, no, silent] = <[u32; 6]>::try_from(world).expect("six kinds");
    let works = yes + partly + no + silent;
    let cells = working([works, 0, none, unsaid]);
    (cells, suits(cells[1], [yes, partly, no, silent]))
}

#[test]
fn nobody_is_found_in_whether_jobs_suit() {
    for people in 1..=15 {
        let worlds = spread(people, SUITED);
        assert_eq!(outsider(&worlds, |w| suited(w), |w| sums(w)), None, "{people} people");
    }
    for people in 2..=12 {
        let worlds = spread(people, SUITED);
        for kind in 0..SUITED {
            let numbers = |world: &&Vec<u32>| Some(sums(&others(world, kind)?));
            assert_eq!(insider(&worlds, |w| suited(w), numbers), None, "{people} people, {kind}");
        }
    }
}

/// Kinds: not working, not said; full time with yes, less and not said; part time with the same.
const TIMED: usize = 8;

fn timed(world: &[u32]) -> Both {
    let [none, unsaid, full_yes, full_less, full_silent, part_yes, part_less, part_silent] =
        <[u32; 8]>::try_from(world).expect("eight kinds");
    let full = full_yes + full_less + full_silent;
    let part = part_yes + part_less + part_silent;
    let cells = working([full, part, none, unsaid]);
    let yes = full_yes + part_yes;
    let less = full_less + part_less;
    (cells, suits(cells[1], [yes, less, 0, full_silent + part_silent]))
}

#[test]
fn nobody_is_found_in_full_and_part_time() {
    for people in 1..=10 {
        let worlds = spread(people, TIMED);
        assert_eq!(outsider(&worlds, |w| timed(w), |w| sums(w)), None, "{people} people");
    }
}

/// Kinds: works and it suits, who is not asked; then works and it does not, does not work, does not say, each with and
/// without something that would help.
const HELPED: usize = 7;

fn helped(world: &[u32], rule: impl Fn([Cell; 5], u32, u32) -> Cell) -> (Both, Cell) {
    let [yes, less_help, less, none_help, none, unsaid_help, unsaid] =
        <[u32; 7]>::try_from(world).expect("seven kinds");
    let no = less_help + less;
    let cells = working([yes + no, 0, none_help + none, unsaid_help + unsaid]);
    let fit = suits(cells[1], [yes, 0, no, 0]);
    let count = less_help + none_help + unsaid_help;
    ((cells, fit), rule(fit, count, world.iter().sum()))
}

fn rule(fit: [Cell; 5], count: u32, people: u32) -> Cell {
    helps(fit[0], count, people)
}

#[test]
fn nobody_is_found_in_what_would_help() {
    for people in 1..=12 {
        let worlds = spread(people, HELPED);
        assert_eq!(outsider(&worlds, |w| helped(w, rule), |w| sums(w)), None, "{people} people");
    }
    for people in 2..=9 {
        let worlds = spread(people, HELPED);
        for kind in 0..HELPED {
            let numbers = |world: &&Vec<u32>| Some(sums(&others(world, kind)?));
            let found = insider(&worlds, |w| helped(w, rule), numbers);
            assert_eq!(found, None, "{people} people, {kind}");
        }
    }
}

/// Kinds: full and part time and it suits; full and part time and it does not, each with and without something that would
/// help; does not work, with and without; does not say.
const WHOLE: usize = 9;

fn whole(world: &[u32]) -> (Both, Cell) {
    let [full_yes, part_yes, full_help, full_less, part_help, part_less, none_help, none, unsaid] =
        <[u32; 9]>::try_from(world).expect("nine kinds");
    let full = full_yes + full_help + full_less;
    let part = part_yes + part_help + part_less;
    let cells = working([full, part, none_help + none, unsaid]);
    let less = full_help + full_less + part_help + part_less;
    let fit = suits(cells[1], [full_yes + part_yes, 0, less, 0]);
    let help = helps(fit[0], full_help + part_help + none_help, world.iter().sum());
    ((cells, fit), help)
}

#[test]
fn nobody_is_found_in_all_of_it_together() {
    for people in 5..=10 {
        let worlds = spread(people, WHOLE);
        assert_eq!(outsider(&worlds, |w| whole(w), |w| sums(w)), None, "{people} people");
    }
}

#[test]
fn without_a_rule_somebody_is_found() {
    // Whether the job suits, decided among all people instead of among those who work.
    let among_all = |w: &Vec<u32>| {
        let [_, _, yes, partly, no, _] = <[u32; 6]>::try_from(&w[..]).expect("six kinds");
        let people: u32 = w.iter().sum();
        let [yes_cell, less, _] = of_three([yes, partly + no, people - yes - partly - no]);
        (suited(w).0, yes_cell, less)
    };
    // The same within them, where how many they are is not said exactly.
    let of_hidden = |w: &Vec<u32>| {
        let [_, _, yes, partly, no, silent] = <[u32; 6]>::try_from(&w[..]).expect("six kinds");
        (suited(w).0, of_three([yes, partly + no, silent]))
    };
    // Partly and not, whatever is said of both together.
    let parts = |w: &Vec<u32>| {
        let [_, _, _, partly, no, _] = <[u32; 6]>::try_from(&w[..]).expect("six kinds");
        (suited(w), of_parts(Cell::Shown(partly + no), [partly, no]))
    };
    let found = |find: &dyn Fn(u32) -> bool| (5..=12).any(find);
    assert!(found(&|n| outsider(spread(n, SUITED), among_all, |w| sums(w)).is_some()), "all");
    assert!(found(&|n| outsider(spread(n, SUITED), of_hidden, |w| sums(w)).is_some()), "hidden");
    assert!(found(&|n| outsider(spread(n, SUITED), parts, |w| sums(w)).is_some()), "parts");
    // What would help, decided among all: where all who were asked say it, that is told.
    let asked = |_: [Cell; 5], count, people| of_two(count, people);
    let help = |n| outsider(spread(n, HELPED), |w| helped(w, asked), |w| sums(w)).is_some();
    assert!(found(&help), "help");
}
