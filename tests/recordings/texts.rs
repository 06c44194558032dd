//! What is to be heard: the texts that `scripts/recordings.json` names, of one language.

use fluent_syntax::ast::{Entry, PatternElement};
use fluent_syntax::parser;
use std::collections::BTreeMap;
use std::path::Path;

/// The texts of one language.
#[derive(Debug, Default)]
pub struct Texts {
    /// Each text to be heard, by the id of its message.
    pub spoken: BTreeMap<String, String>,
    /// Messages that are named and have variables.
    pub left_out: Vec<String>,
    /// Names that no message answers to yet.
    pub idle: Vec<String>,
}

impl Texts {
    /// Reads the texts of a language below `root`.
    pub fn read(root: &Path, tag: &str) -> Self {
        let read = |path: &str| {
            std::fs::read_to_string(root.join(path)).unwrap_or_else(|why| panic!("{path}: {why}"))
        };
        let settings: serde_json::Value =
            serde_json::from_str(&read("scripts/recordings.json")).expect("settings");
        let named = settings["ids"].as_object().expect("ids").values();
        let named = named.flat_map(|of| of.as_array().expect("a list"));
        let patterns: Vec<&str> = named.map(|name| name.as_str().expect("a name")).collect();
        let mut texts = Self::default();
        for file in ["start.ftl", "person.ftl"] {
            texts.add(&read(&format!("locales/{tag}/{file}")), &patterns);
        }
        let all = || texts.spoken.keys().chain(&texts.left_out);
        let idle = patterns.iter().filter(|pattern| !all().any(|id| names(pattern, id)));
        texts.idle = idle.map(ToString::to_string).collect();
        texts
    }

    fn add(&mut self, text: &str, patterns: &[&str]) {
        let resource = parser::parse(text).expect("tests/locales.rs says what is the matter");
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let (id, Some(value)) = (message.id.name.to_owned(), message.value) else { continue };
            if !patterns.iter().any(|pattern| names(pattern, &id)) {
                continue;
            }
            let parts = value.elements.iter().map(|element| match element {
                PatternElement::TextElement { value } => Some(*value),
                PatternElement::Placeable { .. } => None,
            });
            match parts.collect::<Option<String>>() {
                Some(words) => {
                    let words: Vec<&str> = words.split_whitespace().collect();
                    self.spoken.insert(id, words.join(" "));
                }
                None => self.left_out.push(id),
            }
        }
    }

    /// Lines with vowel signs whose letters are not those of the text.
    pub fn badly_vowelled(&self, said: &str) -> Vec<String> {
        let lines = said.lines().filter(|line| !line.starts_with('#'));
        let pairs = lines.filter_map(|line| line.split_once(" = "));
        let bad = pairs.filter(|(id, words)| {
            self.spoken.get(*id).is_none_or(|text| words.replace(is_vowel_sign, "") != *text)
        });
        bad.map(|(id, _)| format!("{id}: not the letters of the text, or no such text")).collect()
    }
}

fn is_vowel_sign(sign: char) -> bool {
    matches!(sign, '\u{64b}'..='\u{652}' | '\u{670}')
}

/// Whether the pattern, with at most one `*` for any letters, names this id.
fn names(pattern: &str, id: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == id,
        Some((start, end)) => {
            id.len() > start.len() + end.len() && id.starts_with(start) && id.ends_with(end)
        }
    }
}

#[test]
fn a_pattern_names_what_begins_and_ends_like_it() {
    assert!(names("lead-*", "lead-money") && names("*-help", "mode-help") && names("a", "a"));
    assert!(!names("lead-*", "lead-") && !names("lead-*", "leads") && !names("a", "ab"));
}
