//! The parts of the app that are fetched later, filled in. Each static is named by the one function that hands its part
//! over once it is here, and by nothing else.

use super::model::Later;
use super::parts::{DeskPart, PlansPart, WorkshopPart};
use super::{desk, person, route, turn, view, voice, workshop};

/// Hands over what follows the first questions.
pub static LATER: Later = Later {
    route: route::CODE,
    person: person::CODE,
    turn: turn::CODE,
    voice: voice::CODE,
    view: view::LATER,
};

/// Hands over the plans that a phone keeps.
pub static PLAN: PlansPart = PlansPart { code: person::plan::CODE, view: view::PLAN };

/// Hands over the adviser's side.
pub static DESK: DeskPart = DeskPart { code: desk::CODE, view: view::DESK };

/// Hands over the facilitator's side.
pub static WORKSHOP: WorkshopPart = WorkshopPart { code: workshop::CODE, view: view::WORKSHOP };
