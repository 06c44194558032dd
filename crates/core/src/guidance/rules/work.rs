//! Finding work, and keeping it.

use super::Cause::{ContractEnds, Difficult, Goals, Obstacles, Options, Strengths, Talk};
use super::Step::{FollowUp, OnTheJob, RegularMarket};
use super::{Rule, all, any};

pub(super) static RULES: &[Rule] = &[
    // A plan that says what each party does [002].
    any(
        "job_unit",
        RegularMarket,
        &[
            Obstacles("job_search", &["where_to_look", "no_answer"]),
            Difficult(&["job_search"]),
            Talk(&["job_search"]),
            Goals(&["job", "part_time"]),
        ],
    ),
    any(
        "job_coaching",
        FollowUp,
        &[
            Obstacles("work_life", &["hours", "conflict", "no_follow_up", "does_not_suit"]),
            Difficult(&["work_life"]),
            Talk(&["work_life"]),
            Goals(&["keep_job"]),
            Options("job_suits", &["partly", "no"]),
            Options("would_help", &["talk", "someone_at_work", "other_hours"]),
            // After the start of a job comes the step that is often missing [003].
            Options("status", &["works"]),
        ],
    ),
    // Coaches go with the young towards a job, too [000].
    all(
        "job_coaching",
        RegularMarket,
        &[Goals(&["job", "part_time"]), Options("age", &["under_25", "25_30"])],
    ),
    // With an employer of the private sector [004]: for those who have worked before.
    all(
        "article_61",
        OnTheJob,
        &[
            Goals(&["job", "part_time"]),
            Options("status", &["ris", "eris"]),
            Strengths("job_search", &["experience"]),
        ],
    ),
    // Work that begins gently, with support [002] [003].
    any("social_economy", OnTheJob, &[Goals(&["part_time"])]),
    Rule {
        any: &[
            Obstacles("learning", &["no_diploma"]),
            Obstacles("health", &["standing_lifting", "breaks_hours"]),
            Options("status", &["disability"]),
        ],
        ..all("social_economy", OnTheJob, &[Goals(&["job"])])
    },
    // For those who come to the end of their path of insertion [002].
    any(
        "temp_agency",
        RegularMarket,
        &[Obstacles("work_life", &["contract_ends"]), ContractEnds(6)],
    ),
    all(
        "temp_agency",
        RegularMarket,
        &[Goals(&["job"]), Strengths("job_search", &["experience", "has_cv"])],
    ),
    // From the end of an article 60 or 61 contract to lasting work [000]: the end does not wait.
    Rule { dated: true, ..any("after_contract", RegularMarket, &[ContractEnds(6)]) },
    Rule {
        dated: true,
        ..all(
            "after_contract",
            RegularMarket,
            &[
                Obstacles("work_life", &["contract_ends"]),
                Options("status", &["article_60", "article_61"]),
            ],
        )
    },
    any("after_contract", RegularMarket, &[Obstacles("work_life", &["contract_ends"])]),
    any("after_contract", FollowUp, &[Options("status", &["article_60", "article_61"])]),
    // CV, letters, interviews [000] [002].
    any(
        "job_search_help",
        RegularMarket,
        &[
            Obstacles(
                "job_search",
                &["no_cv", "where_to_look", "letters", "interviews", "no_answer"],
            ),
            Obstacles("work_life", &["contract_ends"]),
            ContractEnds(6),
            Difficult(&["job_search"]),
            Talk(&["job_search"]),
            Options("would_help", &["other_job"]),
        ],
    ),
    // Missions exist in two regions only: without the region there is nothing to say.
    Rule {
        any: &[
            Obstacles("learning", &["no_diploma"]),
            Obstacles("job_search", &["where_to_look"]),
            Difficult(&["job_search"]),
            Options("age", &["under_25"]),
        ],
        ..all(
            "mission_locale",
            RegularMarket,
            &[Goals(&["job", "part_time"]), Options("region", &["wallonia", "brussels"])],
        )
    },
    any("job_day", RegularMarket, &[Obstacles("job_search", &["where_to_look", "no_answer"])]),
    all("job_day", RegularMarket, &[Goals(&["job"]), Strengths("job_search", &["has_cv"])]),
    any(
        "self_employed_support",
        RegularMarket,
        &[Obstacles("direction", &["own_business"]), Goals(&["self_employed"])],
    ),
    any(
        "employment_service",
        RegularMarket,
        &[
            Obstacles("job_search", &["where_to_look"]),
            Difficult(&["job_search"]),
            Talk(&["job_search"]),
            Goals(&["job", "part_time", "training"]),
            Options("status", &["unemployment", "unemployment_ends"]),
            Options("would_help", &["other_job"]),
        ],
    ),
];
