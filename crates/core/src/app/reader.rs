//! The adviser's side: the camera, what went wrong, and the summary that was read.

use crate::assessment::Shared;
use crate::share::ReadError;

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

/// What codes are read for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Purpose {
    /// One assessment, to be shown to an adviser.
    #[default]
    Summary,
    /// The codes of a group, to be counted one after the other.
    Count,
}

/// Everything on the side of who reads codes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reader {
    /// What codes are read for.
    pub purpose: Purpose,
    /// The camera.
    pub camera: Camera,
    /// A picture is being decoded.
    pub busy: bool,
    /// The last thing that went wrong.
    pub problem: Option<ReadProblem>,
    /// What was read. Lives in memory only.
    pub shared: Option<Shared>,
    /// Another assessment of the same person, to compare with.
    pub other: Option<Shared>,
    /// The next code is that other assessment.
    pub comparing: bool,
}
