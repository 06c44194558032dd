//! The wire as a whole: golden vectors, sizes, and what holds for any assessment and any text.

#[path = "wire/anonymous.rs"]
mod anonymous;
#[path = "wire/anonymous_json.rs"]
mod anonymous_json;
#[path = "wire/digits.rs"]
mod digits;
#[path = "wire/document.rs"]
mod document;
#[path = "wire/golden.rs"]
mod golden;
#[path = "wire/invitation.rs"]
mod invitation;
#[path = "wire/json.rs"]
mod json;
#[path = "wire/key.rs"]
mod key;
#[path = "wire/published.rs"]
mod published;
#[path = "wire/refusals.rs"]
mod refusals;
#[path = "wire/samples.rs"]
mod samples;
#[path = "wire/sealed.rs"]
mod sealed;
#[path = "wire/sentences.rs"]
mod sentences;
#[path = "wire/strategy.rs"]
mod strategy;
#[path = "wire/versions.rs"]
mod versions;
#[path = "wire/whole.rs"]
mod whole;

use jalon_core::assessment::{Answer, Goal, characters};
use jalon_core::share::{
    Density, Screen, decode, density, encode, heaviest, link, qr, read, typed,
};
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
        middle in prop::collection::vec(any::<u8>(), 0..120),
        length in 0u8..60,
    ) {
        let mut bytes = vec![0x10, 1, 0, 0, length];
        bytes.extend(middle);
        let bytes = refusals::sealed(&bytes);
        // What is read is written the same, but for skipped sections and the packing of own words.
        if let Ok(shared) = decode(&bytes) {
            let again = encode(&shared);
            prop_assert_eq!(decode(&again), Ok(samples::settled(shared)));
            if bytes.len() == 5 + usize::from(length) + 4 {
                prop_assert_eq!(again, bytes);
            }
        }
    }

    #[test]
    fn random_digits_are_written_as_they_are_read(body in prop::collection::vec(any::<u8>(), 1..60)) {
        // The number is cut down until nothing is left over above its last digit.
        for start in 0..body.len() {
            let (mut bytes, body) = (vec![0x10, 1, 0, 0], &body[start..]);
            bytes.extend([u8::try_from(body.len()).expect("short")].iter().chain(body));
            let bytes = refusals::sealed(&bytes);
            if let Ok(shared) = decode(&bytes) {
                prop_assert_eq!(encode(&shared), bytes);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20))]

    #[test]
    fn any_assessment_makes_a_code_or_is_called_too_dense(shared in strategy::shared()) {
        let link = link(golden::BASE, &shared);
        let made = density(&link) != Density::TooDense;
        prop_assert_eq!(qr(&link, Screen::Whole).is_ok(), made);
        prop_assert_eq!(qr(&link, Screen::Cracked).is_ok(), made);
        // Whatever is too dense has own words that can be named.
        prop_assert!(made || !heaviest(&shared).is_empty() || !shared.earlier.is_empty());
    }

    #[test]
    fn the_heaviest_words_come_first(shared in strategy::shared()) {
        let heavy = heaviest(&shared);
        prop_assert!(heavy.is_sorted_by(|a, b| a.length >= b.length));
        let given = shared.goals.shown().and_then(Answer::given).into_iter().flatten();
        let goals = given.filter(|goal| matches!(goal, Goal::Own(_))).count();
        prop_assert_eq!(heavy.iter().filter(|h| h.question.is_none()).count(), goals);
        for heavy in heavy {
            let words = match (heavy.question, &heavy.about) {
                (None, Some(Goal::Own(words))) => words.clone(),
                (Some(question), about) => {
                    let answer = shared.answer(question, about.as_ref()).and_then(Answer::given);
                    answer.and_then(|value| value.words.clone()).expect("own words")
                }
                (None, _) => panic!("a goal without own words"),
            };
            prop_assert_eq!(characters(words.as_str()), heavy.length);
        }
    }
}
