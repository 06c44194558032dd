//! The shape of the code: what is pure, which way the arrows go, and what no file may hold.

#[path = "architecture/arms.rs"]
mod arms;
#[path = "architecture/arrows.rs"]
mod arrows;
#[path = "architecture/circles.rs"]
mod circles;
#[path = "architecture/circles_planted.rs"]
mod circles_planted;
#[path = "architecture/fields.rs"]
mod fields;
#[path = "architecture/names.rs"]
mod names;
#[path = "architecture/parts.rs"]
mod parts;
#[path = "architecture/roles.rs"]
mod roles;
#[path = "architecture/seals.rs"]
mod seals;
#[path = "architecture/sources.rs"]
mod sources;
#[path = "architecture/states.rs"]
mod states;
#[path = "architecture/styles.rs"]
mod styles;
#[path = "architecture/texts.rs"]
mod texts;
#[path = "architecture/tokens.rs"]
mod tokens;

use sources::{Source, ours, rust};

/// Panics with every offence on a line of its own.
fn none(what: &str, offences: &[String]) {
    assert!(offences.is_empty(), "{what}:\n{}", offences.join("\n"));
}

#[test]
fn nothing_is_unsafe() {
    let manifest = sources::read("Cargo.toml");
    assert!(manifest.contains("unsafe_code = \"deny\""), "Cargo.toml denies unsafe code");
    let offences: Vec<String> = ours()
        .iter()
        .flat_map(|source| source.lines_with(|code| sources::word(code, "unsafe")))
        .collect();
    none("Unsafe code, or leave for it", &offences);
    for path in ["crates/core/src/lib.rs", "crates/seal/src/lib.rs", "src/scanner/mod.rs"] {
        let forbids = sources::read(path).contains("#![forbid(unsafe_code)]");
        assert!(forbids, "{path} forbids unsafe code");
    }
}

/// A release build writes nothing for `{:?}` (`docs/adr/0007-a-small-first-load.md`).
#[test]
fn nothing_lives_on_what_debug_says() {
    let prints = |code: &str| code.contains(":?}") || code.contains(":#?}");
    let offences: Vec<String> = ours().iter().flat_map(|s| s.lines_with(prints)).collect();
    none("Debug where a release build says nothing", &offences);
}

/// `.expect(` that is right: file, the words it says, why it cannot fail.
const EXPECTED: [(&str, &str, &str); 6] = [
    (
        "crates/core/src/instrument/mod.rs",
        "ids come from the table",
        "an id is only made from the tables",
    ),
    ("src/web/page.rs", "the app runs in a page", "a page has a window"),
    ("src/web/page.rs", "the app runs in a page", "a window of a page has a document"),
    ("src/web/page.rs", "the code names elements only", "the names stand in the code"),
    ("src/web/page.rs", "the code names elements only", "the names stand in the code"),
    ("src/web/shell.rs", "screens come after the start", "web::start makes the shell first"),
];

#[test]
fn nothing_panics_on_what_comes_from_outside() {
    let sources = ours();
    let unwraps = |code: &str| code.contains(".unwrap()") || code.contains(".unwrap_err()");
    let offences: Vec<String> = sources.iter().flat_map(|s| s.lines_with(unwraps)).collect();
    none("Unwrapped", &offences);
    let mut allowed = EXPECTED.to_vec();
    let mut offences = Vec::new();
    for source in &sources {
        for (number, code) in source.code() {
            if !code.contains(".expect(") {
                continue;
            }
            let fits = |(path, words, _): &(&str, &str, &str)| {
                source.path == *path && code.contains(&format!(".expect(\"{words}\")"))
            };
            match allowed.iter().position(fits) {
                Some(at) => drop(allowed.remove(at)),
                None => offences.push(format!("{}:{number}: {code}", source.path)),
            }
        }
    }
    none("Expected without a reason in the list", &offences);
    assert_eq!(allowed, [], "the list names no more than there is");
}

#[test]
fn files_stay_short_enough_to_read() {
    let sources = [ours(), rust("tests")].concat();
    let long = |s: &Source| (s.length() > 300).then(|| format!("{}: {} lines", s.path, s.length()));
    none("Longer than 300 lines", &sources.iter().filter_map(long).collect::<Vec<_>>());
}
