//! Fetching parts of the app when somebody comes to where they are needed.

use crate::app::effect::{Effect, PartName};
use crate::app::model::Model;
use crate::app::place::Place;
use crate::app::store::Slot;
use crate::instrument::Audience;

/// Fetches the later part, unless it is here or on its way.
pub(super) fn load_later(model: &mut Model) -> Option<Effect> {
    model.parts.later.wanted().then_some(Effect::LoadPart(PartName::Later))
}

/// Looks for workshops where they have to be known: what reads them comes with the workshop part.
pub(super) fn open_workshops(model: &mut Model) -> Option<Effect> {
    // Who gives the answers on a device that is handed round is counted there.
    let handed_round = model.turn.as_ref().is_some_and(|turn| turn.shared_device);
    let is_facilitators = match model.place {
        Place::Workshop(_) => true,
        Place::Person(_) | Place::Turn(_) | Place::Desk(_) => false,
    };
    if model.workshop.is_open || !(is_facilitators || handed_round) {
        return None;
    }
    if model.parts.workshop.is_here() {
        // Until the later part is here nobody reads anything; it opens them then.
        return model.parts.later.is_here().then_some(Effect::Read(Slot::Workshops));
    }
    model.parts.workshop.wanted().then_some(Effect::LoadPart(PartName::Workshop))
}

/// Fetches the code of plans where one is shown, and where one is kept: a follow-up asks about it.
pub(super) fn open_plan(model: &mut Model) -> Option<Effect> {
    let is_wanted = match model.place {
        Place::Person(at) => at.needs_plan() || !model.person.plans.is_empty(),
        Place::Turn(_) | Place::Desk(_) | Place::Workshop(_) => false,
    };
    (is_wanted && model.parts.plan.wanted()).then_some(Effect::LoadPart(PartName::Plan))
}

/// Fetches the desk part on the desk, and for a facilitator, who reads codes too. While nobody knows yet what stood in
/// the address it may be an invitation, which does without.
pub(super) fn open_desk(model: &mut Model) -> Option<Effect> {
    if model.fragment.is_some() && !model.parts.later.is_here() {
        return None;
    }
    let is_read = match model.place.audience() {
        Audience::Adviser | Audience::Workshop => true,
        Audience::Person | Audience::Plan => false,
    };
    (is_read && model.parts.desk.wanted()).then_some(Effect::LoadPart(PartName::Desk))
}

/// Fetches what the present screen waits for.
pub(super) fn ask_again(model: &mut Model) -> Vec<Effect> {
    let all = [load_later(model), open_desk(model), open_plan(model), open_workshops(model)];
    all.into_iter().flatten().collect()
}
