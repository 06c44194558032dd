//! Own words and goals: what stands in a field, and the list of goals that answers change.

use super::flow;
use super::model::Model;
use super::place::Place;
use crate::assessment::{Answer, Goal, OwnWords};
use crate::instrument::{Locale, MAX_GOALS, MAX_OWN_WORDS};

/// What stands in the field of a question when the person comes to it.
pub(in crate::app) fn open_draft(place: Place, model: &mut Model) {
    model.typed.clear();
    let Place::Ask(id, at) = place else { return };
    let about = flow::subject(&model.assessment, id, at);
    let given = model.assessment.answer(id, about.as_ref()).given();
    let words = given.and_then(|value| value.words.as_ref());
    model.typed = words.map(|w| w.as_str().to_owned()).unwrap_or_default();
}

/// Makes the own words typed so far a goal, if there is room and it is not there yet.
pub(super) fn add_draft(model: &mut Model, locale: Locale) {
    let Some(words) = OwnWords::of_field(&model.draft, MAX_OWN_WORDS) else {
        model.draft.clear();
        return;
    };
    let goals = model.assessment.goals.answer.given().map_or(0, Vec::len);
    if goals >= MAX_GOALS {
        return;
    }
    let goal = Goal::Own(words);
    change_goals(model, |goals| {
        if !goals.contains(&goal) {
            goals.push(goal);
        }
    });
    model.assessment.change_goals(|g| g.written_in = locale);
    model.draft.clear();
}

/// Changes the list of goals; a change that would make it too long is not made, and an empty list
/// is no answer.
pub(super) fn change_goals(model: &mut Model, how: impl FnOnce(&mut Vec<Goal>)) {
    let mut goals = model.assessment.goals.answer.given().cloned().unwrap_or_default();
    let before = goals.clone();
    how(&mut goals);
    if goals.len() > MAX_GOALS || goals == before {
        return;
    }
    let answer = if goals.is_empty() { Answer::Unseen } else { Answer::Given(goals) };
    model.assessment.change_goals(|g| g.answer = answer);
}
