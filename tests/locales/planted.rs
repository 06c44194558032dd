//! One planted fault of each kind: every check of `locales.rs` can fail, and says where and what.
//! What the checks against the code find, `code.rs` proves with small pieces of code.

use crate::catalog::{Catalog, small};
use crate::finding::Finding;
use crate::{banned, labels, number, same, script, sentences, sign, spelling, term};
use jalon_core::instrument::Locale;

/// The French texts that the others are held against.
const FRENCH: &str =
    "a = Un objectif\nb = { $n ->\n    [0] Rien\n    [one] Un\n   *[other] { $n }\n}\n";

type Check = fn(&Catalog, &Catalog) -> Vec<Finding>;

/// A check, a text with a fault in it, and the line to print.
type Planted = (Check, Locale, &'static str, &'static str);

fn misspelt(_: &Catalog, texts: &Catalog) -> Vec<Finding> {
    spelling::hold(spelling::mistakes(texts))
}

const PLANTED: &[Planted] = &[
    (|_, texts| texts.faults.clone(), Locale::Fr, "a = Un\nb = { $", "small.ftl:2: "),
    (
        |_, texts| sentences::long(texts),
        Locale::Fr,
        "\na = Oui. Vous pouvez lire, dire, voir, aimer, changer, montrer ou garder chaque ligne ici.",
        "small.ftl:2: a: a sentence of 13 words, at most 12: Oui. Vous pouvez",
    ),
    (
        |_, texts| sentences::long(texts),
        Locale::De,
        "a = Sie können lesen, sagen, sehen, ändern, zeigen oder es hier behalten.",
        "small.ftl:1: a: a sentence of 11 words, at most 10: Sie können",
    ),
    (
        |_, texts| sentences::several(texts),
        Locale::Fr,
        "a = C'est votre choix. Tout reste ici.",
        "small.ftl:1: a: 2 sentences, and no reason in tests/locales/two-sentences.txt: C'est",
    ),
    (
        |_, texts| sentences::several(texts),
        Locale::Nl,
        "a = Ja. Nee. Ja.",
        "small.ftl:1: a: 3 sentences, at most 2: Ja. Nee. Ja.",
    ),
    (|_, t| sign::hard(t), Locale::Fr, "a = Oui ; non", "small.ftl:1: a: the sign ;: Oui ; non"),
    (|_, t| sign::hard(t), Locale::Ar, "a = نعم؛ لا", "small.ftl:1: a: the sign ؛: نعم؛ لا"),
    (|_, t| sign::hard(t), Locale::Nl, "a = Ja (nee", "small.ftl:1: a: the sign (: Ja (nee"),
    (|_, t| sign::hard(t), Locale::De, "a = Ja nein]", "small.ftl:1: a: the sign ]: Ja nein]"),
    (|_, t| sign::hard(t), Locale::Fr, "a = À 50 %", "small.ftl:1: a: the sign %: À 50 %"),
    (|_, t| sign::hard(t), Locale::En, "a = he/she", "small.ftl:1: a: the sign /: he/she"),
    (
        |_, t| sign::loose(t),
        Locale::Fr,
        "a = Oui ?",
        "small.ftl:1: a: no no-break space before ?: Oui ?",
    ),
    (
        |_, texts| sign::abbreviations(texts),
        Locale::Fr,
        "a = C'est TRÈS bien",
        "small.ftl:1: a: TRÈS in capitals, and not in tests/locales/glossary.txt for this language",
    ),
    (
        |_, texts| sign::abbreviations(texts),
        Locale::De,
        "a = Ein Termin beim CPAS",
        "small.ftl:1: a: CPAS in capitals, and not in tests/locales/glossary.txt for this language",
    ),
    (
        |_, texts| sign::abbreviations(texts),
        Locale::En,
        "a = Home, money, etc",
        "small.ftl:1: a: the short form etc: Home, money, etc",
    ),
    (
        |_, texts| number::in_words(texts),
        Locale::Fr,
        "b = { $n ->\n    [one] Une\n   *[other] Deux réponses\n}",
        "small.ftl:3: b: the number deux in words: Deux réponses",
    ),
    (
        |_, texts| banned::words(texts),
        Locale::Fr,
        "a = Un problème",
        "small.ftl:1: a: the word problème, better difficulté: Un problème",
    ),
    (
        |_, texts| term::synonyms(texts, &term::table()),
        Locale::Fr,
        "a = Votre but",
        "small.ftl:1: a: but for a goal, the word is objectif: Votre but",
    ),
    (
        |french, texts| term::lost(french, texts, &term::table()),
        Locale::En,
        "a = A thing",
        "small.ftl:1: a: French names a goal, the word is goal: A thing",
    ),
    (
        |_, texts| term::idle(texts, &term::table()),
        Locale::Fr,
        FRENCH,
        "tests/locales/terms.txt:5: the centre: no text in small says cpas",
    ),
    (same::ids, Locale::En, "b = One", "small/small.ftl:1: a: missing, French says: Un objectif"),
    (
        same::variables,
        Locale::En,
        "b = { $m }",
        "small.ftl:1: b: other variables than in French: {$m}",
    ),
    (
        same::plural_forms,
        Locale::Ar,
        "b = { $n ->\n    [zero] لا\n    [one] و\n    [two] ن\n    [few] ق\n   *[other] م\n}",
        "small.ftl:1: b: no form [many]: لا",
    ),
    (
        |_, texts| labels::long_cards(texts),
        Locale::Fr,
        "goal-job = Un travail.",
        "small.ftl:1: goal-job: a card with a full stop: Un travail.",
    ),
    (
        labels::other_endings,
        Locale::En,
        "a = A goal?",
        "small.ftl:1: a: French ends otherwise: A goal?",
    ),
    (
        script::untranslated,
        Locale::Nl,
        "a = Un objectif",
        "small.ftl:1: a: the same as in French: Un",
    ),
    (
        |_, texts| script::direction_marks(texts),
        Locale::Ar,
        "a = \u{200f}نعم",
        "small.ftl:1: a: the direction mark \\u{200f}: ",
    ),
    (
        |_, texts| script::arabic_signs(texts),
        Locale::Ar,
        "a = ٣ أهداف",
        "small.ftl:1: a: other digits than 0 to 9 in ٣: ٣ أهداف",
    ),
    (
        misspelt,
        Locale::Fr,
        "a = Une difficultée",
        "small.ftl:1: a: difficultée is not in the dictionary, perhaps ",
    ),
];

#[test]
fn a_planted_fault_of_each_kind_is_found_and_printed_with_its_place() {
    let french = small(Locale::Fr, FRENCH);
    for (check, locale, text, line) in PLANTED {
        let found = check(&french, &small(*locale, &format!("{text}\n")));
        let found: Vec<String> = found.iter().map(ToString::to_string).collect();
        // Where hunspell is missing its check says so and finds nothing.
        let left_out = line.contains("dictionary") && found.is_empty() && !has_hunspell();
        assert!(left_out || found.iter().any(|f| f.starts_with(line)), "{line}\n{found:#?}");
    }
}

fn has_hunspell() -> bool {
    spelling::mistakes(&small(Locale::Fr, "a = Oui\n")).is_ok()
}
