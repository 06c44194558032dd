//! The messages of one language, read from Fluent and laid flat.

use crate::finding::Finding;
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;
use jalon::instrument::Locale;
use std::collections::BTreeSet;

/// One wording of a message; a message with a selector has several.
#[derive(Debug)]
pub struct Wording {
    /// The words, with each variable as `{$name}`.
    pub text: String,
    /// The line they stand on.
    pub line: usize,
    /// The form of the selector, `one` or `0`.
    form: Option<String>,
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
    /// Path from the root of the project.
    pub file: String,
    /// In the order of the file.
    pub messages: Vec<Message>,
    /// Entries that could not be read, or of a kind this project does without.
    pub faults: Vec<Finding>,
}

impl Catalog {
    /// Reads a file's text.
    pub fn read(locale: Locale, file: &str, text: &str) -> Self {
        let mut catalog =
            Self { locale, file: file.to_owned(), messages: Vec::new(), faults: Vec::new() };
        let resource = parser::parse(text).unwrap_or_else(|(resource, errors)| {
            for error in errors {
                let line = 1 + text[..error.pos.start.min(text.len())].matches('\n').count();
                catalog.fault(line, &error.to_string());
            }
            resource
        });
        let mut lines = text.lines().zip(1..);
        for entry in resource.body {
            let Entry::Message(entry) = entry else {
                if let Entry::Term(term) = entry {
                    catalog
                        .fault(1, &format!("-{}: a term, in none of the languages", term.id.name));
                }
                continue;
            };
            let id = entry.id.name;
            let line = lines.by_ref().find(|(l, _)| defines(l, id)).map_or(1, |(_, n)| n);
            if !entry.attributes.is_empty() {
                catalog.fault(line, &format!("{id}: an attribute, in none of the languages"));
            }
            let mut message = Message {
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
            catalog.messages.push(message);
        }
        catalog
    }

    /// The message with this id.
    pub fn get(&self, id: &str) -> Option<&Message> {
        self.messages.iter().find(|m| m.id == id)
    }

    /// A finding in this file.
    pub fn finding(&self, line: usize, what: impl Into<String>) -> Finding {
        Finding { file: self.file.clone(), line, what: what.into() }
    }

    /// Everything said, with the message that says it.
    pub fn wordings(&self) -> impl Iterator<Item = (&Message, &Wording)> {
        self.messages.iter().flat_map(|m| m.wordings.iter().map(move |w| (m, w)))
    }

    fn fault(&mut self, line: usize, what: &str) {
        self.faults.push(self.finding(line, what));
    }
}

impl Message {
    /// Everything a pattern can say; fills in variables and selectors on the way.
    fn wordings_of(&mut self, pattern: &Pattern<&str>) -> Vec<Wording> {
        let mut said = vec![Wording { text: String::new(), line: 0, form: None }];
        for element in &pattern.elements {
            let next = match element {
                PatternElement::TextElement { value } => plain((*value).to_owned()),
                PatternElement::Placeable { expression } => self.expression(expression),
            };
            said = said
                .iter()
                .flat_map(|before| {
                    next.iter().map(|after| Wording {
                        text: format!("{}{}", before.text, after.text),
                        line: 0,
                        form: after.form.clone().or_else(|| before.form.clone()),
                    })
                })
                .collect();
        }
        said
    }

    fn expression(&mut self, expression: &Expression<&str>) -> Vec<Wording> {
        let (selector, variants) = match expression {
            Expression::Inline(inline) => return self.inline(inline),
            Expression::Select { selector, variants } => (selector, variants),
        };
        let variable = self.inline(selector).swap_remove(0).text;
        let mut select = Select { variable, forms: Vec::new() };
        let mut said = Vec::new();
        for variant in variants {
            let (VariantKey::Identifier { name: form } | VariantKey::NumberLiteral { value: form }) =
                variant.key;
            for wording in self.wordings_of(&variant.value) {
                select.forms.push((form.to_owned(), wording.text.clone()));
                said.push(Wording { form: Some(form.to_owned()), ..wording });
            }
        }
        self.selects.push(select);
        said
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) -> Vec<Wording> {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
                plain(format!("{{${}}}", id.name))
            }
            InlineExpression::FunctionReference { id, arguments } => {
                for argument in &arguments.positional {
                    self.inline(argument);
                }
                plain(format!("{{{}}}", id.name))
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { value }
            | InlineExpression::NumberLiteral { value } => plain((*value).to_owned()),
            InlineExpression::MessageReference { id, .. }
            | InlineExpression::TermReference { id, .. } => plain(format!("{{{}}}", id.name)),
        }
    }
}

fn plain(text: String) -> Vec<Wording> {
    vec![Wording { text, line: 0, form: None }]
}

fn defines(line: &str, id: &str) -> bool {
    line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='))
}

fn starts_entry(line: &str) -> bool {
    line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '#' || c == '-')
}

/// A catalog of a few lines, for the proofs of the checks.
#[cfg(test)]
pub fn small(locale: Locale, text: &str) -> Catalog {
    Catalog::read(locale, "small.ftl", text)
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
