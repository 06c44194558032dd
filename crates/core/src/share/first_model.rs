//! The table of model 1, which the first Jalon wrote. Frozen: its codes are read for ever.

type Ids = &'static [&'static str];

/// Domains in the order of their digits, each with its obstacles and strengths in the order of their
/// bits.
pub(super) static DOMAINS: &[(&str, Ids, Ids)] = &[
    (
        "mobility",
        &["no_licence", "no_vehicle", "no_bus", "too_expensive", "too_far", "unknown_route"],
        &["bike", "bus", "licence", "used_to_travel"],
    ),
    (
        "family",
        &[
            "no_childcare",
            "school_hours",
            "nobody_to_step_in",
            "cares_for_relative",
            "family_disagrees",
        ],
        &["relatives_help", "childcare_found"],
    ),
    (
        "housing",
        &["no_stable_home", "must_move", "rent_too_high", "rental_deposit", "poor_condition"],
        &["stable_home"],
    ),
    (
        "money",
        &["debts", "end_of_month", "bank_bailiff", "afraid_to_lose_help"],
        &["manages", "mediator_plan"],
    ),
    (
        "paperwork",
        &["missing_documents", "letters", "not_registered", "residence_permit", "health_insurance"],
        &["papers_in_order", "dare_ask"],
    ),
    (
        "language",
        &["speaking", "reading", "writing", "counting", "test_coming"],
        &["languages_spoken", "taking_lessons"],
    ),
    (
        "digital",
        &["no_device", "no_internet", "email", "online_forms", "afraid_of_mistakes"],
        &["messages", "search", "video_calls"],
    ),
    (
        "health",
        &["standing_lifting", "breaks_hours", "treatment", "tired", "low_morale"],
        &["knows_limits", "has_support"],
    ),
    (
        "confidence",
        &["afraid_unknown", "lost_habit", "alone", "discriminated", "trust"],
        &["people", "activity", "helps_others"],
    ),
    (
        "direction",
        &["no_idea", "too_many_ideas", "never_tried", "own_business"],
        &["an_idea", "loves_doing", "seen_trade"],
    ),
    (
        "learning",
        &["no_diploma", "not_recognised", "skills_without_paper", "no_time_money", "bad_memories"],
        &["diploma", "skills_home_work", "learns_fast"],
    ),
    (
        "job_search",
        &["no_cv", "where_to_look", "letters", "interviews", "no_answer"],
        &["experience", "has_cv", "contacts"],
    ),
    (
        "work_life",
        &["hours", "contract_ends", "conflict", "no_follow_up", "does_not_suit"],
        &["reliable", "teamwork", "used_to_hours"],
    ),
];

/// Goals of the list in the order of their digits.
pub(super) static GOALS: Ids = &[
    "job",
    "part_time",
    "training",
    "studies",
    "learn_language",
    "driving_licence",
    "skills_recognised",
    "self_employed",
    "volunteering",
    "childcare",
    "home",
    "debts",
    "health",
    "meet_people",
    "rights",
    "keep_job",
];
