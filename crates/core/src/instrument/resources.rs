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
        since: 1,
    }
}

/// The questions about resources, in the order they are asked. The first answers of a long list are those most people have:
/// the others come when somebody wants them.
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
                option("sewing", "sewing-needle"),
                option("gardening", "potted-plant"),
                option("repair", "wrench"),
                option("building", "brick"),
                option("driving", "delivery-truck"),
                option("selling", "shopping-cart"),
                option("factory", "factory"),
                option("volunteering", "ring-buoy"),
                option("laundry", "basket"),
                option("farming", "tractor"),
                option("animals", "dog-face"),
                option("painting", "paintbrush"),
                option("moving", "pickup-truck"),
                option("serving", "hot-beverage"),
                option("hairdressing", "scissors"),
                option("guarding", "shield"),
                option("office", "file-cabinet"),
                option("accounts", "money-bag"),
                option("computers", "desktop-computer"),
                option("translating", "left-speech-bubble"),
                option("teaching", "teacher"),
                option("organising", "party-popper"),
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
            option("punctual", "mantelpiece-clock"),
            option("strong", "mechanical-arm"),
            option("fast", "rocket"),
            option("handy", "carpentry-saw"),
            option("learning", "brain"),
            option("honest", "gem-stone"),
            option("helping", "folded-hands"),
            option("organised", "card-file-box"),
            option("creative", "artist-palette"),
            option("solutions", "chess-pawn"),
            option("remembering", "elephant"),
            option("persevering", "mountain"),
            option("deciding", "motorway"),
        ],
    ),
    several(
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
    ),
    Question { kind: Kind::Levels, ..several("languages", "globe-with-meridians", LANGUAGES) },
];
