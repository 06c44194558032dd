//! What an adviser does with the codes that were read.

use super::event::{Decision, Event};
use super::model::{Model, Step};
use super::people::{MAX_LABEL, MAX_WORD, People, kept};
use super::place::Place;
use super::plan;
use super::press::{Meaning, meaning};
use super::reading::{self, of_open};
use super::second;
use crate::app::effect::ScanEffect;
use crate::app::held::Held;
use crate::app::reader::ReaderEvent;
use crate::app::setting::Setting;
use crate::app::step::Go;
use crate::share::{self, Invitation, ReadError};

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
    let step = happened(event, place, desk);
    second::with_second(step, desk)
}

fn read(event: ReaderEvent, place: Place, desk: &mut Model) -> Step {
    let step = reading::read(event, place, desk);
    second::with_second(step, desk)
}

fn happened(event: Event, place: Place, desk: &mut Model) -> Step {
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
        Event::Pressed(sign) => {
            return match meaning(sign, place, desk) {
                Meaning::Event(event) => happened(event, place, desk),
                Meaning::Step(step) => step,
            };
        }
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
        Event::NoteAsked(domain) => {
            let before = desk.of_today(|people| std::mem::replace(&mut people.noting, domain));
            // The button that closed it is gone; the one that opened it is still there.
            let closed = before.filter(|_| domain.is_none());
            return closed.map_or_else(Step::none, |domain| {
                Step::effect(ScanEffect::Focus(domain.as_str()))
            });
        }
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
        Event::SecondToggled => second::toggled(desk),
        Event::SecondFetched(locale, came) => second::fetched(locale, came, desk),
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
