//! What own words weigh in each coding, and what holds for all of them.

use super::*;
use proptest::prelude::*;

#[path = "sentences.rs"]
mod sentences;

use sentences::SENTENCES;

/// The codings that the first Jalon had.
const MODEL_1: [u8; 3] = [UTF_8, LATIN_NIBBLES, ARABIC_NIBBLES];

/// The bytes of a text in one coding.
fn length(coding: u8, locale: Locale, text: &str) -> usize {
    coded(coding, locale, text).map_or(usize::MAX, |bytes| bytes.len())
}

/// Hundredths of a bit a character of these texts, each on its own, in the best of these codings.
fn hundredths(codings: &[u8], locale: Locale, texts: &[String]) -> usize {
    let best = |text: &String| codings.iter().map(|c| length(*c, locale, text)).min();
    let bytes: usize = texts.iter().filter_map(best).sum();
    let characters: usize = texts.iter().map(|text| text.chars().count()).sum();
    (bytes * 800).div_ceil(characters)
}

#[test]
fn natural_sentences_take_few_bits_a_character() {
    // Each alone, and nine to a code: hundredths of a bit that are not exceeded.
    let most = [(356, 333), (351, 326), (366, 335), (374, 354), (375, 351)];
    for ((locale, sentences), (alone, together)) in SENTENCES.into_iter().zip(most) {
        let one: Vec<String> = sentences.iter().map(|s| (*s).to_owned()).collect();
        let nine: Vec<String> = sentences[..18].chunks(9).map(|nine| nine.join("\n")).collect();
        let all = |texts: &[String]| ALL.map(|coding| hundredths(&[coding], locale, texts));
        let before = [hundredths(&MODEL_1, locale, &one), hundredths(&MODEL_1, locale, &nine)];
        println!("{}: {:?} {:?}, before {before:?}", locale.tag(), all(&one), all(&nine));
        let now = [hundredths(&ALL, locale, &one), hundredths(&ALL, locale, &nine)];
        assert!(now[0] <= alone && now[1] <= together, "{}: {now:?}", locale.tag());
        assert!(now[0] < before[0] && now[1] < before[1]);
    }
}

#[test]
fn each_coding_has_words_that_it_is_the_smallest_for() {
    let ukrainian = "Хочу знайти роботу поруч із домом, бо в мене маленькі діти\nПодзвонити до школи в понеділок і запитати про роботу";
    let cases = [
        (UTF_8, Locale::Fr, "漢"),
        (LATIN_NIBBLES, Locale::Ar, "Een rustige en stabiele dienst"),
        (ARABIC_NIBBLES, Locale::Fr, "عمل"),
        (SIX_BITS, Locale::Fr, "GSM 0470/12.34.56, AV. 18/B2"),
        (DEFLATE, Locale::Fr, ukrainian),
        (LETTERS, Locale::Fr, "Je cherche un autre appartement"),
    ];
    for (coding, locale, text) in cases {
        let lengths = ALL.map(|coding| length(coding, locale, text));
        let bytes = pack_text(locale, text);
        assert_eq!(bytes[0] >> 4, coding, "{text}: {lengths:?}");
        assert_eq!(unpack_text(&bytes), Ok((locale, text.to_owned())));
    }
}

#[test]
fn a_coding_or_language_to_come_is_newer() {
    assert_eq!(unpack_text(&[]), Err(ReadError::Damaged));
    for head in [0x60, 0xf0, 0x05, 0x5f] {
        assert_eq!(unpack_text(&[head, b'a']), Err(ReadError::Newer), "{head:x}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_survives(
        text in any::<String>(),
        words in "[a-zA-ZéÉŒ0-9 .\n\u{e}\u{1b}ا-ي]{0,60}",
        locale in prop::sample::select(Locale::ALL.to_vec()),
    ) {
        for text in [text, words] {
            let bytes = pack_text(locale, &text);
            prop_assert!(bytes.len() <= text.len() + 1);
            prop_assert_eq!(unpack_text(&bytes), Ok((locale, text.clone())));
            for coding in ALL {
                let Some(packed) = coded(coding, locale, &text) else { continue };
                let bytes = [&[coding << 4 | number(locale)], &packed[..]].concat();
                prop_assert_eq!(unpack_text(&bytes), Ok((locale, text.clone())), "{}", coding);
            }
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
