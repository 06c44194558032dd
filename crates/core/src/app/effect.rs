//! What the core asks of the browser. One adapter in `web/` carries each out.

use super::{Paper, Place, Record, VoiceEffect};
use crate::assessment::Day;
use crate::group::{Workshop, Workshops};
use crate::instrument::Locale;

/// A sign to the adviser that a code was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signal {
    /// A short sound and a vibration.
    CodeRead,
}

/// What to watch in a participant's turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Watch {
    /// Nothing any more.
    Off,
    /// A time without any touch or key; answered by `SessionEvent::Rested`.
    Rest,
    /// A time, whatever is touched; answered by `SessionEvent::RestOver`.
    Warning,
}

impl Watch {
    /// How long, in seconds.
    #[must_use]
    pub const fn seconds(self) -> u32 {
        match self {
            Self::Off => 0,
            Self::Rest => 180,
            Self::Warning => 30,
        }
    }
}

/// One thing to do outside the core.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Fetch the words of a language; answered by `LocaleLoaded` or `LocaleFailed`.
    LoadLocale(Locale),
    /// Fetch the part of the app, and its words, that the first questions do without; answered by
    /// `RestLoaded` or `RestFailed`.
    LoadRest,
    /// Fetch the facilitator's side of the app; answered by `FacilitatorLoaded` or `FacilitatorFailed`.
    LoadFacilitator,
    /// Offer a calendar file with a day for each.
    SaveReminder(Vec<Day>),
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
    /// Go back this many entries in history; answered by `Arrived`.
    HistoryTo(u32),
    /// Keep the workshop's text for a reload of this tab, and nothing else; `None` forgets it.
    KeepSession(Option<String>),
    /// Watch whether somebody touches the device.
    Watch(Watch),
    /// Start again as on a page that was just loaded; answered by `Started`.
    Restart,
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
    /// Reading aloud.
    Voice(VoiceEffect),
    /// Draw 64 random bits; answered by `RandomDrawn`.
    DrawRandom,
    /// Look what the storage holds of workshops; answered by `FacilitatorEvent::Read`.
    ReadWorkshops,
    /// Write the workshops over what is there; answered by `FacilitatorEvent::SaveFailed`, and by
    /// `FacilitatorEvent::Saved` when the time before had failed.
    SaveWorkshops(Box<Workshops>),
    /// Remove the workshops.
    EraseWorkshops,
    /// Offer these workshops as a file for a spreadsheet.
    SaveTable(Vec<Workshop>),
    /// Print the page on this paper.
    PrintOn(Paper),
}
