//! What holds for the model of a language: its tables are frozen, nothing is lost, nothing panics.

use super::super::crc::crc32;
use super::*;
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::fmt::Write;

const DOCUMENT: &str = include_str!("../../../../../docs/format.md");

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
    write(text, &mut Vec::new()).expect("short enough")
}

/// Only before a primer has been published: `JALON_WRITE_PRIMERS=1 cargo test --lib -- --ignored primers`.
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
    assert_eq!(SIGNS.chars().count(), COUNT);
    assert_eq!(usize::try_from(KINDS), Ok(COUNT));
    assert_eq!(SIGNS.chars().collect::<BTreeSet<_>>().len(), COUNT);
    assert_eq!(crc32(SIGNS.as_bytes()), 1_713_952_704);
    let cell = |sign: char| match sign {
        '\n' => "line feed".to_owned(),
        ' ' => "space".to_owned(),
        '\u{e}' => "shift".to_owned(),
        '\u{1b}' => "escape".to_owned(),
        sign => format!("`{sign}`"),
    };
    let cells: Vec<String> = SIGNS.chars().map(cell).collect();
    for (n, row) in cells.chunks(25).enumerate() {
        let row = format!("| {} | {} |", 25 * n, row.join(" | "));
        assert!(DOCUMENT.contains(&row), "docs/format.md misses\n{row}");
    }
}

#[test]
fn the_primers_are_frozen_and_what_their_texts_say() {
    let mut bytes = 0;
    for (locale, text) in TEXTS {
        let primer = primer(locale);
        assert_eq!(primer, packed(text), "{}", locale.tag());
        let mut history = Vec::new();
        assert_eq!(read(primer, &mut history).as_deref(), text.strip_suffix('\n'));
        assert_eq!(history, primed(locale));
        bytes += primer.len();
        let tag = locale.tag();
        let row = format!(
            "| [`{tag}.txt`](../crates/core/src/share/letters/{tag}.txt) | {} | `{:#010X}` |",
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
fn weights_are_shared_as_the_document_says() {
    let nothing = weights(&[]);
    assert_eq!(nothing, [WHOLE / KINDS / DIVISOR + 1; COUNT]);
    // After "\n" and "e": of two signs each was seen once.
    let weights = weights(&[LINE_FEED, 4]);
    let seen = (WHOLE + 8 * (WHOLE / KINDS)) / 10 / DIVISOR + 1;
    let unseen = 8 * (WHOLE / KINDS) / 10 / DIVISOR + 1;
    assert_eq!([weights[0], weights[4], weights[5]], [seen, seen, unseen]);
}

#[test]
fn the_example_of_the_document_comes_out() {
    let mut history = primed(Locale::Fr);
    let mut rows = String::from("| sign | start | width | total |\n|---|---|---|---|\n");
    let mut signs = vec![("shift".to_owned(), SHIFT)];
    signs.extend("oui".chars().filter_map(|c| Some((format!("`{c}`"), sign_of(c)?))));
    signs.push(("line feed".to_owned(), LINE_FEED));
    for (name, sign) in signs {
        let Choice { start, width, total } = step(sign, &mut history);
        writeln!(rows, "| {name} | {start} | {width} | {total} |").expect("a String takes all");
    }
    rows += "| the end | 0 | 1 | 2 |\n";
    assert!(DOCUMENT.contains(&rows), "docs/format.md misses\n{rows}");
    let bytes = pack("Oui", Locale::Fr).expect("packed");
    let hex = bytes.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(" ");
    let number = bytes.iter().fold(0_u64, |n, byte| n << 8 | u64::from(*byte));
    let says = format!(
        "“Oui” in French is the number {number}: `50` for the coding and the language, then `{hex}`."
    );
    assert!(DOCUMENT.contains(&says), "docs/format.md misses\n{says}");
}

#[test]
fn what_is_not_of_the_one_form_is_refused() {
    let good = pack("Être boulanger", Locale::Fr).expect("packed");
    let refused = |bytes: &[u8]| assert_eq!(unpack(bytes, Locale::Fr), None, "{bytes:x?}");
    refused(&[&[0], &good[..]].concat());
    refused(&[&good[..], &[0]].concat());
    refused(&good[1..]);
    refused(&vec![0xff; 2 * MOST + 1]);
    refused(&vec![0xff; 2 * MOST]);
    assert_eq!(pack("\0", Locale::Fr), None);
    assert_eq!(pack(&"a".repeat(MOST + 1), Locale::Fr), None);
    let long = "a".repeat(MOST);
    let bytes = pack(&long, Locale::Fr).expect("packed");
    assert_eq!(unpack(&bytes, Locale::Fr), Some(long));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_survives(
        text in "[^\0]{0,40}",
        words in "[a-zA-ZéÉçÇÿŒ0-9 .\n\u{e}\u{1b}ا-ي]{0,60}",
        locale in prop::sample::select(Locale::ALL.to_vec()),
    ) {
        for text in [text, words] {
            let bytes = pack(&text, locale);
            prop_assert_eq!(bytes.and_then(|bytes| unpack(&bytes, locale)), Some(text));
        }
    }

    #[test]
    fn bytes_are_refused_or_of_the_one_form(
        bytes in prop::collection::vec(any::<u8>(), 0..60),
        locale in prop::sample::select(Locale::ALL.to_vec()),
    ) {
        if let Some(text) = unpack(&bytes, locale) {
            prop_assert_eq!(pack(&text, locale), Some(bytes));
        }
    }
}
