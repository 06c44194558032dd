//! Titles that fit who reads them: one service is many things, and somebody who prepares a test is not told to learn
//! to read.

use super::{Reason, Step, Suggestion};
use crate::assessment::Goal;

/// A title for those whose every reason it fits.
struct Title {
    service: &'static str,
    /// What the message id of the title ends in.
    variant: &'static str,
    /// Obstacles and leads, as the domain and the obstacle; a lead has none.
    domains: &'static [(&'static str, &'static [&'static str])],
    /// The lead of such a domain fits as well.
    leads: bool,
    goals: &'static [&'static str],
    options: &'static [(&'static str, &'static str)],
}

const NONE: Title =
    Title { service: "", variant: "", domains: &[], leads: false, goals: &[], options: &[] };

/// The first that fits is taken; where none does, the service has its plain title.
static TITLES: &[Title] = &[
    Title {
        service: "literacy_unit",
        variant: "test",
        domains: &[("language", &["test_coming"])],
        ..NONE
    },
    Title {
        service: "literacy_unit",
        variant: "counting",
        domains: &[("language", &["counting"])],
        ..NONE
    },
    Title {
        service: "literacy_unit",
        variant: "reading",
        domains: &[("language", &["reading", "writing", "counting"])],
        ..NONE
    },
    Title {
        service: "literacy_unit",
        variant: "speaking",
        domains: &[("language", &["speaking", "test_coming"])],
        goals: &["learn_language"],
        ..NONE
    },
    Title {
        service: "adult_education",
        variant: "digital",
        domains: &[("digital", &["email", "online_forms", "afraid_of_mistakes"])],
        leads: true,
        ..NONE
    },
    Title {
        service: "remobilising",
        variant: "people",
        domains: &[("confidence", &["alone"])],
        goals: &["meet_people"],
        ..NONE
    },
    Title {
        service: "job_seeker_registration",
        variant: "check",
        options: &[("registered", "unsure")],
        ..NONE
    },
];

impl Title {
    fn fits(&self, reason: &Reason) -> bool {
        match reason {
            Reason::Obstacle(domain, obstacle) => self.domains.iter().any(|(id, obstacles)| {
                domain.as_str() == *id && obstacles.contains(&obstacle.as_str())
            }),
            Reason::Difficult(domain) | Reason::Talk(domain) => {
                self.leads && self.domains.iter().any(|(id, _)| domain.as_str() == *id)
            }
            Reason::Goal(Goal::Listed(goal)) => self.goals.contains(&goal.as_str()),
            Reason::Option(question, option) => {
                self.options.contains(&(question.as_str(), option.as_str()))
            }
            Reason::Goal(Goal::Own(_)) | Reason::Strength(..) | Reason::ContractEnd(..) => false,
        }
    }
}

/// What the title of a suggestion ends in, where the plain title of the service would be wrong for this person.
#[must_use]
pub fn variant(suggestion: &Suggestion) -> Option<&'static str> {
    let service = suggestion.service.as_str();
    let fits = |title: &&Title| {
        title.service == service && suggestion.because.iter().all(|reason| title.fits(reason))
    };
    if suggestion.because.is_empty() {
        return None;
    }
    // Where something must be in place first, no project is looked for yet.
    if service == "project_facilitator" && suggestion.steps == [Step::BasicConditions] {
        return Some("basics");
    }
    TITLES.iter().find(fits).map(|title| title.variant)
}

/// Every title beside the plain ones: the service, and what the id ends in.
pub fn variants() -> impl Iterator<Item = (&'static str, &'static str)> {
    let basics = ("project_facilitator", "basics");
    TITLES.iter().map(|title| (title.service, title.variant)).chain([basics])
}
