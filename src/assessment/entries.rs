//! Everything a person answered, as it stays on the phone.

use super::entry_list::EntryList;
use super::{Answer, DomainAnswers, Goal, Ticked};
use crate::instrument::{self, Choice, DOMAINS, DomainId, Locale, MAX_GOALS};
use serde::{Deserialize, Serialize};

/// The answers about one domain with the person's choices around them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The person chose to look at this domain.
    pub chosen: bool,
    /// The person shows this domain.
    pub shown: bool,
    /// What was answered, kept even when the domain is not chosen any more.
    pub answers: DomainAnswers,
    /// Logical time of the last change: the later one wins when two tabs meet.
    pub changed: u64,
}

impl Entry {
    fn fresh(id: DomainId) -> Self {
        let open = !instrument::domain(id).sensitive;
        Self { chosen: open, shown: open, answers: DomainAnswers::default(), changed: 0 }
    }
}

/// The goals, in order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Goals {
    /// Up to [`crate::instrument::MAX_GOALS`]; a given list is never empty.
    pub answer: Answer<Vec<Goal>>,
    /// The language of the goals in own words.
    pub written_in: Locale,
    /// The person shows them.
    pub shown: bool,
    /// Logical time of the last change.
    pub changed: u64,
}

/// The box without a question: "I'd like to talk about something that is not here".
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PrivateBox {
    /// The person reached the box.
    pub seen: bool,
    /// The person ticked it.
    pub ticked: bool,
    /// The person shows it; starts unticked, like every sensitive thing.
    pub shown: bool,
    /// Logical time of the last change.
    pub changed: u64,
}

/// All that stays on the phone. Every domain has an entry, answered or not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assessment {
    entries: EntryList,
    /// Part 3.
    pub goals: Goals,
    /// The private box.
    pub private: PrivateBox,
}

impl Default for Assessment {
    fn default() -> Self {
        let mut entries = EntryList::default();
        for domain in DOMAINS {
            entries.put(domain.id, Entry::fresh(domain.id));
        }
        Self {
            entries,
            goals: Goals {
                answer: Answer::Unseen,
                written_in: Locale::default(),
                shown: true,
                changed: 0,
            },
            private: PrivateBox::default(),
        }
    }
}

impl Assessment {
    /// The entry of a domain.
    #[must_use]
    pub fn entry(&self, id: DomainId) -> Entry {
        self.entries.get(id).cloned().unwrap_or_else(|| Entry::fresh(id))
    }

    /// Gives every domain an entry: a record of a Jalon that asked fewer lacks some, and without
    /// them two tabs with the same answers would never agree.
    pub fn complete(&mut self) {
        for domain in DOMAINS {
            if self.entries.get(domain.id).is_none() {
                self.entries.put(domain.id, Entry::fresh(domain.id));
            }
        }
    }

    /// Replaces the entry of a domain, its time of change included.
    pub(super) fn put(&mut self, id: DomainId, entry: Entry) {
        self.entries.put(id, entry);
    }

    /// Changes the entry of a domain and notes that it changed, later than all else here.
    pub fn change(&mut self, id: DomainId, how: impl FnOnce(&mut Entry)) {
        let now = self.clock() + 1;
        let mut entry = self.entry(id);
        how(&mut entry);
        entry.changed = now;
        self.entries.put(id, entry);
    }

    /// Changes the goals and notes it.
    pub fn change_goals(&mut self, how: impl FnOnce(&mut Goals)) {
        let now = self.clock() + 1;
        how(&mut self.goals);
        self.goals.changed = now;
    }

    /// Changes the private box and notes it.
    pub fn change_private(&mut self, how: impl FnOnce(&mut PrivateBox)) {
        let now = self.clock() + 1;
        how(&mut self.private);
        self.private.changed = now;
    }

    /// The logical time of the latest change; 0 when nothing was answered.
    #[must_use]
    pub fn clock(&self) -> u64 {
        let entries = self.entries.iter().map(|(_, e)| e.changed).max().unwrap_or(0);
        entries.max(self.goals.changed).max(self.private.changed)
    }

    /// Whether this is something Jalon can have written: choices of their own domain, given lists
    /// that are not empty, goals within the limit and each once. A record is checked on reading.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let sound = |answer: &Answer<Ticked>, offered: &[Choice]| {
            answer.given().is_none_or(|ticked| {
                !ticked.is_empty() && ticked.iter().all(|id| offered.iter().any(|c| c.id == *id))
            })
        };
        let goals = self.goals.answer.given().is_none_or(|goals| {
            let distinct = goals.iter().enumerate().all(|(at, g)| !goals[..at].contains(g));
            (1..=MAX_GOALS).contains(&goals.len()) && distinct
        });
        goals
            && self.entries.iter().all(|(id, entry)| {
                let domain = instrument::domain(*id);
                sound(&entry.answers.obstacles, domain.obstacles)
                    && sound(&entry.answers.strengths, domain.strengths)
            })
    }

    /// The domains the person chose to look at, in the order they are asked.
    #[must_use]
    pub fn chosen(&self) -> Vec<DomainId> {
        DOMAINS.iter().map(|d| d.id).filter(|id| self.entry(*id).chosen).collect()
    }
}
