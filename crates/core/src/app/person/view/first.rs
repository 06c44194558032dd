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

/// Stopping.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PauseView {
    /// Answers stay when the page is closed.
    pub is_kept: bool,
    /// The person has come to the end of the path: nothing waits for them.
    pub is_finished: bool,
}

/// A screen of the first part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Screen {
    /// What this is: the ways to answer.
    Welcome(Vec<Way>),
    /// Which domains to look at.
    Domains(DomainsView),
    /// Stop now.
    Pause(PauseView),
    /// Erase everything?
    Erase(EraseView),
}

/// The screen of a place; `None` for those of the later part.
#[must_use]
pub fn screen(place: Place, scene: &Scene) -> Option<Screen> {
    Some(match place {
        Place::Welcome => Screen::Welcome(begin::ways(scene)),
        Place::Domains => Screen::Domains(domains(scene)),
        Place::Pause => {
            let is_finished = scene.person.resume == Place::After;
            Screen::Pause(PauseView { is_kept: scene.is_kept, is_finished })
        }
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
        | Place::Practice
        | Place::Plan(_)
        | Place::Actions(_) => return None,
    })
}
