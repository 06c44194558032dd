//! The goals in order, and the picture of a goal.

use crate::app::Model;
use crate::assessment::Goal;
use crate::instrument::{GOALS, Locale};

/// One goal in the order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderLine {
    /// The goal.
    pub goal: Goal,
    /// Its picture.
    pub picture: &'static str,
    /// It can move towards the first.
    pub up: bool,
    /// It can move towards the last.
    pub down: bool,
}

/// The goals in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderView {
    /// First to last.
    pub lines: Vec<OrderLine>,
    /// The language of own words.
    pub written_in: Locale,
}

/// The goals in order.
#[must_use]
pub fn order(model: &Model) -> OrderView {
    let goals = model.assessment.goals.answer.given().cloned().unwrap_or_default();
    let last = goals.len().saturating_sub(1);
    let lines = goals
        .into_iter()
        .enumerate()
        .map(|(at, goal)| OrderLine {
            picture: picture_of(&goal),
            goal,
            up: at > 0,
            down: at < last,
        })
        .collect();
    OrderView { lines, written_in: model.assessment.goals.written_in }
}

/// The picture of a goal.
pub(super) fn picture_of(goal: &Goal) -> &'static str {
    match goal {
        Goal::Listed(id) => {
            GOALS.iter().find(|g| g.id == *id).map_or("goal", |option| option.picture)
        }
        Goal::Own(_) => "own-words",
    }
}
