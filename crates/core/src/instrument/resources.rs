//! What a person has done, is good at, likes and speaks. Daily life counts as much as paid work.

use super::{About, Choice, ChoiceId, Kind, LANGUAGES, Question, QuestionId, Section};

const fn option(id: &'static str, picture: &'static str) -> Choice {
    Choice { id: ChoiceId::new(id), picture, since: 1 }
}

const fn several(id: &'static str, picture: &'static str, options: &'static [Choice]) -> Question {
    Question {
        id: QuestionId::new(id),
        picture,
        section: Section::Resources,
        about: About::Person,
        kind: Kind::Several,
        options,
        words: 0,
        when: &[],
        closes: &[],
        help: false,
        folds: false,
        since: 1,
    }
}

/// The questions about resources, in the order they are asked.
pub static RESOURCES: &[Question] = &[
    Question {
        help: true,
        ..several(
            "experience",
            "toolbox",
            &[
                option("children", "child"),
                option("care", "mending-heart"),
                option("cooking", "pot-of-food"),
                option("cleaning", "broom"),
                option("laundry", "basket"),
                option("sewing", "sewing-needle"),
                option("gardening", "potted-plant"),
                option("farming", "tractor"),
                option("animals", "dog-face"),
                option("repair", "wrench"),
                option("building", "brick"),
                option("painting", "paintbrush"),
                option("driving", "delivery-truck"),
                option("moving", "pickup-truck"),
                option("selling", "shopping-cart"),
                option("serving", "hot-beverage"),
                option("hairdressing", "scissors"),
                option("factory", "factory"),
                option("guarding", "shield"),
                option("office", "file-cabinet"),
                option("accounts", "money-bag"),
                option("computers", "desktop-computer"),
                option("translating", "left-speech-bubble"),
                option("teaching", "teacher"),
                option("organising", "party-popper"),
                option("volunteering", "ring-buoy"),
                option("music", "musical-notes"),
                option("sport", "basketball"),
            ],
        )
    },
    several(
        "good_at",
        "glowing-star",
        &[
            option("listening", "ear"),
            option("talking", "megaphone"),
            option("patient", "turtle"),
            option("calm", "person-in-lotus-position"),
            option("careful", "microscope"),
            option("organised", "card-file-box"),
            option("punctual", "mantelpiece-clock"),
            option("strong", "mechanical-arm"),
            option("fast", "rocket"),
            option("handy", "carpentry-saw"),
            option("creative", "artist-palette"),
            option("solutions", "chess-pawn"),
            option("learning", "brain"),
            option("remembering", "elephant"),
            option("honest", "gem-stone"),
            option("persevering", "mountain"),
            option("helping", "folded-hands"),
            option("deciding", "motorway"),
        ],
    ),
    Question {
        // It says less to an adviser than what they can do and speak.
        folds: true,
        ..several(
            "likes",
            "smiling-face-with-heart-eyes",
            &[
                option("people", "clinking-glasses"),
                option("hands", "clapping-hands"),
                option("outdoors", "deciduous-tree"),
                option("animals", "paw-prints"),
                option("plants", "sunflower"),
                option("numbers", "input-numbers"),
                option("screens", "computer-mouse"),
                option("alone", "headphone"),
                option("team", "honeybee"),
                option("children", "balloon"),
                option("older_people", "white-cane"),
                option("moving", "running-shoe"),
                option("quiet", "zipper-mouth-face"),
                option("machines", "gear"),
                option("food", "bread"),
                option("beauty", "lipstick"),
            ],
        )
    },
    Question { kind: Kind::Levels, ..several("languages", "globe-with-meridians", LANGUAGES) },
];

const fn ids<const N: usize>(of: [&'static str; N]) -> [ChoiceId; N] {
    let mut all = [ChoiceId::new(""); N];
    let mut at = 0;
    while at < N {
        all[at] = ChoiceId::new(of[at]);
        at += 1;
    }
    all
}

/// The answers most people have, of the two longest lists: they stand first, and the others come when somebody wants them.
/// The questions themselves keep their order, as records and codes do.
static COMMON: [(QuestionId, [ChoiceId; 12]); 2] = [
    (
        QuestionId::new("experience"),
        ids([
            "children",
            "care",
            "cooking",
            "cleaning",
            "sewing",
            "gardening",
            "repair",
            "building",
            "driving",
            "selling",
            "factory",
            "volunteering",
        ]),
    ),
    (
        QuestionId::new("good_at"),
        ids([
            "listening",
            "talking",
            "patient",
            "calm",
            "careful",
            "punctual",
            "strong",
            "fast",
            "handy",
            "learning",
            "honest",
            "helping",
        ]),
    ),
];

/// The answers to this question that stand first; none where all stand together.
#[must_use]
pub fn common(id: QuestionId) -> &'static [ChoiceId] {
    COMMON.iter().find(|(of, _)| *of == id).map_or(&[], |(_, common)| common)
}
