//! The questionnaire is data: a question is added in one place, and the engine knows none by name.
//!
//! The first is shown by following `docs/instrument.md` to the letter on a copy of the project.

#[path = "instrument/document.rs"]
mod document;
#[path = "support/model.rs"]
mod model;
#[path = "support/project.rs"]
mod project;
#[allow(dead_code)]
#[path = "architecture/sources.rs"]
mod sources;
#[path = "instrument/walk.rs"]
mod walk;

use document::blocks;
use jalon_core::instrument::{Locale, questions};
use sources::{rust, word};
use std::fs;

/// What the app is made of.
const COPIED: [&str; 6] = ["src", "crates", "locales", "Cargo.toml", "Cargo.lock", "pictures.json"];

/// The question of the example, and an option of it.
const EXAMPLE: (&str, &str) = ("work_time", "evening");

#[test]
fn the_recipe_of_the_document_adds_a_question_and_nothing_else_is_needed() {
    let document = sources::read("docs/instrument.md");
    let blocks = blocks(&document);
    let shown = |locale: &Locale| {
        let file = format!("locales/{}/person.ftl", locale.tag());
        blocks.iter().any(|block| block.path == file)
    };
    let languages: Vec<Locale> = Locale::ALL.into_iter().filter(shown).collect();
    assert_eq!(blocks.len(), 1 + languages.len(), "a row, and the texts of several languages");
    assert!(languages.contains(&Locale::default()), "the source among them");
    let folder = project::copy("recipe", &COPIED, &blocks);

    let (id, option) = EXAMPLE;
    for locale in languages {
        let file = format!("locales/{}/person.ftl", locale.tag());
        let texts = fs::read_to_string(folder.join(&file)).expect("texts");
        for message in
            [format!("question-{id}"), format!("fact-{id}"), format!("option-{id}-{option}")]
        {
            assert!(texts.contains(&format!("\n{message} = ")), "{file}: {message}");
        }
    }

    // A program of its own in the copy walks the path: it needs none of what only tests need.
    let walk = sources::read("tests/instrument/walk.rs");
    let program = format!("{walk}\nfn main() {{\n    walk(\"{id}\", \"{option}\");\n}}\n");
    let said = project::run(&folder, &program);
    assert!(said.contains("asked, answered, reviewed and read"), "{said}");
}

#[test]
fn the_walk_of_the_recipe_holds_for_questions_that_are_there() {
    walk::walk("likes", "team");
    walk::walk("region", "brussels");
}

/// Where the engine names a question, and why that is right.
const NAMED: [(&str, &str, &str); 5] = [
    (
        "crates/core/src/app/person/view/ask.rs",
        "FIRST_STEP",
        "the friendly question stands at the first step",
    ),
    ("crates/core/src/app/person/view/ask.rs", "FIRST_STEP", "its import"),
    (
        "crates/core/src/app/letter/suggestions.rs",
        "REGION",
        "official names are those of the region",
    ),
    ("crates/core/src/app/letter/suggestions.rs", "REGION", "its import"),
    (
        "crates/core/src/app/letter/evolution.rs",
        "goal_outcome",
        "what became of a goal is told beside it",
    ),
];

/// Names that the tables give to questions for others to use.
const CONSTANTS: [&str; 3] = ["BY_WHEN", "FIRST_STEP", "REGION"];

#[test]
fn the_engine_knows_no_question_by_name() {
    let mut allowed = NAMED.to_vec();
    // It stands beside what became of the goal.
    allowed.push((
        "crates/core/src/app/letter/evolution.rs",
        "step_outcome",
        "and of its first step",
    ));
    let mut offences = Vec::new();
    let sources = rust("crates/core/src/app");
    assert!(sources.len() > 25, "the sources are found");
    for source in &sources {
        for (number, code) in source.code() {
            let literals = questions().map(|q| q.id.as_str()).filter(|id| {
                let names = format!("\"{id}\"");
                code.contains(&names)
            });
            for name in literals.chain(CONSTANTS.into_iter().filter(|name| word(code, name))) {
                let fits = |(path, of, _): &(&str, &str, &str)| *path == source.path && *of == name;
                match allowed.iter().position(fits) {
                    Some(at) => drop(allowed.remove(at)),
                    None => offences.push(format!("{}:{number}: {name}: {code}", source.path)),
                }
            }
        }
    }
    assert!(offences.is_empty(), "The engine names a question:\n{}", offences.join("\n"));
    assert_eq!(allowed, [], "the list names no more than there is");
}
