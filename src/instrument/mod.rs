//! What is asked: domains, their leads and choices, goals, and the languages they are asked in.
//!
//! The questionnaire is data. To add a question, edit one table here and its texts in `locales/`.
//! An id is for ever: it is never reused, and the wire table of a published model id is frozen
//! (see `share::model`).

#![forbid(unsafe_code)]

mod domains;
mod goals;
mod ids;
mod locale;

pub use domains::DOMAINS;
pub use goals::{GOALS, MAX_GOALS, MAX_OWN_WORDS};
pub use ids::{ChoiceId, DomainId, GoalId};
pub use locale::{Direction, Locale};

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
}

/// One thing that can be ticked: an obstacle or a strength.
#[derive(Debug)]
pub struct Choice {
    /// Stable within its domain.
    pub id: ChoiceId,
    /// Name of its picture in `pictures.json`.
    pub picture: &'static str,
}

/// One goal of the list.
#[derive(Debug)]
pub struct GoalOption {
    /// Stable id, also the stem of its message id.
    pub id: GoalId,
    /// Name of its picture in `pictures.json`.
    pub picture: &'static str,
}

/// The domain with this id. Every [`DomainId`] names one.
///
/// # Panics
/// Never: an id can only be made from the tables.
#[must_use]
pub fn domain(id: DomainId) -> &'static Domain {
    DOMAINS.iter().find(|d| d.id == id).expect("ids come from the table")
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
