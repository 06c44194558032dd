//! The goals to choose from. A person may also write their own.

use super::{DomainId, GoalId, GoalOption};

/// At most this many goals, in order.
pub const MAX_GOALS: usize = 3;

/// A goal in own words has at most this many characters (Unicode scalar values).
pub const MAX_OWN_WORDS: usize = 80;

const fn goal(id: &'static str, picture: &'static str, needs: &'static [DomainId]) -> GoalOption {
    GoalOption { id: GoalId::new(id), picture, needs, since: 1 }
}

const MOBILITY: DomainId = DomainId::new("mobility");
const FAMILY: DomainId = DomainId::new("family");
const HOUSING: DomainId = DomainId::new("housing");
const MONEY: DomainId = DomainId::new("money");
const PAPERWORK: DomainId = DomainId::new("paperwork");
const LANGUAGE: DomainId = DomainId::new("language");
const DIGITAL: DomainId = DomainId::new("digital");
const HEALTH: DomainId = DomainId::new("health");
const CONFIDENCE: DomainId = DomainId::new("confidence");
const DIRECTION: DomainId = DomainId::new("direction");
const LEARNING: DomainId = DomainId::new("learning");
const JOB_SEARCH: DomainId = DomainId::new("job_search");
const WORK_LIFE: DomainId = DomainId::new("work_life");

/// What a job asks for.
const JOB: &[DomainId] =
    &[MOBILITY, FAMILY, LANGUAGE, DIGITAL, HEALTH, CONFIDENCE, DIRECTION, LEARNING, JOB_SEARCH];
/// What a course asks for.
const COURSE: &[DomainId] =
    &[MOBILITY, FAMILY, MONEY, LANGUAGE, DIGITAL, HEALTH, CONFIDENCE, DIRECTION, LEARNING];
/// What going out and meeting people asks for.
const OUT: &[DomainId] = &[MOBILITY, FAMILY, LANGUAGE, HEALTH, CONFIDENCE];

/// Every goal of the list, in the order it is offered.
pub static GOALS: &[GoalOption] = &[
    goal("job", "briefcase", JOB),
    goal("part_time", "hourglass-not-done", JOB),
    goal("training", "hammer-and-wrench", COURSE),
    goal("studies", "graduation-cap", COURSE),
    goal(
        "learn_language",
        "speaking-head",
        &[MOBILITY, FAMILY, LANGUAGE, DIGITAL, HEALTH, CONFIDENCE, LEARNING],
    ),
    goal(
        "driving_licence",
        "automobile",
        &[MONEY, PAPERWORK, LANGUAGE, DIGITAL, HEALTH, CONFIDENCE],
    ),
    goal(
        "skills_recognised",
        "sports-medal",
        &[MOBILITY, PAPERWORK, LANGUAGE, DIGITAL, CONFIDENCE, LEARNING],
    ),
    goal(
        "self_employed",
        "convenience-store",
        &[MONEY, PAPERWORK, LANGUAGE, DIGITAL, HEALTH, CONFIDENCE, DIRECTION, LEARNING],
    ),
    goal("volunteering", "heart-hands", OUT),
    goal("childcare", "baby-bottle", &[MOBILITY, FAMILY, MONEY, PAPERWORK, DIGITAL]),
    goal("home", "house-with-garden", &[FAMILY, HOUSING, MONEY, PAPERWORK, DIGITAL]),
    goal("debts", "banknote", &[MONEY, PAPERWORK, DIGITAL, CONFIDENCE]),
    goal("health", "red-heart", &[MOBILITY, FAMILY, MONEY, PAPERWORK, HEALTH]),
    goal("meet_people", "people-hugging", OUT),
    goal("rights", "balance-scale", &[PAPERWORK, LANGUAGE, DIGITAL, CONFIDENCE]),
    goal("keep_job", "anchor", &[MOBILITY, FAMILY, HEALTH, CONFIDENCE, WORK_LIFE]),
];
