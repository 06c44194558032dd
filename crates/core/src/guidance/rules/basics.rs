//! Daily life, and people: what must be in place first, and the way back among others.

use super::Cause::{Difficult, Goals, Obstacles, Options, Strengths, Talk};
use super::Step::{BasicConditions, SocialActivation};
use super::{Rule, all, any};

/// Where a lead alone says nothing more exact, someone who looks at the whole is the one to ask.
const WHOLE: &[&str] =
    &["mobility", "family", "housing", "money", "paperwork", "digital", "health", "confidence"];

pub(super) static RULES: &[Rule] = &[
    // Finds and lifts what stands in the way, before a project is chosen [002].
    any(
        "project_facilitator",
        BasicConditions,
        &[
            Obstacles(
                "mobility",
                &[
                    "no_licence",
                    "no_vehicle",
                    "no_bus",
                    "too_expensive",
                    "too_far",
                    "unknown_route",
                ],
            ),
            Obstacles("family", &["nobody_to_step_in", "cares_for_relative", "family_disagrees"]),
            Obstacles(
                "housing",
                &["no_stable_home", "must_move", "rent_too_high", "poor_condition"],
            ),
            // The fear of losing help is one of the traps of [003]: only a talk can answer it.
            Obstacles("money", &["end_of_month", "afraid_to_lose_help"]),
            Obstacles(
                "paperwork",
                &["missing_documents", "letters", "residence_permit", "health_insurance"],
            ),
            Obstacles("digital", &["no_device", "no_internet"]),
            Obstacles(
                "health",
                &["standing_lifting", "breaks_hours", "treatment", "tired", "low_morale"],
            ),
            Obstacles("confidence", &["discriminated", "trust"]),
            Difficult(WHOLE),
            Talk(WHOLE),
            Goals(&["driving_licence", "home", "health", "rights"]),
            Options("would_help", &["transport", "money", "health"]),
            // Whoever waits for a decision, loses an income, has none or lives on another one: rights come first.
            Options("status", &["waiting", "unemployment_ends", "disability", "nothing"]),
        ],
    ),
    // The facilitators' work with those furthest from working life [002].
    all(
        "project_facilitator",
        SocialActivation,
        &[
            Obstacles("learning", &["no_diploma"]),
            Options("age", &["under_25", "40_50", "over_50"]),
        ],
    ),
    Rule {
        unless: &[Strengths("money", &["mediator_plan"])],
        ..any("debt_mediation", BasicConditions, &[Obstacles("money", &["debts", "bank_bailiff"])])
    },
    any("debt_mediation", BasicConditions, &[Goals(&["debts"])]),
    any(
        "rental_deposit",
        BasicConditions,
        &[
            Obstacles("housing", &["no_stable_home", "must_move", "rental_deposit"]),
            Goals(&["home"]),
        ],
    ),
    any(
        "childcare_search",
        BasicConditions,
        &[
            Obstacles("family", &["no_childcare", "school_hours"]),
            Goals(&["childcare"]),
            Options("would_help", &["childcare"]),
        ],
    ),
    // Whoever cares for a relative may have no children at all.
    Rule {
        unless: &[Obstacles("family", &["cares_for_relative"])],
        ..any("childcare_search", BasicConditions, &[Obstacles("family", &["nobody_to_step_in"])])
    },
    any("job_seeker_registration", BasicConditions, &[Obstacles("paperwork", &["not_registered"])]),
    // Whoever studies, works or cannot work is not looking for a job now.
    Rule {
        unless: &[Options("status", &["student", "works", "disability"])],
        ..any(
            "job_seeker_registration",
            BasicConditions,
            &[Options("registered", &["no", "unsure"])],
        )
    },
    // Workshops that give back a rhythm and a group [001].
    any(
        "remobilising",
        SocialActivation,
        &[
            Obstacles("confidence", &["afraid_unknown", "lost_habit", "alone", "trust"]),
            Obstacles("mobility", &["unknown_route"]),
            Obstacles("learning", &["bad_memories"]),
            Obstacles("health", &["low_morale"]),
            Difficult(&["confidence"]),
            Talk(&["confidence"]),
            Goals(&["meet_people"]),
        ],
    ),
    any(
        "volunteering",
        SocialActivation,
        &[
            Obstacles("confidence", &["lost_habit", "alone"]),
            Goals(&["volunteering", "meet_people"]),
        ],
    ),
];
