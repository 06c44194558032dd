//! The goals in order.

use super::scene::Scene;
use crate::app::letter::goal::picture_of;
use crate::assessment::Goal;
use crate::instrument::Locale;

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
pub fn order(scene: &Scene) -> OrderView {
    let goals = scene.person.assessment.goals.answer.given().cloned().unwrap_or_default();
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
    OrderView { lines, written_in: scene.person.assessment.goals.written_in }
}
