//! What goes to whom. The centre's choices stand where they always stood, in the entries and the selection; each other kind of
//! recipient has its own here, once the person made any. Until then it gets what the centre gets, less what is delicate.

use super::{Answer, Assessment, KeptLine};
use crate::instrument::{
    self, About, DOMAINS, DomainId, QuestionId, Recipient, Section, ServiceId, questions,
};
use serde::{Deserialize, Serialize};

/// What one kind of recipient is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecipientChoices {
    /// Whom this is about.
    pub recipient: Recipient,
    /// The domains that are shown, of those the person looks at. One that comes later is not among them.
    pub domains: Vec<DomainId>,
    /// The box "something that is not here" is shown.
    pub private: bool,
    /// Single lines that are kept back, but for those of the situation.
    pub kept: Vec<KeptLine>,
    /// The lines of the situation that are shown, each by its first question.
    pub situation: Vec<QuestionId>,
    /// The suggestions are shown.
    pub suggestions: bool,
    /// Suggestions that are struck out.
    pub struck: Vec<ServiceId>,
    /// Logical time of the last change.
    pub changed: u64,
}

/// What starts off, and is asked about once: whom may it be shown?
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Delicate {
    /// A sensitive domain.
    Domain(DomainId),
    /// The box "something that is not here".
    Private,
    /// The situation.
    Situation,
}

/// The choices for all but the centre, and what was asked about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Recipients {
    /// Sorted by recipient; the centre is not among them.
    choices: Vec<RecipientChoices>,
    /// Sorted.
    asked: Vec<Delicate>,
}

/// The first question of each line of the situation.
fn situation() -> impl Iterator<Item = QuestionId> {
    let is_line = |q: &&instrument::Question| {
        q.section == Section::Situation && q.about == About::Person && q.when.is_empty()
    };
    questions().filter(is_line).map(|q| q.id)
}

/// Whether a line is one of the situation.
fn is_of_situation(line: &KeptLine) -> bool {
    match line {
        KeptLine::Question(id) => situation().any(|other| other == *id),
        KeptLine::Goal(_) => false,
    }
}

impl Recipients {
    /// Whether a record can say this.
    pub(super) fn is_sound(&self) -> bool {
        let of_centre = |choices: &RecipientChoices| choices.recipient == Recipient::Cpas;
        self.choices.is_sorted_by(|a, b| a.recipient < b.recipient)
            && !self.choices.iter().any(of_centre)
            && self.asked.is_sorted_by(|a, b| a < b)
    }

    /// The logical time of the latest change.
    pub(super) fn clock(&self) -> u64 {
        self.choices.iter().map(|choices| choices.changed).max().unwrap_or(0)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.choices.is_empty() && self.asked.is_empty()
    }

    pub(super) fn choices(&self) -> &[RecipientChoices] {
        &self.choices
    }

    pub(super) fn put(&mut self, choices: RecipientChoices) {
        match self.choices.iter().position(|other| other.recipient >= choices.recipient) {
            Some(at) if self.choices[at].recipient == choices.recipient => {
                self.choices[at] = choices;
            }
            Some(at) => self.choices.insert(at, choices),
            None => self.choices.push(choices),
        }
    }

    pub(super) fn note(&mut self, delicate: Delicate) {
        if let Err(at) = self.asked.binary_search(&delicate) {
            self.asked.insert(at, delicate);
        }
    }

    pub(super) fn asked(&self) -> &[Delicate] {
        &self.asked
    }
}

impl Assessment {
    /// What this kind of recipient is shown.
    #[must_use]
    pub fn choices(&self, recipient: Recipient) -> RecipientChoices {
        let own = self.recipients.choices().iter().find(|own| own.recipient == recipient);
        if let Some(own) = own {
            return own.clone();
        }
        let shown = DOMAINS.iter().filter(|domain| self.entry(domain.id).shown);
        let mut choices = RecipientChoices {
            recipient,
            domains: shown.map(|domain| domain.id).collect(),
            private: self.private.shown,
            kept: Vec::new(),
            situation: situation().filter(|id| !self.keeps_question(*id)).collect(),
            suggestions: !self.selection.suggestions_kept,
            struck: self.selection.struck.clone(),
            changed: 0,
        };
        choices.kept.extend(self.selection.kept.iter().filter(|l| !is_of_situation(l)).cloned());
        if recipient != Recipient::Cpas {
            choices.domains.retain(|id| !instrument::domain(*id).sensitive);
            choices.private = false;
            choices.situation.clear();
        }
        choices
    }

    /// Changes what a kind of recipient is shown, and notes it.
    pub fn set_choices(&mut self, choices: RecipientChoices) {
        if choices.recipient != Recipient::Cpas {
            let changed = self.clock() + 1;
            self.recipients.put(RecipientChoices { changed, ..choices });
            return;
        }
        for domain in DOMAINS {
            let shown = choices.domains.contains(&domain.id);
            if self.entry(domain.id).shown != shown {
                self.change(domain.id, |entry| entry.shown = shown);
            }
        }
        if self.private.shown != choices.private {
            self.change_private(|private| private.shown = choices.private);
        }
        let wanted = kept(&choices);
        self.change_selection(|selection| {
            // What stays keeps its place.
            selection.kept.retain(|line| wanted.contains(line));
            let new: Vec<_> = wanted.into_iter().filter(|l| !selection.kept.contains(l)).collect();
            selection.kept.extend(new);
            selection.suggestions_kept = !choices.suggestions;
            selection.struck = choices.struck;
        });
    }

    /// "The same to both": one is shown from now on what the other is.
    pub fn show_the_same(&mut self, from: Recipient, to: Recipient) {
        let choices = self.choices(from);
        self.set_choices(RecipientChoices { recipient: to, ..choices });
    }

    /// The answers with what this kind of recipient is shown in place of what the centre is: whatever works out what is shown
    /// works on this, and knows of no recipient.
    #[must_use]
    pub fn as_shown_to(&self, recipient: Recipient) -> Self {
        let mut shown = self.clone();
        if recipient == Recipient::Cpas {
            return shown;
        }
        let choices = self.choices(recipient);
        for domain in DOMAINS {
            let mut entry = shown.entry(domain.id);
            entry.shown = choices.domains.contains(&domain.id);
            shown.put(domain.id, entry);
        }
        shown.private.shown = choices.private;
        shown.selection.kept = kept(&choices);
        shown.selection.suggestions_kept = !choices.suggestions;
        shown.selection.struck = choices.struck;
        shown
    }

    /// What is delicate, was answered, and was not asked about yet: whom may it be shown?
    #[must_use]
    pub fn delicate(&self) -> Vec<Delicate> {
        let domain = |id: DomainId| {
            let entry = self.entry(id);
            let answers = &entry.answers;
            let ticked = answers.obstacles.given().is_some() || answers.strengths.given().is_some();
            entry.chosen && (answers.lead.given().is_some() || answers.talk || ticked)
        };
        let sensitive = DOMAINS.iter().filter(|d| d.sensitive && domain(d.id));
        let mut all: Vec<Delicate> = sensitive.map(|d| Delicate::Domain(d.id)).collect();
        all.extend(Some(Delicate::Private).filter(|_| self.private.ticked));
        let said = situation().any(|id| matches!(self.answer(id, None), Answer::Given(_)));
        all.extend(Some(Delicate::Situation).filter(|_| said));
        all.retain(|delicate| !self.recipients.asked().contains(delicate));
        all
    }

    /// The answer: these may be shown it, and no other.
    pub fn show_delicate(&mut self, delicate: Delicate, to: &[Recipient]) {
        for recipient in Recipient::ALL {
            let mut choices = self.choices(recipient);
            let shown = to.contains(&recipient);
            match delicate {
                Delicate::Domain(id) => {
                    choices.domains.retain(|other| *other != id);
                    choices.domains.extend(Some(id).filter(|_| shown));
                }
                Delicate::Private => choices.private = shown,
                Delicate::Situation => {
                    choices.situation = situation().filter(|_| shown).collect();
                }
            }
            self.set_choices(choices);
        }
        self.recipients.note(delicate);
    }
}

/// All lines that are kept back, those of the situation too.
fn kept(choices: &RecipientChoices) -> Vec<KeptLine> {
    let of_situation = situation().filter(|id| !choices.situation.contains(id));
    let beside = choices.kept.iter().filter(|line| !is_of_situation(line)).cloned();
    beside.chain(of_situation.map(KeptLine::Question)).collect()
}
