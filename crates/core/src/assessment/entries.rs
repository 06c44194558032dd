//! Everything a person answered, as it stays on the phone.

use super::entry_list::EntryList;
use super::recipients::Recipients;
use super::{Answer, Asked, DomainAnswers, EarlierGoal, Goal, KeptLine, Ticked, Value};
use crate::instrument::{
    self, About, Choice, DOMAINS, DomainId, Locale, MAX_GOALS, Mode, QuestionId, Section,
    ServiceId, When,
};
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
    /// Read only, of a record before version 3: whether they were shown, all or none.
    #[serde(rename = "shown", default, skip_serializing)]
    pub(super) all_shown: Option<bool>,
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

/// How much is asked, and what is shown beside the domains and the goals.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a choice of its own")]
pub struct Selection {
    /// How much is asked.
    pub mode: Mode,
    /// A follow-up is asked in pictures, or in text; `None`, in text, where nobody chose and nothing before was in pictures.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pictured: Option<bool>,
    /// Sections that are offered, and that the person wants to answer.
    pub opened: Vec<Section>,
    /// Single lines the person keeps for themself. One can be of something that is not answered any more.
    #[serde(rename = "kept_lines")]
    pub kept: Vec<KeptLine>,
    /// Read only, of a record before version 3: sections that were kept back.
    #[serde(rename = "kept", skip_serializing)]
    pub(super) kept_sections: Vec<Section>,
    /// The person reached the suggestions.
    pub suggestions_seen: bool,
    /// The person asked for all suggestions, not only the first few.
    pub all_suggestions: bool,
    /// The person keeps the suggestions for themself.
    pub suggestions_kept: bool,
    /// Suggestions the person struck out.
    pub struck: Vec<ServiceId>,
    /// A workshop decided mode and domains; such an assessment is never kept.
    #[serde(skip)]
    pub invited: bool,
    /// Logical time of the last change.
    pub changed: u64,
}

/// All that was answered at one time. Every domain has an entry, answered or not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assessment {
    entries: EntryList,
    /// Part 3.
    pub goals: Goals,
    /// The private box.
    pub private: PrivateBox,
    /// The other questions, sorted by id and goal, so that two equal assessments are written alike.
    #[serde(default)]
    asked: Vec<Asked>,
    /// How much is asked, and what is shown of it.
    #[serde(default)]
    pub selection: Selection,
    /// The goals of the assessment before this one.
    #[serde(default)]
    pub earlier: Vec<EarlierGoal>,
    /// What goes to others than the centre.
    #[serde(default, skip_serializing_if = "Recipients::is_empty")]
    pub(super) recipients: Recipients,
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
                all_shown: None,
                changed: 0,
            },
            private: PrivateBox::default(),
            asked: Vec::new(),
            selection: Selection::default(),
            earlier: Vec::new(),
            recipients: Recipients::default(),
        }
    }
}

impl Assessment {
    /// The entry of a domain.
    #[must_use]
    pub fn entry(&self, id: DomainId) -> Entry {
        self.entries.get(id).cloned().unwrap_or_else(|| Entry::fresh(id))
    }

    /// Brings what a record says up to date. Every domain gets an entry: a record of a Jalon that asked fewer lacks
    /// some, and without them two tabs with the same answers would never agree.
    pub fn complete(&mut self) {
        self.keep_lines();
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
        let asked = self.asked.iter().map(|a| a.changed).max().unwrap_or(0);
        let parts = self.goals.changed.max(self.private.changed).max(self.selection.changed);
        entries.max(asked).max(parts).max(self.recipients.clock())
    }

    /// The answer to a question, about a goal where it is about one.
    #[must_use]
    pub fn answer(&self, question: QuestionId, about: Option<&Goal>) -> &Answer<Value> {
        self.asked(question, about).map_or(&Answer::Unseen, |asked| &asked.answer)
    }

    pub(super) fn asked(&self, question: QuestionId, about: Option<&Goal>) -> Option<&Asked> {
        self.asked.iter().find(|a| a.question == question && a.about.as_ref() == about)
    }

    /// Every answer to a question beside the leads.
    pub(super) fn all_asked(&self) -> &[Asked] {
        &self.asked
    }

    /// Puts an answer in its place, its time of change included.
    pub(super) fn put_asked(&mut self, asked: Asked) {
        match self.asked.iter().position(|other| other.key() >= asked.key()) {
            Some(at) if self.asked[at].key() == asked.key() => self.asked[at] = asked,
            Some(at) => self.asked.insert(at, asked),
            None => self.asked.push(asked),
        }
    }

    /// Changes the answer to a question and notes it. An answer left empty is unseen again.
    pub fn change_asked(
        &mut self,
        question: QuestionId,
        about: Option<Goal>,
        how: impl FnOnce(&mut Value),
    ) {
        let mut value = self.answer(question, about.as_ref()).given().cloned().unwrap_or_default();
        how(&mut value);
        let answer = if value.is_empty() { Answer::Unseen } else { Answer::Given(value) };
        self.set_asked(question, about, answer);
    }

    /// Replaces the answer to a question and notes it.
    pub fn set_asked(&mut self, question: QuestionId, about: Option<Goal>, answer: Answer<Value>) {
        let changed = self.clock() + 1;
        self.put_asked(Asked { question, about, answer, changed });
    }

    /// Changes how much is asked or shown and notes it.
    pub fn change_selection(&mut self, how: impl FnOnce(&mut Selection)) {
        let now = self.clock() + 1;
        how(&mut self.selection);
        self.selection.changed = now;
    }

    /// Whether the conditions of a question hold.
    #[must_use]
    pub fn asks(&self, question: QuestionId) -> bool {
        instrument::question(question).when.iter().all(|when| match when {
            When::Chosen(other, options) => {
                let given = self.answer(*other, None).given();
                given.is_some_and(|value| options.iter().any(|option| value.has(*option)))
            }
            When::Unless(other, options) => {
                let given = self.answer(*other, None).given();
                let chosen = given.is_some_and(|v| options.iter().any(|option| v.has(*option)));
                !chosen || !self.asks(*other)
            }
        })
    }

    /// What a question is asked about, in order: each goal, or once about the person.
    #[must_use]
    pub fn subjects(&self, question: QuestionId) -> Vec<Option<Goal>> {
        let goals = || self.goals.answer.given().into_iter().flatten();
        match instrument::question(question).about {
            About::Person => vec![None],
            About::Goal => goals().cloned().map(Some).collect(),
            About::EarlierGoal => self.earlier.iter().map(|e| Some(e.goal.clone())).collect(),
            About::EarlierStep => {
                let stepped = self.earlier.iter().filter(|e| e.step.is_some());
                stepped.map(|e| Some(e.goal.clone())).collect()
            }
        }
    }

    /// Whether this is something Jalon can have written: choices of their own domain, given lists
    /// that are not empty, goals within the limit and each once, answers that fit their questions, each
    /// once and in its place. A record is checked on reading.
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
        let asked = self.asked.iter().all(Asked::is_sound);
        goals
            && asked
            && self.recipients.is_sound()
            && self.asked.is_sorted_by(|a, b| a.key() < b.key())
            && self.entries.iter().all(|(id, entry)| {
                let domain = instrument::domain(*id);
                sound(&entry.answers.obstacles, domain.obstacles)
                    && sound(&entry.answers.strengths, domain.strengths)
            })
    }
}
