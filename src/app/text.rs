//! Message ids with their arguments. The words themselves stand in `locales/`.

use crate::assessment::{Answer, Rating};
use crate::instrument::{ChoiceId, DomainId, GoalId};
use std::borrow::Cow;

/// An argument of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// A text put in as it is.
    Words(String),
    /// A number, which also chooses the plural form.
    Number(u32),
}

/// A message to be worded by the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The message id.
    pub id: Cow<'static, str>,
    /// Its variables.
    pub args: Vec<(&'static str, Arg)>,
}

impl Text {
    /// A message without variables.
    pub fn of(id: impl Into<Cow<'static, str>>) -> Self {
        Self { id: id.into(), args: Vec::new() }
    }

    /// The message with one more variable, a number.
    #[must_use]
    pub fn number(mut self, name: &'static str, value: usize) -> Self {
        self.args.push((name, Arg::Number(u32::try_from(value).unwrap_or(u32::MAX))));
        self
    }

    /// The message with one more variable, a text.
    #[must_use]
    pub fn words(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, Arg::Words(value.into())));
        self
    }
}

/// The name of a domain.
#[must_use]
pub fn of_domain(id: DomainId) -> Text {
    Text::of(format!("domain-{id}"))
}

/// The lead question of a domain.
#[must_use]
pub fn of_lead(id: DomainId) -> Text {
    Text::of(format!("lead-{id}"))
}

/// An obstacle, as the person says it.
#[must_use]
pub fn of_obstacle(domain: DomainId, id: ChoiceId) -> Text {
    Text::of(format!("obstacle-{domain}-{id}"))
}

/// A strength, as the person says it.
#[must_use]
pub fn of_strength(domain: DomainId, id: ChoiceId) -> Text {
    Text::of(format!("strength-{domain}-{id}"))
}

/// A goal of the list.
#[must_use]
pub fn of_goal(id: GoalId) -> Text {
    Text::of(format!("goal-{id}"))
}

/// An answer to a lead question, or its state.
#[must_use]
pub fn of_rating(answer: &Answer<Rating>) -> Text {
    Text::of(match answer {
        Answer::Unseen => "rating-unseen",
        Answer::Passed => "rating-passed",
        Answer::Given(Rating::Fine) => "rating-fine",
        Answer::Given(Rating::Difficult) => "rating-difficult",
        Answer::Given(Rating::VeryDifficult) => "rating-very-difficult",
    })
}
