//! The route: the only writer of the model. It hands each event to its role, turns what the role answers into moves of
//! the browser's history, and runs what leaving and entering a place brings.
//!
//! `first` takes what can happen before the later part is here, `whole` everything, and comes with that part.

mod admit;
mod device;
mod fetch;
mod first;
mod language;
mod moves;
mod opening;
mod persist;
mod start;
mod steps;
mod storage;
mod tabs;
mod turns;
mod whole;

pub use whole::CODE;

use super::effect::Effect;
use super::event::Event;
use super::model::Model;
use super::voice;

/// Takes one event into the model and says what the browser is to do about it, in order.
pub fn update(event: Event, model: &mut Model) -> Vec<Effect> {
    let before = (model.place, model.depth, model.setting.locale, model.loading);
    let mut effects = match model.parts.later.here() {
        Some(later) => (later.route.take)(event, model),
        None => first::take(event, model),
    };
    effects.extend(moves::stay_on_path(model));
    // Somewhere else, or in another language: what was being said belonged there, and ends at once.
    if before != (model.place, model.depth, model.setting.locale, model.loading) {
        effects.extend(voice::update::hush(&mut model.voice));
    }
    effects.extend(persist::flush(model));
    effects
}
