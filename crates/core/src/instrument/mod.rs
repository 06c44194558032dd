//! What is asked: domains, their leads and choices, goals, and the languages they are asked in.
//!
//! The questionnaire is data. To add a question, edit one table here and its texts in `locales/`.
//! An id is for ever: it is never reused, and the wire table of a published model id is frozen
//! (see `share::model`).

#![forbid(unsafe_code)]

mod domains;
mod goal_questions;
mod goals;
mod ids;
mod languages;
mod locale;
mod path;
mod question;
mod recipients;
mod resources;
mod services;
mod situation;

pub use domains::DOMAINS;
pub use goal_questions::{BY_WHEN, FIRST_STEP, GOAL_QUESTIONS, MAX_REASON, MAX_STEP, THIS_MONTH};
pub use goals::{GOALS, MAX_GOALS, MAX_OWN_WORDS};
pub use ids::{ChoiceId, DomainId, GoalId, QuestionId, ServiceId};
pub use languages::LANGUAGES;
pub use locale::{Audience, Direction, Locale};
pub use path::{Branch, Leg, OPENS, Opens, PATH, Stop, asks_branch, asks_section};
pub use question::{About, Kind, LEVELS, MAX_LEVELLED, Mode, Question, Section, When};
pub use recipients::Recipient;
pub use resources::{RESOURCES, common};
pub use services::SERVICES;
pub use situation::{AGE, FOLLOW_UP, REGION, SITUATION};

/// A part of life that one lead question asks about.
#[derive(Debug)]
pub struct Domain {
    /// Stable id, also the stem of its message ids.
    pub id: DomainId,
    /// Name of its picture in `pictures.json`.
    pub picture: &'static str,
    /// Difficulties to offer when the lead calls for them.
    pub obstacles: &'static [Choice],
    /// Things that help, offered with any answer.
    pub strengths: &'static [Choice],
    /// A sensitive domain starts unticked, both to look at and to show.
    pub sensitive: bool,
    /// The first wire model that carries it.
    pub since: u8,
}

/// One thing that can be ticked: an obstacle, a strength, an option of a question.
#[derive(Debug)]
pub struct Choice {
    /// Stable within its domain or question.
    pub id: ChoiceId,
    /// Name of its picture in `pictures.json`; of a language, its own name.
    pub picture: &'static str,
    /// The first wire model that carries it.
    pub since: u8,
}

/// One goal of the list.
#[derive(Debug)]
pub struct GoalOption {
    /// Stable id, also the stem of its message id.
    pub id: GoalId,
    /// Name of its picture in `pictures.json`.
    pub picture: &'static str,
    /// Domains whose difficulties can stand in its way.
    pub needs: &'static [DomainId],
    /// The first wire model that carries it.
    pub since: u8,
}

/// One kind of service.
#[derive(Debug)]
pub struct Service {
    /// Stable id, also the stem of its message ids.
    pub id: ServiceId,
    /// Name of its picture in `pictures.json`.
    pub picture: &'static str,
    /// The first wire model that carries it.
    pub since: u8,
}

/// Every question beside the leads, in the order of its section.
pub fn questions() -> impl Iterator<Item = &'static Question> {
    [RESOURCES, GOAL_QUESTIONS, SITUATION, FOLLOW_UP].into_iter().flatten()
}

/// What an id names.
fn known<T>(found: Option<T>) -> T {
    found.expect("ids come from the table")
}

/// The question with this id. Every [`QuestionId`] names one.
///
/// # Panics
/// Never: an id can only be made from the tables.
#[must_use]
pub fn question(id: QuestionId) -> &'static Question {
    known(questions().find(|q| q.id == id))
}

/// The kind of service with this id. Every [`ServiceId`] names one.
///
/// # Panics
/// Never: an id can only be made from the tables.
#[must_use]
pub fn service(id: ServiceId) -> &'static Service {
    known(SERVICES.iter().find(|s| s.id == id))
}

/// The domain with this id. Every [`DomainId`] names one.
///
/// # Panics
/// Never: an id can only be made from the tables.
#[must_use]
pub fn domain(id: DomainId) -> &'static Domain {
    known(DOMAINS.iter().find(|d| d.id == id))
}

impl Domain {
    /// Whether `id` is one of this domain's obstacles.
    #[must_use]
    pub fn has_obstacle(&self, id: ChoiceId) -> bool {
        self.obstacles.iter().any(|c| c.id == id)
    }

    /// Whether `id` is one of this domain's strengths.
    #[must_use]
    pub fn has_strength(&self, id: ChoiceId) -> bool {
        self.strengths.iter().any(|c| c.id == id)
    }
}
