//! No file but `locales/locales.json` lists the languages.

use crate::sources::{files, read};
use jalon_core::instrument::Locale;
use std::collections::BTreeSet;
use std::path::Path;

/// What is built and how: tests and documents may show examples in several languages.
const SHIPPED: [&str; 9] = [
    "src",
    "crates",
    "public",
    "scripts",
    "styles",
    "index.html",
    "Cargo.toml",
    "Trunk.toml",
    "Makefile",
];

/// A file that names so many languages lists them.
const LIST: usize = 3;

/// Files that name several languages for another reason.
const RIGHT: [(&str, &str); 6] = [
    (
        "crates/core/src/guidance/glossary/mod.rs",
        "the languages of Belgium's regions, in which services have names",
    ),
    (
        "crates/core/src/instrument/languages.rs",
        "the languages a person may speak, by no means those of the texts",
    ),
    (
        "crates/core/src/near/municipality.rs",
        "the languages of Belgium, in which municipalities have names",
    ),
    ("crates/core/src/near/names.rs", "the same, for their names"),
    (
        "crates/core/src/share/letters.rs",
        "a language may have a primer, the others have the source's",
    ),
    ("scripts/tools.sh", "Debian's packages of dictionaries, which have names of their own"),
];

fn is_test(path: &str) -> bool {
    path.split('/').any(|part| matches!(part, "tests" | "tests.rs" | "sentences.rs"))
}

/// The languages that a text names as a tag, or as a variant of `Locale`.
fn named(text: &str) -> BTreeSet<&'static str> {
    let names = |locale: &Locale| {
        let tag = text.match_indices(locale.tag()).any(|(at, tag)| {
            let before = text[..at].chars().next_back().unwrap_or(' ');
            let after = text[at + tag.len()..].chars().next().unwrap_or(' ');
            let part = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
            // Quoted, in a path, or at the end of a name: "fr", 'fr', locales/fr/, hunspell-fr.
            "\"'`/-=".contains(before) && !part(after) || before == '"' && after == '-'
        });
        let variant = format!("Locale::{locale:?}");
        tag || text.split(&variant).skip(1).any(|rest| !rest.starts_with(char::is_alphanumeric))
    };
    Locale::ALL.into_iter().filter(names).map(Locale::tag).collect()
}

#[test]
fn no_other_file_lists_the_languages() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let below = |path: &&str| {
        if root.join(path).is_file() { vec![(*path).to_owned()] } else { files(path) }
    };
    let is_text = |path: &String| {
        let end = Path::new(path).extension().and_then(|end| end.to_str()).unwrap_or_default();
        !matches!(end, "png" | "bin") && !is_test(path)
    };
    let all: Vec<String> = SHIPPED.iter().flat_map(below).filter(is_text).collect();
    assert!(all.len() > 150, "the files are found");
    let listing: BTreeSet<&str> =
        all.iter().filter(|path| named(&read(path)).len() >= LIST).map(String::as_str).collect();
    let right: BTreeSet<&str> = RIGHT.iter().map(|(path, _)| *path).collect();
    let offences: Vec<_> = listing.difference(&right).collect();
    assert!(offences.is_empty(), "a second list of languages: {offences:?}");
    let idle: Vec<_> = right.difference(&listing).collect();
    assert!(idle.is_empty(), "no list any more: {idle:?}");
}

#[test]
fn a_list_is_found_in_every_kind_of_file() {
    for (text, count) in [
        ("var locales = [\"fr\", \"nl\", 'de'];", 3),
        ("Locale::Fr | Locale::Nl | Locale::De | Locale::En => &[]", 4),
        ("html[lang=\"ar\"], html[lang=en]", 2),
        ("locales/fr/start.ftl hunspell-nl", 2),
        ("\"fr-be\" and fr, defr, \"free\", Locale::From, a-de_b", 1),
    ] {
        assert_eq!(named(text).len(), count, "{text}");
    }
}
