//! The rules: which answers make a service worth talking about, and in which step of the path.
//!
//! A rule never says that a person can have something: an adviser knows the conditions. Numbers in
//! brackets name the source documents, as in `glossary`.

mod basics;
mod learning;
mod work;

use super::{Cause, Reason, Step};
use crate::assessment::Shared;

/// One line of the table.
#[derive(Debug)]
pub struct Rule {
    /// The id of the service.
    pub service: &'static str,
    /// The step of the path it belongs to here.
    pub step: Step,
    /// At least one of these must be there, if there are any.
    pub any: &'static [Cause],
    /// Every one of these must be there.
    pub all: &'static [Cause],
    /// None of these may be there. Where one is kept back the rule does not apply: else keeping an answer would add a
    /// suggestion that the person never saw.
    pub unless: &'static [Cause],
    /// It has a date that passes: it stands before all that can wait.
    pub dated: bool,
}

/// Every rule, by what it is about.
pub static RULES: [&[Rule]; 3] = [basics::RULES, learning::RULES, work::RULES];

const fn any(service: &'static str, step: Step, any: &'static [Cause]) -> Rule {
    Rule { service, step, any, all: &[], unless: &[], dated: false }
}

const fn all(service: &'static str, step: Step, all: &'static [Cause]) -> Rule {
    Rule { service, step, any: &[], all, unless: &[], dated: false }
}

impl Rule {
    /// The answers that led here and are quoted, or `None` when the rule does not apply.
    #[must_use]
    pub fn reasons(&self, shared: &Shared) -> Option<Vec<Reason>> {
        let mut reasons: Vec<Reason> = self.any.iter().flat_map(|c| c.found(shared)).collect();
        if reasons.is_empty() && !self.any.is_empty() {
            return None;
        }
        for cause in self.all {
            let found = cause.found(shared);
            if found.is_empty() {
                return None;
            }
            reasons.extend(found);
        }
        let hinders = |cause: &Cause| cause.is_kept(shared) || !cause.found(shared).is_empty();
        let hindered = self.unless.iter().any(hinders);
        reasons.retain(Reason::is_quoted);
        (!hindered && !reasons.is_empty()).then_some(reasons)
    }
}
