//! Reading codes at the desk, by camera, picture, pasted link or handheld scanner.

use super::model::{Model, Step};
use super::people::{Visit, without};
use super::place::Place;
use crate::app::effect::{Effect, ScanEffect, Signal};
use crate::app::reader::{self, Camera, ReadProblem, ReaderEvent, Seen};
use crate::app::step::Go;
use crate::assessment::Shared;
use crate::plan::PlanReport;
use crate::share::{self, ReadError, Reported};

/// Changes the one whose summary is open.
pub(super) fn of_open(desk: &mut Model, change: impl FnOnce(&mut Visit)) {
    if desk.is_open {
        desk.of_today(|people| people.open_mut().map(change));
    }
}

/// Takes an event of the reader at a place.
pub(super) fn read(event: ReaderEvent, place: Place, desk: &mut Model) -> Step {
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
        Some(Seen::Typed(typed)) => {
            forget_typed(&typed.text, desk);
            if place == Place::Take {
                let payload = reader::of_keys(&typed, share::typed_plan_payload);
                return take_plan(payload, effects, desk);
            }
            reader::of_keys(&typed, share::typed_reported)
        }
        Some(_) if !is_here => return Step::none(),
        Some(seen) if place == Place::Take => return take_plan(plan_in(&seen), effects, desk),
        Some(Seen::Frame(texts) | Seen::Picture(texts)) => only(&texts),
        Some(Seen::Unreadable) => Err(ReadProblem::Code(ReadError::Damaged)),
        Some(Seen::Text(text)) => {
            share::typed_reported(&text).map_err(|error| reader::of_text(&text, error))
        }
    };
    match outcome {
        Ok((shared, report)) => {
            desk.reported(&shared, report);
            take(shared, place, desk)
        }
        Err(problem) => {
            desk.reader.problem = Some(problem);
            Step::none()
        }
    }
}

/// The payload of the plan among what was seen.
fn plan_in(seen: &Seen) -> Result<String, ReadProblem> {
    match seen {
        Seen::Frame(texts) | Seen::Picture(texts) => {
            let mut found = texts.iter().map(|text| share::plan_payload_in(text));
            let first = found.clone().find_map(Result::ok);
            let why = found.find_map(Result::err).unwrap_or(ReadError::NotJalon);
            first.ok_or(ReadProblem::Code(why))
        }
        Seen::Unreadable => Err(ReadProblem::Code(ReadError::Damaged)),
        Seen::Text(text) => {
            share::typed_plan_payload(text).map_err(|error| reader::of_text(text, error))
        }
        Seen::Typed(typed) => reader::of_keys(typed, share::typed_plan_payload),
    }
}

/// The plan that was read goes to the person whose phone this is.
fn take_plan(
    payload: Result<String, ReadProblem>,
    mut effects: Vec<Effect>,
    desk: &mut Model,
) -> Step {
    match payload {
        Ok(payload) => {
            desk.reader.problem = None;
            desk.taken = Some(payload);
            effects.push(ScanEffect::Give(Signal::CodeRead).into());
        }
        Err(problem) => desk.reader.problem = Some(problem),
    }
    Step::effects(effects)
}

/// A scanner typed into whatever field had the focus: that is no label, and no word of the adviser's.
fn forget_typed(typed: &str, desk: &mut Model) {
    of_open(desk, |visit| {
        without(&mut visit.label, typed);
        for view in visit.views.values_mut() {
            without(&mut view.word, typed);
        }
    });
}

impl Model {
    /// Remembers what became of a plan, as this code says it.
    fn reported(&mut self, shared: &Shared, report: Option<PlanReport>) {
        let Some(report) = report else { return };
        self.of_today(|people| {
            people.reports.retain(|(of, _)| of != shared);
            people.reports.push((shared.clone(), report));
        });
    }
}

/// A code was read. What is open stays open until the adviser says otherwise.
fn take(read: Shared, place: Place, desk: &mut Model) -> Step {
    let is_compared = is_here(place) && desk.comparing;
    let is_open = desk.visit().is_some_and(|visit| visit.has(&read));
    // The same code again is no second assessment.
    if is_compared && is_open {
        desk.reader.problem = Some(ReadProblem::Same);
        return Step::none();
    }
    desk.reader.problem = None;
    let known = desk.today().and_then(|people| people.all.iter().position(|one| one.has(&read)));
    if known.is_none() && !is_compared && desk.is_open {
        // The camera still sees the code that the question is about.
        if desk.pending() == Some(&read) {
            return Step::none();
        }
        desk.of_today(|people| people.pending = Some(read));
        desk.reader.camera = Camera::Off;
        let mut step = Step::effect(ScanEffect::StopCamera);
        step.effects.push(ScanEffect::Give(Signal::CodeRead).into());
        return step;
    }
    desk.of_today(|people| {
        people.pending = None;
        match (known, people.open_mut()) {
            (_, Some(visit)) if is_compared => visit.compare(read),
            (Some(at), _) => people.choose(at),
            (None, _) => people.add(read),
        }
    });
    desk.comparing = false;
    let step = Step::effect(ScanEffect::Give(Signal::CodeRead));
    if is_here(place) { step.then(Go::Forward(Place::Summary)) } else { step }
}

/// Whether codes are looked for at this place.
const fn is_here(place: Place) -> bool {
    match place {
        Place::Scan | Place::Take => true,
        Place::Summary | Place::Turned | Place::Plan => false,
    }
}

/// The adviser asks for another code. From elsewhere the desk begins anew; at the desk what was read stays open until the
/// adviser says what to do with the next one.
pub(super) fn open(place: Place, was_at_desk: bool, desk: &mut Model) {
    match place {
        Place::Scan => {
            if !was_at_desk {
                desk.forget();
            }
            desk.comparing = false;
            desk.reader.problem = None;
        }
        Place::Take => desk.reader.problem = None,
        Place::Summary | Place::Turned | Place::Plan => {}
    }
}

/// `place`, or the scanning page where nothing was read.
pub(in crate::app) const fn nearest(place: Place, desk: &Model) -> Place {
    match place {
        Place::Summary | Place::Turned | Place::Plan if !desk.is_open => Place::Scan,
        Place::Summary | Place::Turned | Place::Plan | Place::Scan | Place::Take => place,
    }
}

/// The one assessment among the codes in view. With none, the reason that helps most.
fn only(texts: &[String]) -> Result<Reported, ReadProblem> {
    let mut found: Option<Reported> = None;
    let mut worst: Option<ReadProblem> = None;
    for text in texts {
        match share::read_reported(text) {
            Ok(read) if found.as_ref().is_some_and(|f| *f != read) => {
                return Err(ReadProblem::Several);
            }
            Ok(read) => found = Some(read),
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
