//! A text says no where French says no, and nowhere else.

use crate::catalog::{Catalog, Message};
use crate::finding::Finding;
use crate::list::{Entry, entries};
use crate::pattern::has;
use jalon_core::instrument::Locale;

/// Texts that say the same in another way, with the reason.
const APART: &str = "tests/locales/polarity.txt";

/// Words that deny.
pub fn denials(locale: Locale) -> &'static [&'static str] {
    match locale.tag() {
        "fr" => &["ne", "n'*", "pas", "non", "sans", "aucun*", "rien", "jamais"],
        "nl" => &["niet", "geen", "nee", "nooit", "niets", "niemand", "zonder", "nergens"],
        "de" => &["nicht*", "kein*", "nein", "nie", "niemand*", "ohne"],
        "en" => &["not", "no", "never", "nothing", "nobody", "without", "cannot", "none"],
        "ar" => &["لا", "ولا", "لم", "لن", "ليس", "ليست", "غير", "دون", "بدون", "بلا"],
        // A language without a list of its own.
        _ => &[],
    }
}

/// Names in which such a word denies nothing: a small step, and a code that is called after the name it lacks.
const NAMES: &[&str] = &["petit pas", "premier pas", "دون اسم ", "دون اسم."];

fn denies(locale: Locale, message: &Message) -> bool {
    message.wordings.iter().any(|said| {
        let mut small = said.own_words().to_lowercase();
        for name in NAMES {
            small = small.replace(name, " ");
        }
        denials(locale).iter().any(|word| has(&small, word))
    })
}

/// Texts that deny where French does not, or the other way round.
pub fn other(french: &Catalog, texts: &Catalog) -> Vec<Finding> {
    other_but(french, texts, &entries(APART, include_str!("polarity.txt")))
}

fn other_but(french: &Catalog, texts: &Catalog, apart: &[Entry]) -> Vec<Finding> {
    let tag = texts.locale.tag();
    let mut findings = Vec::new();
    if denials(texts.locale).is_empty() {
        return findings;
    }
    let mut used = Vec::new();
    for message in &texts.messages {
        // A count says "none" in a form that only some languages need.
        let Some(source) = french.get(&message.id).filter(|m| m.selects.is_empty()) else {
            continue;
        };
        let (there, here) = (denies(Locale::Fr, source), denies(texts.locale, message));
        if there == here {
            continue;
        }
        let key = format!("{tag} {}", message.id);
        if apart.iter().any(|entry| entry.key == key) {
            used.push(key);
            continue;
        }
        let what = if there { "French says no" } else { "French does not say no" };
        findings.push(message.finding(&what));
    }
    let idle = apart
        .iter()
        .filter(|entry| entry.key.starts_with(&format!("{tag} ")) && !used.contains(&entry.key));
    findings.extend(idle.map(|entry| Finding {
        file: entry.file.to_owned(),
        line: entry.line,
        what: format!("{}: agrees with French", entry.key),
    }));
    findings
}

#[cfg(test)]
mod proofs {
    use super::*;
    use crate::catalog::small;

    fn found(locale: Locale, text: &str) -> Vec<String> {
        let french = small(
            Locale::Fr,
            "a = Je n'ai pas de bus\nb = Ça va bien\nc = { $n ->\n    [0] Aucun\n   *[other] { $n }\n}\n",
        );
        let findings = other_but(&french, &small(locale, text), &[]);
        findings.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_text_turned_round_is_found_in_every_language() {
        for (locale, no, yes) in [
            (Locale::Nl, "Ik heb geen bus", "Het gaat goed"),
            (Locale::De, "Ich habe keinen Bus", "Es geht gut"),
            (Locale::En, "I do not have a bus", "It is going well"),
            (Locale::Ar, "لا يوجد باص", "الأمور جيدة"),
        ] {
            assert!(found(locale, &format!("a = {no}\nb = {yes}\n")).is_empty(), "{no}");
            let [first, second] = &found(locale, &format!("a = {yes}\nb = {no}\n"))[..] else {
                panic!("two findings in {no} and {yes}");
            };
            assert!(first.contains("a: French says no"), "{first}");
            assert!(second.contains("b: French does not say no"), "{second}");
        }
    }

    #[test]
    fn a_count_of_none_is_left_out() {
        assert!(found(Locale::En, "c = { $n ->\n   *[other] { $n }\n}\n").is_empty());
    }

    #[test]
    fn an_exception_that_is_none_any_more_is_found() {
        let french = small(Locale::Fr, "a = Ça va\n");
        let list = entries("list.txt", "en a: It was another word.\nnl a: Not this language.\n");
        let findings = other_but(&french, &small(Locale::En, "a = Fine\n"), &list);
        let found: Vec<_> = findings.iter().map(ToString::to_string).collect();
        assert_eq!(found, ["list.txt:1: en a: agrees with French"]);
    }
}
