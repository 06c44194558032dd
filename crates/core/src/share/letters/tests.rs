//! What holds for the model of a language: its tables are frozen, nothing is lost, nothing panics.

use super::super::crc::crc32;
use super::context::{DIVISOR, FIXED, MOST_SIGNS, SIGNS, WHOLE};
use super::*;
use crate::instrument::Locale;
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::fmt::Write;

const DOCUMENT: &str = include_str!("../../../../../docs/format.md");

const FRENCH: u8 = 0;
const ARABIC: u8 = 4;

/// The primers as texts.
const TEXTS: [(Locale, &str); 5] = [
    (Locale::Fr, include_str!("fr.txt")),
    (Locale::Nl, include_str!("nl.txt")),
    (Locale::De, include_str!("de.txt")),
    (Locale::En, include_str!("en.txt")),
    (Locale::Ar, include_str!("ar.txt")),
];

/// The packed form of a primer's text, whose last line feed the end stands for.
fn packed(text: &str) -> Vec<u8> {
    let text = text.strip_suffix('\n').expect("a line feed at the end");
    write(text, Vec::new(), &mut Context::default()).expect("short enough")
}

/// Only before version 1.0, or for a new language:
/// `JALON_WRITE_PRIMERS=1 cargo test -p jalon-core --lib -- --ignored write_the_primers`.
#[test]
#[ignore = "writes the primers"]
fn write_the_primers() {
    assert_eq!(std::env::var("JALON_WRITE_PRIMERS").as_deref(), Ok("1"));
    for (locale, text) in TEXTS {
        let path = format!("{}/src/share/letters/{}.bin", env!("CARGO_MANIFEST_DIR"), locale.tag());
        std::fs::write(path, packed(text)).expect("written");
    }
}

#[test]
fn the_signs_are_frozen_and_stand_in_the_document() {
    assert_eq!(SIGNS.chars().count(), FIXED);
    assert_eq!(SIGNS.chars().collect::<BTreeSet<_>>().len(), FIXED);
    assert_eq!(crc32(SIGNS.as_bytes()), 1_632_298_585);
    let cell = |sign: char| match sign {
        '\n' => "line feed".to_owned(),
        ' ' => "space".to_owned(),
        '\u{e}' => "shift".to_owned(),
        '\u{1b}' => "escape".to_owned(),
        sign => format!("`{sign}`"),
    };
    let cells: Vec<String> = SIGNS.chars().map(cell).collect();
    for (n, row) in cells.chunks(18).enumerate() {
        let row = format!("| {} | {} |", 18 * n, row.join(" | "));
        assert!(DOCUMENT.contains(&row), "docs/format.md misses\n{row}");
    }
}

#[test]
fn the_primers_are_frozen_and_what_their_texts_say() {
    let mut bytes = 0;
    for (locale, text) in TEXTS {
        let primer = primer(locale.wire());
        assert_eq!(primer, packed(text), "{}", locale.tag());
        let read = read(limited(primer).expect("short"), &mut Context::default());
        assert_eq!(read.as_deref(), text.strip_suffix('\n'));
        bytes += primer.len();
        let tag = locale.tag();
        let row = format!(
            "| {} | [`{tag}.txt`](../crates/core/src/share/letters/{tag}.txt) | {} | `{:#010X}` |",
            locale.wire(),
            text.len(),
            crc32(text.as_bytes()),
        )
        .replace("0X", "0x");
        assert!(DOCUMENT.contains(&row), "docs/format.md misses\n{row}");
    }
    // They lie in the first load and no compression makes them smaller.
    assert!(bytes <= 2_048, "{bytes} bytes");
    let crcs = TEXTS.map(|(_, text)| crc32(text.as_bytes()));
    assert_eq!(crcs, [3_479_375_035, 3_365_922_348, 3_105_880_012, 675_348_974, 144_652_716]);
}

#[test]
fn a_language_without_a_primer_begins_with_nothing() {
    let mut context = primed(127);
    assert_eq!((context.history.len(), context.learnt.len()), (0, 0));
    let text = "Знайти роботу поруч із домом";
    let bytes = write(text, Vec::new(), &mut context).expect("packed");
    assert!(bytes.len() < text.len());
    assert_eq!(read(limited(&bytes).expect("short"), &mut primed(127)).as_deref(), Some(text));
}

#[test]
fn weights_are_shared_as_the_document_says() {
    const KINDS: u32 = 53;
    let nothing = Context::default().weights();
    assert_eq!(nothing, [WHOLE / KINDS / DIVISOR + 1; FIXED]);
    // After "\n" and "e": of two signs each was seen once.
    let mut context = Context::default();
    context.push(LINE_FEED);
    context.push(4);
    let weights = context.weights();
    let seen = (WHOLE + 8 * (WHOLE / KINDS)) / 10 / DIVISOR + 1;
    let unseen = 8 * (WHOLE / KINDS) / 10 / DIVISOR + 1;
    assert_eq!([weights[0], weights[4], weights[5]], [seen, seen, unseen]);
}

#[test]
fn a_character_is_spelt_out_once_and_an_escape_is_likelier_after_it() {
    let mut context = Context::default();
    let before = context.weights();
    let mut choices = Vec::new();
    escape('é', &mut context, &mut choices).expect("a character");
    assert_eq!((context.sign('é'), context.learnt.as_slice()), (Some(53), &[('é', 0)][..]));
    let after = context.weights();
    assert_eq!((before.len(), after.len()), (FIXED, FIXED + 1));
    assert_eq!(after[usize::from(ESCAPE)], after[FIXED]);
    assert!(after[FIXED] > after[4]);
}

#[test]
fn a_text_in_another_language_of_the_country_borrows_its_primer() {
    let texts = [
        "Je cherche un autre appartement pour ma famille",
        "Ik zoek een rustige en stabiele dienst bij mij in de buurt",
    ];
    for (language, text) in (0..).zip(texts) {
        let own = pack_as(text, 0, ARABIC).expect("packed");
        let borrowed = pack(text, ARABIC).expect("packed");
        assert_eq!(Some(&borrowed), pack_as(text, language + 1, ARABIC).as_ref());
        assert!(2 * borrowed.len() < own.len(), "{} of {}", borrowed.len(), own.len());
        assert_eq!(unpack(&borrowed, ARABIC).as_deref(), Some(text));
        // The primer of the language itself is not borrowed.
        assert_eq!(pack_as(text, language + 1, language), None);
        let choices = vec![LetterChoice::of((language + 1).into(), &PRIMER_WIDTHS)];
        let bytes = write(text, choices, &mut primed(language)).expect("packed");
        assert_eq!(unpack(&bytes, language), None);
    }
}

#[test]
fn beyond_256_signs_characters_are_spelt_out_each_time() {
    let text: String = ('\u{4e00}'..'\u{4f00}').chain('\u{4ef0}'..'\u{4f00}').collect();
    let mut context = Context::default();
    let bytes = write(&text, Vec::new(), &mut context).expect("packed");
    assert_eq!(context.learnt.len(), MOST_SIGNS - FIXED);
    assert_eq!(read(limited(&bytes).expect("short"), &mut Context::default()), Some(text));
}

#[test]
fn the_example_of_the_document_comes_out() {
    let mut context = primed(FRENCH);
    let mut rows = String::from("| sign | start | width | total |\n|---|---|---|---|\n");
    rows += "| the primer of the language | 0 | 12 | 16 |\n";
    let mut signs = vec![("shift".to_owned(), SHIFT)];
    signs.extend("oui".chars().filter_map(|c| Some((format!("`{c}`"), context.sign(c)?))));
    signs.push(("line feed".to_owned(), LINE_FEED));
    for (name, sign) in signs {
        let LetterChoice { start, width, total } = context.step(sign);
        writeln!(rows, "| {name} | {start} | {width} | {total} |").expect("a String takes all");
    }
    rows += "| the end | 0 | 1 | 2 |\n";
    assert!(DOCUMENT.contains(&rows), "docs/format.md misses\n{rows}");
    let bytes = pack("Oui", FRENCH).expect("packed");
    let hex = bytes.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(" ");
    let number = bytes.iter().fold(0_u64, |n, byte| n << 8 | u64::from(*byte));
    let says = format!(
        "“Oui” in French is the number {number}: `80` for the coding and the language, then `{hex}`."
    );
    assert!(DOCUMENT.contains(&says), "docs/format.md misses\n{says}");
}

#[test]
fn what_is_not_of_the_one_form_is_refused() {
    let good = pack("Être boulanger", FRENCH).expect("packed");
    let refused = |bytes: &[u8]| assert_eq!(unpack(bytes, FRENCH), None, "{bytes:x?}");
    refused(&[&[0], &good[..]].concat());
    refused(&[&good[..], &[0]].concat());
    refused(&vec![0xff; 2 * MOST + 1]);
    refused(&vec![0xff; 2 * MOST]);
    assert_eq!(pack("\0", FRENCH), None);
    assert_eq!(pack(&"a".repeat(MOST + 1), FRENCH), None);
    let long = "a".repeat(MOST);
    let bytes = pack(&long, FRENCH).expect("packed");
    assert_eq!(unpack(&bytes, FRENCH), Some(long));
}

/// A text whose first choices are these, and which ends after them.
fn ended(mut choices: Vec<LetterChoice>, mut context: Context) -> Vec<u8> {
    choices.insert(0, LetterChoice::of(0, &PRIMER_WIDTHS));
    choices.extend([context.step(LINE_FEED), LetterChoice::even(0, 2)]);
    spelt(&choices)
}

#[test]
fn a_character_is_spelt_out_in_one_way_and_only_where_it_has_no_sign() {
    let start = || primed(FRENCH);
    let spell = |c: char| {
        let (mut context, mut choices) = (start(), Vec::new());
        escape(c, &mut context, &mut choices).expect("a character");
        (choices, context)
    };
    // The primer ends with a block that is not that of this letter.
    let (choices, context) = spell('ж');
    assert_eq!(unpack(&ended(choices, context), FRENCH).as_deref(), Some("ж"));
    for known in ['e', 'é', 'Ж', '\n'] {
        let (choices, context) = spell(known);
        assert_eq!(unpack(&ended(choices, context), FRENCH), None, "{known:?}");
    }
    // A letter of the same block, spelt out as of another one: the last letter of the primer is of Latin 1.
    let (mut choices, mut context) =
        (vec![LetterChoice::of(ESCAPE.into(), &start().weights())], start());
    assert_eq!(context.block, 0);
    choices.extend([LetterChoice::of(1, &SAME_BLOCK), LetterChoice::even(7, CODE_POINT_BITS)]);
    choices.push(LetterChoice::even(u32::from('ñ') - 128, 128));
    context.learn('ñ');
    assert_eq!(unpack(&ended(choices, context), FRENCH), None);
    // U+0000, a surrogate, and a shift of nothing.
    let mut choices = vec![LetterChoice::of(ESCAPE.into(), &start().weights())];
    choices.extend([LetterChoice::of(0, &SAME_BLOCK), LetterChoice::even(0, 256)]);
    let mut context = start();
    context.learn('\0');
    assert_eq!(unpack(&ended(choices, context), FRENCH), None);
    let mut choices = vec![LetterChoice::of(ESCAPE.into(), &start().weights())];
    choices.extend([LetterChoice::of(1, &SAME_BLOCK), LetterChoice::even(15, CODE_POINT_BITS)]);
    choices.push(LetterChoice::even(0xD800 - (1 << 15), 1 << 15));
    assert_eq!(unpack(&ended(choices, start()), FRENCH), None);
    let mut context = start();
    let choices = vec![context.step(SHIFT)];
    assert_eq!(unpack(&ended(choices, context), FRENCH), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_survives(
        text in "[^\0]{0,40}",
        words in "[a-zA-ZéÉçÇÿŒŞşІі0-9 .\n\u{e}\u{1b}А-яا-يሀ-ቿ]{0,60}",
        language in 0_u8..6,
    ) {
        for text in [text, words] {
            let bytes = pack(&text, language);
            prop_assert_eq!(bytes.and_then(|bytes| unpack(&bytes, language)), Some(text));
        }
    }

    #[test]
    fn bytes_are_refused_or_of_the_one_form(
        bytes in prop::collection::vec(any::<u8>(), 0..60),
        language in 0_u8..6,
    ) {
        if let Some(text) = unpack(&bytes, language) {
            let again = |choice| pack_as(&text, choice, language);
            prop_assert!((0..5).any(|choice| again(choice).as_ref() == Some(&bytes)));
        }
    }
}
