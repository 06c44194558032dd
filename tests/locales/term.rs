//! One word for each concept: the same thing has the same name on every screen.

use crate::catalog::{Catalog, Message};
use crate::finding::Finding;
use crate::pattern::has;
use jalon_core::instrument::Locale;
use std::collections::{BTreeMap, BTreeSet};

/// The table.
const FILE: &str = "tests/locales/terms.txt";

/// The names of a concept in one language.
#[derive(Debug, Default)]
struct Names {
    /// The word to write, then its forms.
    words: Vec<String>,
    /// Second names for it.
    refused: Vec<String>,
}

/// A concept with its names.
#[derive(Debug)]
pub struct Concept {
    /// The line of the table.
    line: usize,
    /// What it is, for a finding.
    name: String,
    names: BTreeMap<&'static str, Names>,
    /// Messages in which the French word means something else.
    apart: Vec<String>,
}

/// The concepts that a person meets on several screens.
pub fn table() -> Vec<Concept> {
    read(include_str!("terms.txt"))
}

fn read(text: &str) -> Vec<Concept> {
    let mut table: Vec<Concept> = Vec::new();
    for (line, entry) in
        (1..).zip(text.lines()).filter(|(_, l)| !l.is_empty() && !l.starts_with('#'))
    {
        let (head, rest) = entry.split_once(' ').unwrap_or((entry, ""));
        let locale = Locale::ALL.into_iter().find(|locale| locale.tag() == head);
        match (table.last_mut(), locale) {
            (Some(concept), Some(locale)) => {
                let list = |part: &str| part.split(", ").map(|w| w.trim().to_owned()).collect();
                let (words, refused) = rest.split_once(" | ").unwrap_or_else(|| {
                    panic!("{FILE}:{line}: no bar before the refused words: {entry}")
                });
                let names = Names { words: list(words), refused: list(refused) };
                concept.names.insert(locale.tag(), names);
            }
            (Some(concept), None) if head == "apart" => {
                let (id, why) = rest.split_once(':').unwrap_or((rest, ""));
                assert!(!why.trim().is_empty(), "{FILE}:{line}: says no reason: {entry}");
                concept.apart.push(id.to_owned());
            }
            _ => table.push(Concept {
                line,
                name: entry.to_owned(),
                names: BTreeMap::new(),
                apart: Vec::new(),
            }),
        }
    }
    // A language is in the table as a whole or not at all.
    let named: BTreeSet<&str> = table.iter().flat_map(|of| of.names.keys().copied()).collect();
    for Concept { line, name, names, .. } in &table {
        assert_eq!(names.len(), named.len(), "{FILE}:{line}: {name} lacks a language");
    }
    table
}

impl Concept {
    fn is_in(&self, locale: Locale, message: &Message) -> bool {
        let Some(Names { words, .. }) = self.names.get(locale.tag()) else { return false };
        message.wordings.iter().any(|said| {
            let small = said.own_words().to_lowercase();
            words.iter().any(|word| has(&small, word))
        })
    }

    /// The word to write.
    fn word(&self, locale: Locale) -> &str {
        self.names[locale.tag()].words[0].trim_matches('*')
    }
}

/// Whether the table names its concepts in this language.
pub fn covers(table: &[Concept], locale: Locale) -> bool {
    table.iter().any(|concept| concept.names.contains_key(locale.tag()))
}

/// Other words for what has a word already.
pub fn synonyms(texts: &Catalog, table: &[Concept]) -> Vec<Finding> {
    texts.flaws(|said| {
        let small = said.own_words().to_lowercase();
        let mut found = Vec::new();
        for concept in table {
            let names = concept.names.get(texts.locale.tag());
            let refused = names.map(|names| &names.refused[..]).unwrap_or_default();
            for other in refused.iter().filter(|other| has(&small, other)) {
                let (other, word) = (other.trim_matches('*'), concept.word(texts.locale));
                found.push(format!("{other} for {}, the word is {word}", concept.name));
            }
        }
        found
    })
}

/// Texts that lack the word although the French text has it.
pub fn lost(french: &Catalog, texts: &Catalog, table: &[Concept]) -> Vec<Finding> {
    let mut findings = Vec::new();
    if !covers(table, texts.locale) {
        return findings;
    }
    for message in &texts.messages {
        let Some(source) = french.get(&message.id) else { continue };
        for concept in table.iter().filter(|concept| concept.is_in(Locale::Fr, source)) {
            if !concept.apart.contains(&message.id) && !concept.is_in(texts.locale, message) {
                let word = concept.word(texts.locale);
                let what = format!("French names {}, the word is {word}", concept.name);
                findings.push(message.finding(&what));
            }
        }
    }
    findings
}

/// Concepts whose word is part of another's: what is held back is kept, and not stored.
const NARROW: &[&str] = &["holding back"];

/// Texts with the word for a narrow concept although the French text has another one.
pub fn gained(french: &Catalog, texts: &Catalog, table: &[Concept]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for message in &texts.messages {
        let Some(source) = french.get(&message.id) else { continue };
        let narrow = table.iter().filter(|concept| NARROW.contains(&concept.name.as_str()));
        for concept in narrow.filter(|concept| concept.is_in(texts.locale, message)) {
            if !concept.is_in(Locale::Fr, source) {
                findings.push(message.finding(&format!("{}, and not in French", concept.name)));
            }
        }
    }
    findings
}

/// Concepts that no text of the language names: the table has another word than the texts.
pub fn idle(texts: &Catalog, table: &[Concept]) -> Vec<Finding> {
    let named = |concept: &Concept| texts.messages.iter().any(|m| concept.is_in(texts.locale, m));
    let covered = table.iter().filter(|concept| concept.names.contains_key(texts.locale.tag()));
    let unnamed = covered.filter(|concept| !named(concept));
    unnamed
        .map(|concept| Finding {
            file: FILE.to_owned(),
            line: concept.line,
            what: format!(
                "{}: no text in {} says {}",
                concept.name,
                texts.folder,
                concept.word(texts.locale)
            ),
        })
        .collect()
}

#[cfg(test)]
mod proofs {
    use super::*;
    use crate::catalog::small;

    const GOAL: &str = "a goal\nfr objectif, objectifs | but\nnl doel, doelen | streefdoel*\n\
                        de ziel | zielsetzung*\nen goal | aim\nar *هدف* | *غاية*\napart c: A lens.\n";

    fn found(findings: &[Finding]) -> Vec<String> {
        findings.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn every_refused_word_is_found_in_every_language() {
        let table = table();
        for locale in Locale::ALL {
            for (concept, names) in table.iter().map(|c| (c, &c.names[locale.tag()])) {
                for other in names.refused.iter().map(|other| other.trim_matches('*')) {
                    let texts = small(locale, &format!("a = {}\n", other.to_uppercase()));
                    let what = format!("a: {other} for {}", concept.name);
                    let found = found(&synonyms(&texts, &table));
                    assert!(found.iter().any(|f| f.contains(&what)), "{what}: {found:?}");
                }
                for word in names.words.iter().map(|word| word.trim_matches('*')) {
                    let texts = small(locale, &format!("a = {word}\n"));
                    assert_eq!(synonyms(&texts, &table), [], "{word} is the word and refused");
                }
            }
        }
    }

    #[test]
    fn a_word_lost_in_translation_is_found() {
        let french = small(Locale::Fr, "a = Retirez un objectif.\nb = Un but\nc = Un objectif\n");
        let english = small(Locale::En, "a = Remove it.\nb = A thing\nc = A lens\n");
        let expected = ["small.ftl:1: a: French names a goal, the word is goal: Remove it."];
        assert_eq!(found(&lost(&french, &english, &read(GOAL))), expected);
        assert_eq!(lost(&french, &small(Locale::En, "a = Remove a goal.\n"), &read(GOAL)), []);
    }

    /// "Non, garder" stores the answers. A translation that keeps them to oneself would promise something else.
    #[test]
    fn storing_and_holding_back_are_told_apart_in_every_language() {
        let table = table();
        let french = small(Locale::Fr, "a = Non, garder\nb = Garder pour moi\n");
        for (locale, store, hold) in [
            (Locale::Nl, "Nee, bewaren", "Voor mezelf houden"),
            (Locale::De, "Nein, behalten", "Für mich behalten"),
            (Locale::En, "No, keep", "Keep to myself"),
            (Locale::Ar, "لا، حفظ", "أحتفظ به لنفسي"),
        ] {
            let count = |a: &str, b: &str| {
                let texts = small(locale, &format!("a = {a}\nb = {b}\n"));
                [gained(&french, &texts, &table), lost(&french, &texts, &table)]
                    .map(|found| found.len())
            };
            assert_eq!(count(store, hold), [0, 0], "{hold}");
            let [too_much, too_little] = count(hold, store);
            assert!(too_much == 1 && too_little >= 1, "{hold}: {too_much}, {too_little}");
        }
    }

    #[test]
    fn a_concept_that_no_text_names_is_found() {
        let check = |text| found(&idle(&small(Locale::Nl, text), &read(GOAL)));
        assert_eq!(
            check("a = Een streefdoel\n"),
            [format!("{FILE}:1: a goal: no text in small says doel")]
        );
        assert!(check("a = Doelen\n").is_empty());
    }

    #[test]
    #[should_panic(expected = "terms.txt:1: a goal lacks a language")]
    fn a_concept_without_a_language_is_refused() {
        read("a goal\nfr objectif | but\na step\nfr étape | phase\nnl stap | fase\n");
    }
}
