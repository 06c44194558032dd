//! What other tabs and the slots bring that only the later part can read: records, and the workshops of a device.

use super::moves::arrive;
use super::storage;
use crate::app::effect::{Effect, LaterEffect};
use crate::app::model::{Model, Notice};
use crate::app::place::Place;
use crate::app::store::{Outcome, Persistence, Slot, Stored};
use crate::app::workshop;
use crate::assessment::RecordError;

/// Takes in what another tab wrote: both sets of answers are kept.
pub(super) fn take_in(text: String, model: &mut Model) {
    let Some(later) = model.parts.later.here() else { return };
    match (later.person.read)(&text) {
        Ok(other) => {
            storage::readable_again(model);
            let plan = model.parts.plan.here().map(|plan| &plan.code);
            // Without the code of plans this tab has changed none: theirs are the later ones.
            let plans = match plan {
                Some(code) => (code.merged)(&model.person.plans, &other.plans),
                None => other.plans.clone(),
            };
            if (later.person.merge)(&other, plans, &mut model.person) {
                model.record.mark();
            }
            if let Some(code) = plan {
                (code.look)(&mut model.person);
            }
        }
        Err(why) => unreadable(text, why, model),
    }
}

/// What stands in the storage is no record of this Jalon.
pub(super) fn unreadable(text: String, why: RecordError, model: &mut Model) {
    model.record.persistence = Persistence::Unreadable { text, why };
    model.notice = Some(Notice::Persistence);
}

/// What became of a write of the workshops.
pub(super) fn workshops_outcome(outcome: Outcome, model: &mut Model) -> Vec<Effect> {
    let erased = storage::workshops_outcome(outcome, model);
    if erased { workshops_took_over(None, model) } else { Vec::new() }
}

/// Another tab changed the workshops.
pub(super) fn workshops_changed(there: Option<&str>, model: &mut Model) -> Vec<Effect> {
    let side = &mut model.workshop;
    // Before a facilitator comes in nobody reads them.
    if !side.is_open {
        side.found = there.is_some();
        return Vec::new();
    }
    if !side.slot.changed(there.map(str::to_owned).as_ref()) {
        return Vec::new();
    }
    workshops_took_over(there, model)
}

fn workshops_took_over(there: Option<&str>, model: &mut Model) -> Vec<Effect> {
    let side = &mut model.workshop;
    let Some(part) = model.parts.workshop.here() else { return Vec::new() };
    let erased = (part.code.changed)(there, side);
    match model.place {
        Place::Workshop(_) if erased => {
            let first = Place::Workshop(workshop::Place::Facilitator);
            let effects = arrive(first, model.depth, model);
            model.notice = Some(Notice::ErasedElsewhere);
            effects
        }
        Place::Workshop(_) | Place::Person(_) | Place::Turn(_) | Place::Desk(_) => Vec::new(),
    }
}

/// What a slot was found to hold when somebody asked.
pub(super) fn found(slot: Slot, stored: Stored, model: &mut Model) {
    match (slot, model.parts.workshop.here()) {
        (Slot::Workshops, Some(part)) => (part.code.found)(stored, &mut model.workshop),
        // The answers are read at the start, and nobody asks for workshops before the part is here.
        (Slot::Workshops, None) | (Slot::Record, _) => {}
    }
}

pub(super) fn unreadable_kept(model: &Model) -> Vec<Effect> {
    let text = model.record.persistence.unreadable();
    let file = |text: &str| {
        Effect::Later(LaterEffect::SaveFile { name: "jalon.json", text: text.to_owned() })
    };
    text.map(file).into_iter().collect()
}

pub(super) fn unreadable_discarded(model: &mut Model) -> Vec<Effect> {
    if !model.record.discarded() {
        return Vec::new();
    }
    model.notice = None;
    model.record.mark();
    Vec::new()
}
