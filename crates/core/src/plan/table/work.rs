//! What to do, how to learn it, finding work and keeping it.

use super::row::{ActionKind, person, service};

pub(super) const ROWS: &[ActionKind] = &[
    service(
        "project_meeting",
        &["project_facilitator"],
        &[("direction", &["no_idea", "too_many_ideas"])],
    ),
    service(
        "skills_assessment",
        &["skills_assessment"],
        &[("direction", &["no_idea"]), ("work_life", &["does_not_suit"])],
    ),
    person(
        "meet_worker",
        &["project_facilitator"],
        &[("direction", &["never_tried", "too_many_ideas"])],
    ),
    service("short_placement", &["trial_placement"], &[("direction", &["never_tried"])]),
    person("business_meeting", &["self_employed_support"], &[("direction", &["own_business"])]),
    person(
        "choose_course",
        &["training_unit", "adult_education"],
        &[("learning", &["no_diploma"])],
    ),
    person("visit_course", &["training_unit"], &[("learning", &["bad_memories"])]),
    service("course_costs", &["training_unit"], &[("learning", &["no_time_money"])]),
    person("diploma_equivalence", &[], &[("learning", &["not_recognised"])]),
    person(
        "skills_test",
        &["skills_validation"],
        &[("learning", &["skills_without_paper", "not_recognised"])],
    ),
    person("write_cv", &["job_search_help"], &[("job_search", &["no_cv"])]),
    person(
        "write_letter",
        &["job_search_help"],
        &[("job_search", &["letters"]), ("language", &["writing"])],
    ),
    service(
        "practise_interview",
        &["job_search_help", "job_coaching"],
        &[("job_search", &["interviews"])],
    ),
    person("list_employers", &["job_search_help"], &[("job_search", &["where_to_look"])]),
    person("answer_offers", &["job_unit"], &[("job_search", &["where_to_look"])]),
    person("ask_for_news", &["job_search_help"], &[("job_search", &["no_answer"])]),
    person("job_day", &["job_day"], &[("job_search", &["no_answer", "where_to_look"])]),
    person("temp_agency", &["temp_agency"], &[("work_life", &["contract_ends"])]),
    person(
        "employment_meeting",
        &["employment_service", "job_seeker_registration"],
        &[("job_search", &["where_to_look"])],
    ),
    person("mission_meeting", &["mission_locale"], &[("job_search", &["where_to_look"])]),
    service("job_plan", &["job_unit"], &[("job_search", &["no_answer"])]),
    service("article_60_place", &["article_60"], &[]),
    service("article_61_place", &["article_61"], &[]),
    service("social_economy_place", &["social_economy"], &[("health", &["standing_lifting"])]),
    service("start_coaching", &["job_coaching"], &[("work_life", &["no_follow_up", "conflict"])]),
    person(
        "employer_talk",
        &["job_coaching"],
        &[("work_life", &["conflict", "hours", "does_not_suit"])],
    ),
    service("after_contract", &["after_contract"], &[("work_life", &["contract_ends"])]),
    service("call_after_start", &["job_coaching"], &[("work_life", &["no_follow_up"])]),
];
