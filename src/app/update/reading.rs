//! An adviser reads a code: by camera, picture, pasted link or handheld scanner.

use super::navigation;
use crate::app::{Camera, Effect, Model, Place, ReadProblem, ReaderEvent, Signal};
use crate::assessment::Shared;
use crate::share::{self, ReadError};

pub(super) fn update(event: ReaderEvent, model: &mut Model) -> Vec<Effect> {
    let is_here = model.place == Place::Scan;
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
            if model.place != Place::Scan || reader.camera != Camera::Starting {
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
        ReaderEvent::FrameRead(texts) => take(only(&texts), model),
        ReaderEvent::PictureRead { texts, unreadable } => {
            reader.busy = false;
            if texts.is_empty() && unreadable {
                return take(Err(ReadProblem::Code(ReadError::Damaged)), model);
            }
            take(only(&texts), model)
        }
        ReaderEvent::TextGiven(text) => take(share::typed(&text).map_err(ReadProblem::Code), model),
    }
}

/// Reads the fragment of a link that a phone's own camera opened.
pub(super) fn open(fragment: &str, model: &mut Model) -> Result<(), ReadError> {
    model.reader.shared = Some(share::read(fragment)?);
    Ok(())
}

fn take(outcome: Result<Shared, ReadProblem>, model: &mut Model) -> Vec<Effect> {
    if model.place != Place::Scan {
        return Vec::new();
    }
    match outcome {
        Ok(shared) => {
            model.reader.shared = Some(shared);
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
    let mut worst: Option<ReadError> = None;
    for text in texts {
        match share::read(text) {
            Ok(shared) if found.as_ref().is_some_and(|f| *f != shared) => {
                return Err(ReadProblem::Several);
            }
            Ok(shared) => found = Some(shared),
            Err(error) if worst.is_none_or(|w| help(error) > help(w)) => worst = Some(error),
            Err(_) => {}
        }
    }
    match (found, worst) {
        (Some(shared), _) => Ok(shared),
        (None, Some(error)) => Err(ReadProblem::Code(error)),
        (None, None) => Err(ReadProblem::NoCode),
    }
}

const fn help(error: ReadError) -> u8 {
    match error {
        ReadError::NotJalon => 0,
        ReadError::Damaged => 1,
        ReadError::Newer => 2,
    }
}
