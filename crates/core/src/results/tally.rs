//! How many people said what: sums, never who. Nothing of this is shown as it is, and nothing of it is kept.

use super::outcome::{HelpRow, WorkPicture};
use super::rules;
use crate::assessment::Shared;
use crate::instrument::{Choice, FOLLOW_UP, Question};

/// Whether the person works, whether the job suits, what would help: by their ids.
pub(super) const WORKING: &str = "working";
pub(super) const SUITS: &str = "job_suits";
pub(super) const HELP: &str = "would_help";

/// The question of the follow-up with this id.
pub(super) fn question(id: &str) -> Option<&'static Question> {
    FOLLOW_UP.iter().find(|question| question.id.as_str() == id)
}

/// The options of a question of the follow-up, in their order.
pub(super) fn options(id: &str) -> &'static [Choice] {
    question(id).map_or(&[], |question| question.options)
}

/// The counts of one group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    people: u32,
    /// Full time, part time, not.
    working: [u32; 3],
    /// Yes, partly, no.
    suits: [u32; 3],
    /// One for each option of what would help.
    helps: Vec<u32>,
}

/// Which of the options of a question were chosen.
fn chosen<'a>(shared: &'a Shared, id: &'a str) -> impl Iterator<Item = bool> + 'a {
    let value = question(id).and_then(|question| shared.value(question.id));
    options(id).iter().map(move |option| value.is_some_and(|value| value.has(option.id)))
}

impl Tally {
    pub const fn people(&self) -> u32 {
        self.people
    }

    /// Adds what one person said.
    pub fn add(&mut self, shared: &Shared) {
        self.people += 1;
        let works = chosen(shared, WORKING).take(2).any(|is_chosen| is_chosen);
        for (count, is_chosen) in self.working.iter_mut().zip(chosen(shared, WORKING)) {
            *count += u32::from(is_chosen);
        }
        // Asked of those alone who work; of anybody else it would be no part of them.
        for (count, is_chosen) in self.suits.iter_mut().zip(chosen(shared, SUITS)) {
            *count += u32::from(is_chosen && works);
        }
        let suits = works && chosen(shared, SUITS).next() == Some(true);
        self.helps.resize(options(HELP).len(), 0);
        for (count, is_chosen) in self.helps.iter_mut().zip(chosen(shared, HELP)) {
            *count += u32::from(is_chosen && !suits);
        }
    }

    /// What may be said of these people.
    pub fn outcome(&self) -> WorkPicture {
        let [full, part, none] = self.working;
        let rest = |whole: u32, parts: &[u32]| whole.saturating_sub(parts.iter().sum());
        let working = rules::working([full, part, none, rest(self.people, &self.working)]);
        let [yes, partly, no] = self.suits;
        let suits = rules::suits(working[1], [yes, partly, no, rest(full + part, &self.suits)]);
        let help = options(HELP).iter().enumerate().map(|(at, option)| {
            let count = self.helps.get(at).copied().unwrap_or_default();
            HelpRow { what: option.id, wanted: rules::helps(suits[0], count, self.people) }
        });
        WorkPicture { people: self.people, working, suits, help: help.collect() }
    }
}
