//! Which numbers of the results may be said.
//!
//! A job suits or not of those who work, and what would help is asked of those alone whom it does not suit. So these
//! numbers are parts of others: each is decided within its own people, and only where their number is said exactly. Decided
//! among all, 6 who work and 4 whom the job suits would tell of 2.

use crate::group::Cell;
use crate::group::suppress::{of_parts, of_three, of_two};

/// What is said when everybody works full time, part time, not, or does not say: not; full or part time; full time;
/// part time; not said.
#[must_use]
pub fn working([full, part, none, not_said]: [u32; 4]) -> [Cell; 5] {
    let [none, works, not_said] = of_three([none, full + part, not_said]);
    let [full, part] = of_parts(works, [full, part]);
    [none, works, full, part, not_said]
}

/// What is said of whether the job suits, when `works` is said of those who work: yes; partly or not; partly; not; not
/// said.
#[must_use]
pub fn suits(works: Cell, [yes, partly, no, not_said]: [u32; 4]) -> [Cell; 5] {
    match works {
        Cell::Shown(_) => {
            let [yes, less, not_said] = of_three([yes, partly + no, not_said]);
            let [partly, no] = of_parts(less, [partly, no]);
            [yes, less, partly, no, not_said]
        }
        Cell::AtLeast(_) | Cell::Hidden => [Cell::Hidden; 5],
    }
}

/// What is said of one thing that would help, when `suits` is said of those whom their job suits and who are not asked.
#[must_use]
pub fn helps(suits: Cell, count: u32, people: u32) -> Cell {
    match suits {
        Cell::Shown(suits) => of_two(count, people.saturating_sub(suits)),
        Cell::AtLeast(_) | Cell::Hidden => Cell::Hidden,
    }
}
