//! Where the person stands, all optional, and what is asked some time after an assessment.

use super::{About, Choice, ChoiceId, Kind, Question, QuestionId, Section, When};

const fn option(id: &'static str, picture: &'static str) -> Choice {
    Choice { id: ChoiceId::new(id), picture, since: 1 }
}

/// On the wire since the second model.
const fn second(id: &'static str, picture: &'static str) -> Choice {
    Choice { since: 2, ..option(id, picture) }
}

const fn one(
    section: Section,
    id: QuestionId,
    picture: &'static str,
    options: &'static [Choice],
) -> Question {
    let (about, kind) = (About::Person, Kind::One);
    Question {
        id,
        picture,
        section,
        about,
        kind,
        options,
        words: 0,
        when: &[],
        closes: &[],
        help: false,
        folds: false,
        since: 1,
    }
}

/// Where the person lives: measures have other names there.
pub const REGION: QuestionId = QuestionId::new("region");
/// How old the person is. It narrows a suggestion and is never quoted: nobody said it to ask for help.
pub const AGE: QuestionId = QuestionId::new("age");
const STATUS: QuestionId = QuestionId::new("status");
const JOB_SUITS: QuestionId = QuestionId::new("job_suits");
const WORKING: QuestionId = QuestionId::new("working");

/// The questions about the situation, in the order they are asked.
pub static SITUATION: &[Question] = &[
    one(
        Section::Situation,
        REGION,
        "world-map",
        &[
            option("wallonia", "region-wallonia"),
            option("brussels", "region-brussels"),
            option("flanders", "region-flanders"),
            option("german_speaking", "region-german-speaking"),
        ],
    ),
    one(
        Section::Situation,
        STATUS,
        "identification-card",
        &[
            option("ris", "classical-building"),
            option("eris", "office-building"),
            // Before a first meeting most have asked and have no decision yet.
            second("waiting", "hourglass-not-done"),
            option("unemployment", "department-store"),
            // Limited in time since January 2026.
            second("unemployment_ends", "tear-off-calendar"),
            second("disability", "hospital"),
            second("works", "briefcase"),
            option("article_60", "construction-worker"),
            option("article_61", "factory-worker"),
            option("student", "school-backpack"),
            second("nothing", "purse"),
            option("other", "question-mark"),
        ],
    ),
    Question {
        kind: Kind::Month,
        when: &[When::Chosen(STATUS, &[ChoiceId::new("article_60"), ChoiceId::new("article_61")])],
        ..one(Section::Situation, QuestionId::new("contract_end"), "tear-off-calendar", &[])
    },
    one(
        Section::Situation,
        QuestionId::new("registered"),
        "clipboard",
        &[
            option("yes", "check-mark-button"),
            option("no", "cross-mark"),
            option("unsure", "question-mark"),
        ],
    ),
    one(
        Section::Situation,
        AGE,
        "birthday-cake",
        // Each band ends the day before the next begins: who is 30 stands in `30_40` alone.
        &[
            option("under_25", "age-1"),
            option("25_30", "age-2"),
            option("30_40", "age-3"),
            option("40_50", "age-4"),
            option("over_50", "age-5"),
        ],
    ),
];

const fn of_earlier(
    id: &'static str,
    picture: &'static str,
    about: About,
    options: &'static [Choice],
) -> Question {
    Question { about, ..one(Section::FollowUp, QuestionId::new(id), picture, options) }
}

/// What is asked some time after an assessment, in this order.
pub static FOLLOW_UP: &[Question] = &[
    Question {
        closes: &[ChoiceId::new("done"), ChoiceId::new("dropped")],
        ..of_earlier(
            "goal_outcome",
            "goal",
            About::EarlierGoal,
            &[
                option("done", "check-mark-button"),
                option("under_way", "footprints"),
                option("dropped", "wastebasket"),
            ],
        )
    },
    of_earlier(
        "step_outcome",
        "footprints",
        About::EarlierStep,
        &[option("done", "check-mark-button"), option("not_yet", "hourglass-not-done")],
    ),
    one(
        Section::FollowUp,
        WORKING,
        "briefcase",
        &[
            option("full_time", "sun"),
            option("part_time", "sun-behind-cloud"),
            option("no", "cross-mark"),
        ],
    ),
    Question {
        when: &[When::Chosen(WORKING, &[ChoiceId::new("full_time"), ChoiceId::new("part_time")])],
        ..one(
            Section::FollowUp,
            JOB_SUITS,
            "puzzle-piece",
            &[
                option("yes", "face-fine"),
                option("partly", "face-neutral"),
                option("no", "face-difficult"),
            ],
        )
    },
    Question {
        kind: Kind::Several,
        when: &[When::Unless(JOB_SUITS, &[ChoiceId::new("yes")])],
        ..one(
            Section::FollowUp,
            QuestionId::new("would_help"),
            "helping-hand",
            &[
                option("talk", "talk"),
                option("someone_at_work", "handshake"),
                option("training", "hammer-and-wrench"),
                option("other_hours", "alarm-clock"),
                option("transport", "bus"),
                option("childcare", "baby-bottle"),
                option("money", "coin"),
                option("health", "red-heart"),
                option("other_job", "magnifying-glass"),
            ],
        )
    },
];
