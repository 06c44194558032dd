//! The stakes that show how far along the path a person is.

use super::Place;
use super::flow::{offered, path};
use crate::assessment::Assessment;
use crate::instrument::{self, DomainId, Section};

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

/// What one stake stands for: a domain, a part, a section, or all from the suggestions to the review.
#[derive(PartialEq)]
enum Stretch {
    Domain(DomainId),
    Private,
    Section(Section),
    Review,
}

fn stretch(place: Place) -> Option<Stretch> {
    match place {
        Place::Private => Some(Stretch::Private),
        Place::Goals | Place::MoreGoals(_) | Place::Order => Some(Stretch::Section(Section::Goals)),
        Place::Ask(id, _) => Some(Stretch::Section(instrument::question(id).section)),
        Place::Offer => offered().map(Stretch::Section),
        Place::Suggestions | Place::Review => Some(Stretch::Review),
        place => place.domain().map(Stretch::Domain),
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
