//! The stakes that show how far along the path a person is.

use super::flow::{offered, path};
use super::place::{Place, Stretch};
use crate::assessment::Assessment;

/// How far along a stake of the path stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stake {
    /// Behind the person.
    Passed,
    /// Where the person stands.
    Here,
    /// Still ahead.
    Ahead,
}

fn stretch(place: Place) -> Option<Stretch> {
    match place.stretch() {
        Some(Stretch::Offered) => offered().map(Stretch::Section),
        other => other,
    }
}

/// One stake for each domain chosen and for each part; empty off the questions.
#[must_use]
pub fn stakes(assessment: &Assessment, place: Place) -> Vec<Stake> {
    let Some(here) = stretch(place) else { return Vec::new() };
    let mut all: Vec<Stretch> = Vec::new();
    for stretch in path(assessment).into_iter().filter_map(stretch) {
        if all.last() != Some(&stretch) {
            all.push(stretch);
        }
    }
    let Some(here) = all.iter().position(|s| *s == here) else { return Vec::new() };
    (0..all.len())
        .map(|at| match at.cmp(&here) {
            std::cmp::Ordering::Less => Stake::Passed,
            std::cmp::Ordering::Equal => Stake::Here,
            std::cmp::Ordering::Greater => Stake::Ahead,
        })
        .collect()
}
