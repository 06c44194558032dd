//! What a person keeps for themself, line by line.

use super::event::Shown;
use crate::assessment::{Assessment, Goal, KeptLine, root};
use crate::instrument::{self, About, questions};

/// Keeps a line back, or shows it again. A goal or a question that is not there is not kept.
pub(super) fn toggle(shown: Shown, assessment: &mut Assessment) {
    match shown {
        Shown::Domain(id) => assessment.change(id, |entry| entry.shown = !entry.shown),
        Shown::Private => assessment.change_private(|private| private.shown = !private.shown),
        Shown::Goal(_) | Shown::Earlier(_) | Shown::Question(_) => {
            if let Some(line) = line(shown, assessment) {
                assessment.toggle_kept(line);
            }
        }
        Shown::Suggestions => {
            assessment.change_selection(|s| s.suggestions_kept = !s.suggestions_kept);
        }
        Shown::Plan => assessment.change_selection(|s| s.plan_kept = !s.plan_kept),
        Shown::Service(id) => {
            assessment.change_selection(|s| match s.struck.iter().position(|other| *other == id) {
                Some(at) => drop(s.struck.remove(at)),
                None => s.struck.push(id),
            });
        }
    }
}

/// The goal that a line is about.
#[must_use]
pub fn goal(shown: Shown, assessment: &Assessment) -> Option<&Goal> {
    match shown {
        Shown::Goal(at) => assessment.goals.answer.given()?.get(usize::from(at)),
        Shown::Earlier(at) => assessment.earlier.get(usize::from(at)).map(|e| &e.goal),
        Shown::Domain(_)
        | Shown::Private
        | Shown::Question(_)
        | Shown::Suggestions
        | Shown::Service(_)
        | Shown::Plan => None,
    }
}

fn line(shown: Shown, assessment: &Assessment) -> Option<KeptLine> {
    match shown {
        Shown::Question(id) if instrument::question(id).about == About::Person => {
            Some(KeptLine::Question(root(id)))
        }
        _ => goal(shown, assessment).cloned().map(KeptLine::Goal),
    }
}

/// Whether a line is kept back.
#[must_use]
pub fn is_off(shown: Shown, assessment: &Assessment) -> bool {
    match shown {
        Shown::Domain(id) => !assessment.entry(id).shown,
        Shown::Private => !assessment.private.shown,
        Shown::Goal(_) | Shown::Earlier(_) | Shown::Question(_) => {
            line(shown, assessment).is_some_and(|line| assessment.keeps(&line))
        }
        Shown::Suggestions => assessment.selection.suggestions_kept,
        Shown::Plan => assessment.selection.plan_kept,
        Shown::Service(id) => assessment.selection.struck.contains(&id),
    }
}

/// Every line of which something was said and that is kept back: first what the person switched on themself, which
/// starts kept back.
#[must_use]
pub fn off(assessment: &Assessment) -> Vec<Shown> {
    let mut all = Vec::new();
    if assessment.private.ticked {
        all.push(Shown::Private);
    }
    let mut domains = assessment.chosen();
    domains.retain(|id| assessment.entry(*id).answers.says_anything());
    domains.sort_by_key(|id| !instrument::domain(*id).sensitive);
    all.extend(domains.into_iter().map(Shown::Domain));
    let goals = assessment.goals.answer.given().map(Vec::as_slice).unwrap_or_default();
    all.extend((0..).zip(goals).map(|(at, _)| Shown::Goal(at)));
    let earlier = (0..).zip(&assessment.earlier).filter(|(_, earlier)| {
        assessment.says_of_earlier(&earlier.goal) && !goals.contains(&earlier.goal)
    });
    all.extend(earlier.map(|(at, _)| Shown::Earlier(at)));
    let said = questions().filter(|q| q.about == About::Person && q.when.is_empty());
    let said = said.filter(|q| !assessment.answer(q.id, None).is_unseen());
    all.extend(said.map(|q| Shown::Question(q.id)));
    if assessment.selection.actions > 0 {
        all.push(Shown::Plan);
    }
    all.push(Shown::Suggestions);
    all.extend(assessment.selection.struck.iter().copied().map(Shown::Service));
    all.retain(|shown| is_off(*shown, assessment));
    all
}
