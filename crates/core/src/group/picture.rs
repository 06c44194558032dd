//! The picture of a group: all that is ever shown, kept or exported of it.

use super::suppress::{Cell, LEAST, LEAST_PEOPLE};
use crate::instrument::{DomainId, GoalId};
use serde::{Deserialize, Serialize};

/// What is said of a group, by [`suppress`](super::suppress).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// How many people it is of; 0, and no rows, before there are enough.
    pub people: u32,
    /// How many were asked how much, in the order of [`Mode::ALL`](crate::instrument::Mode::ALL).
    pub modes: [Cell; 3],
    /// Every domain, in the order of the instrument.
    pub domains: Vec<DomainRow>,
    /// Every goal of the list, in the order of the instrument, and those in own words together.
    pub goals: Vec<GoalRow>,
}

/// How it is going with one domain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DomainRow {
    /// The domain.
    pub domain: DomainId,
    /// It is going fine.
    pub fine: Cell,
    /// It is difficult or very difficult.
    pub together: Cell,
    /// Of these, it is difficult; hidden unless both are enough.
    pub difficult: Cell,
    /// Of these, it is very difficult; hidden unless both are enough.
    pub very_difficult: Cell,
    /// Left out, not seen or passed.
    pub not_said: Cell,
    /// They want to talk about it, whatever else they say.
    pub talk: Cell,
}

/// A row that says nothing, of any domain.
const fn nothing(domain: DomainId) -> DomainRow {
    DomainRow {
        domain,
        fine: Cell::Hidden,
        together: Cell::Hidden,
        difficult: Cell::Hidden,
        very_difficult: Cell::Hidden,
        not_said: Cell::Hidden,
        talk: Cell::Hidden,
    }
}

impl DomainRow {
    /// The cells, each once.
    #[must_use]
    pub const fn cells(&self) -> [Cell; 6] {
        let Self { fine, together, difficult, very_difficult, not_said, talk, .. } = *self;
        [fine, together, difficult, very_difficult, not_said, talk]
    }

    fn plus(&self, other: &Self) -> Self {
        Self {
            domain: self.domain,
            fine: self.fine.plus(other.fine),
            together: self.together.plus(other.together),
            difficult: self.difficult.plus(other.difficult),
            very_difficult: self.very_difficult.plus(other.very_difficult),
            not_said: self.not_said.plus(other.not_said),
            talk: self.talk.plus(other.talk),
        }
    }
}

/// How many want one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GoalRow {
    /// The goal; `None` for all in own words together.
    pub goal: Option<GoalId>,
    /// It is among their goals.
    pub wanted: Cell,
}

impl Picture {
    /// What is known of both groups, which have nobody in common. Made of the two pictures alone, it
    /// says nothing that they do not say.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        if self.people == 0 {
            return other.clone();
        }
        // A row that one of the two has not yet is one that says nothing.
        let domain = |row: &DomainRow| {
            let mine = self.domains.iter().find(|mine| mine.domain == row.domain);
            mine.unwrap_or(&nothing(row.domain)).plus(row)
        };
        let goal = |row: &GoalRow| {
            let mine = self.goals.iter().find(|mine| mine.goal == row.goal);
            let wanted = mine.map_or(Cell::Hidden, |mine| mine.wanted).plus(row.wanted);
            GoalRow { goal: row.goal, wanted }
        };
        Self {
            people: self.people + other.people,
            modes: std::array::from_fn(|n| self.modes[n].plus(other.modes[n])),
            domains: other.domains.iter().map(domain).collect(),
            goals: other.goals.iter().map(goal).collect(),
        }
    }

    /// Every cell.
    pub fn cells(&self) -> impl Iterator<Item = Cell> {
        let domains = self.domains.iter().flat_map(DomainRow::cells);
        self.modes.into_iter().chain(domains).chain(self.goals.iter().map(|row| row.wanted))
    }

    /// Whether it can be a picture: no number is below what may be shown or above the people there are.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let sound =
            |cell: Cell| cell == Cell::Hidden || (LEAST..=self.people).contains(&cell.least());
        (self.people == 0 || self.people >= LEAST_PEOPLE)
            && self.modes.into_iter().all(sound)
            && self.domains.iter().all(|row| row.cells().into_iter().all(sound))
            && self.goals.iter().all(|row| sound(row.wanted))
    }
}
