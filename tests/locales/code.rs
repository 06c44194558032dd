//! What the code asks for and what the texts offer are the same messages.

use crate::catalog::Catalog;
use crate::finding::Finding;
use crate::literals::{Literal, literals};
use jalon_core::instrument::{DOMAINS, GOALS, Locale};
use jalon_core::plan::ACTIONS;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// What takes message ids: functions, and properties of components. Add a new one when it comes.
const ASKING: &[&str] = &[
    "Text::of", "pair", "plain", "word", "promise", "section", "named", "lines", "label", "label=",
    "title=",
];

/// Message ids made from the tables begin so; a `format!` with one of these names no other message.
const FAMILIES: &[&str] = &["domain-", "obstacle-", "strength-", "goal-", "action-"];

/// Where messages can be named outside Rust.
const LOOSE: &[&str] = &["index.html", "public", "scripts"];

/// Everything in which a message can be named.
#[derive(Debug, Default)]
pub struct Code {
    /// The string literals, each with its file.
    literals: Vec<(String, Literal)>,
    /// Pages and scripts, whole.
    loose: Vec<String>,
}

impl Code {
    /// Reads the sources, pages and scripts below `root`; what is not there is passed over.
    pub fn read(root: &Path) -> Self {
        let mut code = Self::default();
        for path in ["src", "crates/core/src"].iter().flat_map(|folder| files(&root.join(folder))) {
            let is_test = path.iter().any(|part| part == "tests" || part == "tests.rs");
            if path.extension().is_some_and(|ext| ext == "rs") && !is_test {
                let name = path.strip_prefix(root).unwrap_or(&path).display().to_string();
                code.add(&name, &std::fs::read_to_string(&path).expect("a source can be read"));
            }
        }
        for path in LOOSE.iter().flat_map(|name| files(&root.join(name))) {
            // A picture or a font is no text and names nothing.
            code.loose.extend(std::fs::read_to_string(path));
        }
        code
    }

    pub fn add(&mut self, file: &str, source: &str) {
        self.literals.extend(literals(source).into_iter().map(|l| (file.to_owned(), l)));
    }

    /// The files of the sources.
    pub fn files(&self) -> BTreeSet<&str> {
        self.literals.iter().map(|(file, _)| file.as_str()).collect()
    }

    /// The files of the sources that name the message.
    pub fn naming<'a>(&'a self, id: &str) -> BTreeSet<&'a str> {
        let naming = self.literals.iter().filter(|(_, l)| l.text == id || makes(l, id));
        naming.map(|(file, _)| file.as_str()).collect()
    }

    fn names(&self, id: &str) -> bool {
        self.literals.iter().any(|(_, l)| l.text == id || makes(l, id))
            || self.loose.iter().any(|text| mentions(text, id))
    }
}

/// The file itself, or every file below the folder, in order.
fn files(path: &Path) -> Vec<PathBuf> {
    if path.is_file() {
        return vec![path.to_owned()];
    }
    let Ok(folder) = std::fs::read_dir(path) else {
        return Vec::new();
    };
    let mut inside: Vec<PathBuf> =
        folder.filter_map(Result::ok).map(|entry| entry.path()).collect();
    inside.sort();
    inside.iter().flat_map(|path| files(path)).collect()
}

/// The ids made from the tables.
fn derived() -> BTreeSet<String> {
    let mut ids: BTreeSet<String> = GOALS.iter().map(|g| format!("goal-{}", g.id)).collect();
    ids.extend(ACTIONS.iter().map(|action| format!("action-{}", action.id())));
    for domain in DOMAINS {
        let id = domain.id;
        ids.insert(format!("domain-{id}"));
        ids.extend(domain.obstacles.iter().map(|c| format!("obstacle-{id}-{}", c.id)));
        ids.extend(domain.strengths.iter().map(|c| format!("strength-{id}-{}", c.id)));
    }
    ids
}

/// Whether a `format!` with this literal can make the id.
fn makes(literal: &Literal, id: &str) -> bool {
    let Some((head, rest)) = literal.text.split_once('{') else {
        return false;
    };
    let Some((_, tail)) = rest.rsplit_once('}') else {
        return false;
    };
    literal.call.ends_with("format")
        && head.ends_with('-')
        && !FAMILIES.contains(&head)
        && id
            .strip_prefix(head)
            .is_some_and(|middle| middle.len() > tail.len() && middle.ends_with(tail))
}

/// Whether a page names the id: by itself, and between quotes when it is a single everyday word.
fn mentions(text: &str, id: &str) -> bool {
    text.match_indices(id).any(|(at, _)| {
        let before = text[..at].chars().next_back().unwrap_or(' ');
        let after = text[at + id.len()..].chars().next().unwrap_or(' ');
        let part_of_word = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
        let quote = |c: char| matches!(c, '"' | '\'' | '`');
        if id.contains('-') {
            !part_of_word(before) && !part_of_word(after)
        } else {
            quote(before) && quote(after)
        }
    })
}

fn asks(call: &str) -> bool {
    let is = |name: &&str| {
        call == *name
            || call.ends_with(&format!("::{name}"))
            || (name.ends_with('=') && call.starts_with(*name))
    };
    ASKING.iter().any(is)
}

fn looks_like_an_id(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_')
}

/// Messages that the tables or the code ask for and that do not exist.
pub fn unknown(texts: &Catalog, code: &Code) -> Vec<Finding> {
    let from_tables = derived().into_iter().filter(|id| texts.get(id).is_none()).map(|id| {
        Finding { file: texts.folder.clone(), line: 1, what: format!("{id}: a table asks for it") }
    });
    let asked = code.literals.iter().filter(|(_, l)| {
        asks(&l.call) && looks_like_an_id(&l.text) && texts.get(&l.text).is_none()
    });
    let from_code = asked.map(|(file, l)| Finding {
        file: file.clone(),
        line: l.line,
        what: format!("{}: no such message", l.text),
    });
    from_tables.chain(from_code).collect()
}

/// Messages that nothing asks for.
pub fn unused(texts: &Catalog, code: &Code) -> Vec<Finding> {
    let derived = derived();
    texts
        .messages
        .iter()
        .filter(|m| !derived.contains(&m.id) && !code.names(&m.id))
        .map(|m| m.finding(&"nothing asks for it"))
        .collect()
}

#[cfg(test)]
mod proofs {
    use super::*;
    use crate::catalog::small;
    use std::fmt::Write;

    fn complete(more: &str) -> Catalog {
        let mut text = String::from(more);
        for id in derived() {
            writeln!(text, "{id} = Texte").expect("a string takes it");
        }
        small(Locale::Fr, &text)
    }

    fn code(source: &str, page: &str) -> Code {
        let mut code = Code { literals: Vec::new(), loose: vec![page.to_owned()] };
        code.add("src/screens/a.rs", source);
        code
    }

    #[test]
    fn a_message_of_the_tables_that_is_missing_is_found() {
        assert!(unknown(&complete(""), &Code::default()).is_empty());
        for id in ["domain-mobility", "obstacle-mobility-no_bus", "goal-job", "action-write_cv"] {
            let mut texts = complete("");
            texts.messages.retain(|m| m.id != id);
            let expected = format!("small:1: {id}: a table asks for it");
            assert_eq!(unknown(&texts, &Code::default())[0].to_string(), expected);
        }
    }

    #[test]
    fn a_message_asked_for_in_any_way_and_not_there_is_found() {
        for source in [
            r#"Text::of("gone")"#,
            r#"crate::app::Text::of(if x { "gone" } else { "there" })"#,
            r#"pair("there", "gone")"#,
            r#"plain(&["there", "gone"], true)"#,
            r#"view! { <p>{shell.word("gone")}</p> }"#,
            r#"view! { <Press label="gone" event=Event::Next /> }"#,
            r#"view! { <Press label=Signal::derive(move || if x() { "there" } else { "gone" }) /> }"#,
        ] {
            let found = unknown(&complete("there = Là\n"), &code(source, ""));
            let found: Vec<_> = found.iter().map(ToString::to_string).collect();
            assert_eq!(found, ["src/screens/a.rs:1: gone: no such message"], "{source}");
        }
        let other =
            r#"Text::of("there").words("name", "gone"); class("gone"); Text::of(format!("x-{a}"))"#;
        assert!(unknown(&complete("there = Là\n"), &code(other, "")).is_empty());
    }

    #[test]
    fn a_message_that_nothing_asks_for_is_found() {
        let texts = complete("promise-show = Vous\nback = Retour\n");
        assert_eq!(unused(&texts, &Code::default()).len(), 2);
        for (source, page) in [
            (r#"word("promise-show"); word("back")"#, ""),
            (r#"format!("promise-{name}"); let id = "back";"#, ""),
            (r#"word("back")"#, "<p data-text=promise-show></p>"),
            ("", "const a = ['promise-show', 'back']"),
        ] {
            assert!(unused(&texts, &code(source, page)).is_empty(), "{source} {page}");
        }
        for (source, page) in [
            (r#"// word("promise-show")"#, "go back"),
            (r#"format!("promise-{name}-long")"#, "promise-show-more"),
            (r#"format!("promise{name}")"#, "a-promise-show"),
        ] {
            assert_eq!(unused(&texts, &code(source, page)).len(), 2, "{source} {page}");
        }
    }

    #[test]
    fn a_message_that_only_looks_as_if_from_the_tables_is_found() {
        let texts = complete("goal-forgotten = Rien\n");
        let found = unused(&texts, &code(r#"Text::of(format!("goal-{id}"))"#, ""));
        assert_eq!(found[0].to_string(), "small.ftl:1: goal-forgotten: nothing asks for it: Rien");
    }
}
