//! Sentences: short, and one a text where possible.

use crate::catalog::Catalog;
use crate::finding::Finding;
use crate::list::{Entry, entries};
use jalon_core::instrument::Locale;

/// French texts of two sentences, with the reason.
const TWO: &str = "tests/locales/two-sentences.txt";

/// A longer sentence loses a person who reads slowly. German words are longer.
fn most_words(locale: Locale) -> usize {
    if locale == Locale::De { 10 } else { 12 }
}

/// The sentences of a text.
fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, sign) in text.char_indices() {
        let end = at + sign.len_utf8();
        // A full stop inside a word, as in an address, ends nothing.
        let last = text[end..].chars().next().is_none_or(char::is_whitespace);
        if sign == '\n' || (last && ".?!؟…".contains(sign)) {
            found.push(text[start..end].trim());
            start = end;
        }
    }
    found.push(text[start..].trim());
    found.retain(|sentence| words(sentence) > 0);
    found
}

/// How many words a text has; a variable is one.
pub fn words(text: &str) -> usize {
    text.split_whitespace().filter(|w| w.chars().any(char::is_alphanumeric)).count()
}

/// Sentences with too many words.
pub fn long(texts: &Catalog) -> Vec<Finding> {
    let most = most_words(texts.locale);
    texts.flaws(|said| {
        let counts = sentences(&said.text).into_iter().map(words);
        let many = counts.filter(|count| *count > most);
        many.map(|count| format!("a sentence of {count} words, at most {most}")).collect()
    })
}

/// Texts of several sentences. French, the source, has two only where the list says why. Another
/// language may need two where French has one, for shorter sentences; none has three.
pub fn several(texts: &Catalog) -> Vec<Finding> {
    several_but(texts, &entries(TWO, include_str!("two-sentences.txt")))
}

fn several_but(texts: &Catalog, allowed: &[Entry]) -> Vec<Finding> {
    let french = texts.locale == Locale::Fr;
    let mut findings = Vec::new();
    let mut used = Vec::new();
    for (message, said) in texts.wordings() {
        let count = sentences(&said.text).len();
        if count > 2 {
            findings.push(message.flaw(said, &format!("{count} sentences, at most 2")));
        } else if count == 2 && french && allowed.iter().all(|entry| entry.key != message.id) {
            findings.push(message.flaw(said, &format!("2 sentences, and no reason in {TWO}")));
        }
        used.extend((count > 1).then_some(&message.id));
    }
    if french {
        let idle = allowed.iter().filter(|entry| !used.contains(&&entry.key));
        findings.extend(idle.map(|entry| Finding {
            file: entry.file.to_owned(),
            line: entry.line,
            what: format!("{}: no text of two sentences", entry.key),
        }));
    }
    findings
}

#[cfg(test)]
mod proofs {
    use super::*;
    use crate::catalog::small;

    fn found(findings: &[Finding]) -> Vec<String> {
        findings.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_long_sentence_is_found_and_two_short_ones_are_not() {
        let eleven = "un deux trois quatre cinq six sept huit neuf dix onze";
        let check = |locale, text: &str| long(&small(locale, &format!("a = {text}\n"))).len();
        assert_eq!(check(Locale::Fr, &format!("{eleven} douze ?")), 0);
        assert_eq!(check(Locale::Fr, &format!("{eleven}. {eleven}.")), 0);
        assert_eq!(check(Locale::Ar, &format!("{eleven}؟ {eleven}")), 0);
        assert_eq!(check(Locale::Fr, &format!("Oui. {eleven} douze {{ $n }} !")), 1);
        assert_eq!(check(Locale::De, eleven), 1);
        assert_eq!(check(Locale::Fr, &format!("{eleven} jalon.be encore")), 1);
    }

    #[test]
    fn french_has_two_sentences_only_with_a_reason() {
        let texts = small(Locale::Fr, "a = Oui. Non.\nb = Oui ?\nc = Oui. Non.\n");
        let allowed = entries("list.txt", "a: Both count.\nb: Once had two.\n");
        assert_eq!(
            found(&several_but(&texts, &allowed)),
            [
                format!("small.ftl:3: c: 2 sentences, and no reason in {TWO}: Oui. Non."),
                "list.txt:2: b: no text of two sentences".to_owned()
            ]
        );
    }

    #[test]
    fn no_language_has_three_sentences() {
        let texts = small(Locale::De, "a = Ja. Nein.\nb = Ja. Nein. Ja.\n");
        let expected = ["small.ftl:2: b: 3 sentences, at most 2: Ja. Nein. Ja."];
        assert_eq!(found(&several_but(&texts, &[])), expected);
    }
}
