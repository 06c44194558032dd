//! Where codes are read: the camera, pictures, links and handheld scanners. Desk and workshop each have a reader.

use super::burst::Typed;
use super::effect::{Effect, ScanEffect};
use crate::share::{ReadError, Trial};

/// A lens of the device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lens {
    /// The browser's id of it.
    pub id: String,
    /// Its name, empty when the browser keeps it.
    pub name: String,
}

/// Why there is no picture from the camera.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CameraProblem {
    /// The person or the browser refused.
    Refused,
    /// The device has none, or the page may not use one (no https).
    Missing,
    /// Another program uses it.
    InUse,
    /// The page is not served over https.
    Insecure,
    /// The decoder could not be loaded.
    NoDecoder,
    /// It has not come for some seconds; it may still.
    Slow,
    /// It ran, and gives no pictures any more.
    Stopped,
}

/// The camera.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Camera {
    /// Not running.
    #[default]
    Off,
    /// Being started.
    Starting,
    /// Running.
    On {
        /// All lenses there are.
        lenses: Vec<Lens>,
        /// The lens in use.
        lens: String,
        /// `None` without a lamp, else whether it is lit.
        torch: Option<bool>,
    },
    /// Could not be started.
    Failed(CameraProblem),
}

/// Why nothing was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadProblem {
    /// The code was read and refused.
    Code(ReadError),
    /// The link was cut or changed on its way.
    LinkChanged,
    /// There is a link, and no code in it.
    LinkEmpty,
    /// A handheld scanner typed a code with signs missing or changed.
    KeysChanged,
    /// The picture shows no code.
    NoCode,
    /// The picture shows several codes of Jalon.
    Several,
    /// The code to compare with is the one that was read before.
    Same,
    /// The file is no picture that can be opened.
    NoPicture,
    /// The page was reloaded: the summary is gone, on purpose.
    Gone,
}

/// Where codes are read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reader {
    /// The camera.
    pub camera: Camera,
    /// A picture is being decoded.
    pub busy: bool,
    /// The last thing that went wrong.
    pub problem: Option<ReadProblem>,
    /// What came of trying a handheld scanner.
    pub tried: Option<Trial>,
}

/// What happens while a code is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReaderEvent {
    /// Start the camera, with this lens if one is named.
    CameraAsked(Option<String>),
    /// Stop the camera.
    CameraStopped,
    /// The camera runs.
    CameraStarted {
        /// All lenses there are.
        lenses: Vec<Lens>,
        /// The lens in use.
        lens: String,
        /// The lens has a lamp.
        torch: bool,
    },
    /// The camera did not start, or stopped by itself.
    CameraFailed(CameraProblem),
    /// Lamp on or off.
    TorchToggled,
    /// The decoder read these texts in a camera frame.
    FrameRead(Vec<String>),
    /// A picture is being decoded.
    PictureGiven,
    /// The decoder looked at a picture.
    PictureRead {
        /// The texts it read.
        texts: Vec<String>,
        /// It saw a code that it could not read.
        unreadable: bool,
    },
    /// The file is not a picture, or the decoder gave up on it.
    PictureFailed,
    /// A link pasted, or typed by a handheld scanner into the field.
    TextGiven(String),
    /// A handheld scanner typed.
    KeysTyped(Typed),
}

/// What was seen, for the role to make something of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    /// These texts stand in a camera frame, of which there are many.
    Frame(Vec<String>),
    /// These texts stand in a picture.
    Picture(Vec<String>),
    /// A picture shows a code that cannot be read.
    Unreadable,
    /// A text was pasted or typed.
    Text(String),
    /// A handheld scanner typed.
    Typed(Typed),
}

/// Takes an event into a reader. `is_here`: the page that reads codes is on the screen.
pub fn update(
    event: ReaderEvent,
    reader: &mut Reader,
    is_here: bool,
) -> (Vec<Effect>, Option<Seen>) {
    let effects = match event {
        ReaderEvent::CameraAsked(lens) => {
            reader.camera = Camera::Starting;
            reader.problem = None;
            vec![Effect::Scan(ScanEffect::StartCamera(lens))]
        }
        ReaderEvent::CameraStopped => {
            reader.camera = Camera::Off;
            vec![Effect::Scan(ScanEffect::StopCamera)]
        }
        ReaderEvent::CameraStarted { lenses, lens, torch } => {
            // Stopped, or a picture given, while it was starting: it is not wanted any more.
            let is_awaited =
                matches!(reader.camera, Camera::Starting | Camera::Failed(CameraProblem::Slow));
            if is_here && is_awaited {
                reader.camera = Camera::On { lenses, lens, torch: torch.then_some(false) };
                Vec::new()
            } else {
                vec![Effect::Scan(ScanEffect::StopCamera)]
            }
        }
        // A question of the browser may be on the screen: it is still waited for, and can be tried again.
        ReaderEvent::CameraFailed(CameraProblem::Slow) if is_here => {
            if reader.camera == Camera::Starting {
                reader.camera = Camera::Failed(CameraProblem::Slow);
            }
            Vec::new()
        }
        ReaderEvent::CameraFailed(problem) if is_here => {
            reader.camera = Camera::Failed(problem);
            reader.busy = false;
            vec![Effect::Scan(ScanEffect::StopCamera)]
        }
        ReaderEvent::PictureFailed if is_here => {
            reader.busy = false;
            reader.problem = Some(ReadProblem::NoPicture);
            Vec::new()
        }
        // News that comes after the page was left is no news.
        ReaderEvent::CameraFailed(_) | ReaderEvent::PictureFailed => Vec::new(),
        ReaderEvent::TorchToggled => match &mut reader.camera {
            Camera::On { torch: Some(lit), .. } => {
                *lit = !*lit;
                vec![Effect::Scan(ScanEffect::Torch(*lit))]
            }
            Camera::On { torch: None, .. } | Camera::Off | Camera::Starting | Camera::Failed(_) => {
                Vec::new()
            }
        },
        ReaderEvent::PictureGiven => {
            reader.busy = true;
            reader.problem = None;
            // One decoder, one job at a time.
            reader.camera = Camera::Off;
            vec![Effect::Scan(ScanEffect::StopCamera)]
        }
        ReaderEvent::FrameRead(texts) if texts.is_empty() => Vec::new(),
        ReaderEvent::FrameRead(texts) => return (Vec::new(), Some(Seen::Frame(texts))),
        ReaderEvent::PictureRead { texts, unreadable } => {
            reader.busy = false;
            let nothing = texts.is_empty() && unreadable;
            let seen = if nothing { Seen::Unreadable } else { Seen::Picture(texts) };
            return (Vec::new(), Some(seen));
        }
        ReaderEvent::TextGiven(text) => return (Vec::new(), Some(Seen::Text(text))),
        ReaderEvent::KeysTyped(typed) => return (Vec::new(), Some(Seen::Typed(typed))),
    };
    (effects, None)
}

/// The page that reads codes is left: the camera stops.
pub(super) fn leave(reader: &mut Reader) -> Effect {
    reader.camera = Camera::Off;
    reader.busy = false;
    Effect::Scan(ScanEffect::StopCamera)
}

/// How much it helps to say this, of several reasons.
pub(super) const fn help(problem: ReadProblem) -> u8 {
    match problem {
        ReadProblem::Code(ReadError::Damaged)
        | ReadProblem::LinkChanged
        | ReadProblem::LinkEmpty
        | ReadProblem::KeysChanged => 1,
        ReadProblem::Code(ReadError::Newer | ReadError::Sealed | ReadError::Key) => 2,
        ReadProblem::Code(ReadError::Anonymous | ReadError::Summary | ReadError::Invitation) => 3,
        ReadProblem::Code(ReadError::NotJalon)
        | ReadProblem::NoCode
        | ReadProblem::Several
        | ReadProblem::Same
        | ReadProblem::NoPicture
        | ReadProblem::Gone => 0,
    }
}

/// Why a text that was pasted, or a link that was opened, shows nothing.
pub(super) fn of_text(text: &str, error: ReadError) -> ReadProblem {
    match error {
        ReadError::Damaged => ReadProblem::LinkChanged,
        // A guard that keeps a link to itself leaves another one in its place.
        ReadError::NotJalon if text.contains("://") => ReadProblem::LinkEmpty,
        ReadError::NotJalon
        | ReadError::Newer
        | ReadError::Anonymous
        | ReadError::Summary
        | ReadError::Invitation
        | ReadError::Sealed
        | ReadError::Key => ReadProblem::Code(error),
    }
}

/// What a scanner typed: by the characters, else by the keys.
pub(super) fn of_keys<T>(
    typed: &Typed,
    read: impl Fn(&str) -> Result<T, ReadError>,
) -> Result<T, ReadProblem> {
    read(&typed.text).or_else(|by_text| {
        read(&typed.keys).map_err(|by_keys| match by_text.max(by_keys) {
            ReadError::Damaged => ReadProblem::KeysChanged,
            error => ReadProblem::Code(error),
        })
    })
}
