//! What the core asks of the browser. One adapter in `web/` carries each out.

use super::device::DeviceEffect;
use super::place::Place;
use super::store::{Slot, Store};
use super::voice::VoiceEffect;
use crate::assessment::Day;
use crate::group::Workshop;
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
    /// A time without any sign of somebody; answered by `turn::Event::Rested`.
    Rest,
    /// The same while the warning is on the screen; answered by `turn::Event::RestOver`.
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

/// The paper of a poster.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// 297 × 420 mm, to be read from two metres.
    A3,
    /// 210 × 297 mm, what every printer has.
    A4,
}

/// A part of the app that is fetched when it is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartName {
    /// What follows the first questions, with the turn and reading aloud.
    Later,
    /// The facilitator's side.
    Workshop,
    /// The adviser's side: where codes are read, which a facilitator does too, and the adviser's pages.
    Desk,
}

/// A move in the browser's history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// A new entry at this depth.
    Push(Place, u32),
    /// Rewrites the present entry, and with it the address: no fragment stays.
    Replace(Place, u32),
    /// One entry back; answered by `Arrived` or `ArrivedNowhere`.
    Back,
    /// This many entries back; answered by `Arrived` or `ArrivedNowhere`.
    To(u32),
    /// Forgets which entries so far stand for which place, here and for a reload: each is answered by `ArrivedNowhere`
    /// from now on.
    Forget,
}

/// A [`Move`] of the route: nothing else can make one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HistoryMove(Move);

impl HistoryMove {
    pub(in crate::app) const fn new(step: Move) -> Self {
        Self(step)
    }

    /// The move to make.
    #[must_use]
    pub const fn step(self) -> Move {
        self.0
    }
}

/// One thing to do outside the core, by the part of the app whose adapter does it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Fetch the messages of a locale; answered by `LocaleLoaded` or `LocaleFailed`.
    LoadLocale(Locale),
    /// Fetch a part of the app with its messages; answered by `PartLoaded` or `PartFailed`.
    LoadPart(PartName),
    /// Move in the history.
    History(HistoryMove),
    /// Write a slot of the storage; answered by `Stored`.
    Store(Store),
    /// Look what a slot holds; answered by `SlotRead`.
    Read(Slot),
    /// Start again as on a page that was just loaded; answered by `Started`.
    Restart,
    /// What the adapters of the later part carry out.
    Later(LaterEffect),
    /// What the adapters of the desk part carry out.
    Scan(ScanEffect),
    /// What the adapters of the workshop part carry out.
    Workshop(WorkshopEffect),
}

/// One thing to do by an adapter of the later part. Before that part is here there is nothing to stop, to let sleep or to
/// silence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LaterEffect {
    /// Keep the workshop's text for a reload of this tab, and nothing else; `None` forgets it.
    KeepTurn(Option<String>),
    /// Watch whether somebody touches the device.
    Watch(Watch),
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
    /// Offer the person's own page, as it stands on the screen for paper, as a file.
    SaveSheet,
    /// Offer a calendar file with a day for each.
    SaveReminder(Vec<Day>),
    /// Print the page.
    Print,
    /// Reading aloud.
    Voice(VoiceEffect),
    /// The app on the device.
    Device(DeviceEffect),
    /// Draw 64 random bits; answered by `RandomDrawn`.
    DrawRandom,
}

/// One thing to do where codes are read, by an adapter of the desk part. Before that part is here no camera runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScanEffect {
    /// Start the camera; answered by `CameraStarted` or `CameraFailed`.
    StartCamera(Option<String>),
    /// Stop camera and decoder.
    StopCamera,
    /// Lamp on or off.
    Torch(bool),
    /// Tell the adviser that a code was read.
    Give(Signal),
}

/// One thing to do by an adapter of the workshop part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WorkshopEffect {
    /// Offer these workshops as a file for a spreadsheet.
    SaveTable(Vec<Workshop>),
    /// Print the page on this paper.
    PrintOn(Paper),
}

impl From<LaterEffect> for Effect {
    fn from(effect: LaterEffect) -> Self {
        Self::Later(effect)
    }
}

impl From<ScanEffect> for Effect {
    fn from(effect: ScanEffect) -> Self {
        Self::Scan(effect)
    }
}

impl From<WorkshopEffect> for Effect {
    fn from(effect: WorkshopEffect) -> Self {
        Self::Workshop(effect)
    }
}
