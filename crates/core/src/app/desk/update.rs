//! What an adviser does with the codes that were read.

use super::keys::{self, Action};
use super::model::{Model, Step};
use super::people::{MAX_LABEL, MAX_WORD, People, kept};
use super::place::Place;
use super::plan;
use super::reading::{self, of_open, read};
use crate::app::effect::{LaterEffect, ScanEffect};
use crate::app::held::Held;
use crate::app::reader::{Camera, ReaderEvent};
use crate::app::setting::Setting;
use crate::app::step::Go;
use crate::assessment::Rating;
use crate::instrument::DomainId;
use crate::share::{self, Invitation, ReadError};

/// The field for what somebody is called on the list.
pub const LABEL: &str = "label";
/// The first button that notes a view.
pub const NOTE: &str = "note";
/// The field for a link.
pub const TYPED: &str = "typed";

/// What happens at the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The next code is another assessment of the same person.
    CompareAsked,
    /// No comparison any more.
    CompareEnded,
    /// What to do with a code that was read while a summary was open.
    Decided(Decision),
    /// Somebody of the list.
    Chosen(usize),
    /// The one whose summary is open goes from the list.
    Dropped,
    /// What they are called on the list.
    Labelled(String),
    /// A view of this domain is to be noted, or none any more.
    NoteAsked(Option<DomainId>),
    /// How the adviser sees a domain; the same again takes it back.
    Rated(DomainId, Rating),
    /// The same in a word.
    Worded(DomainId, String),
    /// To ask next time, or not.
    NextToggled(DomainId),
    /// The screen is turned to the person.
    TurnAsked,
    /// The keys are shown, or not.
    KeysShown(bool),
    /// Keys alone do something, or nothing.
    KeysToggled,
    /// A key alone was pressed.
    Pressed(char),
    /// A [`PlanEvent`](plan::PlanEvent), which only the desk's part knows.
    Plan(Held),
}

/// What to do with a code that was read while a summary was open. Nothing that is open is dropped by any of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// It is of somebody else, and opens beside the others.
    Beside,
    /// It is of the same person: both are compared.
    Compare,
    /// It is left.
    Leave,
}

/// The desk's code.
pub struct DeskCode {
    /// Takes an event at a place.
    pub update: fn(Event, Place, &mut Model) -> Step,
    /// The adviser goes to a place, from the desk or from elsewhere.
    pub enter: fn(Place, bool, &mut Model),
    /// Takes an event of the reader at a place.
    pub read: fn(ReaderEvent, Place, &mut Model) -> Step,
    /// Reads what stood in the address, and opens it where codes are read; whether it was opened.
    pub open: fn(&str, bool, &mut Model) -> Result<bool, ReadError>,
    /// Takes a [`PlanEvent`](plan::PlanEvent) about the one whose summary is open.
    pub plan: fn(&Held, &mut Model, &Setting) -> Step,
    /// The payload of the plan that stood in the address with something around it.
    pub planned: fn(&str) -> Option<String>,
    /// The invitation that stood in the address with something around it.
    pub invited: fn(&str) -> Option<Invitation>,
}

/// The desk's code.
pub const CODE: DeskCode = DeskCode {
    update,
    enter: reading::open,
    read,
    open: opened,
    plan: plan::event,
    planned: |fragment| share::plan_payload_in(&["#", fragment].concat()).ok(),
    invited: |fragment| share::read_invitation(fragment).ok(),
};

fn opened(fragment: &str, is_wanted: bool, desk: &mut Model) -> Result<bool, ReadError> {
    let (shared, report) = share::opened_reported(fragment)?;
    if is_wanted {
        desk.of_today(|people| {
            people.reports.extend(report.map(|report| (shared.clone(), report)));
            people.add(shared);
        });
    }
    Ok(is_wanted)
}

fn update(event: Event, place: Place, desk: &mut Model) -> Step {
    match event {
        Event::CompareAsked => {
            desk.comparing = desk.is_open;
            desk.reader.problem = None;
            return Step::go(Go::Forward(Place::Scan));
        }
        Event::TurnAsked => {
            let Some(language) = desk.shared().map(|shared| shared.written_in) else {
                return Step::none();
            };
            desk.turned_to = Some(language);
            return Step::go(Go::Forward(Place::Turned));
        }
        Event::Decided(decision) => return decided(decision, desk),
        Event::Pressed(sign) => return pressed(sign, place, desk),
        Event::Dropped => {
            desk.of_today(People::drop_open);
            let to = if desk.is_open { Place::Summary } else { Place::Scan };
            return Step::go(Go::Replace(to));
        }
        Event::Chosen(at) => {
            desk.of_today(|people| people.choose(at));
            desk.comparing = false;
            return Step::go(Go::Replace(Place::Summary));
        }
        Event::CompareEnded => of_open(desk, |visit| visit.other = None),
        Event::Labelled(label) => of_open(desk, |visit| visit.label = kept(&label, MAX_LABEL)),
        Event::NoteAsked(domain) => desk.of_today(|people| people.noting = domain),
        Event::Rated(domain, rating) => of_open(desk, |visit| {
            visit.view(domain, |view| {
                view.rating = Some(rating).filter(|rating| view.rating != Some(*rating));
            });
        }),
        Event::Worded(domain, word) => of_open(desk, |visit| {
            visit.view(domain, |view| view.word = kept(&word, MAX_WORD));
        }),
        Event::NextToggled(domain) => of_open(desk, |visit| {
            visit.view(domain, |view| view.next = !view.next);
        }),
        Event::KeysShown(shown) => desk.of_today(|people| people.keys_shown = shown),
        // The route hands it over with the setting.
        Event::Plan(_) => {}
        Event::KeysToggled => desk.of_today(|people| people.keys_off = !people.keys_off),
    }
    Step::none()
}

fn decided(decision: Decision, desk: &mut Model) -> Step {
    let Some(read) = desk.of_today(|people| people.pending.take()) else { return Step::none() };
    match decision {
        Decision::Beside => desk.of_today(|people| people.add(read)),
        Decision::Compare => of_open(desk, |visit| visit.compare(read)),
        Decision::Leave => {}
    }
    desk.comparing = false;
    Step::go(Go::Replace(Place::Summary))
}

/// A key alone. It does what its button does, where that button is.
fn pressed(sign: char, place: Place, desk: &mut Model) -> Step {
    let off = desk.today().is_some_and(|people| people.keys_off);
    let Some(action) = keys::action(sign, place).filter(|action| !off || *action == Action::Keys)
    else {
        return Step::none();
    };
    let asks = desk.pending().is_some();
    let then = |event, desk: &mut Model| update(event, place, desk);
    let neighbour = |by: isize, desk: &mut Model| {
        let at = desk.today().and_then(|people| people.open.checked_add_signed(by));
        at.map_or_else(Step::none, |at| update(Event::Chosen(at), place, desk))
    };
    let focus = |id| Step::effect(ScanEffect::Focus(id));
    match action {
        Action::Keys => {
            let shown = desk.today().is_some_and(|people| people.keys_shown);
            then(Event::KeysShown(!shown), desk)
        }
        Action::Beside => then(Event::Decided(Decision::Beside), desk),
        Action::Leave => then(Event::Decided(Decision::Leave), desk),
        Action::Compare if asks => then(Event::Decided(Decision::Compare), desk),
        Action::Compare if place == Place::Summary => then(Event::CompareAsked, desk),
        Action::EndCompare => then(Event::CompareEnded, desk),
        Action::Scan => {
            reading::open(Place::Scan, true, desk);
            Step::go(Go::Forward(Place::Scan))
        }
        Action::Summary if desk.is_open => Step::go(Go::Forward(Place::Summary)),
        Action::Compare | Action::Summary => Step::none(),
        Action::Print => Step::effect(LaterEffect::Print),
        Action::Turn if place == Place::Turned => Step::go(Go::Replace(Place::Summary)),
        Action::Turn => then(Event::TurnAsked, desk),
        Action::Unfold => Step::effect(ScanEffect::Unfold),
        Action::Note => focus(NOTE),
        Action::Label => focus(LABEL),
        Action::Later => neighbour(1, desk),
        Action::Earlier => neighbour(-1, desk),
        Action::Camera if desk.reader.camera == Camera::Off => {
            read(ReaderEvent::CameraAsked(None), place, desk)
        }
        Action::Camera => read(ReaderEvent::CameraStopped, place, desk),
        Action::Typed => focus(TYPED),
    }
}
