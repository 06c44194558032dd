//! The questionnaire is data: a question is added in one place, and the engine knows none by name.
//!
//! The first is shown by following `docs/instrument.md` to the letter on a copy of the project.

#[path = "instrument/document.rs"]
mod document;
#[allow(dead_code)]
#[path = "architecture/sources.rs"]
mod sources;
#[path = "instrument/walk.rs"]
mod walk;

use document::{Block, blocks};
use jalon_core::instrument::{Locale, questions};
use sources::{rust, word};
use std::fs;
use std::path::Path;
use std::process::Command;

/// What the app is made of.
const COPIED: [&str; 6] = ["src", "crates", "locales", "Cargo.toml", "Cargo.lock", "pictures.json"];

/// The question of the example, and an option of it.
const EXAMPLE: (&str, &str) = ("work_time", "evening");

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Writes a file unless it stands there already: cargo builds only what has changed.
fn write(path: &Path, text: &[u8]) {
    if fs::read(path).is_ok_and(|there| there == text) {
        return;
    }
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, text).expect("a file");
}

/// Copies what the app is made of to `folder`, with the recipe followed.
fn follow(folder: &Path, recipe: &[Block]) {
    for path in COPIED.into_iter().flat_map(below) {
        let mut text = fs::read(root().join(&path)).expect("a file of the project");
        for block in recipe.iter().filter(|block| block.path == path) {
            text = block.applied(&String::from_utf8(text).expect("a text")).into_bytes();
        }
        write(&folder.join(&path), &text);
    }
}

/// The file itself, or every file below the folder.
fn below(path: &str) -> Vec<String> {
    if root().join(path).is_file() { vec![path.to_owned()] } else { sources::files(path) }
}

#[test]
fn the_recipe_of_the_document_adds_a_question_and_nothing_else_is_needed() {
    let document = sources::read("docs/instrument.md");
    let blocks = blocks(&document);
    assert_eq!(blocks.len(), 1 + Locale::ALL.len(), "a row, and the texts of each language");
    let tmp = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let folder = tmp.join("recipe");
    follow(&folder, &blocks);

    let (id, option) = EXAMPLE;
    for locale in Locale::ALL {
        let file = format!("locales/{}/rest.ftl", locale.tag());
        let texts = fs::read_to_string(folder.join(&file)).expect("texts");
        for message in
            [format!("question-{id}"), format!("fact-{id}"), format!("option-{id}-{option}")]
        {
            assert!(texts.contains(&format!("\n{message} = ")), "{file}: {message}");
        }
    }

    // A program of its own in the copy walks the path: it needs none of what only tests need.
    let walk = sources::read("tests/instrument/walk.rs");
    let main = format!("{walk}\nfn main() {{\n    walk(\"{id}\", \"{option}\");\n}}\n");
    write(&folder.join("src/bin/recipe.rs"), main.as_bytes());
    let built = tmp.parent().expect("the target folder").join("recipe");
    let cargo = Command::new(env!("CARGO"))
        .args(["run", "--offline", "--quiet", "--bin", "recipe"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", built)
        .output()
        .expect("cargo runs");
    let said = String::from_utf8_lossy(&cargo.stdout).into_owned();
    let failed = String::from_utf8_lossy(&cargo.stderr).into_owned();
    assert!(cargo.status.success(), "the copy with one question more:\n{said}{failed}");
    assert!(said.contains("asked, answered, reviewed and read"), "{said}{failed}");
}

#[test]
fn the_walk_of_the_recipe_holds_for_questions_that_are_there() {
    walk::walk("likes", "team");
    walk::walk("region", "brussels");
}

/// Where the engine names a question, and why that is right.
const NAMED: [(&str, &str, &str); 5] = [
    (
        "crates/core/src/app/view/ask.rs",
        "FIRST_STEP",
        "the friendly question stands at the first step",
    ),
    ("crates/core/src/app/view/ask.rs", "FIRST_STEP", "its import"),
    ("crates/core/src/app/view/suggestions.rs", "REGION", "official names are those of the region"),
    ("crates/core/src/app/view/suggestions.rs", "REGION", "its import"),
    (
        "crates/core/src/app/view/evolution.rs",
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
        "crates/core/src/app/view/evolution.rs",
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
