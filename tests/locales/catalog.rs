//! The messages of one language, read from Fluent and laid flat.

use crate::finding::Finding;
use fluent_syntax::ast::Entry;
use fluent_syntax::parser;
use jalon_core::instrument::{Audience, Locale};
use std::collections::BTreeSet;
use std::fmt::Display;
use std::path::Path;

/// One wording of a message; a message with a selector has several.
#[derive(Debug)]
pub struct Wording {
    /// The words, with each variable as `{$name}`.
    pub text: String,
    /// The line they stand on.
    pub line: usize,
    /// The form of the selector, `one` or `0`.
    pub form: Option<String>,
}

/// A choice of wordings by the value of a variable.
#[derive(Debug)]
pub struct Select {
    /// The variable.
    pub variable: String,
    /// Each form with its words.
    pub forms: Vec<(String, String)>,
}

/// A message.
#[derive(Debug)]
pub struct Message {
    /// The file it stands in: path from the root of the project.
    pub file: String,
    /// Its id.
    pub id: String,
    /// The line of the id.
    pub line: usize,
    /// The variables it names.
    pub variables: BTreeSet<String>,
    /// Its selectors.
    pub selects: Vec<Select>,
    /// Everything it can say.
    pub wordings: Vec<Wording>,
}

/// Every message of one language.
#[derive(Debug)]
pub struct Catalog {
    /// The language.
    pub locale: Locale,
    /// Their folder: path from the root of the project.
    pub folder: String,
    /// File after file, each in its order.
    pub messages: Vec<Message>,
    /// Entries that could not be read, or of a kind this project does without.
    pub faults: Vec<Finding>,
}

impl Catalog {
    /// Reads every `.ftl` file of `locales/<tag>/` below `root`.
    pub fn load(locale: Locale, root: &Path) -> Self {
        let folder = format!("locales/{}", locale.tag());
        let mut names: Vec<String> = std::fs::read_dir(root.join(&folder))
            .unwrap_or_else(|why| panic!("{folder}:1: cannot be read: {why}"))
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .filter(|name| Path::new(name).extension().is_some_and(|end| end == "ftl"))
            .collect();
        // As a folder lists them in no order of its own.
        names.sort();
        let mut catalog = Self::empty(locale, &folder);
        for name in names {
            let file = format!("{folder}/{name}");
            let text = std::fs::read_to_string(root.join(&file))
                .unwrap_or_else(|why| panic!("{file}:1: cannot be read: {why}"));
            catalog.add(&file, &text);
        }
        catalog
    }

    fn empty(locale: Locale, folder: &str) -> Self {
        Self { locale, folder: folder.to_owned(), messages: Vec::new(), faults: Vec::new() }
    }

    /// Adds a file's text.
    fn add(&mut self, file: &str, text: &str) {
        let mut fault = |line: usize, what: String| {
            self.faults.push(Finding { file: file.to_owned(), line, what });
        };
        let resource = parser::parse(text).unwrap_or_else(|(resource, errors)| {
            for error in errors {
                let line = 1 + text[..error.pos.start.min(text.len())].matches('\n').count();
                fault(line, error.to_string());
            }
            resource
        });
        let mut lines = text.lines().zip(1..);
        for entry in resource.body {
            let Entry::Message(entry) = entry else {
                if let Entry::Term(term) = entry {
                    fault(1, format!("-{}: a term, in none of the languages", term.id.name));
                }
                continue;
            };
            let id = entry.id.name;
            let line = lines.by_ref().find(|(l, _)| defines(l, id)).map_or(1, |(_, n)| n);
            if !entry.attributes.is_empty() {
                fault(line, format!("{id}: an attribute, in none of the languages"));
            }
            let mut message = Message {
                file: file.to_owned(),
                id: id.to_owned(),
                line,
                variables: BTreeSet::new(),
                selects: Vec::new(),
                wordings: Vec::new(),
            };
            if let Some(pattern) = &entry.value {
                message.wordings = message.wordings_of(pattern);
            }
            let block: Vec<&str> =
                text.lines().skip(line).take_while(|l| !starts_entry(l)).collect();
            for wording in &mut message.wordings {
                let form = wording.form.as_ref().map(|form| format!("[{form}]"));
                let at = form.and_then(|form| block.iter().position(|l| l.contains(&form)));
                wording.line = at.map_or(line, |at| line + 1 + at);
            }
            self.messages.push(message);
        }
    }

    /// The message with this id.
    pub fn get(&self, id: &str) -> Option<&Message> {
        self.messages.iter().find(|m| m.id == id)
    }

    /// Everything said, with the message that says it.
    pub fn wordings(&self) -> impl Iterator<Item = (&Message, &Wording)> {
        self.messages.iter().flat_map(|m| m.wordings.iter().map(move |w| (m, w)))
    }

    /// What `check` finds the matter with in the wordings, each on its line with its text.
    pub fn flaws<W: Display>(&self, check: impl Fn(&Wording) -> Vec<W>) -> Vec<Finding> {
        self.wordings()
            .flat_map(|(message, said)| {
                check(said).into_iter().map(|what| message.flaw(said, &what)).collect::<Vec<_>>()
            })
            .collect()
    }
}

impl Wording {
    /// The words without the variables.
    pub fn own_words(&self) -> String {
        let parts = self.text.split('{');
        parts.map(|part| part.rsplit_once('}').map_or(part, |(_, after)| after)).collect()
    }
}

impl Message {
    /// What is the matter with a wording of the message.
    pub fn flaw(&self, said: &Wording, what: &impl Display) -> Finding {
        let text = said.text.replace('\n', " ");
        Finding {
            file: self.file.clone(),
            line: said.line,
            what: format!("{}: {what}: {text}", self.id),
        }
    }

    /// What is the matter with the message as a whole.
    pub fn finding(&self, what: &impl Display) -> Finding {
        let text = self.wordings.first().map_or("", |said| said.text.as_str()).replace('\n', " ");
        Finding {
            file: self.file.clone(),
            line: self.line,
            what: format!("{}: {what}: {text}", self.id),
        }
    }

    /// Whose text it is: the file says so. What everybody reads is a person's too.
    pub fn audience(&self) -> Audience {
        let name = self.file_name().trim_end_matches(".ftl");
        Audience::ALL
            .into_iter()
            .find(|audience| audience.as_str() == name)
            .unwrap_or(Audience::Person)
    }

    /// The name of its file, the same in every language.
    pub fn file_name(&self) -> &str {
        self.file.rsplit('/').next().unwrap_or(&self.file)
    }
}

fn defines(line: &str, id: &str) -> bool {
    line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='))
}

fn starts_entry(line: &str) -> bool {
    line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '#' || c == '-')
}

/// A catalog of a few files, for the proofs of the checks.
#[cfg(test)]
pub fn in_files(locale: Locale, files: &[(&str, &str)]) -> Catalog {
    let mut catalog = Catalog::empty(locale, "small");
    for (name, text) in files {
        catalog.add(name, text);
    }
    catalog
}

/// A catalog of a few lines, for the proofs of the checks.
#[cfg(test)]
pub fn small(locale: Locale, text: &str) -> Catalog {
    let mut catalog = Catalog::empty(locale, "small");
    catalog.add("small.ftl", text);
    catalog
}

#[test]
fn every_file_of_a_language_is_read() {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("two-files");
    let folder = root.join("locales/nl");
    std::fs::create_dir_all(&folder).expect("a folder");
    for (name, text) in
        [("start.ftl", "c = Ja\n"), ("person.ftl", "a = U\nb = V\n"), ("note.txt", "d = W\n")]
    {
        std::fs::write(folder.join(name), text).expect("a file");
    }
    let texts = Catalog::load(Locale::Nl, &root);
    let places: Vec<_> =
        texts.messages.iter().map(|m| (m.id.as_str(), m.file.as_str(), m.line)).collect();
    let [first, rest] = ["locales/nl/person.ftl", "locales/nl/start.ftl"];
    assert_eq!(places, [("a", first, 1), ("b", first, 2), ("c", rest, 1)]);
    assert_eq!(texts.messages[2].file_name(), "start.ftl");
}

#[test]
fn every_form_is_laid_flat_on_its_own_line() {
    let texts = small(
        Locale::Fr,
        "# Note\na = Un\nb = Il y a { $count ->\n    [one] une { $name }\n   *[other] { $count } noix\n}.\n",
    );
    let said: Vec<_> =
        texts.wordings().map(|(m, w)| (m.id.as_str(), w.line, w.text.as_str())).collect();
    assert_eq!(
        said,
        [("a", 2, "Un"), ("b", 4, "Il y a une {$name}."), ("b", 5, "Il y a {$count} noix."),]
    );
    let variables: Vec<_> = texts.messages[1].variables.iter().map(String::as_str).collect();
    assert_eq!(variables, ["count", "name"]);
    assert!(texts.faults.is_empty());
}

#[test]
fn what_cannot_be_read_is_a_fault_with_its_line() {
    for (text, line) in [("a = Un\nb = { $\n", 2), ("-a = Un\n", 1), ("a = Un\n    .b = Deux\n", 1)]
    {
        let faults = small(Locale::Fr, text).faults;
        assert_eq!(faults.iter().map(|f| f.line).collect::<Vec<_>>(), [line], "{text}");
    }
}
