//! Where codes are read: the adviser's scanning page, and the facilitator's counting.

use crate::app::reader::{Camera, CameraProblem, Lens, ReadProblem, Reader};
use crate::app::text::Text;
use crate::share::ReadError;

/// What codes are read for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// One assessment, to be shown to an adviser.
    Summary,
    /// The codes of a group, to be counted one after the other.
    Count,
}

/// A page where codes are read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScanView {
    /// The camera is being started.
    pub starting: bool,
    /// The camera runs.
    pub running: bool,
    /// Lenses to choose from; empty unless there are several.
    pub lenses: Vec<Lens>,
    /// The lens in use.
    pub lens: String,
    /// `None` without a lamp, else whether it is lit.
    pub torch: Option<bool>,
    /// A picture is being decoded.
    pub busy: bool,
    /// What went wrong with the camera: what happened, what to do.
    pub camera_problem: Option<[Text; 2]>,
    /// What went wrong with a code: what happened, what to do.
    pub problem: Option<[Text; 2]>,
}

/// A page where codes are read.
#[must_use]
pub fn scan(reader: &Reader, purpose: Purpose) -> ScanView {
    let mut view = ScanView {
        starting: reader.camera == Camera::Starting,
        running: false,
        lenses: Vec::new(),
        lens: String::new(),
        torch: None,
        busy: reader.busy,
        camera_problem: None,
        problem: reader.problem.map(|problem| code_problem(problem, purpose)),
    };
    match &reader.camera {
        Camera::Off | Camera::Starting => {}
        Camera::On { lenses, lens, torch } => {
            view.running = true;
            view.torch = *torch;
            if lenses.len() > 1 {
                view.lenses.clone_from(lenses);
                view.lens.clone_from(lens);
            }
        }
        Camera::Failed(problem) => view.camera_problem = Some(camera_problem(*problem)),
    }
    view
}

fn pair(what: &'static str, help: &'static str) -> [Text; 2] {
    [Text::of(what), Text::of(help)]
}

fn camera_problem(problem: CameraProblem) -> [Text; 2] {
    match problem {
        CameraProblem::Refused => pair("camera-refused", "camera-refused-help"),
        CameraProblem::Missing => pair("camera-missing", "camera-missing-help"),
        CameraProblem::InUse => pair("camera-in-use", "camera-in-use-help"),
        CameraProblem::Insecure => pair("camera-insecure", "camera-insecure-help"),
        CameraProblem::Slow => pair("camera-slow", "camera-slow-help"),
        CameraProblem::Stopped => pair("camera-stopped", "camera-stopped-help"),
        CameraProblem::NoDecoder => pair("camera-no-decoder", "camera-no-decoder-help"),
    }
}

/// What went wrong with a code: what happened, what to do.
#[must_use]
pub fn code_problem(problem: ReadProblem, purpose: Purpose) -> [Text; 2] {
    match problem {
        ReadProblem::Code(ReadError::Summary) => pair("code-summary", "code-summary-help"),
        ReadProblem::Code(ReadError::Anonymous) => pair("code-anonymous", "code-anonymous-help"),
        ReadProblem::Code(ReadError::Invitation) => pair("code-invitation", "code-invitation-help"),
        ReadProblem::Code(ReadError::NotJalon) if purpose == Purpose::Count => {
            pair("code-not-jalon", "count-not-jalon-help")
        }
        ReadProblem::Code(ReadError::NotJalon) => pair("code-not-jalon", "code-not-jalon-help"),
        ReadProblem::Code(ReadError::Damaged) => pair("code-damaged", "code-damaged-help"),
        // No screen opens these two yet: a page that was loaded again may.
        ReadProblem::Code(ReadError::Newer | ReadError::Sealed | ReadError::Key) => {
            pair("code-newer", "code-newer-help")
        }
        ReadProblem::LinkChanged => pair("link-changed", "link-changed-help"),
        ReadProblem::LinkEmpty => pair("link-empty", "link-changed-help"),
        ReadProblem::KeysChanged => pair("keys-changed", "keys-changed-help"),
        ReadProblem::Same => pair("compare-same", "compare-same-help"),
        ReadProblem::NoCode => pair("picture-no-code", "picture-no-code-help"),
        ReadProblem::Several => pair("picture-several", "picture-several-help"),
        ReadProblem::NoPicture => pair("picture-unreadable", "picture-unreadable-help"),
        ReadProblem::Gone => pair("summary-gone", "summary-gone-help"),
    }
}
