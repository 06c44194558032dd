//! What can happen: a person's or an adviser's action, or news from the browser.

use super::device::DeviceEvent;
use super::effect::PartName;
use super::part::Part;
use super::place::Place;
use super::reader::ReaderEvent;
use super::store::{Outcome, Slot, Stored};
use super::voice::VoiceEvent;
use super::{desk, person, turn, workshop};
use crate::assessment::Day;
use crate::instrument::Locale;

/// What is known when the app starts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Boot {
    /// The browser's languages, the preferred first.
    pub languages: Vec<String>,
    /// What the storage held of the person's record.
    pub stored: Stored,
    /// The history entry the page was reloaded on, where its trail is still known.
    pub entry: Option<(Place, u32)>,
    /// What stood behind `#` in the address, not empty.
    pub fragment: Option<String>,
    /// The workshop that this tab was in, as [`turn::Model::text`].
    pub turn: Option<String>,
    /// The device keeps workshops.
    pub workshops: bool,
    /// The app's own address, without a fragment.
    pub base: String,
    /// Today.
    pub today: Day,
}

/// Everything that can happen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The app starts.
    Started(Box<Boot>),
    /// A new day, maybe: the page came to the front.
    Woken(Day),
    /// Another locale, please.
    LocaleChosen(Locale),
    /// The messages of a locale are here.
    LocaleLoaded(Locale),
    /// The messages of a locale could not be fetched.
    LocaleFailed(Locale),

    /// A part of the app is here.
    PartLoaded(Part),
    /// A part of the app could not be fetched.
    PartFailed(PartName),
    /// Try again to fetch what the screen waits for.
    PartAsked,

    /// On to the next place; an unanswered question counts as passed.
    Next,
    /// Back to the place before.
    Back,
    /// The browser moved in its history, to the entry of this place and depth.
    Arrived(Place, u32),
    /// The browser moved to an entry that stands for no place: its trail was forgotten.
    ArrivedNowhere,
    /// To a place of any role: the way in of an adviser, the tool that erases.
    Go(Place),

    /// On the person's path, also in a turn.
    Person(person::Event),
    /// In a participant's turn.
    Turn(turn::Event),
    /// At the adviser's desk.
    Desk(desk::Event),
    /// On the facilitator's side.
    Workshop(workshop::Event),
    /// Where a code is read.
    Reader(ReaderEvent),
    /// While the app is listened to.
    Voice(VoiceEvent),
    /// About the app on the device.
    Device(DeviceEvent),

    /// Random bits were drawn.
    RandomDrawn(u64),
    /// Whether the copy to the clipboard worked.
    Copied(bool),
    /// Print this page.
    PrintAsked,
    /// The notice has been read.
    NoticeClosed,
    /// Erase everything, confirmed.
    EraseConfirmed,

    /// What became of a write.
    Stored(Slot, Outcome),
    /// Another tab wrote a slot (`None`: erased it).
    StoredElsewhere(Slot, Option<String>),
    /// What a slot was found to hold.
    SlotRead(Slot, Stored),
    /// Keep the unreadable record as a file.
    UnreadableKept,
    /// Erase the unreadable record and keep answers from now on.
    UnreadableDiscarded,
}

impl From<person::Event> for Event {
    fn from(event: person::Event) -> Self {
        Self::Person(event)
    }
}

impl From<person::LaterEvent> for Event {
    fn from(event: person::LaterEvent) -> Self {
        Self::Person(person::Event::Later(event))
    }
}

impl From<turn::Event> for Event {
    fn from(event: turn::Event) -> Self {
        Self::Turn(event)
    }
}

impl From<desk::Event> for Event {
    fn from(event: desk::Event) -> Self {
        Self::Desk(event)
    }
}

impl From<workshop::Event> for Event {
    fn from(event: workshop::Event) -> Self {
        Self::Workshop(event)
    }
}

impl From<ReaderEvent> for Event {
    fn from(event: ReaderEvent) -> Self {
        Self::Reader(event)
    }
}

impl From<DeviceEvent> for Event {
    fn from(event: DeviceEvent) -> Self {
        Self::Device(event)
    }
}

impl From<VoiceEvent> for Event {
    fn from(event: VoiceEvent) -> Self {
        Self::Voice(event)
    }
}
