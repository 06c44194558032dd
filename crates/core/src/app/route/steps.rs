//! Acting on what a role answers.

use super::moves::{self, forward, go};
use super::turns;
use crate::app::effect::Effect;
use crate::app::model::Model;
use crate::app::place::Place;
use crate::app::step::Go;
use crate::app::{desk, person, turn, workshop};
use crate::share::Anonymous;

fn wrapped<P>(to: Go<P>, wrap: impl Fn(P) -> Place) -> Go<Place> {
    match to {
        Go::Forward(place) => Go::Forward(wrap(place)),
        Go::Replace(place) => Go::Replace(wrap(place)),
        Go::Stay(place) => Go::Stay(wrap(place)),
        Go::Rewind(place, depth) => Go::Rewind(wrap(place), depth),
    }
}

/// A person's answer: on the own phone it is kept, in a turn it is not.
pub(super) fn of_person(step: person::Step, model: &mut Model) -> Vec<Effect> {
    let in_turn = model.turn.is_some();
    for ask in step.asks {
        match ask {
            person::Ask::Persist if in_turn => {}
            person::Ask::Persist => model.record.mark(),
        }
    }
    let wrap = |place| {
        if in_turn { Place::Turn(turn::Place::of(place)) } else { Place::Person(place) }
    };
    let mut effects = step.effects;
    effects.extend(step.go.map(|to| go(wrapped(to, wrap), model)).unwrap_or_default());
    effects
}

pub(super) fn of_turn(step: turn::Step, model: &mut Model) -> Vec<Effect> {
    let mut effects = step.effects;
    for ask in step.asks {
        effects.extend(match ask {
            turn::Ask::Count(code) => count(&code, model),
            turn::Ask::Leave => turns::leave(model),
        });
    }
    effects.extend(step.go.map(|to| go(wrapped(to, Place::Turn), model)).unwrap_or_default());
    effects
}

/// Counts a participant on this device, or shows the code where the group is counted on another.
fn count(code: &Anonymous, model: &mut Model) -> Vec<Effect> {
    let part = model.parts.workshop.here();
    let counted = part.and_then(|part| (part.code.count_here)(code, &mut model.workshop));
    let Some(step) = counted else {
        return forward(Place::Turn(turn::Place::Anonymous), model);
    };
    if let Some(turn) = &mut model.turn {
        turn.given = true;
    }
    of_workshop(step, model)
}

pub(super) fn of_desk(step: desk::Step, model: &mut Model) -> Vec<Effect> {
    let mut effects = step.effects;
    effects.extend(step.go.map(|to| go(wrapped(to, Place::Desk), model)).unwrap_or_default());
    effects
}

pub(super) fn of_workshop(step: workshop::Step, model: &mut Model) -> Vec<Effect> {
    let mut effects = step.effects;
    for ask in step.asks {
        match ask {
            workshop::Ask::Persist => model.workshop.slot.mark(),
            workshop::Ask::Erase => model.workshop.slot.mark_erased(),
        }
    }
    let to = step.go.map(|to| moves::go(wrapped(to, Place::Workshop), model));
    effects.extend(to.unwrap_or_default());
    effects
}
