//! A key alone does what a button does. A key counts once nothing came after it for a while: what a handheld scanner types is
//! never one (`app::burst`), and in a field or a list it is what it always is. No key here opens anything of a browser by
//! itself, and all of them can be switched off, for who speaks to the computer.

use super::place::Place;
use crate::assessment::Rating;

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Show which keys there are, or show them no more.
    Keys,
    /// Read another code.
    Scan,
    /// Back to the summary that is open.
    Summary,
    /// Print.
    Print,
    /// Compare with another code.
    Compare,
    /// Compare no more.
    EndCompare,
    /// Turn the screen to the person, and back.
    Turn,
    /// Unfold everything, and fold it again.
    Unfold,
    /// Note a view: of the first domain, and then of the next one.
    Note,
    /// How the adviser sees the domain of which a view is noted.
    Rate(Rating),
    /// To the field for a word about it.
    Word,
    /// To ask next time, or not.
    Ask,
    /// Two languages, or one.
    Second,
    /// Take the person off the list.
    Drop,
    /// Close what lies over the page.
    Close,
    /// Name the person on the list.
    Label,
    /// The next person of the list.
    Later,
    /// The one before.
    Earlier,
    /// Camera on or off.
    Camera,
    /// Lamp on or off.
    Torch,
    /// To the choice of a lens.
    Lens,
    /// To the choice of a picture.
    Picture,
    /// To the field for a link.
    Typed,
    /// To the code for trying a scanner.
    Trial,
    /// Open the new code beside the others.
    Beside,
    /// Leave the new code.
    Leave,
}

/// A key, what it does, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shortcut {
    /// The sign on it.
    pub sign: char,
    /// What it does.
    pub action: Action,
    /// The text of the button that does the same, or what it does in words.
    pub words: &'static str,
    /// Where.
    pub places: &'static [Place],
}

const fn key(
    sign: char,
    action: Action,
    words: &'static str,
    places: &'static [Place],
) -> Shortcut {
    Shortcut { sign, action, words, places }
}

const EVERYWHERE: &[Place] = &[Place::Scan, Place::Summary, Place::Turned];
const SUMMARY: &[Place] = &[Place::Summary];
const READ: &[Place] = &[Place::Scan, Place::Summary];
const SCAN: &[Place] = &[Place::Scan];

/// The key that closes: it has no sign of its own.
pub const CLOSE: char = '\u{1b}';

/// All keys.
pub const KEYS: [Shortcut; 28] = [
    key('?', Action::Keys, "keys-title", EVERYWHERE),
    key('n', Action::Scan, "scan-another", SUMMARY),
    key('p', Action::Print, "print", &[Place::Summary, Place::Turned]),
    key('c', Action::Compare, "summary-compare", READ),
    key('e', Action::EndCompare, "summary-compare-end", SUMMARY),
    key('t', Action::Turn, "desk-turn", &[Place::Summary, Place::Turned]),
    key('u', Action::Unfold, "desk-unfold", SUMMARY),
    key('g', Action::Second, "desk-second", SUMMARY),
    key('v', Action::Note, "view-note", SUMMARY),
    key('1', Action::Rate(Rating::Fine), "rating-fine", SUMMARY),
    key('2', Action::Rate(Rating::Difficult), "rating-difficult", SUMMARY),
    key('3', Action::Rate(Rating::VeryDifficult), "rating-very-difficult", SUMMARY),
    key('w', Action::Word, "view-word", SUMMARY),
    key('a', Action::Ask, "view-next", SUMMARY),
    key('l', Action::Label, "people-label", SUMMARY),
    key('d', Action::Drop, "people-drop", SUMMARY),
    key('j', Action::Later, "people-later", SUMMARY),
    key('k', Action::Earlier, "people-earlier", SUMMARY),
    key('s', Action::Summary, "summary-return", SCAN),
    key('o', Action::Camera, "camera-start", SCAN),
    key('h', Action::Torch, "torch", SCAN),
    key('m', Action::Lens, "camera-lens", SCAN),
    key('f', Action::Picture, "picture-choose", SCAN),
    key('i', Action::Typed, "typed-label", SCAN),
    key('q', Action::Trial, "scanner-open", SCAN),
    key('b', Action::Beside, "decide-beside", READ),
    key('x', Action::Leave, "decide-leave", READ),
    key(CLOSE, Action::Close, "keys-escape", EVERYWHERE),
];

/// What a key does at a place.
#[must_use]
pub fn action(sign: char, place: Place) -> Option<Action> {
    let is = |key: &&Shortcut| key.sign == sign && key.places.contains(&place);
    KEYS.iter().find(is).map(|key| key.action)
}
