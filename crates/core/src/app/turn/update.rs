//! How a turn begins, how it ends, and that nothing of it stays.
//!
//! At [`Place::Begin`] and [`Place::Finished`] nobody's answers are there: whoever comes to one of them has forgotten.
//! So whatever leads there (the phone's own way back, a rest, a finger) is a clean start.

use super::event::Event;
use super::model::Model;
use super::place::Place;
use crate::app::effect::{Effect, LaterEffect, Watch};
use crate::app::person::{self, flow, path};
use crate::app::setting::Setting;
use crate::app::step::{self, Go};
use crate::guidance;
use crate::share::{Anonymous, Invitation, invitation_of_payload};

/// What a turn wants of its parent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// To count these answers, where the group is counted on this device; else the code is to be shown.
    Count(Anonymous),
    /// The workshop is over on this device: to start again with what is its own.
    Leave,
}

/// What a turn answers.
pub type Step = step::Step<Place, Ask>;

/// A turn's code of the later part.
pub struct TurnCode {
    /// A turn at its start: the invitation, whether the device is handed round, and the depth of its history entry.
    pub begin: fn(Invitation, bool, u32, &Setting) -> Model,
    /// The invitation of a fragment that is one and nothing else.
    pub invited: fn(&str) -> Option<Invitation>,
    /// The workshop of a text that this tab kept.
    pub read: fn(&str) -> Option<(Invitation, bool)>,
    /// What this tab keeps for a reload.
    pub text: fn(&Model) -> String,
    /// Takes an event at a place.
    pub update: fn(Event, Place, &mut Model) -> Step,
    /// On to the next place.
    pub next: fn(Place, &mut Model, &Setting) -> Step,
    /// What coming from one place to another brings.
    pub enter: fn(Place, Place, u32, &mut Model, &Setting) -> Vec<Effect>,
    /// Begins the turn anew.
    pub restart: fn(Place, &Model) -> Step,
}

/// A turn's code of the later part.
pub const CODE: TurnCode = TurnCode {
    begin: |invitation, shared, base, setting| Model::new(invitation, shared, base, setting.today),
    invited: invitation_of_payload,
    read: Model::read,
    text: Model::text,
    update,
    next,
    enter,
    restart,
};

#[expect(clippy::needless_pass_by_value, reason = "the table takes every role's event alike")]
fn update(event: Event, place: Place, turn: &mut Model) -> Step {
    let under_way = !place.is_clean();
    match event {
        Event::Given if under_way => give(turn),
        Event::Stopped if under_way => stop(place, turn),
        Event::Finished if under_way && loses(place, turn) => {
            turn.sure = true;
            Step::none()
        }
        Event::Finished if under_way => restart(Place::Finished, turn),
        Event::TurnOver if turn.shared_device => restart(Place::Begin, turn),
        Event::HandedRound if !under_way && !turn.shared_device => {
            turn.shared_device = true;
            Step::effect(LaterEffect::KeepTurn(Some(turn.text())))
        }
        Event::Left if !under_way => Step::ask(Ask::Leave),
        Event::Rested if under_way && !turn.warned => {
            turn.warned = true;
            Step::effect(LaterEffect::Watch(Watch::Warning))
        }
        Event::Touched if turn.warned => {
            turn.warned = false;
            Step::effect(LaterEffect::Watch(Watch::Rest))
        }
        Event::RestOver if turn.warned => restart(Place::Begin, turn),
        // A page that is being left moves in no history: what is on it goes.
        Event::Hidden if under_way => Step::go(Go::Stay(Place::Begin)),
        Event::Returned => restart(if under_way { Place::Begin } else { place }, turn),
        // The facilitator's page begins a turn, by the route; the others mean nothing here.
        Event::Begun(_)
        | Event::Given
        | Event::Stopped
        | Event::Finished
        | Event::TurnOver
        | Event::HandedRound
        | Event::Left
        | Event::Rested
        | Event::Touched
        | Event::RestOver
        | Event::Hidden => Step::none(),
    }
}

fn next(place: Place, turn: &mut Model, setting: &Setting) -> Step {
    let to = match place {
        Place::Begin => flow::first(&turn.person.assessment),
        Place::Finished => return Step::none(),
        Place::Anonymous => person::Place::Review,
        // A code is shown only to who asks for it.
        Place::Person(person::Place::Review) => person::Place::After,
        Place::Person(place) => path::next(place, &mut turn.person, setting),
    };
    Step::go(Go::Forward(Place::of(to)))
}

/// What coming from `before` to `place`, at this depth of the history, brings.
fn enter(
    before: Place,
    place: Place,
    depth: u32,
    turn: &mut Model,
    setting: &Setting,
) -> Vec<Effect> {
    turn.sure = false;
    turn.shown |= matches!(place, Place::Anonymous | Place::Person(person::Place::Share));
    let mut effects = if place.is_clean() { forget(place, turn, setting) } else { Vec::new() };
    if place.is_clean() {
        effects.push(Effect::Later(LaterEffect::Watch(Watch::Off)));
    } else if before.is_clean() {
        turn.base = depth.saturating_sub(1);
        effects.extend([
            Effect::Later(LaterEffect::DrawRandom),
            Effect::Later(LaterEffect::Watch(Watch::Rest)),
        ]);
    } else if std::mem::take(&mut turn.warned) {
        effects.push(Effect::Later(LaterEffect::Watch(Watch::Rest)));
    }
    effects
}

/// Makes the turn as if nobody had been there.
fn forget(place: Place, turn: &mut Model, setting: &Setting) -> Vec<Effect> {
    let (invitation, base) = (turn.invitation.clone(), turn.base);
    *turn = Model::new(invitation, turn.shared_device, base, setting.today);
    // Who has finished on a phone of their own is through with the workshop, also after a reload.
    let over = place == Place::Finished && !turn.shared_device;
    if over { vec![Effect::Later(LaterEffect::KeepTurn(None))] } else { Vec::new() }
}

/// Whether answers would be gone that were neither given nor taken along, and nobody has been asked yet.
fn loses(place: Place, turn: &Model) -> bool {
    let asks = place == Place::Person(person::Place::After);
    asks && turn.person.has_answers() && !turn.given && !turn.shown && !turn.sure
}

/// Who has answered something is asked what to do with it, unless that was asked before a code was shown.
fn stop(place: Place, turn: &Model) -> Step {
    let asked = match place {
        Place::Anonymous => true,
        Place::Person(at) => at == person::Place::Share,
        Place::Begin | Place::Finished => false,
    };
    if turn.person.has_answers() && !asked {
        Step::go(Go::Forward(Place::Person(person::Place::After)))
    } else {
        restart(Place::Finished, turn)
    }
}

/// Ends the turn at one of the clean places, on the history entry where turns begin.
fn restart(place: Place, turn: &Model) -> Step {
    Step::go(Go::Rewind(place, turn.base))
}

/// What the one whose turn it is gives to the group.
#[must_use]
pub(super) fn anonymous(turn: &Model) -> Option<Anonymous> {
    let shared = guidance::shared(&turn.person.assessment, turn.person.answered_on);
    Some(Anonymous::of(&shared, turn.invitation.workshop, turn.participation?))
}

/// The answers go to the group: at once where it is counted on this device, else by a code. That is shown, too, where
/// the page was loaded again and what counts cannot be fetched.
fn give(turn: &Model) -> Step {
    let Some(code) = anonymous(turn) else {
        return Step::effect(LaterEffect::DrawRandom);
    };
    if turn.shared_device {
        Step::ask(Ask::Count(code))
    } else {
        Step::go(Go::Forward(Place::Anonymous))
    }
}
