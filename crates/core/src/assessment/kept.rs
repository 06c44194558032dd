//! Single lines that a person keeps for themself, beside whole domains.

use super::{Assessment, Goal};
use crate::instrument::{self, About, Question, QuestionId, Section, When, questions};
use serde::{Deserialize, Serialize};

/// A line that is kept back by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KeptLine {
    /// The answer to a question about the person, with those that depend on it.
    Question(QuestionId),
    /// A goal: of today, with all that was said about it, and what became of it where it is one of before.
    Goal(Goal),
}

/// The question that another depends on, if it depends on one.
fn depends_on(question: &Question) -> Option<QuestionId> {
    question
        .when
        .iter()
        .map(|when| match when {
            When::Chosen(other, _) | When::Unless(other, _) => *other,
        })
        .next()
}

/// The first question that `id` depends on: they stand in one line. Whether the others are asked tells what was
/// answered to it.
#[must_use]
pub fn root(id: QuestionId) -> QuestionId {
    let mut id = id;
    while let Some(other) = depends_on(instrument::question(id)) {
        id = other;
    }
    id
}

impl Assessment {
    /// Whether this line is kept back.
    #[must_use]
    pub fn keeps(&self, line: &KeptLine) -> bool {
        self.selection.kept.contains(line)
    }

    /// Whether the answer to a question about the person is kept back.
    #[must_use]
    pub fn keeps_question(&self, id: QuestionId) -> bool {
        self.keeps(&KeptLine::Question(root(id)))
    }

    /// Whether a goal is kept back.
    #[must_use]
    pub fn keeps_goal(&self, goal: &Goal) -> bool {
        self.keeps(&KeptLine::Goal(goal.clone()))
    }

    /// Whether anything was said, or passed, of a goal of before.
    #[must_use]
    pub fn says_of_earlier(&self, goal: &Goal) -> bool {
        let about = |q: &&Question| matches!(q.about, About::EarlierGoal | About::EarlierStep);
        questions().filter(about).any(|q| !self.answer(q.id, Some(goal)).is_unseen())
    }

    /// Keeps a line back, or shows it again.
    pub fn toggle_kept(&mut self, line: KeptLine) {
        self.change_selection(|selection| {
            match selection.kept.iter().position(|other| *other == line) {
                Some(at) => drop(selection.kept.remove(at)),
                None => selection.kept.push(line),
            }
        });
    }

    /// A record of version 1 or 2 kept goals and sections back as a whole: now each line of them is.
    pub(super) fn keep_lines(&mut self) {
        let goals = self.goals.answer.given().cloned().unwrap_or_default();
        let all_goals = self.goals.all_shown.take() == Some(false);
        let mut lines: Vec<KeptLine> = Vec::new();
        if all_goals {
            lines.extend(goals.into_iter().map(KeptLine::Goal));
        }
        for section in std::mem::take(&mut self.selection.kept_sections) {
            let of_person = |q: &&Question| {
                q.section == section && q.about == About::Person && q.when.is_empty()
            };
            lines.extend(questions().filter(of_person).map(|q| KeptLine::Question(q.id)));
            if section == Section::FollowUp {
                lines.extend(self.earlier.iter().map(|e| KeptLine::Goal(e.goal.clone())));
            }
        }
        for line in lines {
            if !self.keeps(&line) {
                self.selection.kept.push(line);
            }
        }
    }
}

/// No action is asked about.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "it is called by what writes a record")]
pub(super) const fn no_action(actions: &u8) -> bool {
    *actions == 0
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
