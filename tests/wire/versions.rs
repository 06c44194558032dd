//! The size promise: which QR version a code needs.

use crate::golden::BASE;
use crate::samples;
use crate::sentences::SENTENCES;
use crate::whole;
use jalon_core::assessment::{Answer, OwnWords, Shared, Value};
use jalon_core::share::{Density, Level, Screen, density, encode, heaviest, link, qr};

/// Promised for a typical standard assessment, at level M.
const STANDARD: u8 = 7;
/// Promised for the fullest possible, at level M.
const FULLEST: u8 = 20;

/// Version and level on a whole screen; none where there is no code.
fn measure(name: &str, shared: &Shared) -> Option<(u8, Level)> {
    let link = link(BASE, shared);
    let at = |screen| qr(&link, screen).ok().map(|qr| (qr.version(), qr.level()));
    let (whole, cracked) = (at(Screen::Whole), at(Screen::Cracked));
    let (bytes, characters) = (encode(shared).len(), link.payload.len());
    println!("{name}: {bytes} bytes, {characters} characters, {whole:?}, cracked {cracked:?}");
    let wanted = match whole {
        Some((..=10, _)) => Density::Easy,
        Some(_) => Density::Dense,
        None => Density::TooDense,
    };
    assert_eq!(density(&link), wanted, "{name}");
    whole
}

/// The version, which must be at this level or better.
fn version(name: &str, shared: &Shared, least: Level) -> u8 {
    let (version, level) = measure(name, shared).expect("a code");
    assert!(level >= least, "{name}: {level:?}");
    version
}

#[test]
fn a_typical_assessment_is_no_larger_than_promised() {
    assert_eq!(BASE.len(), 25);
    assert!(version("typical leads and goals", &samples::typical(), Level::Medium) <= 5);
    for sentences in &SENTENCES {
        let tag = sentences.locale.tag();
        for words in sentences.goals {
            assert!((78..=80).contains(&words.chars().count()), "{words}");
        }
        for words in sentences.short_steps {
            assert!((36..=44).contains(&words.chars().count()), "{words}");
        }
        let goals = samples::in_own_words(sentences.locale, &sentences.goals);
        assert!(version(&format!("three goals in own words, {tag}"), &goals, Level::Medium) <= 11);
        let standard =
            version(&format!("standard, {tag}"), &whole::standard(sentences), Level::Medium);
        assert!(standard <= STANDARD, "{tag}: version {standard}");
    }
}

#[test]
fn the_fullest_possible_is_no_larger_than_promised() {
    for sentences in &SENTENCES {
        let name = format!("fullest, {}", sentences.locale.tag());
        let version = version(&name, &whole::fullest(sentences), Level::Medium);
        assert!(version <= FULLEST, "{name}: version {version}");
    }
}

#[test]
fn what_no_camera_reads_makes_no_code() {
    // Characters of many planes, no two alike, take three bytes or four in any coding.
    let character = |n: u32| char::from_u32(0x1_0000 + n.wrapping_mul(0x9E37_79B9) % 0x10_0000);
    let words =
        |from: u32, count: u32| (from..from + count).filter_map(character).collect::<String>();
    let wanted: Vec<_> = [0, 80, 160].map(|from| samples::own(&words(from, 80))).to_vec();
    let mut shared = samples::with_goals(samples::typical(), samples::goals(wanted.clone()));
    for goal in &wanted {
        let words = OwnWords::within(&words(300, 120), 120);
        let step = Value { words, ..Value::default() };
        samples::say(&mut shared, "first_step", Some(goal), Answer::Given(step));
    }
    assert_eq!(measure("strange words", &shared), None);
    let longest = heaviest(&shared);
    let lengths: Vec<_> = longest.iter().map(|heavy| heavy.length).collect();
    assert_eq!(lengths, [120, 120, 120, 80, 80, 80]);
    assert_eq!(longest[0].question, Some(samples::question("first_step")));
    assert_eq!(longest[0].about.as_ref(), wanted.first());
    assert_eq!(longest[3].question, None);
}

#[test]
fn the_vectors_of_all_kinds_are_measured() {
    for (name, shared) in samples::all() {
        measure(&name, &shared);
    }
}
