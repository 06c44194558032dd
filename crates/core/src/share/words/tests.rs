//! What own words weigh, and what holds for all of them.

use super::*;
use proptest::prelude::*;

#[path = "other_sentences.rs"]
mod other_sentences;
#[path = "sentences.rs"]
mod sentences;

use other_sentences::{CAPITALS, FACTS, OTHERS, PRIMERS};
use sentences::SENTENCES;

/// Has the table of the figures.
const DECISION: &str = include_str!("../../../../../docs/adr/0002-wire-format.md");

/// Ten texts each on its own, and nine of them in one code.
fn alone_and_together(texts: &[&str]) -> [Vec<String>; 2] {
    let alone = texts.iter().take(10).map(|text| (*text).to_owned()).collect();
    [alone, vec![texts.iter().take(9).copied().collect::<Vec<_>>().join("\n")]]
}

/// A language without a primer.
const NO_PRIMER: u8 = 127;

/// Bytes of these texts in UTF-8 and in letters.
fn cells(texts: &[String], letters: &dyn Fn(&str) -> Option<Vec<u8>>) -> String {
    let characters: usize = texts.iter().map(|text| text.chars().count()).sum();
    let plain: usize = texts.iter().map(String::len).sum();
    let packed: usize = texts.iter().map(|text| letters(text).expect("packed").len()).sum();
    let tenths = (packed * 80 + characters / 2) / characters;
    format!("{characters} | {plain} | {packed} | {}.{}", tenths / 10, tenths % 10)
}

/// The rows of the decision record: what own words weigh in many languages. A change of the coding shows here.
#[test]
fn the_figures_of_the_decision_record_are_what_is_measured() {
    let mut rows = Vec::new();
    let mut row = |name: &str, texts: &[&str], letters: &dyn Fn(&str) -> Option<Vec<u8>>| {
        let [alone, together] = alone_and_together(texts).map(|texts| cells(&texts, letters));
        rows.push(format!("| {name} | {alone} | {together} |"));
    };
    for (locale, sentences) in SENTENCES {
        row(locale.tag(), &sentences, &|text| letters::pack(text, locale.wire()));
    }
    row("fr, in capitals", &CAPITALS, &|text| letters::pack(text, Locale::Fr.wire()));
    row("fr, names and numbers", &FACTS, &|text| letters::pack(text, Locale::Fr.wire()));
    row("fr on Arabic screens", &SENTENCES[0].1, &|text| letters::pack(text, Locale::Ar.wire()));
    for (name, sentences) in OTHERS {
        row(name, &sentences, &|text| letters::pack(text, NO_PRIMER));
        if let Some((_, primer)) = PRIMERS.iter().find(|(other, _)| *other == name) {
            let name = format!("{name}, with a primer of nine lines");
            row(&name, &sentences, &|text| letters::pack_after(primer, text));
        }
    }
    let missing: Vec<_> = rows.iter().filter(|row| !DECISION.contains(*row)).collect();
    assert!(missing.is_empty(), "ADR 2 misses some of\n{}", rows.join("\n"));
}

#[test]
fn each_coding_has_words_that_it_is_the_smaller_for() {
    let cases = [
        (0, Locale::Fr, "漢"),
        (LETTERS, Locale::Fr, "Je cherche un autre appartement"),
        (LETTERS, Locale::Ar, "Een rustige en stabiele dienst"),
        (LETTERS, Locale::Fr, "عمل في مدرسة قريبة"),
        (LETTERS, Locale::Fr, "gsm 0470 12 34 56, rue Haute 18"),
        (LETTERS, Locale::Fr, "Хочу знайти роботу поруч із домом"),
    ];
    for (coding, locale, text) in cases {
        let bytes = pack_text(locale, text);
        assert_eq!(bytes[0], coding | locale.wire(), "{text}");
        assert_eq!(unpack_text(&bytes), Ok((locale, text.to_owned())));
    }
}

#[test]
fn a_language_to_come_is_newer_in_either_coding() {
    assert_eq!(unpack_text(&[]), Err(ReadError::Damaged));
    let unknown = (0..128).filter(|number| Locale::from_wire(*number).is_none());
    for head in unknown.flat_map(|number| [number, LETTERS | number]) {
        assert_eq!(unpack_text(&[head, b'a']), Err(ReadError::Newer), "{head:x}");
    }
}

#[test]
fn a_language_has_one_number_below_128() {
    for locale in Locale::ALL {
        assert!(locale.wire() < LETTERS);
        assert_eq!(Locale::from_wire(locale.wire()), Some(locale));
    }
    let known = (0..=u8::MAX).filter(|number| Locale::from_wire(*number).is_some()).count();
    assert_eq!(known, Locale::ALL.len());
    let frozen = ["fr", "nl", "de", "en", "ar"].map(|tag| Locale::parse(tag).expect("a locale"));
    assert_eq!(frozen.map(Locale::wire), [0, 1, 2, 3, 4]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_survives(
        text in any::<String>(),
        words in "[a-zA-ZéÉŒ0-9 .\n\u{e}\u{1b}ا-يА-яሀ-ቿ]{0,60}",
        locale in prop::sample::select(Locale::ALL.to_vec()),
    ) {
        for text in [text, words] {
            let bytes = pack_text(locale, &text);
            prop_assert!(bytes.len() <= text.len() + 1);
            prop_assert_eq!(unpack_text(&bytes), Ok((locale, text.clone())));
            let plain = [&[locale.wire()], text.as_bytes()].concat();
            prop_assert_eq!(unpack_text(&plain), Ok((locale, text)));
        }
    }

    #[test]
    fn no_bytes_panic(
        head in any::<u8>(),
        bytes in prop::collection::vec(any::<u8>(), 0..80),
    ) {
        let _ = unpack_text(&[&[head], &bytes[..]].concat());
    }
}
