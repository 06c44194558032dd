//! Codes are read, by camera, picture, pasted link or handheld scanner: one for an adviser, or those of a
//! group to be counted.

use super::{facilitator, navigation, session};
use crate::app::{Camera, Effect, Model, Place, Purpose, ReadProblem, ReaderEvent, Signal};
use crate::assessment::Shared;
use crate::share::{self, ReadError};

#[inline(never)]
pub(super) fn update(event: ReaderEvent, model: &mut Model) -> Vec<Effect> {
    let is_here = model.place.reads_codes();
    let counts = counts(model);
    let reader = &mut model.reader;
    match event {
        ReaderEvent::CameraAsked(lens) => {
            reader.camera = Camera::Starting;
            reader.problem = None;
            vec![Effect::StartCamera(lens)]
        }
        ReaderEvent::CameraStopped => {
            reader.camera = Camera::Off;
            vec![Effect::StopCamera]
        }
        ReaderEvent::CameraStarted { lenses, lens, torch } => {
            // Stopped, or a picture given, while it was starting: it is not wanted any more.
            if !is_here || reader.camera != Camera::Starting {
                return vec![Effect::StopCamera];
            }
            reader.camera = Camera::On { lenses, lens, torch: torch.then_some(false) };
            Vec::new()
        }
        // News that comes after the page was left is no news.
        ReaderEvent::CameraFailed(_) | ReaderEvent::PictureFailed if !is_here => Vec::new(),
        ReaderEvent::CameraFailed(problem) => {
            reader.camera = Camera::Failed(problem);
            reader.busy = false;
            vec![Effect::StopCamera]
        }
        ReaderEvent::TorchToggled => match &mut reader.camera {
            Camera::On { torch: Some(lit), .. } => {
                *lit = !*lit;
                vec![Effect::Torch(*lit)]
            }
            _ => Vec::new(),
        },
        ReaderEvent::FrameRead(texts) if texts.is_empty() => Vec::new(),
        ReaderEvent::PictureGiven => {
            reader.busy = true;
            reader.problem = None;
            // One decoder, one job at a time.
            reader.camera = Camera::Off;
            vec![Effect::StopCamera]
        }
        ReaderEvent::PictureFailed => {
            reader.busy = false;
            reader.problem = Some(ReadProblem::NoPicture);
            Vec::new()
        }
        ReaderEvent::FrameRead(texts) => see(&texts, true, model),
        ReaderEvent::PictureRead { texts, unreadable } => {
            reader.busy = false;
            if texts.is_empty() && unreadable {
                return refuse(ReadProblem::Code(ReadError::Damaged), model);
            }
            see(&texts, false, model)
        }
        ReaderEvent::CompareAsked => {
            reader.other = None;
            reader.comparing = true;
            reader.problem = None;
            navigation::go_to_compare(model)
        }
        ReaderEvent::CompareEnded => {
            reader.other = None;
            Vec::new()
        }
        ReaderEvent::TextGiven(text) => match reader.purpose {
            Purpose::Summary => take(share::typed(&text).map_err(ReadProblem::Code), model),
            Purpose::Count if counts => {
                facilitator::count(vec![facilitator::typed_participant(&text)], false, model)
            }
            Purpose::Count => Vec::new(),
        },
    }
}

/// Reads the fragment of a link that a phone's own camera opened.
#[inline(never)]
pub(super) fn open(fragment: &str, model: &mut Model) -> Vec<Effect> {
    match share::read(fragment) {
        Ok(shared) if model.place == Place::Scan => {
            model.reader.shared = Some(shared);
            navigation::arrive(Place::Summary, model.depth, model)
        }
        Ok(_) => Vec::new(),
        Err(ReadError::Invitation) => session::invited(fragment, model),
        Err(problem) => {
            model.reader.problem = Some(ReadProblem::Code(problem));
            Vec::new()
        }
    }
}

/// Whether codes are counted now. A picture that was given elsewhere may come before what counts is here.
fn counts(model: &Model) -> bool {
    model.place == Place::Count && model.facilitator.is_open
}

/// What a camera frame, of which there are many, or a picture shows.
fn see(texts: &[String], is_film: bool, model: &mut Model) -> Vec<Effect> {
    match model.reader.purpose {
        Purpose::Summary => take(only(texts), model),
        Purpose::Count if !counts(model) => Vec::new(),
        Purpose::Count if texts.is_empty() => refuse(ReadProblem::NoCode, model),
        Purpose::Count => {
            let codes = texts.iter().map(|text| facilitator::participant(text)).collect();
            facilitator::count(codes, is_film, model)
        }
    }
}

/// Nothing could be read, and why.
fn refuse(problem: ReadProblem, model: &mut Model) -> Vec<Effect> {
    match model.reader.purpose {
        Purpose::Summary => take(Err(problem), model),
        Purpose::Count if !counts(model) => Vec::new(),
        Purpose::Count => facilitator::count(vec![Err(problem)], false, model),
    }
}

fn take(outcome: Result<Shared, ReadProblem>, model: &mut Model) -> Vec<Effect> {
    if model.place != Place::Scan {
        return Vec::new();
    }
    match outcome {
        Ok(shared) => {
            // The same code again is no second assessment.
            if model.reader.comparing && model.reader.shared.as_ref() == Some(&shared) {
                model.reader.problem = Some(ReadProblem::Same);
                return Vec::new();
            }
            if model.reader.comparing {
                model.reader.other = Some(shared);
            } else {
                model.reader.shared = Some(shared);
                model.reader.other = None;
            }
            model.reader.comparing = false;
            model.reader.problem = None;
            let mut effects = vec![Effect::Give(Signal::CodeRead)];
            effects.extend(navigation::go_to_summary(model));
            effects
        }
        Err(problem) => {
            model.reader.problem = Some(problem);
            Vec::new()
        }
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
                if worst.is_none_or(|worst| help(problem) > help(worst)) {
                    worst = Some(problem);
                }
            }
        }
    }
    found.ok_or(worst.unwrap_or(ReadProblem::NoCode))
}

/// How much it helps to say this, of several reasons.
pub(super) const fn help(problem: ReadProblem) -> u8 {
    match problem {
        ReadProblem::Code(ReadError::Damaged) => 1,
        ReadProblem::Code(ReadError::Newer) => 2,
        ReadProblem::Code(ReadError::Anonymous | ReadError::Summary | ReadError::Invitation) => 3,
        _ => 0,
    }
}
