//! The person's own page: what they show, on one sheet of paper or in a file, to take home.
//!
//! It says what the code says and no more. A sheet lies about at home, at the printer, on an adviser's desk: what a
//! person keeps back from the code is not on it either, and the sheet says so.

use super::code::{CodeView, code};
use super::letter::letter;
use super::line::ChapterView;
use super::scene::Scene;
use crate::app::person::event::Chapter;
use crate::assessment::Day;

/// The person's own page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetView {
    /// When it was last answered.
    pub day: Day,
    /// What is shown, in chapters.
    pub chapters: Vec<ChapterView>,
    /// The same as a code.
    pub code: CodeView,
}

/// The person's own page; none in a turn, which leaves nothing on the device or on paper, nor beside the code of an
/// assessment before.
#[must_use]
pub fn sheet(scene: &Scene) -> Option<SheetView> {
    if scene.in_turn || scene.person.sharing.is_some() {
        return None;
    }
    let mut chapters = letter(scene.person);
    for view in &mut chapters {
        view.lines.retain(|line| !line.kept);
    }
    chapters.retain(|view| says(view.chapter) && !view.lines.is_empty());
    Some(SheetView { day: scene.person.answered_on, chapters, code: code(scene) })
}

/// What was not answered is nothing to take home.
const fn says(chapter: Chapter) -> bool {
    match chapter {
        Chapter::Talk
        | Chapter::Goals
        | Chapter::FollowUp
        | Chapter::Difficult
        | Chapter::Fine
        | Chapter::Resources
        | Chapter::Situation
        | Chapter::Suggestions => true,
        Chapter::Open | Chapter::NotShown => false,
    }
}
