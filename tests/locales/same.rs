//! Each language says what French says: the same messages, variables and choices.

use crate::catalog::{Catalog, Message, Select};
use crate::finding::Finding;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use jalon_core::instrument::{Audience, Locale};
use std::collections::BTreeSet;
use unic_langid::LanguageIdentifier;

/// Messages that are missing, too many, repeated, empty or out of order.
pub fn ids(french: &Catalog, texts: &Catalog) -> Vec<Finding> {
    ids_for(french, texts, |audience| texts.locale.has(audience))
}

/// The same for a language with the texts of these audiences.
fn ids_for(french: &Catalog, texts: &Catalog, has: impl Fn(Audience) -> bool) -> Vec<Finding> {
    let mut findings = Vec::new();
    let is_read = |message: &Message| has(message.audience());
    for message in french.messages.iter().filter(|message| is_read(message)) {
        if texts.get(&message.id).is_none() {
            let file = format!("{}/{}", texts.folder, message.file_name());
            let text = &message.wordings.first().map_or("", |said| said.text.as_str());
            let what = format!("{}: missing, French says: {text}", message.id);
            findings.push(Finding { file, line: 1, what });
        }
    }
    let mut seen = BTreeSet::new();
    for message in &texts.messages {
        let mut add = |what: String| findings.push(message.finding(&what));
        match french.get(&message.id) {
            None => add("not in French".to_owned()),
            Some(source) if source.file_name() != message.file_name() => {
                add(format!("French has it in {}", source.file_name()));
            }
            Some(_) if !is_read(message) => {
                add(format!("locales.json lists no texts for {}", message.audience().as_str()));
            }
            Some(_) => {}
        }
        if !seen.insert(&message.id) {
            add("for the second time".to_owned());
        }
        if message.wordings.is_empty() || message.wordings.iter().any(|w| w.text.trim().is_empty())
        {
            add("says nothing".to_owned());
        }
    }
    if findings.is_empty() {
        let apart = french
            .messages
            .iter()
            .filter(|m| is_read(m))
            .zip(&texts.messages)
            .find(|(a, b)| a.id != b.id);
        findings.extend(
            apart.map(|(source, here)| here.finding(&format!("French has {} here", source.id))),
        );
    }
    findings
}

/// Messages with other variables than in French.
pub fn variables(french: &Catalog, texts: &Catalog) -> Vec<Finding> {
    let differing = |message: &&crate::catalog::Message| {
        french.get(&message.id).is_some_and(|m| m.variables != message.variables)
    };
    texts
        .messages
        .iter()
        .filter(differing)
        .map(|m| m.finding(&"other variables than in French"))
        .collect()
}

/// The plural categories of whole numbers, after CLDR. French `many` begins at a million and is left out.
fn categories(locale: Locale) -> BTreeSet<&'static str> {
    let language: LanguageIdentifier = locale.tag().parse().expect("a language tag");
    let rules = PluralRules::create(language, PluralRuleType::CARDINAL);
    let rules = rules.unwrap_or_else(|why| panic!("{locale:?}: {why}"));
    let category = |n: usize| match rules.select(n).expect("a whole number has a category") {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    };
    // What no whole number takes is said of fractions, and `other` is what a selector falls back to.
    (0..1000).map(category).chain(["other"]).collect()
}

fn is_plural(select: &Select) -> bool {
    let all = categories(Locale::Ar);
    select.forms.iter().all(|(form, _)| form.parse::<u32>().is_ok() || all.contains(form.as_str()))
}

/// Selectors that lack a form, have one twice, or are missing where French has one.
pub fn plural_forms(french: &Catalog, texts: &Catalog) -> Vec<Finding> {
    let mut findings = Vec::new();
    for message in &texts.messages {
        let mut add = |what: &str| findings.push(message.finding(&what));
        for select in &message.selects {
            let has = |form: &str| select.forms.iter().any(|(f, _)| f == form);
            let forms: BTreeSet<_> = select.forms.iter().map(|(form, _)| form).collect();
            if forms.len() < select.forms.len() {
                add("a form for the second time");
            }
            if !is_plural(select) {
                continue;
            }
            for category in categories(texts.locale) {
                if !(has(category) || (category == "zero" && has("0"))) {
                    add(&format!("no form [{category}]"));
                }
            }
            // In French 0 is singular: "une réponse" must not be said of none.
            let one = select.forms.iter().find(|(form, _)| form == "one");
            let silent = one.is_some_and(|(_, words)| !words.contains(&select.variable));
            if texts.locale == Locale::Fr && silent && !has("0") {
                add("no form [0], and [one] holds for 0 too");
            }
        }
        for select in french.get(&message.id).iter().flat_map(|m| &m.selects) {
            if !message.selects.iter().any(|here| here.variable == select.variable) {
                add(&format!("no choice by {}", select.variable));
            }
        }
    }
    findings
}

#[cfg(test)]
mod proofs {
    use super::*;
    use crate::catalog::{in_files, small};

    const SOURCE: &str =
        "a = Un\nb = { $n ->\n    [0] Aucun\n    [one] Un\n   *[other] { $n }\n}\n";

    type Check = fn(&Catalog, &Catalog) -> Vec<Finding>;

    fn found(check: Check, locale: Locale, text: &str) -> Vec<String> {
        let findings = check(&small(Locale::Fr, SOURCE), &small(locale, text));
        findings.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn french_agrees_with_itself() {
        for check in [ids, variables, plural_forms] {
            assert!(found(check, Locale::Fr, SOURCE).is_empty());
        }
    }

    #[test]
    fn a_missing_an_extra_a_repeated_an_empty_and_a_moved_message_are_found() {
        let rest = "b = { $n ->\n    [one] One\n   *[other] { $n }\n}\n";
        let empty_form = "a = One\nb = { $n ->\n    [one] { \"\" }\n   *[other] { $n }\n}\n";
        for (text, expected) in [
            (rest.to_owned(), "small/small.ftl:1: a: missing, French says: Un"),
            (format!("a = One\n{rest}c = Two\n"), "small.ftl:6: c: not in French: Two"),
            (format!("a = One\na = One\n{rest}"), "small.ftl:2: a: for the second time: One"),
            (format!("a = {{ \"\" }}\n{rest}"), "small.ftl:1: a: says nothing: "),
            (empty_form.to_owned(), "small.ftl:2: b: says nothing: "),
            (format!("{rest}a = One\n"), "small.ftl:1: b: French has a here: One"),
        ] {
            assert_eq!(found(ids, Locale::En, &text), [expected], "{text}");
        }
    }

    #[test]
    fn a_misspelt_a_lost_and_a_new_variable_are_found() {
        for text in ["{$m}", "Some", "{$n} {$m}"] {
            let expected = format!("small.ftl:1: b: other variables than in French: {text}");
            let found = found(variables, Locale::En, &format!("b = {text}\n"));
            assert_eq!(found, [expected]);
        }
    }

    #[test]
    fn a_language_has_the_messages_of_its_audiences_only() {
        let (mine, read) = (("person.ftl", "a = Un\n"), ("adviser.ftl", "b = Deux\n"));
        let french = in_files(Locale::Fr, &[mine, read]);
        let found = |files: &[(&str, &str)]| {
            let persons = |audience| audience == Audience::Person;
            let found = ids_for(&french, &in_files(Locale::Nl, files), persons);
            found.iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        assert_eq!(found(&[mine]), [""; 0]);
        assert_eq!(found(&[]), ["small/person.ftl:1: a: missing, French says: Un"]);
        let unlisted = "adviser.ftl:1: b: locales.json lists no texts for adviser: Deux";
        assert_eq!(found(&[mine, read]), [unlisted]);
    }

    #[test]
    fn a_missing_plural_form_is_found() {
        let arabic = "b = { $n ->\n    [0] لا\n    [one] واحد\n    [two] اثنان\n    [few] { $n }\n   *[other] { $n }\n}\n";
        assert_eq!(found(plural_forms, Locale::Ar, arabic), ["small.ftl:1: b: no form [many]: لا"]);
        let complete = arabic.replace("   *[other]", "    [many] { $n }\n   *[other]");
        assert!(found(plural_forms, Locale::Ar, &complete).is_empty());
        assert_eq!(
            found(plural_forms, Locale::De, "b = { $n ->\n   *[other] { $n }\n}\n").len(),
            1
        );
        assert_eq!(
            found(plural_forms, Locale::En, "b = { $n }\n"),
            ["small.ftl:1: b: no choice by {$n}: {$n}"]
        );
        let twice = "b = { $n ->\n    [one] One\n    [one] A\n   *[other] { $n }\n}\n";
        assert_eq!(found(plural_forms, Locale::En, twice).len(), 1);
    }

    /// With 80 letters typed the screen said "Encore une lettre": French counts 0 as singular.
    #[test]
    fn a_french_singular_that_would_be_said_of_none_is_found() {
        let text = "b = { $n ->\n    [one] Encore une\n   *[other] Encore { $n }\n}\n";
        assert_eq!(found(plural_forms, Locale::Fr, text).len(), 1);
        assert!(found(plural_forms, Locale::Fr, &text.replace("une", "{ $n }")).is_empty());
    }
}
