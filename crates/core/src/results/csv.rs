//! Results for a spreadsheet: one row a cell.

use super::{Milestone, Results, WorkPicture, tally};
use crate::group::Cell;
use crate::instrument::{ChoiceId, QuestionId};
use crate::spreadsheet::{BEGIN, put, quoted};

/// One of the three questions that are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// Whether the person works.
    Work,
    /// Whether the job suits.
    Suits,
    /// What would help.
    Help,
}

impl Counted {
    /// The question; each is one of the follow-up's.
    #[must_use]
    pub fn question(self) -> Option<QuestionId> {
        let id = match self {
            Self::Work => tally::WORKING,
            Self::Suits => tally::SUITS,
            Self::Help => tally::HELP,
        };
        tally::question(id).map(|question| question.id)
    }
}

/// Something to be said in the adviser's language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResultName {
    /// Head of a column: when it was counted.
    When,
    /// Head of a column: how many people the picture is of.
    People,
    /// Head of a column: the question.
    Topic,
    /// Head of a column: what these people say.
    Answer,
    /// Head of a column: how many, where that is said exactly.
    Count,
    /// Head of a column: what is said where it is not exact.
    Note,
    /// About so many months after the beginning.
    At(Milestone),
    /// Topic: a question.
    Of(Counted),
    /// Answer: full time or part time.
    Works,
    /// Answer: partly or not.
    NotWholly,
    /// Answer: of the question about work.
    OfWork(&'static str),
    /// Answer: of the question whether the job suits.
    OfSuits(&'static str),
    /// Answer: of the question what would help.
    OfHelp(ChoiceId),
    /// Answer: left out, not seen or passed.
    Unsaid,
    /// Note: so many or more.
    OrMore(u32),
    /// Note: not said, to protect people.
    Protected,
}

const HEAD: [ResultName; 6] = [
    ResultName::When,
    ResultName::People,
    ResultName::Topic,
    ResultName::Answer,
    ResultName::Count,
    ResultName::Note,
];

const WORK: [ResultName; 5] = [
    ResultName::OfWork("no"),
    ResultName::Works,
    ResultName::OfWork("full_time"),
    ResultName::OfWork("part_time"),
    ResultName::Unsaid,
];

const SUITS: [ResultName; 5] = [
    ResultName::OfSuits("yes"),
    ResultName::NotWholly,
    ResultName::OfSuits("partly"),
    ResultName::OfSuits("no"),
    ResultName::Unsaid,
];

impl WorkPicture {
    /// What it says, cell by cell: the question, the answer, how many.
    #[must_use]
    pub fn rows(&self) -> Vec<(ResultName, ResultName, Cell)> {
        let work =
            WORK.into_iter().zip(self.working).map(|row| (ResultName::Of(Counted::Work), row));
        let suits =
            SUITS.into_iter().zip(self.suits).map(|row| (ResultName::Of(Counted::Suits), row));
        let help = self.help.iter().map(|row| (ResultName::OfHelp(row.what), row.wanted));
        let help = help.map(|row| (ResultName::Of(Counted::Help), row));
        let rows = work.chain(suits).chain(help);
        rows.map(|(topic, (answer, cell))| (topic, answer, cell)).collect()
    }
}

/// All pictures as CSV. `say` gives each name its words. A time without a picture has no row.
#[must_use]
pub fn results_csv(results: &Results, say: &dyn Fn(ResultName) -> String) -> String {
    let mut text = BEGIN.to_owned();
    put(&mut text, &HEAD.map(|name| quoted(&say(name))));
    for milestone in Milestone::ALL {
        let outcome = results.shown(milestone);
        if outcome.people == 0 {
            continue;
        }
        for (topic, answer, cell) in outcome.rows() {
            let (count, note) = match cell {
                Cell::Shown(count) => (count.to_string(), String::new()),
                Cell::AtLeast(least) => (String::new(), say(ResultName::OrMore(least))),
                Cell::Hidden => (String::new(), say(ResultName::Protected)),
            };
            let when = say(ResultName::At(milestone));
            let [when, topic, answer, note] =
                [when, say(topic), say(answer), note].map(|field| quoted(&field));
            put(&mut text, &[when, outcome.people.to_string(), topic, answer, count, note]);
        }
    }
    text
}
