//! The person's review: a letter about oneself, and above it what is kept back.

use super::kept::{KeptView, kept};
use super::letter::{letter, touched};
use super::line::ChapterView;
use super::scene::Scene;
use crate::app::letter::evolution::{EvolutionView, between};
use crate::assessment::Shared;
use crate::guidance;
use crate::instrument::Mode;

/// The person's review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// What is kept back.
    pub kept: KeptView,
    /// What is shown.
    pub chapters: Vec<ChapterView>,
    /// Nothing at all would be shown.
    pub nothing: bool,
    /// The id on the page of the line that was touched to be changed: the person comes back to it.
    pub back_to: Option<String>,
}

/// The person's review.
#[must_use]
pub fn review(scene: &Scene) -> Letter {
    let chapters = letter(scene.person);
    let says = |view: &ChapterView| view.lines.iter().any(|line| line.part.is_some() && !line.kept);
    Letter {
        kept: kept(scene.person),
        nothing: !chapters.iter().any(says),
        back_to: touched(scene.person, &chapters),
        chapters,
    }
}

/// Whether more could be asked than was: a short way was gone, or something was left for later.
#[must_use]
pub fn can_ask_more(scene: &Scene) -> bool {
    scene.person.assessment.selection.mode != Mode::Standard && !scene.in_turn
}

/// What the person shows: the same as travels in the code.
#[must_use]
pub fn shown(scene: &Scene) -> Shared {
    guidance::shared(&scene.person.assessment, scene.person.answered_on)
}

/// What changed since the person's assessment before, for their own eyes; `None` when there is none.
#[must_use]
pub fn own_evolution(scene: &Scene) -> Option<EvolutionView> {
    let before = scene.person.earlier.last()?;
    let then = Shared::everything(&before.assessment, before.day);
    let now = Shared::everything(&scene.person.assessment, scene.person.answered_on);
    Some(between(&then, &now))
}
