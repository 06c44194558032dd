//! A screen asks for no message of a file that its audience does not load: `start.ftl` and `person.ftl` for a person,
//! `adviser.ftl` too for an adviser, `workshop.ftl` too for a facilitator (`docs/locale.md`).
//!
//! The file that names the message says whose screen it is. What a table names (`domain-…`) is a person's.

use crate::catalog::{Catalog, Message};
use crate::code::Code;
use crate::finding::Finding;
use jalon_core::instrument::Audience;

/// The file of the messages that are here before anything is fetched later.
const START: &str = "start.ftl";

/// Folders whose files belong to an audience; in all others they are a person's.
const FOLDERS: [(&str, Audience); 2] =
    [("/desk/", Audience::Adviser), ("/workshop/", Audience::Workshop)];

/// Files that belong to another audience than their folder.
const FILES: [(&str, Audience); 3] = [
    ("crates/core/src/app/letter/adviser.rs", Audience::Adviser),
    ("crates/core/src/app/view/ready.rs", Audience::Adviser),
    ("crates/core/src/app/view/scan.rs", Audience::Adviser),
];

/// Files of the first questions, which ask only for what is there at the start.
const FIRST: [&str; 3] = [
    "crates/core/src/app/view/frame.rs",
    "crates/core/src/app/view/persistence.rs",
    "src/screens/domains.rs",
];

fn audience(file: &str) -> Audience {
    let named = FILES.iter().find(|(path, _)| *path == file).map(|(_, audience)| *audience);
    let folder =
        || FOLDERS.iter().find(|(part, _)| file.contains(part)).map(|(_, audience)| *audience);
    named.or_else(folder).unwrap_or(Audience::Person)
}

/// The files that ask for a message. Tables beside the app hold ids of their own, some of the same name.
fn asking<'a>(code: &'a Code, id: &str) -> impl Iterator<Item = &'a str> {
    let of_app = |file: &&str| file.starts_with("src/") || file.starts_with("crates/core/src/app/");
    code.naming(id).into_iter().filter(of_app)
}

/// Messages that a screen asks for and its audience does not load.
pub fn unloaded(texts: &Catalog, code: &Code) -> Vec<Finding> {
    let mut findings = Vec::new();
    for message in &texts.messages {
        for file in asking(code, &message.id) {
            let loads = audience(file) as u8 >= message.audience() as u8;
            let is_first = FIRST.contains(&file) && message.file_name() != START;
            if !loads || is_first {
                findings.push(message.finding(&format!("{file} asks for it and does not load it")));
            }
        }
    }
    findings
}

/// Messages that an earlier file than needed holds: everybody would load them.
pub fn too_early(texts: &Catalog, code: &Code) -> Vec<Finding> {
    let is_early = |message: &&Message| {
        let first = asking(code, &message.id).map(|file| audience(file) as u8).min();
        first.is_some_and(|first| first > message.audience() as u8)
    };
    let early = texts.messages.iter().filter(is_early);
    early.map(|message| message.finding(&"only a later audience needs it")).collect()
}

/// Files of the lists that are not there any more.
pub fn idle(code: &Code) -> Vec<&'static str> {
    let files = code.files();
    let named = FILES.iter().map(|(file, _)| *file).chain(FIRST);
    named.filter(|file| !files.contains(file)).collect()
}

#[cfg(test)]
mod proofs {
    use super::*;
    use crate::catalog::in_files;
    use jalon_core::instrument::Locale;

    const TEXTS: [(&str, &str); 4] = [
        ("start.ftl", "a-first = A\n"),
        ("person.ftl", "a-later = A\n"),
        ("adviser.ftl", "a-read = A\n"),
        ("workshop.ftl", "a-group = A\n"),
    ];

    fn found(file: &str, id: &str, check: fn(&Catalog, &Code) -> Vec<Finding>) -> usize {
        let mut code = Code::default();
        code.add(file, &format!("Text::of(\"{id}\")"));
        check(&in_files(Locale::Fr, &TEXTS), &code).len()
    }

    #[test]
    fn a_message_that_a_screen_does_not_load_is_found() {
        let files = [
            ("src/screens/domains.rs", 1),
            ("src/screens/review.rs", 2),
            ("src/screens/desk/plan.rs", 3),
            ("src/screens/desk/scan.rs", 3),
            ("crates/core/src/app/workshop/view.rs", 4),
        ];
        let ids = ["a-first", "a-later", "a-read", "a-group"];
        for (file, loaded) in files {
            for (at, id) in ids.into_iter().enumerate() {
                let wanted = usize::from(at >= loaded);
                assert_eq!(found(file, id, unloaded), wanted, "{file}: {id}");
            }
        }
    }

    #[test]
    fn a_message_that_only_a_later_reader_needs_is_found() {
        for (file, id, wanted) in [
            ("src/screens/desk/scan.rs", "a-later", 1),
            ("src/screens/desk/scan.rs", "a-first", 1),
            ("src/screens/workshop/guide.rs", "a-read", 1),
            ("src/screens/workshop/guide.rs", "a-group", 0),
            ("src/screens/review.rs", "a-first", 0),
        ] {
            assert_eq!(found(file, id, too_early), wanted, "{file}: {id}");
        }
    }
}
