//! Answers beside the leads as short lines: resources, situation, goals in depth, what happened since.

use super::goal::picture_of;
use crate::app::person::place::Place;
use crate::app::text::{Arg, Text, of_fact, of_level, of_option};
use crate::assessment::{Answer, Disclosed, Given, Goal, Shared, Value};
use crate::instrument::{self, About, Question, QuestionId, Section, asks_section, questions};

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// The question.
    pub question: QuestionId,
    /// What it is about, in a word or two.
    pub name: Text,
    /// What was chosen.
    pub values: Vec<Text>,
    /// Own words.
    pub words: Option<String>,
    /// The question to go to when it is to be changed.
    pub change: Place,
}

/// A goal with what was said about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoalView {
    /// The goal.
    pub goal: Goal,
    /// Its picture.
    pub picture: &'static str,
    /// What was said about it.
    pub facts: Vec<Fact>,
}

/// The answers of a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactsView {
    /// The section.
    pub section: Section,
    /// What was answered.
    pub facts: Vec<Fact>,
    /// Names of the questions seen and passed.
    pub passed: Vec<Text>,
    /// Names of the questions never reached.
    pub unseen: Vec<Text>,
}

fn fact(question: &Question, at: usize, value: &Value) -> Fact {
    let of_pick = |pick: &crate::assessment::Pick| {
        let option = of_option(question.id, pick.choice);
        if pick.level == 0 {
            return option;
        }
        let level = of_level(pick.level);
        Text::of("language-and-level").message("name", option).message("level", level)
    };
    let mut values: Vec<Text> = value.picks.iter().map(of_pick).collect();
    values.extend(value.month.map(|month| Text::verbatim(Arg::Month(month))));
    Fact {
        question: question.id,
        name: of_fact(question.id),
        values,
        words: value.words.as_ref().map(|words| words.as_str().to_owned()),
        change: Place::Ask(question.id, u8::try_from(at).unwrap_or_default()),
    }
}

/// What was answered about one goal, in the order of the questions.
fn about(shared: &Shared, goal: &Goal, at: usize, section: Section) -> Vec<Fact> {
    let of_goal = questions().filter(|q| q.section == section && q.about != About::Person);
    of_goal.filter_map(|q| Some(fact(q, at, shared.answer(q.id, Some(goal))?.given()?))).collect()
}

/// The goals with what was said about each.
#[must_use]
pub fn goal_views(shared: &Shared, goals: &[Goal]) -> Vec<GoalView> {
    views(shared, goals, Section::Goals)
}

/// The goals of the assessment before with what became of each; those of which nothing was said are
/// not named.
#[must_use]
pub fn outcomes(shared: &Shared) -> Vec<GoalView> {
    let mut views = views(shared, &shared.earlier, Section::FollowUp);
    views.retain(|view| !view.facts.is_empty());
    views
}

fn views(shared: &Shared, goals: &[Goal], section: Section) -> Vec<GoalView> {
    goals
        .iter()
        .enumerate()
        .map(|(at, goal)| GoalView {
            goal: goal.clone(),
            picture: picture_of(goal),
            facts: about(shared, goal, at, section),
        })
        .collect()
}

/// The sections about the person of which anything was answered or passed, in the order of the page.
#[must_use]
pub fn facts(shared: &Shared) -> Vec<FactsView> {
    let of = |section| {
        let (mut facts, mut passed, mut unseen) = (Vec::new(), Vec::new(), Vec::new());
        for Given { question, answer, .. } in &shared.answers {
            let question = instrument::question(*question);
            if question.section != section || question.about != About::Person {
                continue;
            }
            match answer {
                Disclosed::Shown(Answer::Given(value)) => facts.push(fact(question, 0, value)),
                Disclosed::Shown(Answer::Passed) => passed.push(of_fact(question.id)),
                // Kept from an earlier time, and not asked in this way of answering: nobody left it out.
                Disclosed::Shown(Answer::Unseen)
                    if question.when.is_empty() && asks_section(shared.mode, section) =>
                {
                    unseen.push(of_fact(question.id));
                }
                // Where a condition does not hold the question has nothing to say.
                Disclosed::LeftOut | Disclosed::Shown(Answer::Unseen) => {}
            }
        }
        FactsView { section, facts, passed, unseen }
    };
    [Section::FollowUp, Section::Resources, Section::Situation]
        .map(of)
        .into_iter()
        .filter(|view| !view.facts.is_empty() || !view.passed.is_empty())
        .collect()
}
