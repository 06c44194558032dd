//! A participant's turn on this device: how the route comes to it and leaves it.

use super::moves::{history, settle};
use crate::app::effect::{Effect, LaterEffect, Move};
use crate::app::event::Boot;
use crate::app::model::{Later, Model};
use crate::app::place::Place;
use crate::app::store::Stored;
use crate::app::{turn, workshop};
use crate::share::Invitation;

/// The facilitator hands this device round.
pub(super) fn hand_round(invitation: Invitation, model: &mut Model) -> Vec<Effect> {
    let Some(later) = model.parts.later.here() else { return Vec::new() };
    model.depth += 1;
    let mut effects = begin(invitation, true, later, model);
    effects.push(history(Move::Push(model.place, model.depth)));
    effects
}

/// The workshop that the page is opened for, by a link or because it was in one before it was loaded.
pub(super) fn open(boot: &Boot, later: &'static Later, model: &mut Model) -> Option<Vec<Effect>> {
    let depth = boot.entry.map_or(0, |(_, depth)| depth);
    let invited = boot.fragment.as_deref().and_then(later.turn.invited);
    let (invitation, shared) = match invited {
        Some(invitation) => (invitation, false),
        None => (later.turn.read)(boot.turn.as_deref()?)?,
    };
    model.depth = depth;
    Some(replace(invitation, shared, later, model))
}

/// An invitation that a phone's own camera opened.
pub(super) fn invited(
    invitation: Invitation,
    later: &'static Later,
    model: &mut Model,
) -> Vec<Effect> {
    replace(invitation, false, later, model)
}

fn replace(
    invitation: Invitation,
    shared: bool,
    later: &'static Later,
    model: &mut Model,
) -> Vec<Effect> {
    let mut effects = begin(invitation, shared, later, model);
    effects.push(history(Move::Replace(model.place, model.depth)));
    effects
}

/// Puts all that is the person's own out of memory, and comes to the start of a turn.
fn begin(
    invitation: Invitation,
    shared: bool,
    later: &'static Later,
    model: &mut Model,
) -> Vec<Effect> {
    let place = model.place;
    *model = Model { place, ..bare(model) };
    let turn = (later.turn.begin)(invitation, shared, model.depth, &model.setting);
    let mut effects = vec![Effect::Later(LaterEffect::KeepTurn(Some((later.turn.text)(&turn))))];
    model.turn = Some(turn);
    effects.extend(settle(Place::Turn(turn::Place::Begin), model));
    effects
}

/// What is nobody's own.
fn bare(model: &mut Model) -> Model {
    let old = std::mem::take(model);
    Model {
        setting: old.setting,
        loading: old.loading,
        chosen: old.chosen,
        ready: old.ready,
        parts: old.parts,
        depth: old.depth,
        workshop: old.workshop,
        voice: old.voice,
        ..Model::default()
    }
}

/// Where a move of the browser leads to in a turn. Before a turn and after it every entry shows the same clean place; in
/// a turn the entries before it are its start.
pub(super) fn arrival(place: Place, depth: u32, now: Place, turn: &mut turn::Model) -> Place {
    let is_before = depth <= turn.base;
    turn.base = turn.base.min(depth);
    let is_clean = match now {
        Place::Turn(at) => at.is_clean(),
        Place::Person(_) | Place::Desk(_) | Place::Workshop(_) => false,
    };
    if is_clean {
        now
    } else if is_before {
        Place::Turn(turn::Place::Begin)
    } else {
        place
    }
}

/// The workshop is over on this device: it starts again with what is its own.
pub(super) fn leave(model: &mut Model) -> Vec<Effect> {
    let shared = model.turn.take().is_some_and(|turn| turn.shared_device);
    let mut effects = vec![Effect::Later(LaterEffect::KeepTurn(None))];
    let side = &model.workshop;
    if shared && (side.running.is_some() || !side.is_open && side.found) {
        let place = Place::Workshop(workshop::Place::Workshop);
        effects.push(history(Move::Replace(place, model.depth)));
    }
    effects.push(Effect::Restart);
    *model = bare(model);
    // Nothing is written before the start has read what is there.
    model.opening = Some(Box::new(Boot {
        languages: Vec::new(),
        stored: Stored::Nothing,
        entry: None,
        fragment: None,
        turn: None,
        workshops: false,
        base: model.setting.base.clone(),
        today: model.setting.today,
    }));
    effects
}
