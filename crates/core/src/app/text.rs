//! Message ids with their arguments. The words themselves stand in `locales/`.

use crate::assessment::{Answer, Day, Goal, Rating};
use crate::instrument::{self, ChoiceId, DomainId, GoalId, Kind, Locale, QuestionId};
use std::borrow::Cow;

/// An argument of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// A text put in as it is.
    Words(String),
    /// A number, which also chooses the plural form.
    Number(u32),
    /// Another message.
    Message(Text),
    /// A day, as the browser words it.
    Day(Day),
    /// A month, counted from January 2026, as the browser words it.
    Month(u16),
    /// A language by its tag, as the browser names it.
    Language(ChoiceId),
    /// A locale, as the browser names its language.
    Locale(Locale),
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

    /// The message with one more variable.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: Arg) -> Self {
        self.args.push((name, value));
        self
    }

    /// The message with another as its variable.
    #[must_use]
    pub fn message(self, name: &'static str, value: Self) -> Self {
        self.with(name, Arg::Message(value))
    }

    /// The message that is nothing but what is put into it.
    pub const VERBATIM: &str = "verbatim";

    /// A text that is the same in every language.
    #[must_use]
    pub fn verbatim(value: Arg) -> Self {
        Self::of(Self::VERBATIM).with("words", value)
    }

    /// The words of a text that is nothing but somebody's own.
    #[must_use]
    pub fn own(&self) -> Option<&str> {
        match self.args.as_slice() {
            [(_, Arg::Words(words))] if self.id == Self::VERBATIM => Some(words),
            _ => None,
        }
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

/// A goal, of the list or in own words.
#[must_use]
pub fn of_any_goal(goal: &Goal) -> Text {
    match goal {
        Goal::Listed(id) => of_goal(*id),
        Goal::Own(words) => Text::verbatim(Arg::Words(words.as_str().to_owned())),
    }
}

/// A question beside the leads.
#[must_use]
pub fn of_question(id: QuestionId) -> Text {
    Text::of(format!("question-{id}"))
}

/// A question in a word or two, as the name of a fact.
#[must_use]
pub fn of_fact(id: QuestionId) -> Text {
    Text::of(format!("fact-{id}"))
}

/// An option of a question, as the person says it.
#[must_use]
pub fn of_option(question: QuestionId, id: ChoiceId) -> Text {
    match instrument::question(question).kind {
        Kind::Levels => Text::verbatim(Arg::Language(id)),
        _ => Text::of(format!("option-{question}-{id}")),
    }
}

/// How well a language is spoken.
#[must_use]
pub fn of_level(level: u8) -> Text {
    Text::of(format!("level-{level}"))
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
