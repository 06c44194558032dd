//! The adviser's page as parts of one form, and what of each is in sight before anything is unfolded: an adviser has a
//! minute, and what helps takes as much of it as what is difficult.

use crate::app::letter::evolution::Moment;
use crate::app::letter::suggestions::SuggestionView;
use crate::app::text::Text;
use crate::instrument::DomainId;

/// Words of the app, or somebody's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wording {
    /// A message.
    Text(Text),
    /// Own words, in the language of the code.
    Own(String),
}

/// Something said in a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bit {
    /// What it is an answer to, where the row does not say so.
    pub name: Option<Text>,
    /// A picture stands for the name, which is only heard.
    pub picture: Option<&'static str>,
    /// The answers.
    pub said: Vec<Wording>,
    /// Folded at first.
    pub folded: bool,
}

/// A row: a picture, a name, and what is said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct SheetRow {
    /// The domain, where it is one.
    pub domain: Option<DomainId>,
    /// Its picture.
    pub picture: &'static str,
    /// Its name.
    pub name: Wording,
    /// How it is going, where the part does not say so.
    pub rating: Option<Moment>,
    /// The part and the face say how it is going: the words are only heard.
    pub heard: bool,
    /// The person wants to talk about it.
    pub talk: bool,
    /// A view of the domain is noted here: in the first row about it.
    pub is_noted: bool,
    /// What is said of it.
    pub pieces: Vec<Bit>,
    /// Why nothing is.
    pub none: Option<Text>,
    /// Folded at first.
    pub folded: bool,
}

/// A part of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Panel {
    /// Its title.
    pub title: &'static str,
    /// Its rows.
    pub rows: Vec<SheetRow>,
    /// A sentence instead of rows, or below them.
    pub note: Option<Text>,
    /// The language of own words in it, for who reads another.
    pub language: Option<Text>,
    /// How much unfolds, where anything does.
    pub more: Option<usize>,
}

/// Topics by name only, in a quiet line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quiet {
    /// What they have in common.
    pub title: &'static str,
    /// Their names.
    pub names: Vec<Text>,
    /// How many of them are in sight at first.
    pub first: usize,
}

/// What could be talked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ideas {
    /// In order; those from the second value on are folded at first.
    pub lines: Vec<SuggestionView>,
    /// How many are in sight.
    pub first: usize,
    /// Why there is none.
    pub none: Option<Text>,
}

/// How much there is: what of it is one sheet of paper in which type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fullness {
    /// What most people have to say.
    Light,
    /// Much.
    Full,
    /// Nearly all that can be said.
    Fullest,
}

impl Fullness {
    /// Its name for the look.
    #[must_use]
    pub const fn look(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Full => "full",
            Self::Fullest => "fullest",
        }
    }
}

/// The page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// What happened since the assessment before.
    pub since: Option<Panel>,
    /// What the person wants to talk about.
    pub talk: Panel,
    /// The goals, in order.
    pub goals: Panel,
    /// What is difficult.
    pub difficult: Panel,
    /// What helps.
    pub helps: Panel,
    /// What goes fine, by name.
    pub fine: Option<Quiet>,
    /// What the person knows, likes and speaks.
    pub resources: Option<Panel>,
    /// What could be talked about.
    pub ideas: Option<Ideas>,
    /// Everything else that was asked about, for who has a view of it.
    pub others: Panel,
    /// The situation.
    pub situation: Option<Panel>,
    /// What was asked and left open: passed, or not reached.
    pub open: Vec<Quiet>,
}

impl Sheet {
    /// How much there is.
    #[must_use]
    pub fn weight(&self) -> Fullness {
        match self.said() {
            0..=110 => Fullness::Light,
            111..=200 => Fullness::Full,
            _ => Fullness::Fullest,
        }
    }

    /// How many things are said: rows, and what is said of each.
    fn said(&self) -> usize {
        let parts = [&self.talk, &self.goals, &self.difficult, &self.helps];
        let others = [&self.since, &self.resources, &self.situation];
        let rows = parts.into_iter().chain(others.into_iter().flatten()).flat_map(|p| &p.rows);
        let rows: usize = rows.map(|row| 1 + row.pieces.len()).sum();
        let ideas = self.ideas.iter().flat_map(|ideas| &ideas.lines);
        rows + ideas.map(|line| 1 + line.because.len()).sum::<usize>()
    }
}
