//! The questions in pictures: the way in, the practice question, the order by tapping, the review.

use super::{answers, navigation};
use crate::app::{Effect, Event, Model};
use crate::assessment::Answer;
use crate::instrument::Mode;

/// From the welcome: how to answer is chosen, and the first question comes.
pub(super) fn begin(mode: Mode, model: &mut Model) -> Vec<Effect> {
    // To look at the welcome and choose the same again changes nothing.
    if model.assessment.selection.mode != mode {
        model.assessment.change_selection(|s| s.mode = mode);
    }
    navigation::next(model)
}

#[inline(never)]
pub(super) fn update(event: Event, model: &mut Model) -> Vec<Effect> {
    match event {
        Event::Practised(answer) => model.practice.0 = answer,
        Event::PractisedTalk => model.practice.1 = !model.practice.1,
        Event::GoalTapped(at) => return tap(at, model),
        Event::CellPicked(at) => {
            model.picked = if model.picked == Some(at) { None } else { Some(at) };
        }
        _ => {}
    }
    Vec::new()
}

/// The goals get their numbers in the order they are tapped in; the last one left gets the last. A goal
/// that has its number gives it back, and those after it too.
fn tap(at: usize, model: &mut Model) -> Vec<Effect> {
    let goals = model.assessment.goals.answer.given().map_or(0, Vec::len);
    if at >= goals {
        return Vec::new();
    }
    if at < model.ordered {
        model.ordered = at;
        return Vec::new();
    }
    let to = model.ordered;
    model.ordered += 1;
    if model.ordered + 1 == goals {
        model.ordered = goals;
    }
    answers::put_goal(at, to, model)
}

/// Forgets what only one screen needs.
pub(super) fn leave(model: &mut Model) {
    model.practice = (Answer::Unseen, false);
    model.ordered = 0;
    model.picked = None;
}
