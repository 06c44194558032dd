//! The lines of a plan in message ids: the same on the phone, on the desk and on paper.
//!
//! An action of the table is said by an infinitive, or a noun of action, that fits under whoever does it and assumes nobody's
//! gender: "You: write a CV", "The CPAS: look for a short placement".

use crate::app::text::{Arg, Text};
use crate::instrument::{self, DomainId};
use crate::plan::{ActionState, Deed, Doer, Due, PlanPart, SupportKind, action_kind};

/// The name of a plan. It says by itself that it prepares a contract.
#[must_use]
pub fn title() -> Text {
    Text::of("plan-title")
}

/// What stands under the name, everywhere: this is not the contract.
#[must_use]
pub fn not_the_contract() -> Text {
    Text::of("plan-not-contract")
}

/// What is done.
#[must_use]
pub fn of_deed(deed: &Deed) -> Text {
    match deed {
        Deed::Coded(id) => Text::of(format!("action-{id}")),
        Deed::Own(words) => Text::verbatim(Arg::Words(words.as_str().to_owned())),
    }
}

/// A picture of what is done: that of the part of life it is about.
#[must_use]
pub fn picture_of(deed: &Deed) -> &'static str {
    match deed {
        Deed::Coded(id) => {
            let about = action_kind(*id).and_then(|kind| kind.obstacles.first());
            let domain = about.and_then(|(domain, _)| DomainId::parse(domain));
            domain.map_or("briefcase", |id| instrument::domain(id).picture)
        }
        Deed::Own(_) => "own-words",
    }
}

/// A picture of who does it.
#[must_use]
pub const fn face(doer: &Doer) -> &'static str {
    match doer {
        Doer::Person => "raising-hand",
        Doer::Service => "classical-building",
        Doer::Partner(_) => "handshake",
    }
}

/// Who does it, as the person reads it.
#[must_use]
pub fn of_doer(doer: &Doer) -> Text {
    match doer {
        Doer::Person => Text::of("plan-doer-person"),
        Doer::Service => Text::of("plan-doer-service"),
        Doer::Partner(name) => Text::verbatim(Arg::Words(name.as_str().to_owned())),
    }
}

/// What was said of an action, in words.
#[must_use]
pub fn state(of: ActionState) -> Text {
    Text::of(match of {
        ActionState::Done => "plan-done",
        ActionState::NotYet => "plan-not-yet",
    })
}

/// A kind of help that can be agreed.
#[must_use]
pub fn of_support(kind: SupportKind) -> Text {
    Text::of(format!("plan-support-{}", kind.as_str()))
}

/// By when.
#[must_use]
pub fn of_due(due: Due) -> Text {
    match due {
        Due::Day(day) => Text::of("plan-by-day").with("date", Arg::Day(day)),
        Due::Month(month) => Text::of("plan-by-month").with("month", Arg::Month(month)),
    }
}

/// That a part of a plan has changed.
#[must_use]
pub fn of_part(part: PlanPart) -> Text {
    Text::of(match part {
        PlanPart::Objectives => "plan-changed-objectives",
        PlanPart::Support => "plan-changed-support",
        PlanPart::Dates => "plan-changed-dates",
        PlanPart::Wish => "plan-changed-wish",
    })
}
