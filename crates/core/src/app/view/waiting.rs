//! What stands in the place of a screen.

use crate::app::model::Model;
use crate::app::parts::Parts;
use crate::app::place::Place;

/// What stands in the place of a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waiting {
    /// It is being fetched.
    Loading,
    /// It could not be fetched.
    Failed,
    /// Nobody has touched the device for a while: the answers are out of sight.
    Resting,
}

/// What stands in the place of a screen that comes with a later part.
pub(super) fn waiting(model: &Model) -> Waiting {
    let Parts { later, plan, workshop, desk } = &model.parts;
    let failed = match model.place {
        Place::Workshop(_) => workshop.has_failed() || desk.has_failed(),
        Place::Desk(_) => desk.has_failed(),
        Place::Person(at) => at.needs_plan() && plan.has_failed(),
        Place::Turn(_) => false,
    };
    if later.has_failed() || failed { Waiting::Failed } else { Waiting::Loading }
}
