//! What can happen before the later part is here, and what that part leaves to this.

use super::moves::{self, arrive, forward, history};
use super::{fetch, start, steps, storage};
use crate::app::effect::{Effect, Move, PartName};
use crate::app::event::Event;
use crate::app::model::Model;
use crate::app::part::Part;
use crate::app::parts::Fetch;
use crate::app::person::path;
use crate::app::place::Place;
use crate::app::store::Slot;
use crate::app::voice::{self, VoiceEvent};
use crate::app::{desk, person, turn, workshop};

/// Takes an event where no turn is on this device.
pub(super) fn take(event: Event, model: &mut Model) -> Vec<Effect> {
    match event {
        Event::Started(boot) => return start::start(boot, model),
        Event::Woken(today) => model.setting.today = today,
        Event::LocaleChosen(locale) => {
            model.chosen = None;
            model.loading = Some(locale);
            return vec![Effect::LoadLocale(locale)];
        }
        Event::LocaleLoaded(locale) => start::locale_loaded(locale, model),
        Event::LocaleFailed(locale) => start::locale_failed(locale, model),

        Event::PartLoaded(part) => return part_loaded(part, model),
        Event::PartFailed(PartName::Later) => model.parts.later.failed(),
        Event::PartFailed(PartName::Workshop) => model.parts.workshop.failed(),
        Event::PartFailed(PartName::Desk) => model.parts.desk.failed(),
        Event::PartAsked => return fetch::ask_again(model),

        Event::Next => return next(model),
        Event::Back => return back(model),
        Event::Arrived(place, depth) => return arrived(place, depth, model),
        Event::ArrivedNowhere => return arrived_nowhere(model),
        Event::Go(place) => return to(place, model),

        Event::Person(event) => return of_person(event, model),
        Event::Voice(event) => return of_voice(event, model),
        Event::NoticeClosed => model.notice = None,
        Event::EraseConfirmed => return storage::erase(model),

        Event::Stored(Slot::Record, outcome) => return storage::outcome(outcome, model),
        // Who erases everything erases them too.
        Event::Stored(Slot::Workshops, outcome) => {
            storage::workshops_outcome(outcome, model);
        }
        Event::StoredElsewhere(Slot::Record, text) => return storage::changed(text, model),
        // Nobody has read them yet.
        Event::StoredElsewhere(Slot::Workshops, text) => model.workshop.found = text.is_some(),

        // Whatever leads to these comes with a later part.
        Event::Turn(_)
        | Event::Desk(_)
        | Event::Workshop(_)
        | Event::Reader(_)
        | Event::Device(_)
        | Event::RandomDrawn(_)
        | Event::Copied(_)
        | Event::PrintAsked
        | Event::SlotRead(..)
        | Event::UnreadableKept
        | Event::UnreadableDiscarded => {}
    }
    Vec::new()
}

fn part_loaded(part: Part, model: &mut Model) -> Vec<Effect> {
    match part.name() {
        PartName::Later => {
            let Some(later) = part.table() else { return Vec::new() };
            model.parts.later = Fetch::Here(later);
            (later.route.loaded)(model)
        }
        PartName::Workshop => {
            let Some(workshop) = part.table() else { return Vec::new() };
            model.parts.workshop = Fetch::Here(workshop);
            fetch::open_workshops(model).into_iter().collect()
        }
        PartName::Desk => {
            let Some(desk) = part.table() else { return Vec::new() };
            model.parts.desk = Fetch::Here(desk);
            // Without the later part a code waits for that.
            model.parts.later.here().map(|later| (later.route.opened)(model)).unwrap_or_default()
        }
    }
}

fn next(model: &mut Model) -> Vec<Effect> {
    let Place::Person(at) = model.place else { return Vec::new() };
    let to = path::next(at, &mut model.person, &model.setting);
    forward(Place::Person(to), model)
}

fn back(model: &mut Model) -> Vec<Effect> {
    if model.depth > 0 {
        return vec![history(Move::Back)];
    }
    let resume = Place::Person(model.person.resume);
    let place = match model.place {
        Place::Person(at) => Place::Person(path::previous(at, &model.person)),
        Place::Turn(_) => Place::Turn(turn::Place::Begin),
        Place::Desk(desk::Place::Summary) => Place::Desk(desk::Place::Scan),
        Place::Desk(desk::Place::Scan) | Place::Workshop(workshop::Place::Facilitator) => resume,
        Place::Workshop(
            workshop::Place::Prepare
            | workshop::Place::Workshop
            | workshop::Place::Count
            | workshop::Place::Picture
            | workshop::Place::Guide
            | workshop::Place::Paper,
        ) => Place::Workshop(workshop::Place::Facilitator),
    };
    arrive(place, 0, model)
}

/// The browser moved in its history. While a record waits to be read, nobody is anywhere yet.
fn arrived(place: Place, depth: u32, model: &mut Model) -> Vec<Effect> {
    if let Some(boot) = &mut model.opening {
        boot.entry = Some((place, depth));
        return Vec::new();
    }
    arrive(place, depth, model)
}

/// The browser moved to an entry that stands for no place: the welcome. Nobody asked for it, so where the person is to go
/// on stays as it is, and nothing is written.
fn arrived_nowhere(model: &mut Model) -> Vec<Effect> {
    if let Some(boot) = &mut model.opening {
        boot.entry = None;
        return Vec::new();
    }
    if std::mem::take(&mut model.rewinding) {
        return rewound(model);
    }
    model.depth = 0;
    let resume = std::mem::take(&mut model.person.resume);
    let effects = moves::settle(Place::default(), model);
    model.person.resume = resume;
    effects
}

/// Back at the first entry after an erasure. Whoever was quicker and has gone on meanwhile goes on from there.
fn rewound(model: &mut Model) -> Vec<Effect> {
    let has_gone_on = model.place != Place::default();
    model.depth = u32::from(has_gone_on);
    let push = has_gone_on.then(|| history(Move::Push(model.place, model.depth)));
    push.into_iter().collect()
}

/// To a place of any role.
fn to(place: Place, model: &mut Model) -> Vec<Effect> {
    match place {
        // From an adviser's or a facilitator's page it is no step of the person.
        Place::Person(_) if model.place.person().is_none() => forward(place, model),
        Place::Person(at) => of_person(person::Event::Go(at), model),
        Place::Desk(at) => {
            let was_at_desk = matches!(model.place, Place::Desk(_));
            desk::update::open(at, was_at_desk, &mut model.desk);
            forward(place, model)
        }
        Place::Workshop(at) => {
            if at.reads_codes() {
                model.workshop.reader.problem = None;
            }
            forward(place, model)
        }
        // Only an invitation leads into a turn.
        Place::Turn(_) => Vec::new(),
    }
}

fn of_person(event: person::Event, model: &mut Model) -> Vec<Effect> {
    let Place::Person(at) = model.place else { return Vec::new() };
    let later = model.parts.later.here().map(|later| &later.person);
    let step = person::update::update(event, at, &mut model.person, &model.setting, later);
    steps::of_person(step, model)
}

fn of_voice(event: VoiceEvent, model: &mut Model) -> Vec<Effect> {
    let later = model.parts.later.here();
    match (voice::update::update(&event, &mut model.voice, later.is_some()), later) {
        (Some((mut effects, wanted)), _) => {
            if wanted {
                effects.extend(fetch::load_later(model));
            }
            effects
        }
        (None, Some(later)) => (later.voice.update)(event, &mut model.voice, model.setting.locale),
        (None, None) => Vec::new(),
    }
}
