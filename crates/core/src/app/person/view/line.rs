//! What the letter is made of.

use crate::app::person::event::{Chapter, Shown};
use crate::app::person::place::Place;
use crate::app::text::Text;
use crate::instrument::Locale;

/// A part of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// A sentence.
    Sentence(Text),
    /// What the words after it are about.
    Name(Text),
    /// One of several words.
    Word(Text),
    /// Own words.
    Own(String),
}

/// A line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterLine {
    /// What tells it from all others; also its id on the page.
    pub key: String,
    /// Its place in the order of goals shown, from 1.
    pub number: Option<usize>,
    /// What it is about.
    pub name: Piece,
    /// What is said.
    pub said: Vec<Piece>,
    /// What is left out with it; nothing where that cannot be.
    pub part: Option<Shown>,
    /// It was left out on this screen.
    pub kept: bool,
    /// Where it is changed.
    pub change: Option<Place>,
}

/// A part of the letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChapterView {
    /// Which.
    pub chapter: Chapter,
    /// The message id of its title.
    pub title: &'static str,
    /// How many lines it has, in words.
    pub count: Text,
    /// Its lines can be seen.
    pub is_open: bool,
    /// Its lines.
    pub lines: Vec<LetterLine>,
    /// Where all of it is changed, where that is another place than those of its lines, with what it is called.
    pub change: Option<(Place, Text)>,
    /// The locale of own words.
    pub written_in: Locale,
}
