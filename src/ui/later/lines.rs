//! What a goal is called.

use crate::ui::element::{El, el};
use crate::ui::later::own::own_words;
use jalon_core::app::of_goal;
use jalon_core::assessment::Goal;
use jalon_core::instrument::Locale;

/// A goal: words of the list, or the person's own with their language and direction.
pub fn goal_words(goal: &Goal, written_in: Locale) -> El {
    match goal {
        Goal::Listed(id) => el("span").say(of_goal(*id)),
        Goal::Own(words) => own_words(words.as_str(), written_in),
    }
}
