//! What changed between two assessments, as small multiples: each domain then and now.

use super::goal::picture_of;
use crate::app::text::{Arg, Text, of_domain, of_fact, of_option, of_rating};
use crate::assessment::{Answer, Goal, Rating, Shared};
use crate::guidance::{Change, Evolution};
use crate::instrument::{self, Locale, questions};

/// How a domain goes at one time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The face, or a mark that nothing was said.
    pub picture: &'static str,
    /// The same in words.
    pub words: Text,
}

/// A domain then and now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoveView {
    /// Its picture.
    pub picture: &'static str,
    /// Its name.
    pub name: Text,
    /// How it was.
    pub then: Moment,
    /// How it is.
    pub now: Moment,
    /// How it moved.
    pub change: Text,
    /// The same as a name for the look: `better`, `same`, `harder` or `unknown`.
    pub look: &'static str,
}

/// A goal of then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutcomeView {
    /// The goal.
    pub goal: Goal,
    /// Its picture.
    pub picture: &'static str,
    /// What became of it and of its first step, as far as it was said.
    pub said: Vec<Text>,
}

/// Two assessments side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvolutionView {
    /// The two days.
    pub dates: Text,
    /// The language of own words.
    pub written_in: Locale,
    /// Every domain answered at one of the two times.
    pub domains: Vec<MoveView>,
    /// The goals of then.
    pub goals: Vec<OutcomeView>,
}

/// What changed between two assessments, whichever is the earlier; own words are shown in the language of `now`.
#[must_use]
pub fn between(then: &Shared, now: &Shared) -> EvolutionView {
    view(&Evolution::of(then, now), now.written_in)
}

fn view(evolution: &Evolution, written_in: Locale) -> EvolutionView {
    let domains = evolution
        .domains
        .iter()
        .map(|m| {
            let (change, look) = match m.change {
                Change::Better => ("evolution-better", "better"),
                Change::Same => ("evolution-same", "same"),
                Change::Harder => ("evolution-harder", "harder"),
                Change::Unknown => ("evolution-unknown", "unknown"),
            };
            MoveView {
                picture: instrument::domain(m.domain).picture,
                name: of_domain(m.domain),
                then: moment(&m.then),
                now: moment(&m.now),
                change: Text::of(change),
                look,
            }
        })
        .collect();
    let goals = evolution
        .goals
        .iter()
        .map(|outcome| {
            let said = |question: &str, choice| {
                let question = questions().find(|q| q.id.as_str() == question)?;
                Some((question.id, of_option(question.id, choice?)))
            };
            let step = said("step_outcome", outcome.step).map(|(question, text)| {
                let name = of_fact(question);
                Text::of("name-and-value").message("name", name).message("value", text)
            });
            let goal = said("goal_outcome", outcome.outcome).map(|(_, text)| text);
            OutcomeView {
                goal: outcome.goal.clone(),
                picture: picture_of(&outcome.goal),
                said: goal.into_iter().chain(step).collect(),
            }
        })
        .collect();
    let dates = Text::of("evolution-dates")
        .with("then", Arg::Day(evolution.then))
        .with("now", Arg::Day(evolution.now));
    EvolutionView { dates, written_in, domains, goals }
}

/// An answer to a lead question with its face, or with the mark that there is none.
#[must_use]
pub fn moment(answer: &Answer<Rating>) -> Moment {
    let picture = match answer {
        Answer::Given(Rating::Fine) => "face-fine",
        Answer::Given(Rating::Difficult) => "face-difficult",
        Answer::Given(Rating::VeryDifficult) => "face-very-difficult",
        Answer::Passed => "pass",
        Answer::Unseen => "question-mark",
    };
    Moment { picture, words: of_rating(answer) }
}
