//! The goals to choose from. A person may also write their own.

use super::{GoalId, GoalOption};

/// At most this many goals, in order.
pub const MAX_GOALS: usize = 3;

/// A goal in own words has at most this many characters (Unicode scalar values).
pub const MAX_OWN_WORDS: usize = 80;

const fn goal(id: &'static str, picture: &'static str) -> GoalOption {
    GoalOption { id: GoalId::new(id), picture }
}

/// Every goal of the list, in the order it is offered.
pub static GOALS: &[GoalOption] = &[
    goal("job", "briefcase"),
    goal("part_time", "hourglass-not-done"),
    goal("training", "hammer-and-wrench"),
    goal("studies", "graduation-cap"),
    goal("learn_language", "speaking-head"),
    goal("driving_licence", "automobile"),
    goal("skills_recognised", "sports-medal"),
    goal("self_employed", "convenience-store"),
    goal("volunteering", "heart-hands"),
    goal("childcare", "baby-bottle"),
    goal("home", "house-with-garden"),
    goal("debts", "banknote"),
    goal("health", "red-heart"),
    goal("meet_people", "people-hugging"),
    goal("rights", "balance-scale"),
    goal("keep_job", "anchor"),
];
