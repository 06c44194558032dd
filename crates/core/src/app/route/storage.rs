//! What the slot of the answers brings: writes that succeed, meet another tab's, or are refused; erasing.

use super::fetch;
use super::moves::history;
use crate::app::effect::{Effect, LaterEffect, Move, ScanEffect};
use crate::app::model::{Model, Notice};
use crate::app::person;
use crate::app::place::Place;
use crate::app::slot::SlotState;
use crate::app::store::{Outcome, Persistence, SaveError, Slot, Stored};
use crate::app::workshop;
use crate::assessment::Assessment;

/// What became of a write.
pub(super) fn outcome(outcome: Outcome, model: &mut Model) -> Vec<Effect> {
    if model.record.is_stale() {
        return Vec::new();
    }
    match outcome {
        Outcome::Stored => {
            if model.record.stored() {
                take_notice_back(model);
            }
            Vec::new()
        }
        Outcome::Refused(why) => {
            if model.record.refused(why) {
                model.notice = Some(Notice::Persistence);
            }
            Vec::new()
        }
        // Another tab wrote the answers since this one last looked, or erased them.
        Outcome::Conflict(there) => {
            let is_news = model.record.conflict(there.as_ref());
            if there.is_some() && !model.record.is_erasing() {
                // Both sets of answers are together then; place and draft of this tab still have to be kept.
                model.record.mark();
            }
            if is_news { took_over(there, model) } else { Vec::new() }
        }
    }
}

/// What became of a write of the workshops; whether another tab had erased them.
pub(super) fn workshops_outcome(outcome: Outcome, model: &mut Model) -> bool {
    let slot = &mut model.workshop.slot;
    if slot.is_stale() {
        return false;
    }
    match outcome {
        Outcome::Stored => {
            slot.stored();
        }
        Outcome::Refused(why) => {
            slot.refused(why);
        }
        Outcome::Conflict(there) => {
            let is_news = slot.conflict(there.as_ref());
            match there {
                // Erased there is erased here.
                None => return is_news,
                // The newest record is the one that counts, whichever tab wrote it: this one's.
                Some(_) if !slot.is_erasing() => slot.mark(),
                Some(_) => {}
            }
        }
    }
    false
}

/// Another tab changed the slot.
pub(super) fn changed(there: Option<String>, model: &mut Model) -> Vec<Effect> {
    if model.record.changed(there.as_ref()) { took_over(there, model) } else { Vec::new() }
}

fn took_over(there: Option<String>, model: &mut Model) -> Vec<Effect> {
    match there {
        None => erased_elsewhere(model),
        Some(text) => written_elsewhere(text, model),
    }
}

fn written_elsewhere(text: String, model: &mut Model) -> Vec<Effect> {
    if let Some(later) = model.parts.later.here() {
        (later.route.take_in)(text, model);
        return Vec::new();
    }
    model.elsewhere = Some(text);
    fetch::load_later(model).into_iter().collect()
}

/// Another tab took the unreadable record away: answers can be kept again.
pub(super) fn readable_again(model: &mut Model) {
    if model.record.discarded() {
        take_notice_back(model);
    }
}

fn take_notice_back(model: &mut Model) {
    if model.notice == Some(Notice::Persistence) {
        model.notice = None;
    }
}

/// Erased there is erased here.
fn erased_elsewhere(model: &mut Model) -> Vec<Effect> {
    readable_again(model);
    model.elsewhere = None;
    if let Some(boot) = &mut model.opening {
        boot.stored = Stored::Nothing;
    }
    let is_blank = !model.person.has_answers() && model.person.resume == person::Place::Welcome;
    match model.place {
        Place::Person(_) if !is_blank => {
            let record = take_slot(&mut model.record, Slot::Record);
            let depth = model.depth;
            reset(record, Notice::ErasedElsewhere, model);
            let mut effects = vec![Effect::Later(LaterEffect::KeepAwake(false))];
            effects.extend(begin_history(model, depth));
            effects
        }
        Place::Person(_) => Vec::new(),
        // An adviser or a facilitator at work in this tab goes on; only the answers go, and where they were given.
        Place::Desk(_) | Place::Workshop(_) | Place::Turn(_) => {
            model.person = person::Model::beginning(Assessment::default(), model.setting.today);
            model.depth = 0;
            let mut effects = vec![history(Move::Forget)];
            effects.push(history(Move::Replace(model.place, model.depth)));
            effects
        }
    }
}

/// No entry of the history tells any more where anybody was, and none of this visit lies behind: one way back leaves.
fn begin_history(model: &mut Model, depth: u32) -> [Effect; 2] {
    model.rewinding = depth > 0;
    let step = if depth > 0 { Move::To(depth) } else { Move::Replace(model.place, 0) };
    [history(Move::Forget), history(step)]
}

/// Back to the beginning. What was read at the desk goes too, and so do the workshops of this device and a record that
/// could not be read: the person asked for everything.
pub(super) fn erase(model: &mut Model) -> Vec<Effect> {
    let mut record = take_slot(&mut model.record, Slot::Record);
    record.mark_erased();
    record.persistence = match record.persistence {
        Persistence::Blocked => Persistence::Blocked,
        Persistence::Stored | Persistence::Full | Persistence::Unreadable { .. } => {
            Persistence::Stored
        }
    };
    let mut slot = take_slot(&mut model.workshop.slot, Slot::Workshops);
    slot.mark_erased();
    slot.persistence = Persistence::Stored;
    model.workshop = workshop::Model { slot, ..workshop::Model::default() };
    let mut effects =
        vec![Effect::Scan(ScanEffect::StopCamera), Effect::Later(LaterEffect::KeepAwake(false))];
    let depth = model.depth;
    reset(record, Notice::Erased, model);
    effects.extend(begin_history(model, depth));
    effects
}

fn take_slot(of: &mut SlotState, slot: Slot) -> SlotState {
    std::mem::replace(of, SlotState::new(slot))
}

fn reset(record: SlotState, notice: Notice, model: &mut Model) {
    let old = std::mem::take(model);
    *model = Model {
        person: person::Model::beginning(Assessment::default(), old.setting.today),
        setting: old.setting,
        ready: old.ready,
        parts: old.parts,
        record,
        notice: Some(notice),
        workshop: old.workshop,
        voice: old.voice,
        device: old.device,
        ..Model::default()
    };
}

/// The browser refuses storage from the start.
pub(super) fn blocked(model: &mut Model) {
    model.record.refused(SaveError::Blocked);
    model.notice = Some(Notice::Persistence);
}
