//! The suggestions for the person's own eyes, before anything is shown to anybody.

use super::scene::Scene;
use crate::app::letter::suggestions::{SuggestionView, view};
use crate::app::text::Text;
use crate::assessment::Shared;
use crate::guidance::{self, MOST, Suggestion};
use crate::instrument::Audience;

/// At most this many answers are quoted to the person for one suggestion; an adviser sees all.
const REASONS: usize = 3;

/// The suggestions of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnSuggestions {
    /// In order.
    pub lines: Vec<SuggestionView>,
    /// How many more there are, in words.
    pub more: Option<Text>,
    /// Why there is none, in words.
    pub none: Option<Text>,
}

/// The suggestions for the person's own eyes, and how many more there are.
#[must_use]
pub fn own_suggestions(scene: &Scene) -> OwnSuggestions {
    let shared = Shared::everything(&scene.person.assessment, scene.person.answered_on);
    let selection = &scene.person.assessment.selection;
    let all = guidance::suggestions(&shared);
    let most = if selection.all_suggestions { all.len() } else { MOST };
    let more = all.len().saturating_sub(most);
    let line = |suggestion: &Suggestion| {
        let mut line = view(suggestion, &shared, Audience::Person);
        // A few of the answers are enough to know why.
        line.because.truncate(REASONS);
        line.struck = selection.struck.contains(&suggestion.service);
        line
    };
    let lines: Vec<_> = all.iter().take(most).map(line).collect();
    let more = (more > 0).then(|| Text::of("suggestions-more").number("count", more));
    // Whoever passed everything reads that this is all right, and nothing of a lack.
    let why = if shared.is_answered() { "suggestions-none" } else { "suggestions-none-passed" };
    let none = all.is_empty().then(|| Text::of(why));
    OwnSuggestions { lines, more, none }
}

/// A suggestion as a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SuggestionTile {
    /// Its place.
    pub at: usize,
    /// What it is, and why.
    pub line: SuggestionView,
    /// It was touched.
    pub picked: bool,
}

/// The suggestions as pictures, of which this one was touched.
#[must_use]
pub fn tiles(lines: Vec<SuggestionView>, picked: Option<usize>) -> Vec<SuggestionTile> {
    let one = |(at, line)| SuggestionTile { at, line, picked: picked == Some(at) };
    lines.into_iter().enumerate().map(one).collect()
}
