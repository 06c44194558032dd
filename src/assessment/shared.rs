//! What a person decided to show: the only thing that ever leaves the phone.

use super::{Answer, Assessment, Day, DomainAnswers, Goal};
use crate::instrument::{DOMAINS, DomainId, Locale};

/// Something the person shows or keeps for themself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Disclosed<T> {
    /// Not shown. Says nothing of whether there was an answer.
    LeftOut,
    /// Shown, in whatever state it is.
    Shown(T),
}

impl<T> Disclosed<T> {
    /// What is shown, if it is.
    #[must_use]
    pub const fn shown(&self) -> Option<&T> {
        match self {
            Self::Shown(value) => Some(value),
            Self::LeftOut => None,
        }
    }
}

/// The part of an assessment that is shown: pruned, and a domain the person did not choose to look
/// at is left out exactly like one they looked at and kept for themself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared {
    /// When it was last answered.
    pub day: Day,
    /// Every domain once, in the order of the instrument.
    pub domains: Vec<(DomainId, Disclosed<DomainAnswers>)>,
    /// Up to three goals, in order; a given list is never empty and names no goal twice.
    pub goals: Disclosed<Answer<Vec<Goal>>>,
    /// "I'd like to talk about something that is not here."
    pub private: bool,
    /// The language the own words were written in.
    pub written_in: Locale,
}

impl Shared {
    /// What `assessment` shows, dated `day`.
    #[must_use]
    pub fn of(assessment: &Assessment, day: Day) -> Self {
        let domains = DOMAINS
            .iter()
            .map(|d| {
                let entry = assessment.entry(d.id);
                let disclosed = if entry.chosen && entry.shown {
                    Disclosed::Shown(entry.answers.clone().pruned())
                } else {
                    Disclosed::LeftOut
                };
                (d.id, disclosed)
            })
            .collect();
        let goals = if assessment.goals.shown {
            Disclosed::Shown(assessment.goals.answer.clone())
        } else {
            Disclosed::LeftOut
        };
        let private = assessment.private.ticked && assessment.private.shown;
        Self { day, domains, goals, private, written_in: assessment.goals.written_in }
    }

    /// The answers about a domain, when they are shown.
    #[must_use]
    pub fn domain(&self, id: DomainId) -> Option<&DomainAnswers> {
        self.domains.iter().find(|(d, _)| *d == id).and_then(|(_, shown)| shown.shown())
    }
}
