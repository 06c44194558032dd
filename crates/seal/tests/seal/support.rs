//! Keys and words to try with. Derivations are made as easy as can be, but where their time is the matter.

use jalon_core::assessment::Day;
use jalon_core::instrument::{Locale, Recipient};
use jalon_core::share::Label;
use jalon_seal::{KeyBook, KeyForm, NewKey, OwnKey, Phrase, Settings};

pub const EASY: Settings = Settings { memory: 1, passes: 1 };

pub fn today() -> Day {
    Day::from_date(2026, 11, 28)
}

pub fn day(year: i32, month: u32, of_month: u32) -> Day {
    Day::from_date(year, month, of_month)
}

pub fn form(recipient: Recipient, label: &str) -> KeyForm {
    KeyForm {
        recipient,
        languages: vec![Locale::Fr, Locale::Nl],
        valid_until: day(2027, 11, 28),
        label: Label::new(label).expect("a label"),
    }
}

pub fn phrase(text: &str) -> Phrase {
    Phrase::typed(text).expect("words")
}

/// A key that went the whole way.
pub fn own(recipient: Recipient, label: &str, random: u8) -> OwnKey {
    let new = NewKey::make(form(recipient, label), [random; 32]).expect("it fits");
    let words = phrase("one two three four five six");
    let file = new.file(&words, EASY, [random; 16]).expect("a file");
    new.read_back(&file, &words).expect("read back")
}

pub fn book(keys: &[&OwnKey]) -> KeyBook {
    let mut book = KeyBook::default();
    for key in keys {
        book.add((*key).clone(), false, today()).expect("it comes in");
    }
    book
}
