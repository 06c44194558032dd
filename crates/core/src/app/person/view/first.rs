//! What the first screens show: those that need nothing but the first part of the app.

use super::begin::{self, Way};
use super::questions::{DomainsView, domains};
use super::scene::Scene;
use crate::app::person::place::Place;

/// The page that erases everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EraseView {
    /// Only the turn begins anew.
    pub in_turn: bool,
    /// There are answers of a person to erase. At an adviser's desk there are none, and no sentence speaks of them.
    pub answers: bool,
    /// Workshops are kept on the device: they go too.
    pub workshops: bool,
}

/// A screen of the first part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Screen {
    /// What this is: the ways to answer.
    Welcome(Vec<Way>),
    /// Which domains to look at.
    Domains(DomainsView),
    /// Stop now; whether answers stay when the page is closed.
    Pause(bool),
    /// Erase everything?
    Erase(EraseView),
}

/// The screen of a place; `None` for those of the later part.
#[must_use]
pub fn screen(place: Place, scene: &Scene) -> Option<Screen> {
    Some(match place {
        Place::Welcome => Screen::Welcome(begin::ways(scene)),
        Place::Domains => Screen::Domains(domains(scene)),
        Place::Pause => Screen::Pause(scene.is_kept),
        Place::Erase => {
            let workshops = scene.keeps_workshops && !scene.in_turn;
            let answers = scene.person.has_answers() || scene.person.earlier.last().is_some();
            Screen::Erase(EraseView { in_turn: scene.in_turn, answers, workshops })
        }
        Place::Lead(_)
        | Place::Obstacles(_)
        | Place::Strengths(_)
        | Place::Private
        | Place::Return
        | Place::Goals
        | Place::MoreGoals(_)
        | Place::Order
        | Place::Ask(..)
        | Place::Offer
        | Place::Suggestions
        | Place::Review
        | Place::Share
        | Place::After
        | Place::Evolution
        | Place::Practice => return None,
    })
}
