//! A goal: from the list or in own words.

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
        let spaced: String = text
            .chars()
            .filter(|c| !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
            .map(|c| if c.is_control() { ' ' } else { c })
            .collect();
        let words: Vec<&str> = spaced.split_whitespace().collect();
        let cut: String = words.join(" ").chars().take(max).collect();
        let clean = cut.trim_end();
        (!clean.is_empty()).then(|| Self(clean.to_owned()))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for OwnWords {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        Self::within(&text, MAX_STEP).ok_or_else(|| serde::de::Error::custom("own words are empty"))
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
    }
}
