//! Reading codes at the desk, by camera, picture, pasted link or handheld scanner.

use super::model::Model;
use super::place::Place;
use crate::app::effect::{ScanEffect, Signal};
use crate::app::reader::{self, Camera, ReadProblem, ReaderEvent, Seen};
use crate::app::step::{self, Go};
use crate::assessment::Shared;
use crate::instrument::Mode;
use crate::share::{self, Invitation, ReadError};
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
    /// What to do with a code that was read while a summary was open.
    Decided(Decision),
}

/// What to do with a code that was read while a summary was open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// It takes the place of what was open.
    Replace,
    /// It is of the same person: both are compared.
    Compare,
    /// What is open stays, and the new one is dropped.
    Keep,
}

/// The desk's code.
pub struct DeskCode {
    /// Takes an event.
    pub update: fn(Event, &mut Model) -> Step,
    /// Takes an event of the reader at a place.
    pub read: fn(ReaderEvent, Place, &mut Model) -> Step,
    /// Reads what stood in the address.
    pub open: fn(&str) -> Result<Shared, ReadError>,
    /// The invitation that stood in the address with something around it.
    pub invited: fn(&str) -> Option<Invitation>,
}

/// The desk's code.
pub const CODE: DeskCode = DeskCode {
    update,
    read,
    open: share::opened,
    invited: |fragment| share::read_invitation(fragment).ok(),
};

#[expect(clippy::needless_pass_by_value, reason = "the table takes every role's event alike")]
fn update(event: Event, desk: &mut Model) -> Step {
    match event {
        Event::CompareAsked => {
            desk.comparing = true;
            desk.reader.problem = None;
            Step::go(Go::Forward(Place::Scan))
        }
        Event::CompareEnded => {
            desk.other = None;
            Step::none()
        }
        Event::Decided(decision) => {
            let Some(read) = desk.pending.take() else { return Step::none() };
            match decision {
                Decision::Replace => {
                    desk.shared = Some(read);
                    desk.other = None;
                }
                Decision::Compare => compare(read, desk),
                Decision::Keep => {}
            }
            Step::go(Go::Replace(Place::Summary))
        }
    }
}

fn read(event: ReaderEvent, place: Place, desk: &mut Model) -> Step {
    let is_here = is_here(place);
    let (effects, seen) = reader::update(event, &mut desk.reader, is_here);
    let tried = match &seen {
        Some(Seen::Typed(typed)) => share::tried(&typed.text, &typed.keys),
        Some(Seen::Text(text)) => share::tried(text, ""),
        Some(Seen::Frame(_) | Seen::Picture(_) | Seen::Unreadable) | None => None,
    };
    if tried.is_some() {
        desk.reader.tried = tried;
        desk.reader.problem = None;
        return Step::none();
    }
    let outcome = match seen {
        None => return Step::effects(effects),
        // A scanner types wherever its owner is.
        Some(Seen::Typed(typed)) => reader::of_keys(&typed, share::typed),
        Some(_) if !is_here => return Step::none(),
        Some(Seen::Frame(texts) | Seen::Picture(texts)) => only(&texts),
        Some(Seen::Unreadable) => Err(ReadProblem::Code(ReadError::Damaged)),
        Some(Seen::Text(text)) => {
            share::typed(&text).map_err(|error| reader::of_text(&text, error))
        }
    };
    match outcome {
        Ok(shared) => take(shared, place, desk),
        Err(problem) => {
            desk.reader.problem = Some(problem);
            Step::none()
        }
    }
}

/// A code was read. What is open stays open until the adviser says otherwise.
fn take(read: Shared, place: Place, desk: &mut Model) -> Step {
    let is_compared = is_here(place) && desk.comparing;
    let is_open = [&desk.shared, &desk.other].into_iter().flatten().any(|open| *open == read);
    // The same code again is no second assessment.
    if is_compared && is_open {
        desk.reader.problem = Some(ReadProblem::Same);
        return Step::none();
    }
    desk.reader.problem = None;
    if !is_open && !is_compared && desk.shared.is_some() {
        // The camera still sees the code that the question is about.
        if desk.pending.as_ref() == Some(&read) {
            return Step::none();
        }
        desk.pending = Some(read);
        desk.reader.camera = Camera::Off;
        let mut step = Step::effect(ScanEffect::StopCamera);
        step.effects.push(ScanEffect::Give(Signal::CodeRead).into());
        return step;
    }
    if is_compared {
        compare(read, desk);
    } else if !is_open {
        desk.shared = Some(read);
    }
    desk.comparing = false;
    desk.pending = None;
    let step = Step::effect(ScanEffect::Give(Signal::CodeRead));
    if is_here(place) { step.then(Go::Forward(Place::Summary)) } else { step }
}

/// Whether codes are looked for at this place.
const fn is_here(place: Place) -> bool {
    match place {
        Place::Scan => true,
        Place::Summary => false,
    }
}

/// Two assessments of one person side by side: the newer one is the summary, whichever was read first.
fn compare(read: Shared, desk: &mut Model) {
    let Some(first) = desk.shared.take() else {
        desk.shared = Some(read);
        return;
    };
    // Of one day, the follow-up came after what it follows.
    let age = |shared: &Shared| (shared.day, shared.mode == Mode::FollowUp);
    let is_newer = age(&read) > age(&first);
    let (now, then) = if is_newer { (read, first) } else { (first, read) };
    desk.shared = Some(now);
    desk.other = Some(then);
}

/// The adviser asks for another code. From elsewhere the desk begins anew; at the desk what was read stays open until the
/// adviser says what to do with the next one.
pub(in crate::app) fn open(place: Place, was_at_desk: bool, desk: &mut Model) {
    match place {
        Place::Scan => {
            if !was_at_desk {
                desk.shared = None;
                desk.other = None;
            }
            desk.pending = None;
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
