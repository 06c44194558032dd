//! The letter: what is shown, line by line, each with the place where it is changed. A topic is told once.

use super::chapters::{Told, tell};
use super::line::{ChapterView, LetterLine, Piece};
use crate::app::person::event::Chapter;
use crate::app::person::kept;
use crate::app::person::model::Model;
use crate::guidance;

/// What is shown of `person`, with what was left out on this screen, in chapters.
#[must_use]
pub fn letter(person: &Model) -> Vec<ChapterView> {
    let mut told = told(person);
    fold(person, &mut told);
    told
}

/// The id on the page of what was touched to be changed, if it still is there.
#[must_use]
pub fn touched(person: &Model, chapters: &[ChapterView]) -> Option<String> {
    let place = person.touched?;
    let line = chapters.iter().flat_map(|c| &c.lines).find(|line| line.change == Some(place));
    let all = chapters.iter().find(|c| c.change.as_ref().is_some_and(|(at, _)| *at == place));
    line.map(|line| line.key.clone()).or_else(|| all.map(|all| all.title.to_owned()))
}

/// Which chapters are open, and which folded.
#[must_use]
pub fn chapters(person: &Model) -> Vec<(Chapter, bool)> {
    letter(person).into_iter().map(|view| (view.chapter, view.is_open)).collect()
}

fn told(person: &Model) -> Vec<ChapterView> {
    let mut there = person.assessment.clone();
    // What was left out on this screen still has its place.
    if let Some(before) = &person.kept_before {
        for shown in kept::off(&person.assessment) {
            if !before.contains(&shown) {
                kept::toggle(shown, &mut there);
            }
        }
    }
    // What follows from an answer that is left out is not there.
    let mut follows = person.assessment.clone();
    follows.selection.struck.clone_from(&there.selection.struck);
    let suggested = guidance::to_discuss(&guidance::shared(&follows, person.answered_on));
    tell(Told { person, there: &there, suggested: &suggested })
}

/// As many rows of text as fit on two low screens beside what else stands there.
const ROWS: usize = 14;

/// Opens what there is room for, in order; what the person opened or folded stays so, and what they come back to is open.
fn fold(person: &Model, chapters: &mut [ChapterView]) {
    let mut left = ROWS;
    for view in chapters {
        let rows: usize = view.lines.iter().map(rows).sum();
        let fits = opens_by_itself(view.chapter) && rows <= left;
        let chosen = person.folds.iter().find(|(of, _)| *of == view.chapter).map(|(_, open)| *open);
        let is_touched =
            person.touched.is_some() && view.lines.iter().any(|line| line.change == person.touched);
        view.is_open = is_touched || chosen.unwrap_or(fits);
        if view.is_open {
            left = left.saturating_sub(rows);
        }
    }
}

const fn opens_by_itself(chapter: Chapter) -> bool {
    match chapter {
        Chapter::Talk
        | Chapter::Goals
        | Chapter::FollowUp
        | Chapter::Difficult
        | Chapter::Fine
        | Chapter::Resources => true,
        Chapter::Situation | Chapter::Suggestions | Chapter::Open | Chapter::NotShown => false,
    }
}

/// How many rows a line takes on a narrow phone, about: a piece of a sentence takes two thirds of a row.
fn rows(line: &LetterLine) -> usize {
    let thirds = |piece: &Piece| match piece {
        Piece::Sentence(_) => 2,
        Piece::Name(_) | Piece::Word(_) => 1,
        Piece::Own(words) => 3 + words.chars().count() / 9,
    };
    let all: usize = line.said.iter().map(thirds).sum();
    2 + all / 3
}
