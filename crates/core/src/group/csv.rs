//! Pictures for a spreadsheet: one row a cell, so that workshops stand below each other.

use super::{Cell, Workshop};
use crate::instrument::{DomainId, GoalId, Mode};
use crate::spreadsheet::{BEGIN, put, quoted};

/// Something to be said in the facilitator's language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Name {
    /// Head of a column: the day, as `2026-11-22`.
    Day,
    /// Head of a column: what the facilitator calls the workshop.
    Label,
    /// Head of a column: how many people the picture is of.
    People,
    /// Head of a column: a domain, goals, or how much was asked.
    Topic,
    /// Head of a column: what these people say.
    Answer,
    /// Head of a column: how many, where that is said exactly.
    Count,
    /// Head of a column: what is said where it is not exact.
    Note,
    /// Topic: a domain.
    Domain(DomainId),
    /// Topic: goals.
    Goals,
    /// Topic: how much was asked.
    Modes,
    /// Answer: it is going fine.
    Fine,
    /// Answer: it is difficult or very difficult.
    Together,
    /// Answer: it is difficult.
    Difficult,
    /// Answer: it is very difficult.
    VeryDifficult,
    /// Answer: left out, not seen or passed.
    NotSaid,
    /// Answer: they want to talk about it.
    Talk,
    /// Answer: a goal of the list, or `None` for those in own words.
    Goal(Option<GoalId>),
    /// Answer: so much was asked.
    Mode(Mode),
    /// Note: so many or more.
    AtLeast(u32),
    /// Note: not said, to protect people.
    Hidden,
}

const HEAD: [Name; 7] =
    [Name::Day, Name::Label, Name::People, Name::Topic, Name::Answer, Name::Count, Name::Note];

/// All pictures as CSV. `say` gives each name its words. A workshop without a picture has no row.
#[must_use]
pub fn csv(workshops: &[Workshop], say: &dyn Fn(Name) -> String) -> String {
    let mut text = BEGIN.to_owned();
    put(&mut text, &HEAD.map(|name| quoted(&say(name))));
    for workshop in workshops {
        let (year, month, day) = workshop.day.date();
        let label = workshop.label.as_ref().map_or("", |label| label.as_str());
        let start = [
            quoted(&format!("{year:04}-{month:02}-{day:02}")),
            quoted(label),
            workshop.picture.people.to_string(),
        ];
        for (topic, answer, cell) in rows(workshop) {
            let (count, note) = match cell {
                Cell::Shown(count) => (count.to_string(), String::new()),
                Cell::AtLeast(least) => (String::new(), say(Name::AtLeast(least))),
                Cell::Hidden => (String::new(), say(Name::Hidden)),
            };
            let [topic, answer, note] = [say(topic), say(answer), note].map(|field| quoted(&field));
            put(&mut text, &[&start[..], &[topic, answer, count, note]].concat());
        }
    }
    text
}

/// What a picture says, cell by cell.
fn rows(workshop: &Workshop) -> Vec<(Name, Name, Cell)> {
    let picture = &workshop.picture;
    let mut rows = Vec::new();
    if picture.people == 0 {
        return rows;
    }
    for row in &picture.domains {
        let answers = [
            Name::Fine,
            Name::Together,
            Name::Difficult,
            Name::VeryDifficult,
            Name::NotSaid,
            Name::Talk,
        ];
        let cells = answers.into_iter().zip(row.cells());
        rows.extend(cells.map(|(answer, cell)| (Name::Domain(row.domain), answer, cell)));
    }
    rows.extend(picture.goals.iter().map(|r| (Name::Goals, Name::Goal(r.goal), r.wanted)));
    let modes = Mode::ALL.into_iter().zip(picture.modes);
    rows.extend(modes.map(|(mode, cell)| (Name::Modes, Name::Mode(mode), cell)));
    rows
}
