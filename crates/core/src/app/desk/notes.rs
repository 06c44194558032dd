//! How the person and the adviser see a domain, side by side. Neither corrects the other, and nothing is counted.

use super::people::Visit;
use crate::app::letter::evolution::{Moment, moment};
use crate::assessment::{Answer, Rating};
use crate::instrument::DomainId;
use std::collections::BTreeMap;

/// Both views of a domain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The person's answer.
    pub theirs: Moment,
    /// The adviser's, where there is one.
    pub own: Option<Moment>,
    /// On the same scale, for what can be chosen.
    pub rating: Option<Rating>,
    /// Whether both are the same; nothing where one of them is missing.
    pub alike: Option<bool>,
    /// The adviser's word.
    pub word: String,
    /// To ask next time.
    pub next: bool,
}

/// What was noted of one person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    /// By domain.
    pub all: BTreeMap<DomainId, Note>,
    /// The domain of which a view is being noted.
    pub noting: Option<DomainId>,
}

/// What was noted of a person.
#[must_use]
pub fn notes(visit: &Visit, noting: Option<DomainId>) -> Notes {
    let note = |(id, own): (&DomainId, &super::people::OwnView)| {
        let answers = visit.shared.domain(*id);
        let theirs = answers.map_or(&Answer::Unseen, |answers| &answers.lead);
        let note = Note {
            theirs: moment(theirs),
            own: own.rating.map(|rating| moment(&Answer::Given(rating))),
            rating: own.rating,
            alike: own.rating.zip(theirs.given()).map(|(own, theirs)| own == *theirs),
            word: own.word.clone(),
            next: own.next,
        };
        (*id, note)
    };
    Notes { all: visit.views.iter().map(note).collect(), noting }
}
