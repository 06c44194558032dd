//! Which numbers about a group may be said. `docs/privacy.md`, "The group", says what for.
//!
//! Every function here decides by the numbers of one group alone. Whoever knows these rules, how many
//! people there are and all that is shown can never tell of any number, sum or rest that it is 1 or 2; so
//! 0 is never told either. `tests/group/attack.rs` tries.

use crate::instrument::MAX_GOALS;
use serde::{Deserialize, Serialize};

/// Nothing is said about fewer people than this. Of four, one who did not say what *at least three* said
/// would know that all the others did.
pub const LEAST_PEOPLE: u32 = 5;

/// Fewer people than this are never told apart: each of them would see what the one other said.
pub const LEAST: u32 = 3;

/// What is said of how many people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cell {
    /// Exactly so many, 3 or more.
    Shown(u32),
    /// So many or more, 3 at least. Of one group: all, or all but one or two.
    AtLeast(u32),
    /// Not said: fewer than three, or a number that would give such a one away.
    #[default]
    Hidden,
}

impl Cell {
    /// What is known to be there at least.
    #[must_use]
    pub const fn least(self) -> u32 {
        match self {
            Self::Shown(n) | Self::AtLeast(n) => n,
            Self::Hidden => 0,
        }
    }

    /// What is known of two groups without anybody in common, from what is said of each.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        match (self, other) {
            (Self::Shown(a), Self::Shown(b)) => Self::Shown(a + b),
            (Self::Hidden, Self::Hidden) => Self::Hidden,
            _ => Self::AtLeast(self.least() + other.least()),
        }
    }
}

/// What is said when `count` of `people` do something and the others do not.
#[must_use]
pub const fn of_two(count: u32, people: u32) -> Cell {
    if people < LEAST_PEOPLE || count < LEAST {
        Cell::Hidden
    } else if count + LEAST > people {
        Cell::AtLeast(people + 1 - LEAST)
    } else {
        Cell::Shown(count)
    }
}

/// What is said when everybody does one of three things.
///
/// All three, or one and nothing of the others: two would tell the third. The second comes first, then
/// the first; the third never stands alone.
#[must_use]
pub fn of_three(counts: [u32; 3]) -> [Cell; 3] {
    let people = counts.iter().sum();
    if people >= LEAST_PEOPLE && counts.iter().all(|count| *count >= LEAST) {
        return counts.map(Cell::Shown);
    }
    let second = of_two(counts[1], people);
    let first = if second == Cell::Hidden { of_two(counts[0], people) } else { Cell::Hidden };
    [first, second, Cell::Hidden]
}

/// What is said of the two parts of a cell: nothing unless the whole is said exactly and both are large
/// enough.
#[must_use]
pub fn of_parts(whole: Cell, parts: [u32; 2]) -> [Cell; 2] {
    match whole {
        Cell::Shown(_) if parts.iter().all(|part| *part >= LEAST) => parts.map(Cell::Shown),
        _ => [Cell::Hidden; 2],
    }
}

/// What is said of goals, of which nobody has more than [`MAX_GOALS`].
///
/// Nothing when so many are said that the limit tells the rest: each goal must leave room for the two
/// people that its cell leaves open, also to somebody who knows their own goals.
#[must_use]
pub fn of_goals(counts: &[u32], people: u32) -> Vec<Cell> {
    let cells: Vec<Cell> = counts.iter().map(|count| of_two(*count, people)).collect();
    let most = u32::try_from(MAX_GOALS).unwrap_or(u32::MAX);
    let mut room = people.saturating_sub(1).saturating_mul(most);
    for cell in &cells {
        room = room.saturating_sub(cell.least());
    }
    if room < LEAST - 1 { vec![Cell::Hidden; counts.len()] } else { cells }
}
