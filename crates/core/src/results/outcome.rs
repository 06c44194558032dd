//! The picture of results: all that is ever shown, kept or exported of them.

use crate::group::Cell;
use crate::group::suppress::{LEAST, LEAST_PEOPLE};
use crate::instrument::ChoiceId;
use serde::{Deserialize, Serialize};

/// How many say that one thing would help.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HelpRow {
    /// What.
    pub what: ChoiceId,
    /// How many, of those whom their job does not wholly suit or who do not work.
    pub wanted: Cell,
}

/// What is said of many follow-ups, by [`rules`](super::rules).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkPicture {
    /// How many people it is of; 0 before there are enough.
    pub people: u32,
    /// Not working; working; of these full time, part time; not said.
    pub working: [Cell; 5],
    /// Of those who work: it suits; partly or not; of these partly, not; not said.
    pub suits: [Cell; 5],
    /// What would help, in the order of the instrument.
    pub help: Vec<HelpRow>,
}

fn sum(one: [Cell; 5], other: [Cell; 5]) -> [Cell; 5] {
    std::array::from_fn(|at| one[at].plus(other[at]))
}

impl WorkPicture {
    /// What is known of both groups, which have nobody in common. Made of the two pictures alone, it says nothing that they
    /// do not say.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        if self.people == 0 {
            return other.clone();
        }
        // A row that the earlier picture has not yet is one that says nothing.
        let help = |row: &HelpRow| {
            let mine = self.help.iter().find(|mine| mine.what == row.what);
            let wanted = mine.map_or(Cell::Hidden, |mine| mine.wanted).plus(row.wanted);
            HelpRow { what: row.what, wanted }
        };
        Self {
            people: self.people + other.people,
            working: sum(self.working, other.working),
            suits: sum(self.suits, other.suits),
            help: other.help.iter().map(help).collect(),
        }
    }

    /// Every cell.
    pub fn cells(&self) -> impl Iterator<Item = Cell> {
        let help = self.help.iter().map(|row| row.wanted);
        self.working.into_iter().chain(self.suits).chain(help)
    }

    /// Whether it can be a picture: no number is below what may be shown or above the people there are.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let sound =
            |cell: Cell| cell == Cell::Hidden || (LEAST..=self.people).contains(&cell.least());
        (self.people == 0 || self.people >= LEAST_PEOPLE) && self.cells().all(sound)
    }
}
