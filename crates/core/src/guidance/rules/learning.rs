//! What to do and how to learn it: guidance, training, the worth of what one already knows.

use super::Cause::{ContractEnds, Difficult, Goals, Obstacles, Options, Strengths, Talk};
use super::Step::{Guidance, Training};
use super::{Rule, all, any};

/// Trades for which there are tests in one region or another, whatever way they were learnt.
const TRADES: &[&str] = &[
    "children",
    "care",
    "cooking",
    "cleaning",
    "laundry",
    "sewing",
    "gardening",
    "farming",
    "repair",
    "building",
    "painting",
    "driving",
    "selling",
    "serving",
    "hairdressing",
    "factory",
    "office",
    "accounts",
    "computers",
];

pub(super) static RULES: &[Rule] = &[
    // A project that is realistic, from all that a person brings [002].
    any(
        "project_facilitator",
        Guidance,
        &[
            Obstacles("direction", &["no_idea", "too_many_ideas", "never_tried"]),
            Difficult(&["direction", "learning"]),
            Talk(&["direction", "learning"]),
            Options("status", &["ris", "eris"]),
        ],
    ),
    // Placements confirm a project or show what a trade is like [001]: for who has no idea, too, and for who says no
    // more than that the choice is difficult.
    any(
        "trial_placement",
        Guidance,
        &[
            Obstacles("direction", &["no_idea", "too_many_ideas", "never_tried"]),
            Difficult(&["direction"]),
            Talk(&["direction"]),
        ],
    ),
    Rule {
        any: &[Strengths("direction", &["an_idea", "loves_doing"])],
        ..all("trial_placement", Guidance, &[Goals(&["job", "part_time", "training"])])
    },
    any(
        "skills_assessment",
        Guidance,
        &[
            Obstacles("direction", &["no_idea", "too_many_ideas"]),
            Obstacles("learning", &["skills_without_paper"]),
            Obstacles("work_life", &["does_not_suit"]),
            Difficult(&["direction"]),
            Talk(&["direction"]),
            Options("would_help", &["other_job"]),
        ],
    ),
    // Those from 45 to 55 whose experience has no paper, or no market any more [002].
    Rule {
        any: &[
            Obstacles("learning", &["no_diploma", "not_recognised"]),
            Strengths("learning", &["skills_home_work"]),
            Obstacles("job_search", &["no_answer"]),
            Strengths("job_search", &["experience"]),
        ],
        ..all("skills_assessment", Guidance, &[Options("age", &["40_50", "over_50"])])
    },
    // Tests of language on the way into a training are prepared here [002].
    any(
        "literacy_unit",
        Training,
        &[
            Obstacles("language", &["speaking", "reading", "writing", "counting", "test_coming"]),
            Difficult(&["language"]),
            Talk(&["language"]),
            Goals(&["learn_language"]),
        ],
    ),
    any(
        "training_unit",
        Training,
        &[
            Obstacles("learning", &["no_diploma", "not_recognised", "no_time_money"]),
            Obstacles("language", &["test_coming"]),
            Difficult(&["learning"]),
            Talk(&["learning"]),
            Goals(&["training", "studies"]),
            Options("status", &["student"]),
            Options("would_help", &["training"]),
        ],
    ),
    any(
        "adult_education",
        Training,
        &[
            Obstacles("learning", &["no_diploma", "bad_memories"]),
            Obstacles("language", &["speaking"]),
            Obstacles("digital", &["email", "online_forms", "afraid_of_mistakes"]),
            Difficult(&["digital"]),
            Talk(&["digital"]),
            Options("would_help", &["training"]),
            Goals(&["training", "studies", "learn_language"]),
        ],
    ),
    any(
        "skills_validation",
        Training,
        &[
            Obstacles("learning", &["not_recognised", "skills_without_paper"]),
            Goals(&["skills_recognised"]),
        ],
    ),
    // What was learnt at home or at work counts, whether or not somebody misses a diploma; who has one has a paper.
    Rule {
        unless: &[Strengths("learning", &["diploma"])],
        ..any("skills_validation", Training, &[Strengths("learning", &["skills_home_work"])])
    },
    Rule {
        any: &[Options("experience", TRADES), Strengths("job_search", &["experience"])],
        ..all("skills_validation", Training, &[Obstacles("learning", &["no_diploma"])])
    },
    // After many years of work, paid or not, a title says what a first diploma does not.
    Rule {
        any: &[Options("experience", TRADES), Strengths("job_search", &["experience"])],
        ..all("skills_validation", Training, &[Options("age", &["over_50"])])
    },
    // Workers of article 60§7 have what they learnt confirmed before their contract ends [002].
    Rule {
        any: &[Obstacles("work_life", &["contract_ends"]), ContractEnds(6)],
        ..all("skills_validation", Training, &[Options("status", &["article_60"])])
    },
    // A first experience, with the CPAS as employer [004].
    all(
        "article_60",
        Training,
        &[Goals(&["job", "part_time"]), Options("status", &["ris", "eris"])],
    ),
];
