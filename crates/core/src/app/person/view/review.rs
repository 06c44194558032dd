//! The person's review: everything that would be shown, and what is kept back.

use super::scene::Scene;
use crate::app::letter::evolution::{EvolutionView, between};
use crate::app::letter::page::{Page, Topic, page_of, picture, title, topic};
use crate::app::person::event::Shown;
use crate::app::text::Text;
use crate::assessment::Shared;
use crate::guidance;
use crate::instrument::{DOMAINS, Mode};

/// Something answered that is not shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptBack {
    /// What it is.
    pub part: Shown,
    /// Its picture.
    pub picture: &'static str,
    /// Its name.
    pub name: Text,
}

/// The person's review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Everything that would be shown.
    pub page: Page,
    /// Everything answered that would not.
    pub kept: Vec<KeptBack>,
    /// Nothing at all would be shown.
    pub nothing: bool,
}

/// The person's review.
#[must_use]
pub fn review(scene: &Scene) -> Letter {
    let assessment = &scene.person.assessment;
    let page = page_of(&shown(scene));
    let mut kept = Vec::new();
    if assessment.private.ticked && !assessment.private.shown {
        let name = Text::of("private-box");
        kept.push(KeptBack { part: Shown::Private, picture: "private", name });
    }
    if !assessment.goals.shown {
        kept.push(KeptBack {
            part: Shown::Goals,
            picture: "goal",
            name: Text::of("section-goals"),
        });
    }
    for section in &assessment.selection.kept {
        let name = Text::of(title(*section));
        kept.push(KeptBack { part: Shown::Section(*section), picture: picture(*section), name });
    }
    if assessment.selection.suggestions_kept {
        let name = Text::of("section-suggestions");
        kept.push(KeptBack { part: Shown::Suggestions, picture: "suggestion", name });
    }
    for id in assessment.chosen() {
        if !assessment.entry(id).shown {
            let Topic { picture, name, .. } = topic(id);
            kept.push(KeptBack { part: Shown::Domain(id), picture, name });
        }
    }
    let nothing = page.left_out.len() == DOMAINS.len()
        && !page.private
        && !assessment.goals.shown
        && page.sections.is_empty();
    Letter { page, kept, nothing }
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
