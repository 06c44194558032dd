//! The picture of a goal.

use crate::assessment::Goal;
use crate::instrument::GOALS;

/// The picture of a goal, of the list or in own words.
#[must_use]
pub fn picture_of(goal: &Goal) -> &'static str {
    match goal {
        Goal::Listed(id) => {
            GOALS.iter().find(|g| g.id == *id).map_or("goal", |option| option.picture)
        }
        Goal::Own(_) => "own-words",
    }
}
