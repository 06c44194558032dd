//! Easy language: short sentences, everyday signs, no word that blames, orders or praises.

use crate::catalog::Catalog;
use crate::finding::Finding;
use jalon::instrument::Locale;

/// Words written in capitals, because people here know them so.
const CAPITALS: &[&str] = &["CPAS", "OCMW", "ÖSHZ", "CV", "QR"];

/// A longer sentence loses a person who reads slowly. German words are longer.
fn most_words(locale: Locale) -> usize {
    if locale == Locale::De { 10 } else { 12 }
}

/// Words, or parts of words, that no text may have; in small letters.
fn banned(locale: Locale) -> &'static [&'static str] {
    match locale {
        Locale::Fr => &[
            "problème",
            "problématique",
            "échec",
            "échou",
            "vous devez",
            "il faut",
            "obligatoire",
            "invalide",
            "interdit",
            "bravo",
            "félicit",
        ],
        Locale::Nl => &[
            "probleem",
            "problemen",
            "mislukt",
            "u moet",
            "je moet",
            "verplicht",
            "ongeldig",
            "verboden",
            "proficiat",
            "bravo",
        ],
        Locale::De => &[
            "problem",
            "gescheitert",
            "fehlgeschlagen",
            "sie müssen",
            "du musst",
            "pflicht",
            "ungültig",
            "verboten",
            "glückwunsch",
            "bravo",
        ],
        Locale::En => &[
            "problem",
            "fail",
            "you must",
            "you have to",
            "mandatory",
            "invalid",
            "forbidden",
            "wrong",
            "well done",
            "congratulat",
        ],
        Locale::Ar => &[
            "مشكل",
            "مشاكل",
            "فشل",
            "يجب عليكم",
            "إجباري",
            "غير صالح",
            "ممنوع",
            "أحسنتم",
            "مبروك",
            "تهانينا",
        ],
    }
}

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
    found
}

fn words(sentence: &str) -> usize {
    sentence.split_whitespace().filter(|w| w.chars().any(char::is_alphanumeric)).count()
}

/// Sentences with too many words.
pub fn long_sentences(texts: &Catalog) -> Vec<Finding> {
    let most = most_words(texts.locale);
    texts
        .wordings()
        .flat_map(|(_, said)| {
            sentences(&said.text).into_iter().map(move |s| (said.line, s, words(s)))
        })
        .filter(|(_, _, count)| *count > most)
        .map(|(line, s, count)| texts.finding(line, format!("{s} — {count} words, at most {most}")))
        .collect()
}

/// Signs that are hard to read aloud, and words in capitals.
pub fn hard_signs(texts: &Catalog) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (_, said) in texts.wordings() {
        let hard = |c: &char| "!;؛()[]%٪&*_<>«»“”\"".contains(*c);
        for sign in said.text.chars().filter(hard) {
            findings.push(texts.finding(said.line, format!("{} — the sign {sign}", said.text)));
        }
        for word in said.text.split(|c: char| !c.is_alphabetic()) {
            let shouted = word.chars().count() > 1 && word.chars().all(char::is_uppercase);
            if shouted && !CAPITALS.contains(&word) {
                findings
                    .push(texts.finding(said.line, format!("{} — {word} in capitals", said.text)));
            }
        }
    }
    findings
}

/// Words that blame, order or praise.
pub fn banned_words(texts: &Catalog) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (_, said) in texts.wordings() {
        let small = said.text.to_lowercase();
        for word in banned(texts.locale).iter().filter(|word| small.contains(**word)) {
            findings.push(texts.finding(said.line, format!("{} — the word {word}", said.text)));
        }
    }
    findings
}

#[cfg(test)]
mod proofs {
    use super::*;
    use crate::catalog::small;

    type Check = fn(&Catalog) -> Vec<Finding>;

    fn found(check: Check, locale: Locale, id: &str, text: &str) -> Vec<String> {
        let findings = check(&small(locale, &format!("\n{id} = {text}\n")));
        findings.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_long_sentence_is_found_and_two_short_ones_are_not() {
        let eleven = "un deux trois quatre cinq six sept huit neuf dix onze";
        let check = long_sentences;
        assert!(found(check, Locale::Fr, "a", &format!("{eleven} douze ?")).is_empty());
        assert!(found(check, Locale::Fr, "a", &format!("{eleven}. {eleven}.")).is_empty());
        assert!(found(check, Locale::Ar, "a", &format!("{eleven}؟ {eleven}")).is_empty());
        assert_eq!(
            found(check, Locale::Fr, "a", &format!("Oui. {eleven} douze {{ $n }} !")),
            [format!("small.ftl:2: {eleven} douze {{$n}} ! — 13 words, at most 12")]
        );
        assert_eq!(found(check, Locale::De, "a", eleven).len(), 1);
        assert_eq!(found(check, Locale::Fr, "a", &format!("{eleven} jalon.be encore")).len(), 1);
    }

    #[test]
    fn a_hard_sign_is_found() {
        for text in ["oui; non", "oui (non)", "oui [non]", "50 %", "oui !", "نعم؛ لا", "le « mot »"]
        {
            assert!(!found(hard_signs, Locale::Fr, "a", text).is_empty(), "{text}");
        }
        assert!(found(hard_signs, Locale::Fr, "a", "L'avis, { $n } : oui ? Demi-jour.").is_empty());
    }

    #[test]
    fn a_word_in_capitals_is_found_unless_people_know_it_so() {
        let expected = ["small.ftl:2: C'est TRÈS bien — TRÈS in capitals"];
        assert_eq!(found(hard_signs, Locale::Fr, "a", "C'est TRÈS bien"), expected);
        assert!(found(hard_signs, Locale::De, "a", "QR-Code, CV, À, ÖSHZ, CPAS").is_empty());
    }

    #[test]
    fn a_banned_word_is_found_in_every_language() {
        for (locale, text) in [
            (Locale::Fr, "Un Problème"),
            (Locale::Fr, "Vous devez lire"),
            (Locale::Fr, "Échec"),
            (Locale::Nl, "Geldproblemen"),
            (Locale::De, "Ein Geldproblem"),
            (Locale::En, "Problems"),
            (Locale::Ar, "المشكلة"),
        ] {
            assert_eq!(found(banned_words, locale, "a", text).len(), 1, "{text}");
        }
        assert!(found(banned_words, Locale::Fr, "a", "Une difficulté").is_empty());
    }
}
