//! When a code grows dense, and which own words make it so.

use super::code::{Screen, TooLong, qr};
use super::link::Link;
use crate::assessment::{Answer, Disclosed, Goal, Shared, characters};
use crate::instrument::QuestionId;

/// How well a code is read off a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Density {
    /// Any camera reads it at once.
    Easy,
    /// It takes a good camera, held close and still: fewer own words would help.
    Dense,
    /// There is no code: own words must become shorter, or the link is sent instead.
    TooDense,
}

/// The highest version that reads easily: 57 modules on a side.
const EASY: u8 = 10;

/// How well the code of a link is read off a screen without cracks.
#[must_use]
pub fn density(link: &Link) -> Density {
    match qr(link, Screen::Whole) {
        Ok(qr) if qr.version() <= EASY => Density::Easy,
        Ok(_) => Density::Dense,
        Err(TooLong) => Density::TooDense,
    }
}

/// Own words that can be made shorter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heavy {
    /// The question they answer; `None` for the words of a goal itself.
    pub question: Option<QuestionId>,
    /// The goal itself, or the one the question is about.
    pub about: Option<Goal>,
    /// How many characters they have.
    pub length: usize,
}

/// The own words that are shown, the longest first. Goals of the assessment before are not among them:
/// they stay as they are.
#[must_use]
pub fn heaviest(shared: &Shared) -> Vec<Heavy> {
    let mut heavy: Vec<Heavy> = Vec::new();
    let mut put = |question, about: Option<&Goal>, text: &str| {
        let length = characters(text);
        let at = heavy.iter().position(|other| other.length < length).unwrap_or(heavy.len());
        heavy.insert(at, Heavy { question, about: about.cloned(), length });
    };
    for goal in shared.goals.shown().and_then(Answer::given).into_iter().flatten() {
        if let Goal::Own(words) = goal {
            put(None, Some(goal), words.as_str());
        }
    }
    for given in &shared.answers {
        if let Disclosed::Shown(Answer::Given(value)) = &given.answer
            && let Some(words) = &value.words
        {
            put(Some(given.question), given.about.as_ref(), words.as_str());
        }
    }
    heavy
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn density_is_a_matter_of_the_version() {
        let density = |characters| {
            let base = "https://jalon.example.be/".to_owned();
            density(&Link { base, payload: "7".repeat(characters) })
        };
        // Capacity of version 10 at M: 1,728 bits.
        let cases = [
            (36, Density::Easy),
            (270, Density::Easy),
            (271, Density::Dense),
            (1_208, Density::Dense),
            (1_209, Density::TooDense),
        ];
        for (characters, wanted) in cases {
            assert_eq!(density(characters), wanted, "{characters}");
        }
    }
}
