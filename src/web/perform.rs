//! Carries out the effects of the core, each by its adapter.

use super::{clock, history, page, parts, storage};
use crate::web::shell::Shell;
use jalon_core::app::{Boot, Effect, Event, LaterEffect, Move, PartName, Slot};
use jalon_core::instrument::Audience;

/// Carries out an effect. What it leads to is sent as an event, and taken after it.
pub(super) fn perform(effect: Effect, shell: Shell) {
    match effect {
        Effect::LoadLocale(locale) => {
            let wants =
                move || shell.now(|model| model.loading.unwrap_or(model.setting.locale) == locale);
            let failed = move |event| parts::missed(shell, event);
            shell.words().load(locale, wants, move |event| shell.send(event), failed);
        }
        Effect::LoadPart(PartName::Later) => parts::fetch_later(shell),
        Effect::LoadPart(PartName::Plan) => {
            parts::fetch_with_texts(PartName::Plan, &[Audience::Plan], shell);
        }
        Effect::LoadPart(PartName::Workshop) => {
            parts::fetch_with_texts(PartName::Workshop, &[Audience::Workshop], shell);
        }
        Effect::LoadPart(PartName::Desk) => {
            let audiences = &[Audience::Plan, Audience::Adviser];
            parts::fetch_with_texts(PartName::Desk, audiences, shell);
        }
        Effect::Store(store) => {
            let (slot, outcome) = (store.slot, storage::write(&store));
            shell.send(Event::Stored(slot, outcome));
        }
        Effect::Read(slot) => shell.send(Event::SlotRead(slot, storage::read(slot))),
        Effect::History(history) => step(history.step(), shell),
        Effect::Restart => shell.send(Event::Started(Box::new(boot()))),
        Effect::Later(effect) => {
            if let Some(later) = parts::later() {
                (later.perform)(effect, shell);
            }
        }
        Effect::Scan(effect) => {
            if let Some(desk) = parts::desk() {
                (desk.perform)(effect, shell);
            }
        }
        Effect::Workshop(effect) => {
            if let Some(workshop) = parts::workshop() {
                (workshop.perform)(effect, shell);
            }
        }
    }
}

fn step(step: Move, shell: Shell) {
    let may_keep = shell.now(|model| model.turn.is_none());
    match step {
        Move::Push(place, depth) => history::push(place, depth, may_keep),
        Move::Replace(place, depth) => history::replace(place, depth, may_keep),
        Move::Back => history::to(1),
        Move::To(entries) => history::to(entries),
        Move::Forget => history::forget(),
    }
}

/// The page came to the front: a browser takes the wake lock back meanwhile.
pub(super) fn renew_wake_lock(shell: Shell) {
    if shell.now(|model| model.place.shows_code()) {
        perform(Effect::Later(LaterEffect::KeepAwake(true)), shell);
    }
}

/// What is known when the app starts.
pub(super) fn boot() -> Boot {
    Boot {
        languages: page::languages(),
        stored: storage::read(Slot::Record),
        entry: history::entry(),
        fragment: history::fragment(),
        turn: storage::turn(),
        workshops: storage::holds(Slot::Workshops),
        base: history::base(),
        today: clock::today(),
    }
}
