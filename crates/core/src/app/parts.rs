//! Code that is fetched when it is needed, as tables of function pointers.
//!
//! A table enters the model once its part is here. Nothing else leads to the code behind it, so a call into code that
//! is not here yet cannot be written.

use super::desk::DeskCode;
use super::effect::Effect;
use super::person::PersonCode;
use super::person::plan::BookCode;
use super::turn::TurnCode;
use super::view::table::{DeskView, LaterView, PlansView, WorkshopView};
use super::voice::VoiceCode;
use super::workshop::WorkshopCode;
use std::fmt;
use std::ptr;

/// What follows the first questions, for a model `M` and its events `E`.
pub struct LaterPart<M, E> {
    /// How events are taken once this part is here.
    pub route: RouteCode<M, E>,
    /// The person's later screens, and reading a record.
    pub person: PersonCode,
    /// A participant's turn.
    pub turn: TurnCode,
    /// Reading aloud, from the first line on.
    pub voice: VoiceCode,
    /// What the screens of these show.
    pub view: LaterView,
}

/// The route's code of the later part.
pub struct RouteCode<M, E> {
    /// Takes any event.
    pub take: fn(E, &mut M) -> Vec<Effect>,
    /// The part is here: what waited for it goes on.
    pub loaded: fn(&mut M) -> Vec<Effect>,
    /// The desk part is here too: a code that stood in the address is read.
    pub opened: fn(&mut M) -> Vec<Effect>,
    /// Takes in the record that another tab wrote.
    pub take_in: fn(String, &mut M),
}

/// The plans that a phone keeps.
pub struct PlansPart {
    /// How they change.
    pub code: BookCode,
    /// What their screens show.
    pub view: PlansView,
}

/// The facilitator's side.
pub struct WorkshopPart {
    /// How it moves.
    pub code: WorkshopCode,
    /// What its screens show.
    pub view: WorkshopView,
}

/// The adviser's side, and where codes are read.
pub struct DeskPart {
    /// How it moves.
    pub code: DeskCode,
    /// What its screens show.
    pub view: DeskView,
}

/// How far a part is.
#[derive(Default)]
pub enum Fetch<T: 'static> {
    /// Not asked for yet.
    #[default]
    Waiting,
    /// Being fetched.
    Loading,
    /// Could not be fetched.
    Failed,
    /// Here.
    Here(&'static T),
}

impl<T> Fetch<T> {
    /// The part, once it is here.
    #[must_use]
    pub const fn here(&self) -> Option<&'static T> {
        match self {
            Self::Here(part) => Some(part),
            Self::Waiting | Self::Loading | Self::Failed => None,
        }
    }

    /// Whether it is here.
    #[must_use]
    pub const fn is_here(&self) -> bool {
        self.here().is_some()
    }

    /// Whether it could not be fetched.
    #[must_use]
    pub const fn has_failed(&self) -> bool {
        match self {
            Self::Failed => true,
            Self::Waiting | Self::Loading | Self::Here(_) => false,
        }
    }

    /// Asks for it, unless it is here or on its way; whether it is to be fetched now.
    pub(super) fn wanted(&mut self) -> bool {
        match self {
            Self::Here(_) | Self::Loading => false,
            Self::Waiting | Self::Failed => {
                *self = Self::Loading;
                true
            }
        }
    }

    /// It did not come.
    pub(super) fn failed(&mut self) {
        match self {
            Self::Loading => *self = Self::Failed,
            Self::Waiting | Self::Failed | Self::Here(_) => {}
        }
    }
}

impl<T> Clone for Fetch<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Fetch<T> {}

impl<T> fmt::Debug for Fetch<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Waiting => "Waiting",
            Self::Loading => "Loading",
            Self::Failed => "Failed",
            Self::Here(_) => "Here",
        })
    }
}

impl<T> PartialEq for Fetch<T> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Here(one), Self::Here(two)) => ptr::eq(*one, *two),
            (Self::Waiting, Self::Waiting)
            | (Self::Loading, Self::Loading)
            | (Self::Failed, Self::Failed) => true,
            (Self::Waiting | Self::Loading | Self::Failed | Self::Here(_), _) => false,
        }
    }
}

impl<T> Eq for Fetch<T> {}

/// The parts of the app that are fetched when they are needed, of a model `M` with events `E`.
pub struct Parts<M: 'static, E: 'static> {
    /// What follows the first questions.
    pub later: Fetch<LaterPart<M, E>>,
    /// The plans that a phone keeps.
    pub plan: Fetch<PlansPart>,
    /// The facilitator's side.
    pub workshop: Fetch<WorkshopPart>,
    /// The adviser's side.
    pub desk: Fetch<DeskPart>,
}

impl<M, E> Default for Parts<M, E> {
    fn default() -> Self {
        Self {
            later: Fetch::Waiting,
            plan: Fetch::Waiting,
            workshop: Fetch::Waiting,
            desk: Fetch::Waiting,
        }
    }
}

impl<M, E> Clone for Parts<M, E> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<M, E> Copy for Parts<M, E> {}

impl<M, E> fmt::Debug for Parts<M, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { later, plan, workshop, desk } = self;
        let mut all = f.debug_struct("Parts");
        all.field("later", later).field("plan", plan);
        all.field("workshop", workshop).field("desk", desk).finish()
    }
}

impl<M, E> PartialEq for Parts<M, E> {
    fn eq(&self, other: &Self) -> bool {
        (&self.later, &self.plan) == (&other.later, &other.plan)
            && (&self.workshop, &self.desk) == (&other.workshop, &other.desk)
    }
}

impl<M, E> Eq for Parts<M, E> {}
