//! Writing the slots: at most once an event, and only where they may be written.

use crate::app::effect::Effect;
use crate::app::model::Model;
use crate::app::person;
use crate::app::place::Place;
use crate::app::slot::Mark;

/// Writes what the event changed.
pub(super) fn flush(model: &mut Model) -> Vec<Effect> {
    let record = flush_record(model);
    record.into_iter().chain(flush_workshops(model)).collect()
}

fn flush_record(model: &mut Model) -> Option<Effect> {
    match model.record.take_mark() {
        Mark::Keep => None,
        Mark::Erase => Some(model.record.erase()),
        Mark::Write if !model.may_save() || is_nobodys(model) => None,
        Mark::Write => {
            let record = model.person.record(model.chosen.unwrap_or(model.setting.locale));
            model.record.write(serde_json::to_string(&record).ok()?)
        }
    }
}

/// Whether a record would be that of nobody: on the desk or in a workshop, where a language is chosen too, without anything
/// kept and anybody who has begun.
fn is_nobodys(model: &Model) -> bool {
    let is_persons = match model.place {
        Place::Person(_) => true,
        Place::Turn(_) | Place::Desk(_) | Place::Workshop(_) => false,
    };
    let has_begun = model.person.has_answers() || model.person.resume != person::Place::Welcome;
    !is_persons && !has_begun && model.record.is_empty()
}

fn flush_workshops(model: &mut Model) -> Option<Effect> {
    let side = &mut model.workshop;
    match side.slot.take_mark() {
        Mark::Keep => None,
        Mark::Erase => Some(side.slot.erase()),
        Mark::Write if !side.may_save() => None,
        Mark::Write => {
            let part = model.parts.workshop.here()?;
            let text = (part.code.text)(side)?;
            side.slot.write(text)
        }
    }
}
