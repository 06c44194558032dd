//! The picture of a group: bars of small pictures, one a person, and the same as a table.

use super::home::{name, people};
use crate::app::text::{Arg, Text, of_domain, of_goal};
use crate::app::workshop::model::Model;
use crate::group::{Cell, DomainRow, GoalRow, Name, Picture, Workshop, csv};
use crate::instrument::{self, GOALS, GoalId, Mode};

/// A bar: as many small pictures as people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BarView {
    /// The picture of what it is about.
    pub picture: &'static str,
    /// What it is about.
    pub label: Text,
    /// Small pictures, each so many times.
    pub pieces: Vec<(&'static str, u32)>,
    /// There may be one or two more.
    pub has_more: bool,
    /// How many people, in words.
    pub number: Text,
    /// How many of them say which, where that is shown.
    pub parts: Vec<Text>,
}

/// One thing that is said of the group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionView {
    /// Its pictures.
    pub pictures: &'static [&'static str],
    /// Its heading.
    pub title: &'static str,
    /// What is shown, the most telling first.
    pub bars: Vec<BarView>,
    /// What is not said, in the order of the instrument.
    pub hidden: Vec<Text>,
}

/// What there is to see of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupView {
    /// What the workshop is called.
    pub name: Text,
    /// When it was.
    pub day: Text,
    /// How many people the picture is of; `None` while there is none.
    pub people: Option<Text>,
    /// Why there is no picture, or what to wait for before it is asked for or renewed.
    pub notes: Vec<Text>,
    /// The picture can be shown, or renewed: what the button says.
    pub show: Option<&'static str>,
    /// The picture.
    pub sections: Vec<SectionView>,
}

/// What there is to see of the group that is looked at.
#[must_use]
pub fn group(side: &Model) -> Option<GroupView> {
    let workshop = side.looked_at()?;
    let running = side.running.as_ref().filter(|_| side.looking.is_none());
    let is_shown = workshop.picture.people > 0;
    let mut notes = Vec::new();
    let mut show = None;
    if let Some(running) = running {
        let (waiting, is_ready) = (running.group.waiting(), running.group.is_ready());
        let wait = Text::of("group-wait");
        match (is_shown, is_ready) {
            (false, false) => notes.extend([
                Text::of("count-number").with("count", Arg::Number(waiting)),
                Text::of("group-too-few"),
                Text::of("group-why"),
            ]),
            (false, true) => {
                notes.extend([Text::of("count-number").number("count", running.group.counted())]);
                notes.extend([wait, Text::of("group-once"), Text::of("group-renewal")]);
                show = Some("group-show");
            }
            (true, false) if waiting == 0 => notes.push(Text::of("group-renewal")),
            (true, is_ready) => {
                notes.push(Text::of("group-waiting").with("count", Arg::Number(waiting)));
                notes.push(if is_ready { wait } else { Text::of("group-renewal") });
                show = is_ready.then_some("group-renew");
            }
        }
    }
    Some(GroupView {
        name: name(workshop.label.as_ref(), workshop.day),
        day: Text::of("workshop-of").with("date", Arg::Day(workshop.day)),
        people: is_shown.then(|| people(workshop.picture.people)),
        notes,
        show,
        sections: if is_shown { sections(&workshop.picture) } else { Vec::new() },
    })
}

fn sections(picture: &Picture) -> Vec<SectionView> {
    let domains = |pictures, title, bar: fn(&DomainRow) -> Option<BarView>| {
        let about = |row: &DomainRow| of_domain(row.domain);
        part(pictures, title, &picture.domains, bar, about)
    };
    let goal = |row: &GoalRow| {
        let picture = goal_picture(row.goal);
        bar(row.wanted, picture, goal_name(row.goal), picture)
    };
    vec![
        domains(&["face-fine"], "group-fine", |row| of_row(row, row.fine, "face-fine")),
        domains(&["face-difficult", "face-very-difficult"], "group-difficult", difficult),
        domains(&["talk"], "group-talk", |row| of_row(row, row.talk, "talk")),
        part(&["goal"], "group-goals", &picture.goals, goal, |row| goal_name(row.goal)),
    ]
}

fn part<R>(
    pictures: &'static [&'static str],
    title: &'static str,
    rows: &[R],
    bar: impl Fn(&R) -> Option<BarView>,
    about: impl Fn(&R) -> Text,
) -> SectionView {
    let mut bars: Vec<BarView> = rows.iter().filter_map(&bar).collect();
    let length = |bar: &BarView| bar.pieces.iter().map(|(_, count)| count).sum::<u32>();
    // The longest first; among equals the order of the instrument stays.
    bars.sort_by_key(|bar| std::cmp::Reverse(length(bar)));
    let hidden = rows.iter().filter(|row| bar(row).is_none()).map(about).collect();
    SectionView { pictures, title, bars, hidden }
}

fn of_row(row: &DomainRow, cell: Cell, piece: &'static str) -> Option<BarView> {
    bar(cell, instrument::domain(row.domain).picture, of_domain(row.domain), piece)
}

/// Difficult and very difficult together; with a face of its own each where both are shown.
fn difficult(row: &DomainRow) -> Option<BarView> {
    let mut bar = of_row(row, row.together, "face-difficult")?;
    if let (Cell::Shown(some), Cell::Shown(much)) = (row.difficult, row.very_difficult) {
        bar.pieces = vec![("face-difficult", some), ("face-very-difficult", much)];
        let part = |id: &'static str, count| {
            Text::of("name-and-value").message("name", Text::of(id)).message("value", people(count))
        };
        bar.parts = vec![part("rating-difficult", some), part("rating-very-difficult", much)];
    }
    Some(bar)
}

/// The bar of a cell; `None` when nothing is said.
fn bar(cell: Cell, picture: &'static str, label: Text, piece: &'static str) -> Option<BarView> {
    if cell == Cell::Hidden {
        return None;
    }
    Some(BarView {
        picture,
        label,
        pieces: vec![(piece, cell.least())],
        has_more: matches!(cell, Cell::AtLeast(_)),
        number: number(cell),
        parts: Vec::new(),
    })
}

/// What is said of how many people.
fn number(cell: Cell) -> Text {
    match cell {
        Cell::Shown(count) => people(count),
        Cell::AtLeast(count) => Text::of("people-at-least").with("count", Arg::Number(count)),
        Cell::Hidden => Text::of("group-hidden"),
    }
}

fn goal_picture(goal: Option<GoalId>) -> &'static str {
    let listed = goal.and_then(|id| GOALS.iter().find(|option| option.id == id));
    listed.map_or("own-words", |option| option.picture)
}

fn goal_name(goal: Option<GoalId>) -> Text {
    goal.map_or_else(|| Text::of("group-other-goal"), of_goal)
}

/// Pictures as a table for a spreadsheet, in the words that `say` has for each message.
#[must_use]
pub fn table(workshops: &[Workshop], say: &dyn Fn(&Text) -> String) -> String {
    csv(workshops, &|name| say(&words(name)))
}

/// What a name of a table is called.
fn words(name: Name) -> Text {
    Text::of(match name {
        Name::Day => "table-day",
        Name::Label => "table-label",
        Name::People => "table-people",
        Name::Topic => "table-topic",
        Name::Answer => "table-answer",
        Name::Count => "table-count",
        Name::Note => "table-note",
        Name::Domain(id) => return of_domain(id),
        Name::Goals => "group-goals",
        Name::Modes => "table-modes",
        Name::Fine => "rating-fine",
        Name::Together => "group-difficult",
        Name::Difficult => "rating-difficult",
        Name::VeryDifficult => "rating-very-difficult",
        Name::NotSaid => "table-not-said",
        Name::Talk => "talk-about-this",
        Name::Goal(goal) => return goal_name(goal),
        Name::Mode(mode) => match mode {
            Mode::Standard => "prepare-text",
            Mode::Simplified => "prepare-pictures",
            Mode::FollowUp => "mode-follow_up",
        },
        Name::AtLeast(count) => return number(Cell::AtLeast(count)),
        Name::Hidden => "group-hidden",
    })
}
