//! The person's path: which place follows which, given the answers so far.

use super::Place;
use crate::assessment::{Answer, Assessment};

/// Every place of the path in order, branches opened by the answers included.
#[must_use]
pub fn path(assessment: &Assessment) -> Vec<Place> {
    let mut places = vec![Place::Welcome, Place::Domains];
    for id in assessment.chosen() {
        let answers = assessment.entry(id).answers;
        places.push(Place::Lead(id));
        if answers.opens_obstacles() {
            places.push(Place::Obstacles(id));
        }
        if answers.lead.given().is_some() || !answers.strengths.is_unseen() {
            places.push(Place::Strengths(id));
        }
    }
    places.extend([Place::Private, Place::Goals]);
    if matches!(&assessment.goals.answer, Answer::Given(goals) if goals.len() > 1) {
        places.push(Place::Order);
    }
    places.extend([Place::Review, Place::Share, Place::After]);
    places
}

/// The place after `place`. While a line of the review is being changed, the questions that belong
/// to it follow and then the review again.
#[must_use]
pub fn next(assessment: &Assessment, place: Place, editing: bool) -> Place {
    let places = path(assessment);
    let following = match places.iter().position(|p| *p == place) {
        Some(at) => places.get(at + 1).copied(),
        None => None,
    };
    match following {
        Some(next) if !editing || belongs_together(place, next) => next,
        _ => Place::Review,
    }
}

/// The place before `place`; the welcome when there is none.
#[must_use]
pub fn previous(assessment: &Assessment, place: Place) -> Place {
    let places = path(assessment);
    let at = places.iter().position(|p| *p == place).unwrap_or(0);
    places[at.saturating_sub(1)]
}

/// `place`, or where its branch began when a later answer closed it.
#[must_use]
pub fn nearest(assessment: &Assessment, place: Place) -> Place {
    if !place.is_on_path() || path(assessment).contains(&place) {
        return place;
    }
    match place {
        Place::Order => Place::Goals,
        _ => match place.domain() {
            Some(id) if assessment.entry(id).chosen => Place::Lead(id),
            _ => Place::Domains,
        },
    }
}

fn belongs_together(a: Place, b: Place) -> bool {
    match (a, b) {
        (Place::Goals, Place::Order) => true,
        _ => a.domain().is_some() && a.domain() == b.domain(),
    }
}

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

/// One stake for each domain chosen, one for the goals and one for the review; empty off the questions.
#[must_use]
pub fn stakes(assessment: &Assessment, place: Place) -> Vec<Stake> {
    let chosen = assessment.chosen();
    let total = chosen.len() + 3;
    let here = match place {
        Place::Private => chosen.len(),
        Place::Goals | Place::Order => chosen.len() + 1,
        Place::Review => chosen.len() + 2,
        _ => match place.domain().and_then(|id| chosen.iter().position(|c| *c == id)) {
            Some(at) => at,
            None => return Vec::new(),
        },
    };
    (0..total)
        .map(|at| match at.cmp(&here) {
            std::cmp::Ordering::Less => Stake::Passed,
            std::cmp::Ordering::Equal => Stake::Here,
            std::cmp::Ordering::Greater => Stake::Ahead,
        })
        .collect()
}
