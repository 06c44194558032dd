//! What is asked about each goal.

use super::{About, Choice, ChoiceId, Kind, Question, QuestionId, Section};

/// A reason in own words has at most this many characters.
pub const MAX_REASON: usize = 60;

/// A first step in own words has at most this many characters.
pub const MAX_STEP: usize = 120;

/// When a goal is to be reached.
pub const BY_WHEN: QuestionId = QuestionId::new("by_when");
/// The shortest time of [`BY_WHEN`].
pub const THIS_MONTH: ChoiceId = ChoiceId::new("this_month");
/// The first small step.
pub const FIRST_STEP: QuestionId = QuestionId::new("first_step");

const fn option(id: &'static str, picture: &'static str) -> Choice {
    Choice { id: ChoiceId::new(id), picture, since: 1 }
}

const fn goal_question(
    id: QuestionId,
    picture: &'static str,
    kind: Kind,
    options: &'static [Choice],
    words: usize,
) -> Question {
    let (section, about) = (Section::Goals, About::Goal);
    Question {
        id,
        picture,
        section,
        about,
        kind,
        options,
        words,
        when: &[],
        closes: &[],
        help: false,
        folds: false,
        since: 1,
    }
}

/// The questions about each goal, in the order they are asked.
pub static GOAL_QUESTIONS: &[Question] = &[
    Question {
        folds: true,
        ..goal_question(
            QuestionId::new("why"),
            "thinking-face",
            Kind::Several,
            &[
                option("earn", "coin"),
                option("family", "family"),
                option("independent", "person-climbing"),
                option("useful", "helping-hand"),
                option("people", "busts-in-silhouette"),
                option("learn", "light-bulb"),
                option("feel_better", "sun"),
                option("stay_in_job", "anchor"),
            ],
            MAX_REASON,
        )
    },
    goal_question(
        BY_WHEN,
        "spiral-calendar",
        Kind::One,
        &[
            Choice { id: THIS_MONTH, picture: "calendar-this-month", since: 1 },
            option("three_months", "calendar-three-months"),
            option("a_year", "calendar-a-year"),
            option("later", "calendar-later"),
        ],
        0,
    ),
    Question { help: true, ..goal_question(FIRST_STEP, "footprints", Kind::Words, &[], MAX_STEP) },
    Question {
        folds: true,
        ..goal_question(
            QuestionId::new("ready"),
            "chequered-flag",
            Kind::One,
            &[
                option("1", "face-ready-1"),
                option("2", "face-ready-2"),
                option("3", "face-ready-3"),
                option("4", "face-ready-4"),
                option("5", "face-ready-5"),
            ],
            0,
        )
    },
];
