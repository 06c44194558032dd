//! How many people said what: sums, never who. Nothing of this is shown as it is.

use super::picture::{DomainRow, GoalRow, Picture};
use super::suppress::{of_goals, of_parts, of_three, of_two};
use crate::assessment::{Answer, Rating};
use crate::instrument::{DOMAINS, DomainId, GoalId, Mode};
use crate::share::{Anonymous, kinds_of_goal};
use serde::{Deserialize, Serialize};

/// The counts of one group.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Counts {
    people: u32,
    /// In the order of [`Mode::ALL`].
    modes: [u32; 3],
    /// Domains of which somebody said something.
    domains: Vec<(DomainId, DomainCounts)>,
    /// Goals that somebody has.
    goals: Vec<(Option<GoalId>, u32)>,
}

/// How many people said what about one domain. All others left it out, have not seen it or passed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct DomainCounts {
    fine: u32,
    difficult: u32,
    very_difficult: u32,
    talk: u32,
}

/// The value beside `key`, which is added where there is none.
fn at<K: PartialEq, V: Default>(list: &mut Vec<(K, V)>, key: K) -> &mut V {
    let place = list.iter().position(|(k, _)| *k == key).unwrap_or(list.len());
    if place == list.len() {
        list.push((key, V::default()));
    }
    &mut list[place].1
}

/// The value beside `key`; nothing counted where there is none.
fn of<K: PartialEq, V: Copy + Default>(list: &[(K, V)], key: &K) -> V {
    list.iter().find(|(k, _)| k == key).map_or(V::default(), |(_, value)| *value)
}

impl Counts {
    pub const fn people(&self) -> u32 {
        self.people
    }

    /// Whether these can be counts: each person has one mode, at most one rating a domain, and a goal once.
    pub fn is_sound(&self) -> bool {
        let total = |counts: &[u32]| counts.iter().try_fold(0u32, |sum, n| sum.checked_add(*n));
        let within = |counts: &[u32]| total(counts).is_some_and(|sum| sum <= self.people);
        let said = |said: &DomainCounts| {
            within(&[said.fine, said.difficult, said.very_difficult]) && within(&[said.talk])
        };
        total(&self.modes) == Some(self.people)
            && self.domains.iter().all(|(_, counts)| said(counts))
            && self.goals.iter().all(|(_, count)| within(&[*count]))
    }

    /// Adds what one person said.
    pub fn add(&mut self, code: &Anonymous) {
        self.people += 1;
        for (count, mode) in self.modes.iter_mut().zip(Mode::ALL) {
            *count += u32::from(mode == code.mode);
        }
        for (domain, disclosed) in &code.domains {
            if let Some(said) = disclosed.shown() {
                let counts = at(&mut self.domains, *domain);
                counts.talk += u32::from(said.talk);
                match said.lead {
                    Answer::Given(Rating::Fine) => counts.fine += 1,
                    Answer::Given(Rating::Difficult) => counts.difficult += 1,
                    Answer::Given(Rating::VeryDifficult) => counts.very_difficult += 1,
                    Answer::Unseen | Answer::Passed => {}
                }
            }
        }
        for goal in code.goals.shown().and_then(Answer::given).into_iter().flatten() {
            *at(&mut self.goals, *goal) += 1;
        }
    }

    /// What may be said of these people.
    pub fn picture(&self) -> Picture {
        let people = self.people;
        let row = |domain| {
            let DomainCounts { fine, difficult, very_difficult, talk } = of(&self.domains, &domain);
            let together = difficult + very_difficult;
            let [fine, together, not_said] =
                of_three([fine, together, people.saturating_sub(fine + together)]);
            let [difficult, very_difficult] = of_parts(together, [difficult, very_difficult]);
            let talk = of_two(talk, people);
            DomainRow { domain, fine, together, difficult, very_difficult, not_said, talk }
        };
        let goals: Vec<u32> = kinds_of_goal().map(|goal| of(&self.goals, &goal)).collect();
        let goals = kinds_of_goal().zip(of_goals(&goals, people));
        Picture {
            people,
            modes: of_three(self.modes),
            domains: DOMAINS.iter().map(|domain| row(domain.id)).collect(),
            goals: goals.map(|(goal, wanted)| GoalRow { goal, wanted }).collect(),
        }
    }
}
