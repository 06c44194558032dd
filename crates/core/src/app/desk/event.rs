//! What happens at the desk.

use crate::app::held::Held;
use crate::assessment::Rating;
use crate::instrument::{DomainId, Locale};

/// What happens at the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The next code is another assessment of the same person.
    CompareAsked,
    /// No comparison any more.
    CompareEnded,
    /// What to do with a code that was read while a summary was open.
    Decided(Decision),
    /// Somebody of the list.
    Chosen(usize),
    /// The one whose summary is open goes from the list.
    Dropped,
    /// What they are called on the list.
    Labelled(String),
    /// A view of this domain is to be noted, or none any more.
    NoteAsked(Option<DomainId>),
    /// How the adviser sees a domain; the same again takes it back.
    Rated(DomainId, Rating),
    /// The same in a word.
    Worded(DomainId, String),
    /// To ask next time, or not.
    NextToggled(DomainId),
    /// The screen is turned to the person.
    TurnAsked,
    /// Two languages, or one.
    SecondToggled,
    /// The messages of the second language are here, or did not come.
    SecondFetched(Locale, bool),
    /// The keys are shown, or not.
    KeysShown(bool),
    /// Keys alone do something, or nothing.
    KeysToggled,
    /// A key alone was pressed.
    Pressed(char),
    /// A [`PlanEvent`](super::plan::PlanEvent), which only the desk's part knows.
    Plan(Held),
}

/// What to do with a code that was read while a summary was open. Nothing that is open is dropped by any of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// It is of somebody else, and opens beside the others.
    Beside,
    /// It is of the same person: both are compared.
    Compare,
    /// It is left.
    Leave,
}
