//! What the page says to an adviser alone: about the person, and never to them.

use crate::app::text::{Text, of_domain};
use crate::guidance::Summary;
use crate::instrument::{Audience, DOMAINS, DomainId, ServiceId};

/// Why parts of the page are empty, in words; `None` of those that are not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WhyNone {
    /// No topic is wanted.
    pub talk: Option<Text>,
    /// None is difficult.
    pub difficult: Option<Text>,
    /// Nothing helps.
    pub strengths: Option<Text>,
}

/// A kind of service, by the name that advisers use.
pub(super) fn of_service(id: ServiceId) -> Text {
    Text::of(format!("summary-service-{id}"))
}

/// The wish to talk about a domain.
pub(super) fn of_talk(id: DomainId) -> Text {
    let wish = Text::of("summary-talk-mark");
    Text::of("name-and-value").message("name", of_domain(id)).message("value", wish)
}

/// That nothing is difficult is said only where something was rated: not discussed is not "no difficulty".
pub(super) fn none(summary: &Summary, reader: Audience) -> WhyNone {
    // The person's own page has no empty part.
    if reader == Audience::Person {
        return WhyNone::default();
    }
    // Not chosen or kept back: which of the two is not said.
    let is_kept_back = summary.left_out.len() == DOMAINS.len();
    let why = |is_empty: bool, otherwise: &'static str| {
        is_empty.then(|| Text::of(if is_kept_back { "summary-not-shown" } else { otherwise }))
    };
    let difficult = if !summary.fine.is_empty() {
        "summary-difficult-none"
    } else if summary.unseen.is_empty() {
        "summary-all-passed"
    } else {
        "summary-nothing"
    };
    let strengths = if summary.strengths_passed.is_empty() {
        "summary-strengths-none"
    } else {
        "summary-all-passed"
    };
    WhyNone {
        talk: why(summary.talk.is_empty() && !summary.private, "summary-talk-none"),
        difficult: why(summary.difficult.is_empty(), difficult),
        strengths: why(summary.strengths.is_empty(), strengths),
    }
}
