//! What a person's views are made from.

use crate::app::model::Model;
use crate::app::person::view::scene::Scene;
use crate::app::store::Persistence;

/// The person on the screen, with what lies around them.
#[must_use]
pub fn scene(model: &Model) -> Scene<'_> {
    Scene {
        person: model.here(),
        setting: &model.setting,
        in_turn: model.turn.is_some(),
        is_kept: model.record.persistence == Persistence::Stored,
        keeps_workshops: model.workshop.keeps_workshops(),
    }
}
