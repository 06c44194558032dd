//! A goal: from the list or in own words.

use super::characters::{MOST_CODE_POINTS, first_characters};
use crate::instrument::{GoalId, MAX_OWN_WORDS, MAX_STEP};
use serde::{Deserialize, Serialize};

/// A short text a person wrote: trimmed, on one line, not empty, at most [`MAX_STEP`] characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct OwnWords(String);

impl OwnWords {
    /// The words of a goal, at most [`MAX_OWN_WORDS`] characters.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        Self::within(text, MAX_OWN_WORDS)
    }

    /// Cleans a text: white space and control characters become single spaces, characters that
    /// reorder the text around them are dropped, and what is over `max` characters is cut. `None`
    /// when nothing is left.
    #[must_use]
    pub fn within(text: &str, max: usize) -> Option<Self> {
        let clean = clean(text);
        let cut = first_characters(&clean, max).trim_end();
        (!cut.is_empty()).then(|| Self(cut.to_owned()))
    }

    /// What stands in a field, which takes no more than fits: cleaned, and not counted. The first questions do without
    /// what counts.
    #[must_use]
    pub fn of_field(text: &str, max: usize) -> Option<Self> {
        let words = Self(clean(text));
        (!words.0.is_empty() && words.may_fit(max)).then_some(words)
    }

    /// A text that somebody else cleaned and cut, by the characters of their own time: new emoji were added since, or are
    /// not known here yet. So it is measured by its code points.
    #[must_use]
    pub fn read(text: &str, max: usize) -> Option<Self> {
        Self::of_field(text, max).filter(|words| words.0 == text)
    }

    /// Whether the words can be of `max` characters.
    #[must_use]
    pub fn may_fit(&self, max: usize) -> bool {
        self.0.chars().count() <= max * MOST_CODE_POINTS
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn clean(text: &str) -> String {
    let spaced: String = text
        .chars()
        .filter(|c| !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let words: Vec<&str> = spaced.split_whitespace().collect();
    words.join(" ")
}

impl<'de> Deserialize<'de> for OwnWords {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        // A record was cut when it was written. It is bounded by its code points here: the tables of characters are not
        // worth their bytes before the first screen.
        let text = String::deserialize(from)?;
        let most: String = clean(&text).chars().take(MAX_STEP * MOST_CODE_POINTS).collect();
        let words = most.trim_end();
        let empty = || serde::de::Error::custom("own words are empty");
        (!words.is_empty()).then(|| Self(words.to_owned())).ok_or_else(empty)
    }
}

/// One thing a person wants to reach.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Goal {
    /// From the list.
    Listed(GoalId),
    /// In the person's own words.
    Own(OwnWords),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_words_are_cleaned_and_cut() {
        let cases = [
            ("  ouvrir \n un  atelier ", Some("ouvrir un atelier")),
            ("\t \u{202e}", None),
            ("", None),
        ];
        for (text, wanted) in cases {
            assert_eq!(OwnWords::new(text).as_ref().map(OwnWords::as_str), wanted, "{text:?}");
        }
        let long = "م".repeat(200);
        assert_eq!(OwnWords::new(&long).map(|w| w.as_str().chars().count()), Some(MAX_OWN_WORDS));
        // As many of what is seen as one sign.
        let family = "👨‍👩‍👧‍👦";
        let many = OwnWords::new(&family.repeat(200)).expect("words");
        assert_eq!(many.as_str(), family.repeat(MAX_OWN_WORDS));
        assert_eq!(OwnWords::read(many.as_str(), MAX_OWN_WORDS), Some(many));
        assert_eq!(
            OwnWords::read(&"a".repeat(MAX_OWN_WORDS * MOST_CODE_POINTS + 1), MAX_OWN_WORDS),
            None
        );
        for text in ["", " a", "a  b", "a\u{202e}"] {
            assert_eq!(OwnWords::read(text, MAX_OWN_WORDS), None, "{text:?}");
        }
    }
}
