//! One planted fault of each kind, and what is right beside it.

use crate::clips::{Clip, Manifest, Speaker, hash, misplaced, out_of_time, unlike};
use crate::sound::faults;
use crate::texts::Texts;
use jalon_core::instrument::Locale;
use std::collections::BTreeMap;
use std::path::Path;

const WORDS: &str = "Comment ça va avec votre argent ?";

fn texts() -> BTreeMap<String, String> {
    BTreeMap::from([("lead-money".to_owned(), WORDS.to_owned())])
}

fn manifest(text: &str, milliseconds: u32) -> Manifest {
    let file = "lead-money.opus".to_owned();
    let clip = Clip { hash: hash(text), file, milliseconds, by: Speaker::Machine };
    Manifest { clips: BTreeMap::from([("lead-money".to_owned(), clip)]) }
}

#[test]
fn the_hash_is_that_of_the_script() {
    // The published values of FNV-1a.
    assert_eq!(hash(""), "cbf29ce484222325");
    assert_eq!(hash("foobar"), "85944171f73967e8");
}

#[test]
fn another_text_a_missing_one_and_one_too_many_are_found() {
    assert_eq!(unlike(&texts(), &manifest(WORDS, 2000)), [""; 0]);
    let stale = unlike(&texts(), &manifest("Comment ça va ?", 2000));
    assert_eq!(stale, [format!("lead-money: the recording says other words than: {WORDS}")]);
    let none = Manifest { clips: BTreeMap::new() };
    assert_eq!(unlike(&texts(), &none), [format!("lead-money: no recording of: {WORDS}")]);
    let surplus = unlike(&BTreeMap::new(), &manifest(WORDS, 2000));
    assert_eq!(surplus, ["lead-money: a recording of no text"]);
}

#[test]
fn a_missing_file_and_a_forgotten_one_are_found() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("recordings-planted");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a folder");
    for name in ["manifest.json", "gone.opus"] {
        std::fs::write(folder.join(name), "").expect("a file");
    }
    let found = misplaced(&manifest(WORDS, 2000), &folder);
    assert_eq!(found, ["lead-money.opus: is not there", "gone.opus: nothing names it"]);
}

#[test]
fn a_recording_of_another_length_than_its_words_is_found() {
    let found = |ms| out_of_time(Locale::Fr, &texts(), &manifest(WORDS, ms)).len();
    assert_eq!([found(2300), found(900), found(9000)], [0, 1, 1]);
}

#[test]
fn silence_a_cut_and_clipping_are_found() {
    // A second of a square wave.
    let tone = |loud: i16| -> Vec<i16> {
        (0..16_000).map(|at| if at / 40 % 2 == 0 { loud } else { -loud }).collect()
    };
    assert_eq!(faults(&tone(6000), 1000), [""; 0]);
    let only = |found: Vec<String>, what: &str| {
        assert!(found.len() == 1 && found[0].contains(what), "{found:?} instead of {what}");
    };
    only(faults(&tone(0), 1000), "too quiet");
    only(faults(&tone(300), 1000), "too quiet");
    only(faults(&tone(6000)[..8000], 1000), "lasts 500 ms");
    only(faults(&tone(32_767), 1000), "clipped");
}

#[test]
fn vowel_signs_on_other_words_are_found() {
    let spoken = BTreeMap::from([("back".to_owned(), "رجوع".to_owned())]);
    let texts = Texts { spoken, ..Texts::default() };
    assert_eq!(texts.badly_vowelled("# back = x\nback = رُجُوع\n"), [""; 0]);
    assert_eq!(texts.badly_vowelled("back = رُجُو\ngone = x\n").len(), 2);
}
