//! Everything that can happen, once the later part is here.

use super::moves::{arrive, settle};
use super::{admit, device, first, opening, steps, tabs, turns};
use crate::app::effect::{Effect, LaterEffect, ScanEffect, Watch};
use crate::app::event::Event;
use crate::app::model::{Later, Model, Notice};
use crate::app::parts::RouteCode;
use crate::app::person;
use crate::app::place::Place;
use crate::app::reader::ReaderEvent;
use crate::app::store::Slot;
use crate::app::{desk, turn, workshop};

/// The route's code of the later part.
pub const CODE: RouteCode<Model, Event> = RouteCode {
    take,
    loaded: opening::loaded,
    opened: opening::open_fragment,
    take_in: tabs::take_in,
};

fn take(event: Event, model: &mut Model) -> Vec<Effect> {
    let before = model.place;
    let mut effects = taken(event, model);
    effects.extend(device::finished(before, model));
    effects
}

fn taken(event: Event, model: &mut Model) -> Vec<Effect> {
    let Some(later) = model.parts.later.here() else { return Vec::new() };
    match model.place {
        Place::Turn(at) if model.turn.is_some() => {
            if admit::admits(&event, at) {
                in_turn(event, at, later, model)
            } else {
                Vec::new()
            }
        }
        Place::Turn(_) | Place::Person(_) | Place::Desk(_) | Place::Workshop(_) => {
            outside(event, model)
        }
    }
}

/// What a turn admits.
fn in_turn(event: Event, at: turn::Place, later: &'static Later, model: &mut Model) -> Vec<Effect> {
    let (Some(turn), now) = (&mut model.turn, model.place) else { return Vec::new() };
    let step = match event {
        Event::Next => (later.turn.next)(at, turn, &model.setting),
        Event::EraseConfirmed => (later.turn.restart)(turn::Place::Begin, turn),
        Event::Turn(turn::Event::Begun(invitation)) => return turns::hand_round(invitation, model),
        // Who listens is there.
        Event::Turn(turn::Event::Rested) if model.voice.is_busy() => return watch(Watch::Rest),
        Event::Turn(turn::Event::RestOver) if model.voice.is_busy() => {
            return watch(Watch::Warning);
        }
        Event::Voice(_) => return listened(event, at, model),
        Event::Turn(event) => (later.turn.update)(event, at, turn),
        Event::RandomDrawn(bits) => {
            turn.participation = Some(bits);
            return Vec::new();
        }
        Event::Arrived(place, depth) => {
            let place = turns::arrival(place, depth, now, turn);
            return arrive(place, depth, model);
        }
        Event::ArrivedNowhere => {
            let place = turns::arrival(Place::default(), 0, now, turn);
            return arrive(place, 0, model);
        }
        Event::Go(Place::Person(to)) => {
            return of_participant(person::Event::Go(to), at, later, model);
        }
        Event::Person(event) => return of_participant(event, at, later, model),
        Event::Started(_)
        | Event::Woken(_)
        | Event::LocaleChosen(_)
        | Event::LocaleLoaded(_)
        | Event::LocaleFailed(_)
        | Event::PartLoaded(_)
        | Event::PartFailed(_)
        | Event::PartAsked
        | Event::Back
        | Event::Go(Place::Turn(_) | Place::Desk(_) | Place::Workshop(_))
        | Event::Desk(_)
        | Event::Workshop(_)
        | Event::Reader(_)
        | Event::Device(_)
        | Event::Copied(_)
        | Event::PrintAsked
        | Event::NoticeClosed
        | Event::Stored(..)
        | Event::StoredElsewhere(..)
        | Event::SlotRead(..)
        | Event::UnreadableKept
        | Event::UnreadableDiscarded => return outside(event, model),
    };
    steps::of_turn(step, model)
}

fn watch(what: Watch) -> Vec<Effect> {
    vec![Effect::Later(LaterEffect::Watch(what))]
}

/// What is heard in a turn: the time of rest begins when it is over.
fn listened(event: Event, at: turn::Place, model: &mut Model) -> Vec<Effect> {
    let was_busy = model.voice.is_busy();
    let mut effects = outside(event, model);
    let is_warned = model.turn.as_ref().is_some_and(|turn| turn.warned);
    if was_busy && !model.voice.is_busy() && !at.is_clean() && !is_warned {
        effects.extend(watch(Watch::Rest));
    }
    effects
}

/// What a participant does on a person's screens.
fn of_participant(
    event: person::Event,
    at: turn::Place,
    later: &'static Later,
    model: &mut Model,
) -> Vec<Effect> {
    let Some(turn) = &mut model.turn else { return Vec::new() };
    let at = match at {
        turn::Place::Person(at) => at,
        // What can be done with the one code can be done with the other.
        turn::Place::Anonymous => person::Place::Share,
        turn::Place::Begin | turn::Place::Finished => return Vec::new(),
    };
    let code = Some(&later.person);
    let step = person::update::update(event, at, &mut turn.person, &model.setting, code);
    steps::of_person(step, model)
}

/// What is no matter of a turn.
fn outside(event: Event, model: &mut Model) -> Vec<Effect> {
    match event {
        // Outside a turn there is nothing to end.
        Event::Turn(event) => match event {
            turn::Event::Begun(invitation) => turns::hand_round(invitation, model),
            turn::Event::Hidden => forget_summary(model),
            turn::Event::Given
            | turn::Event::Stopped
            | turn::Event::Finished
            | turn::Event::TurnOver
            | turn::Event::HandedRound
            | turn::Event::Left
            | turn::Event::Rested
            | turn::Event::RestOver
            | turn::Event::Touched
            | turn::Event::Returned => Vec::new(),
        },
        Event::Desk(event) => {
            let Some(part) = model.parts.desk.here() else { return Vec::new() };
            let step = (part.code.update)(event, &mut model.desk);
            steps::of_desk(step, model)
        }
        Event::Workshop(event) => of_workshop(event, model),
        Event::Reader(event) => read(event, model),
        Event::Device(event) => device::take(event, model),
        Event::RandomDrawn(bits) => drawn(bits, model),
        Event::Copied(worked) => {
            model.notice = Some(if worked { Notice::Copied } else { Notice::CopyFailed });
            Vec::new()
        }
        Event::PrintAsked => vec![Effect::Later(LaterEffect::Print)],
        Event::Stored(Slot::Workshops, outcome) => tabs::workshops_outcome(outcome, model),
        Event::StoredElsewhere(Slot::Workshops, text) => {
            tabs::workshops_changed(text.as_deref(), model)
        }
        Event::SlotRead(slot, stored) => {
            tabs::found(slot, stored, model);
            Vec::new()
        }
        Event::UnreadableKept => tabs::unreadable_kept(model),
        Event::UnreadableDiscarded => tabs::unreadable_discarded(model),
        Event::Started(_)
        | Event::Woken(_)
        | Event::LocaleChosen(_)
        | Event::LocaleLoaded(_)
        | Event::LocaleFailed(_)
        | Event::PartLoaded(_)
        | Event::PartFailed(_)
        | Event::PartAsked
        | Event::Next
        | Event::Back
        | Event::Arrived(..)
        | Event::ArrivedNowhere
        | Event::Go(_)
        | Event::Person(_)
        | Event::Voice(_)
        | Event::NoticeClosed
        | Event::EraseConfirmed
        | Event::Stored(Slot::Record, _)
        | Event::StoredElsewhere(Slot::Record, _) => first::take(event, model),
    }
}

/// The page is left, and may be kept as it is: what an adviser has read goes.
fn forget_summary(model: &mut Model) -> Vec<Effect> {
    if model.desk.shared.is_none() && model.desk.pending.is_none() {
        return Vec::new();
    }
    desk::update::open(desk::Place::Scan, false, &mut model.desk);
    match model.place {
        // A page that is being left moves in no history. Where the summary was it is said that it has gone.
        Place::Desk(_) => settle(Place::Desk(desk::Place::Summary), model),
        Place::Person(_) | Place::Turn(_) | Place::Workshop(_) => Vec::new(),
    }
}

fn of_workshop(event: workshop::Event, model: &mut Model) -> Vec<Effect> {
    let Some(part) = model.parts.workshop.here() else { return Vec::new() };
    let at = match model.place {
        Place::Workshop(at) => at,
        Place::Person(_) | Place::Turn(_) | Place::Desk(_) => workshop::Place::Facilitator,
    };
    let step = (part.code.update)(event, at, &mut model.workshop, &model.setting);
    steps::of_workshop(step, model)
}

fn read(event: ReaderEvent, model: &mut Model) -> Vec<Effect> {
    match (model.place, model.parts.desk.here(), model.parts.workshop.here()) {
        (Place::Desk(at), Some(part), _) => {
            let step = (part.code.read)(event, at, &mut model.desk);
            steps::of_desk(step, model)
        }
        (Place::Workshop(at), _, Some(part)) => {
            let step = (part.code.read_code)(event, at, &mut model.workshop);
            steps::of_workshop(step, model)
        }
        // A camera that starts after its page was left is not wanted any more.
        (Place::Desk(_) | Place::Workshop(_) | Place::Person(_) | Place::Turn(_), ..) => {
            let started = matches!(event, ReaderEvent::CameraStarted { .. });
            if started { vec![Effect::Scan(ScanEffect::StopCamera)] } else { Vec::new() }
        }
    }
}

/// Random bits, for a workshop that is being opened.
fn drawn(bits: u64, model: &mut Model) -> Vec<Effect> {
    let Some(part) = model.parts.workshop.here() else { return Vec::new() };
    let step = (part.code.drawn)(bits, &mut model.workshop, &model.setting);
    steps::of_workshop(step, model)
}
