//! What to do and how to learn it: guidance, training, the worth of what one already knows.

use super::Cause::{ContractEnds, Difficult, Goals, Obstacles, Options, Strengths, Talk};
use super::Step::{Guidance, Training};
use super::{Rule, all, any};

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
    // Placements confirm a project or show what a trade is like [001].
    any("trial_placement", Guidance, &[Obstacles("direction", &["too_many_ideas", "never_tried"])]),
    all(
        "trial_placement",
        Guidance,
        &[Strengths("direction", &["an_idea"]), Goals(&["job", "training"])],
    ),
    any(
        "skills_assessment",
        Guidance,
        &[
            Obstacles("direction", &["no_idea", "too_many_ideas"]),
            Obstacles("learning", &["skills_without_paper"]),
            Obstacles("work_life", &["does_not_suit"]),
            Options("would_help", &["other_job"]),
        ],
    ),
    // Those from 45 to 55 whose experience has no paper, or no market any more [002].
    all(
        "skills_assessment",
        Guidance,
        &[Obstacles("learning", &["no_diploma"]), Options("age", &["40_50", "over_50"])],
    ),
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
    // Trades for which there are tests, whatever way they were learnt.
    Rule {
        any: &[
            Strengths("learning", &["skills_home_work"]),
            Options("experience", &["cleaning", "building", "painting", "office", "computers"]),
        ],
        ..all("skills_validation", Training, &[Obstacles("learning", &["no_diploma"])])
    },
    // Workers of article 60§7 have what they learnt confirmed before their contract ends [002].
    Rule {
        any: &[Obstacles("work_life", &["contract_ends"]), ContractEnds(6)],
        ..all("skills_validation", Training, &[Options("status", &["article_60"])])
    },
    // A first experience, with the CPAS as employer [004].
    all("article_60", Training, &[Goals(&["job"]), Options("status", &["ris", "eris"])]),
];
