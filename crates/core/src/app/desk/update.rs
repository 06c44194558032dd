//! Reading codes at the desk, by camera, picture, pasted link or handheld scanner.

use super::model::Model;
use super::place::Place;
use crate::app::effect::{LaterEffect, Signal};
use crate::app::reader::{self, ReadProblem, ReaderEvent, Seen};
use crate::app::step::{self, Go};
use crate::assessment::Shared;
use crate::share::{self, ReadError};
use std::convert::Infallible;

/// What the desk answers: it asks nothing of its parent.
pub type Step = step::Step<Place, Infallible>;

/// What happens at the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The next code is another assessment of the same person.
    CompareAsked,
    /// No comparison any more.
    CompareEnded,
}

/// The desk's code of the later part.
pub struct DeskCode {
    /// Takes an event.
    pub update: fn(Event, &mut Model) -> Step,
    /// Takes an event of the reader at a place.
    pub read: fn(ReaderEvent, Place, &mut Model) -> Step,
    /// Reads what stood in the address.
    pub open: fn(&str) -> Result<Shared, ReadError>,
}

/// The desk's code of the later part.
pub const CODE: DeskCode = DeskCode { update, read, open: share::read };

#[expect(clippy::needless_pass_by_value, reason = "the table takes every role's event alike")]
fn update(event: Event, desk: &mut Model) -> Step {
    match event {
        Event::CompareAsked => {
            desk.other = None;
            desk.comparing = true;
            desk.reader.problem = None;
            Step::go(Go::Forward(Place::Scan))
        }
        Event::CompareEnded => {
            desk.other = None;
            Step::none()
        }
    }
}

fn read(event: ReaderEvent, place: Place, desk: &mut Model) -> Step {
    let is_here = place == Place::Scan;
    let (effects, seen) = reader::update(event, &mut desk.reader, is_here);
    let outcome = match seen {
        None => return Step::effects(effects),
        Some(_) if !is_here => return Step::none(),
        Some(Seen::Frame(texts) | Seen::Picture(texts)) => only(&texts),
        Some(Seen::Unreadable) => Err(ReadProblem::Code(ReadError::Damaged)),
        Some(Seen::Typed(text)) => share::typed(&text).map_err(ReadProblem::Code),
    };
    match outcome {
        Ok(shared) => take(shared, desk),
        Err(problem) => {
            desk.reader.problem = Some(problem);
            Step::none()
        }
    }
}

fn take(shared: Shared, desk: &mut Model) -> Step {
    // The same code again is no second assessment.
    if desk.comparing && desk.shared.as_ref() == Some(&shared) {
        desk.reader.problem = Some(ReadProblem::Same);
        return Step::none();
    }
    if desk.comparing {
        desk.other = Some(shared);
    } else {
        desk.shared = Some(shared);
        desk.other = None;
    }
    desk.comparing = false;
    desk.reader.problem = None;
    Step::effect(LaterEffect::Give(Signal::CodeRead)).then(Go::Forward(Place::Summary))
}

/// The adviser asks for another code: what was read before goes.
pub(in crate::app) fn open(place: Place, desk: &mut Model) {
    match place {
        Place::Scan => {
            desk.shared = None;
            desk.other = None;
            desk.comparing = false;
            desk.reader.problem = None;
        }
        Place::Summary => {}
    }
}

/// `place`, or the scanning page where nothing was read.
pub(in crate::app) const fn nearest(place: Place, desk: &Model) -> Place {
    match place {
        Place::Summary if desk.shared.is_none() => Place::Scan,
        Place::Summary | Place::Scan => place,
    }
}

/// The one assessment among the codes in view. With none, the reason that helps most.
fn only(texts: &[String]) -> Result<Shared, ReadProblem> {
    let mut found: Option<Shared> = None;
    let mut worst: Option<ReadProblem> = None;
    for text in texts {
        match share::read(text) {
            Ok(shared) if found.as_ref().is_some_and(|f| *f != shared) => {
                return Err(ReadProblem::Several);
            }
            Ok(shared) => found = Some(shared),
            Err(error) => {
                let problem = ReadProblem::Code(error);
                if worst.is_none_or(|worst| reader::help(problem) > reader::help(worst)) {
                    worst = Some(problem);
                }
            }
        }
    }
    found.ok_or(worst.unwrap_or(ReadProblem::NoCode))
}
