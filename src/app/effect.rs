//! What the core asks of the browser. One adapter in `web/` carries each out.

use super::{Place, Record};
use crate::instrument::Locale;

/// A sign to the adviser that a code was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signal {
    /// A short sound and a vibration.
    CodeRead,
}

/// One thing to do outside the core.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Fetch the words of a language; answered by `LocaleLoaded` or `LocaleFailed`.
    LoadLocale(Locale),
    /// Write the record, unless another tab wrote since; answered by `StoredElsewhere` or
    /// `SaveFailed`, and by `Saved` when the time before had failed.
    Save(Box<Record>),
    /// Remove the record.
    EraseRecord,
    /// Add a history entry at this depth.
    Push(Place, u32),
    /// Rewrite the history entry, and with it the address: no fragment stays.
    Replace(Place, u32),
    /// Go back in history; answered by `Arrived`.
    HistoryBack,
    /// Keep the screen awake, or not any more.
    KeepAwake(bool),
    /// Put a text on the clipboard; answered by `Copied`.
    Copy(String),
    /// Offer a text as a file.
    SaveFile {
        /// The file's name.
        name: &'static str,
        /// Its contents.
        text: String,
    },
    /// Print the page.
    Print,
    /// Start the camera; answered by `CameraStarted` or `CameraFailed`.
    StartCamera(Option<String>),
    /// Stop camera and decoder.
    StopCamera,
    /// Lamp on or off.
    Torch(bool),
    /// Tell the adviser that a code was read.
    Give(Signal),
}
