//! What stands around the adviser's screens: today's people, the keys, and the question about another code.

use super::keys::{Action, KEYS};
use super::model::Model;
use super::people::People;
use super::place::Place;
use crate::app::text::{Arg, Text};
use crate::app::view::scan::{Purpose, scan};

/// Somebody on the list. Only what the adviser calls them: whoever sits at the desk may read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonView {
    /// Which of them.
    pub at: usize,
    /// The label, or a number.
    pub label: Text,
    /// Their summary is open.
    pub is_open: bool,
}

/// A key and what it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyView {
    /// The sign on it.
    pub sign: char,
    /// What it does.
    pub words: Text,
}

/// What stands around a screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Around {
    /// Another code was read: what is to become of it?
    pub asks: bool,
    /// Today's people.
    pub people: Vec<PersonView>,
    /// What the one whose summary is open is called.
    pub label: String,
    /// The keys of this screen, while they are shown.
    pub keys: Option<Vec<KeyView>>,
    /// Keys alone do nothing.
    pub keys_off: bool,
}

/// What stands around the screen of a place.
#[must_use]
pub fn around(place: Place, desk: &Model) -> Around {
    let nobody = People::default();
    let people = desk.today().unwrap_or(&nobody);
    let asks = people.pending.is_some();
    let list = people.all.iter().enumerate().map(|(at, visit)| PersonView {
        at,
        label: if visit.label.trim().is_empty() {
            Text::of("people-number").number("number", at + 1)
        } else {
            Text::verbatim(Arg::Words(visit.label.clone()))
        },
        is_open: at == people.open,
    });
    let scan = scan(&desk.reader, Purpose::Summary);
    let is_of_use = |action| match action {
        Action::Beside | Action::Leave => asks,
        Action::Compare => asks || place == Place::Summary,
        Action::EndCompare => desk.other().is_some(),
        Action::Later | Action::Earlier => people.all.len() > 1,
        Action::Summary => desk.is_open,
        Action::Rate(_) | Action::Word | Action::Ask => people.noting.is_some(),
        Action::Torch => scan.torch.is_some(),
        Action::Lens => !scan.lenses.is_empty(),
        Action::Keys
        | Action::Scan
        | Action::Print
        | Action::Turn
        | Action::Unfold
        | Action::Second
        | Action::Note
        | Action::Label
        | Action::Drop
        | Action::Camera
        | Action::Picture
        | Action::Typed
        | Action::Trial
        | Action::Close => true,
    };
    let keys = || {
        let here = KEYS.iter().filter(|key| key.places.contains(&place) && is_of_use(key.action));
        here.map(|key| KeyView { sign: key.sign, words: Text::of(key.words) }).collect()
    };
    Around {
        asks,
        people: list.collect(),
        label: people.open().map(|visit| visit.label.clone()).unwrap_or_default(),
        keys: people.keys_shown.then(keys),
        keys_off: people.keys_off,
    }
}
