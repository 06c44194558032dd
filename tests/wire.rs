//! The wire as a whole: golden vectors, sizes, and what holds for any assessment and any text.

#[path = "wire/document.rs"]
mod document;
#[path = "wire/golden.rs"]
mod golden;
#[path = "wire/refusals.rs"]
mod refusals;
#[path = "wire/samples.rs"]
mod samples;
#[path = "wire/strategy.rs"]
mod strategy;
#[path = "wire/versions.rs"]
mod versions;

use jalon::share::{Screen, decode, encode, link, qr, read, typed};
use proptest::prelude::*;

proptest! {
    #[test]
    fn any_assessment_survives_encode_and_decode(shared in strategy::shared()) {
        prop_assert_eq!(decode(&encode(&shared)), Ok(shared));
    }

    #[test]
    fn any_assessment_survives_the_link_in_either_case(shared in strategy::shared()) {
        let text = link(golden::BASE, &shared).text();
        prop_assert!(text.ends_with(|c: char| c.is_ascii_alphanumeric()));
        prop_assert_eq!(read(&text), Ok(shared.clone()));
        prop_assert_eq!(read(&text.to_ascii_uppercase()), Ok(shared));
    }

    #[test]
    fn any_single_changed_byte_is_refused(
        shared in strategy::shared(),
        at in any::<prop::sample::Index>(),
        flip in 1u8..,
    ) {
        let mut bytes = encode(&shared);
        let at = at.index(bytes.len());
        bytes[at] ^= flip;
        prop_assert!(decode(&bytes).is_err());
    }

    #[test]
    fn any_single_changed_character_is_refused(
        shared in strategy::shared(),
        at in any::<prop::sample::Index>(),
        new in "[0-9A-Z$*+./:-]",
    ) {
        let mut payload = link(golden::BASE, &shared).payload;
        let at = at.index(payload.len());
        if payload[at..=at] != new {
            payload.replace_range(at..=at, &new);
            prop_assert!(read(&payload).is_err(), "{}", payload);
        }
    }

    #[test]
    fn random_text_shows_nothing_and_never_panics(text in any::<String>()) {
        prop_assert!(read(&text).is_err());
        prop_assert!(typed(&text).is_err());
    }

    #[test]
    fn random_text_of_the_alphabet_shows_nothing(text in "#?[0-9A-Za-z$*+./:%-]{0,90}") {
        prop_assert!(read(&text).is_err());
        prop_assert!(typed(&text).is_err());
    }

    #[test]
    fn random_bytes_with_a_good_checksum_never_panic(
        middle in prop::collection::vec(any::<u8>(), 0..60),
        head in prop::sample::select(vec![0x10, 0x11]),
        length in 0u8..40,
    ) {
        let mut bytes = vec![head, 1, 0, 0, length];
        bytes.extend(middle);
        let bytes = refusals::sealed(&bytes);
        // What is read is written the same, but for skipped sections and the packing of own words.
        if let Ok(shared) = decode(&bytes) {
            prop_assert_eq!(decode(&encode(&shared)), Ok(shared.clone()));
            if head == 0x10 {
                prop_assert_eq!(encode(&shared), bytes);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20))]

    #[test]
    fn any_assessment_makes_a_code_on_any_screen(shared in strategy::shared()) {
        let link = link(golden::BASE, &shared);
        prop_assert!(qr(&link, Screen::Whole).is_ok());
        prop_assert!(qr(&link, Screen::Cracked).is_ok());
    }
}
