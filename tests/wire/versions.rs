//! The size promise: which QR version a code needs.

use crate::golden::BASE;
use crate::samples::{self, SENTENCES};
use jalon::assessment::Shared;
use jalon::share::{Level, Qr, Screen, encode, link, qr};

fn code(shared: &Shared, screen: Screen) -> Qr {
    qr(&link(BASE, shared), screen).unwrap_or_else(|error| panic!("{error}"))
}

fn measure(name: &str, shared: &Shared) -> u8 {
    let (whole, cracked) = (code(shared, Screen::Whole), code(shared, Screen::Cracked));
    println!(
        "{name}: {} bytes, {} characters, version {} at {:?}, cracked {} at {:?}",
        encode(shared).len(),
        link(BASE, shared).payload.len(),
        whole.version(),
        whole.level(),
        cracked.version(),
        cracked.level(),
    );
    assert_eq!(cracked.level(), Level::High);
    whole.version()
}

#[test]
fn a_typical_assessment_is_no_larger_than_promised() {
    assert_eq!(BASE.len(), 25);
    // Promised are version 5 for the typical one and 11 with own words; what is reached is held.
    assert!(measure("typical", &samples::typical()) <= 4);
    for (locale, words) in SENTENCES {
        for words in words {
            assert!((78..=80).contains(&words.chars().count()), "{words}");
        }
        let version = measure(locale.tag(), &samples::in_own_words(locale, &words));
        assert!(version <= 11, "{}: version {version}", locale.tag());
    }
}

#[test]
fn the_largest_of_all_still_makes_a_code() {
    // Characters of the last planes take four bytes in any coding.
    let words = |n: u32| char::from_u32(0x10_FF00 + n).map(|c| c.to_string().repeat(80));
    let words: Vec<String> = (0..3).filter_map(words).collect();
    let goals = samples::goals(words.iter().map(|words| samples::own(words)));
    let (_, everything) =
        samples::all().into_iter().find(|(name, _)| name == "everything").expect("it");
    assert_eq!(encode(&everything).len(), 30);
    let largest = Shared { goals, ..everything };
    assert_eq!(encode(&largest).len(), 996);
    measure("largest", &largest);
}

#[test]
fn the_vectors_of_all_kinds_make_a_code() {
    for (name, shared) in samples::all() {
        measure(&name, &shared);
    }
}
