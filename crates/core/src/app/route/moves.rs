//! Coming to a place: leaving the one before, entering the new one, and the browser's history.
//!
//! Every move forward is a history entry, so that the phone's own back button does what the one on the screen does.

use super::{fetch, language};
use crate::app::effect::{Effect, HistoryMove, LaterEffect, Move};
use crate::app::model::{Model, Notice};
use crate::app::person::{self, path};
use crate::app::place::Place;
use crate::app::reader::{self, ReadProblem};
use crate::app::step::Go;
use crate::app::{desk, turn};

/// A move in the history.
pub(super) const fn history(step: Move) -> Effect {
    Effect::History(HistoryMove::new(step))
}

/// Goes where a role wants to go.
pub(super) fn go(to: Go<Place>, model: &mut Model) -> Vec<Effect> {
    match to {
        Go::Forward(place) => forward(place, model),
        Go::Replace(place) => arrive(place, model.depth, model),
        Go::Stay(place) => settle(place, model),
        Go::Rewind(place, depth) => rewind(place, depth, model),
    }
}

/// A new history entry for `place`.
pub(super) fn forward(place: Place, model: &mut Model) -> Vec<Effect> {
    model.depth += 1;
    let mut effects = settle(place, model);
    effects.push(history(Move::Push(model.place, model.depth)));
    effects
}

/// The browser stands on the history entry of `place`.
pub(super) fn arrive(place: Place, depth: u32, model: &mut Model) -> Vec<Effect> {
    model.depth = depth;
    let mut effects = settle(place, model);
    effects.push(history(Move::Replace(model.place, depth)));
    effects
}

/// Back to the entry at `depth`, which shows `place` then.
fn rewind(place: Place, depth: u32, model: &mut Model) -> Vec<Effect> {
    let mut effects = settle(place, model);
    effects.push(history(Move::Replace(model.place, model.depth)));
    let back = model.depth.saturating_sub(depth);
    if back > 0 {
        effects.push(history(Move::To(back)));
    }
    effects
}

/// Off a branch that an answer has just closed: another tab's answer can close the present one.
pub(super) fn stay_on_path(model: &mut Model) -> Vec<Effect> {
    if nearest(model.place, model) == model.place {
        Vec::new()
    } else {
        arrive(model.place, model.depth, model)
    }
}

/// `place` as the present role has it, or the nearest that is open.
fn nearest(place: Place, model: &Model) -> Place {
    if let Some(turn) = &model.turn {
        return Place::Turn(of_turn(place, turn));
    }
    match place {
        Place::Person(at) => Place::Person(path::nearest(at, &model.person)),
        // A turn that is over leads to what is the phone's own.
        Place::Turn(_) => Place::Person(path::nearest(model.person.resume, &model.person)),
        Place::Desk(at) => Place::Desk(desk::reading::nearest(at, &model.desk)),
        Place::Workshop(at) => {
            // Before the workshops are read nobody knows which there are.
            let part = model.parts.workshop.here().filter(|_| model.workshop.is_open);
            let at = part.map_or(at, |part| (part.code.nearest)(at, &model.workshop));
            Place::Workshop(at)
        }
    }
}

fn of_turn(place: Place, turn: &turn::Model) -> turn::Place {
    let place = match place {
        Place::Person(at) => turn::Place::of(at),
        Place::Turn(at) => at,
        Place::Desk(_) | Place::Workshop(_) => turn::Place::of(person::Place::Review),
    };
    match place {
        turn::Place::Person(at) => turn::Place::of(path::nearest(at, &turn.person)),
        turn::Place::Begin | turn::Place::Finished | turn::Place::Anonymous => place,
    }
}

/// Makes `wanted` the present place, or the nearest that is open.
pub(super) fn settle(wanted: Place, model: &mut Model) -> Vec<Effect> {
    let before = model.place;
    let place = nearest(wanted, model);
    model.place = place;
    let mut effects = Vec::new();
    if place != before {
        effects.extend(leave(before, model));
        effects.extend(language::follow(model));
    }
    match place {
        Place::Person(at) => {
            if path::enter(at, place != before, &mut model.person) {
                model.record.mark();
            }
        }
        Place::Turn(turn::Place::Person(at)) => {
            if let Some(turn) = &mut model.turn {
                path::enter(at, place != before, &mut turn.person);
            }
        }
        Place::Desk(_) if wanted != place => model.desk.reader.problem = Some(ReadProblem::Gone),
        Place::Turn(turn::Place::Begin | turn::Place::Finished | turn::Place::Anonymous)
        | Place::Desk(_)
        | Place::Workshop(_) => {}
    }
    // A person who has begun will need the later part soon; who only looks at the welcome pays nothing.
    if needs_later(place) || before == Place::default() && place != before {
        effects.extend(fetch::load_later(model));
    }
    effects.extend(fetch::open_desk(model));
    effects.extend(fetch::open_plan(model));
    effects.extend(fetch::open_workshops(model));
    if !matches!(model.notice, Some(Notice::Persistence)) {
        model.notice = None;
    }
    if before.shows_code() != place.shows_code() {
        effects.push(Effect::Later(LaterEffect::KeepAwake(place.shows_code())));
    }
    effects.extend(enter_turn(before, place, model));
    effects
}

/// Forgets what only the screen before needed.
fn leave(before: Place, model: &mut Model) -> Option<Effect> {
    let person = model.here_mut();
    path::leave(person);
    person.sharing = None;
    model.workshop.leave_screen();
    match before {
        Place::Desk(_) if before.reads_codes() => Some(reader::leave(&mut model.desk.reader)),
        Place::Workshop(_) if before.reads_codes() => {
            Some(reader::leave(&mut model.workshop.reader))
        }
        Place::Desk(_) | Place::Workshop(_) | Place::Person(_) | Place::Turn(_) => None,
    }
}

fn needs_later(place: Place) -> bool {
    match place {
        Place::Person(at) => at.needs_later(),
        Place::Turn(_) | Place::Desk(_) | Place::Workshop(_) => true,
    }
}

/// What coming from `before` to `place` brings in a turn.
fn enter_turn(before: Place, place: Place, model: &mut Model) -> Vec<Effect> {
    let (Some(turn), Some(later)) = (&mut model.turn, model.parts.later.here()) else {
        return Vec::new();
    };
    let Place::Turn(at) = place else { return Vec::new() };
    let before = match before {
        Place::Turn(before) => before,
        Place::Person(_) | Place::Desk(_) | Place::Workshop(_) => turn::Place::Begin,
    };
    let mut effects = (later.turn.enter)(before, at, model.depth, turn, &model.setting);
    // Where nobody's answers are no entry tells where anybody was.
    if at.is_clean() {
        effects.push(history(Move::Forget));
    }
    // Whoever comes next begins in the language of the workshop; on a phone of their own, in that one's.
    let own = model.setting.own.filter(|_| !turn.shared_device);
    let wanted = own.unwrap_or(turn.invitation.locale);
    if at == turn::Place::Begin {
        effects.extend(language::load(wanted, model));
    }
    effects
}
