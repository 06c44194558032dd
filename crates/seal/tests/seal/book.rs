//! An adviser's book of keys: what comes in, what is kept, and when a private key goes.

use crate::support::{book, day, form, own, today};
use jalon_core::assessment::RecordError;
use jalon_core::instrument::Recipient;
use jalon_seal::{AddError, BookKey, KeyBook, KeyForm, MAX_KEYS, MAX_NAME, NewKey, Private};
use proptest::prelude::*;

fn state(key: &BookKey) -> &'static str {
    match key.private() {
        Private::Kept(_) => "kept",
        Private::ForToday(_) => "for today",
        Private::InFile => "in its file",
        Private::Erased(_) => "erased",
    }
}

fn states(book: &KeyBook) -> Vec<&'static str> {
    book.keys().iter().map(state).collect()
}

#[test]
fn a_key_goes_three_months_after_its_end_once_that_is_confirmed() {
    let key = own(Recipient::Cpas, "CPAS A", 1);
    let mut book = book(&[&key]);
    let number = key.number();
    assert_eq!(book.keys()[0].end(), day(2027, 11, 28));
    assert_eq!(book.due(day(2028, 2, 27)), []);
    assert_eq!(book.due(day(2028, 2, 28)), [number]);
    // A clock that was wrong for a moment has erased nothing.
    assert_eq!(states(&book), ["for today"]);
    // Who retires a key brings its end forward; a second time, or after its end, changes nothing.
    book.retire(number, day(2027, 1, 10));
    book.retire(number, day(2027, 2, 10));
    assert_eq!(book.keys()[0].end(), day(2027, 1, 10));
    assert_eq!(book.due(day(2027, 4, 10)), [number]);
    book.erase(number, day(2027, 4, 11));
    book.erase(number, day(2027, 5, 11));
    assert_eq!((states(&book), book.due(day(2030, 1, 1))), (vec!["erased"], vec![]));
    let again = book.add(key.clone(), true, day(2027, 4, 12));
    assert_eq!(again, Err(AddError::Erased(day(2027, 4, 11))));
    // Nor does an old file bring it back on a machine that knows nothing.
    let elsewhere = KeyBook::default().add(key, true, day(2028, 2, 28));
    assert_eq!(elsewhere, Err(AddError::Over(day(2028, 2, 28))));
}

#[test]
fn a_key_retired_after_its_end_goes_by_its_end() {
    let key = own(Recipient::Cpas, "CPAS A", 1);
    let mut book = book(&[&key]);
    book.retire(key.number(), day(2028, 1, 10));
    assert_eq!(book.keys()[0].end(), day(2027, 11, 28));
}

#[test]
fn what_is_opened_for_today_is_not_kept_and_what_is_kept_is_read_again() {
    let (kept, today_only) = (own(Recipient::Cpas, "CPAS A", 1), own(Recipient::Cpas, "CPAS B", 2));
    let mut book = KeyBook::default();
    book.add(kept.clone(), true, today()).expect("it comes in");
    book.add(today_only.clone(), false, today()).expect("it comes in");
    book.rename(kept.number(), "  Dettes  ");
    book.rename(today_only.number(), " \t ");
    book.get_mut(kept.number()).expect("there").letters = 12;
    book.retire(today_only.number(), day(2026, 12, 1));
    assert_eq!(states(&book), ["kept", "for today"]);
    let text = book.text();
    let read = KeyBook::read(&text).expect("it is read");
    assert_eq!(states(&read), ["kept", "in its file"]);
    let names: Vec<_> = read.keys().iter().map(|key| (key.name.as_str(), key.letters)).collect();
    assert_eq!(names, [("Dettes", 12), ("CPAS B", 0)]);
    assert_eq!(read.keys()[1].retired, Some(day(2026, 12, 1)));
    assert_eq!(read.keys()[0].invitation_bytes(), kept.invitation_bytes());
    // At the end of the day the same stands in memory as in the text.
    book.close();
    assert_eq!(states(&book), ["kept", "in its file"]);
    assert_eq!(read.text(), book.text());
    // The next morning the file is opened again: its name and its count are still there.
    book.add(today_only, false, day(2026, 12, 2)).expect("opened again");
    assert_eq!((states(&book), book.keys().len()), (vec!["kept", "for today"], 2));
    assert_eq!(book.keys()[1].retired, Some(day(2026, 12, 1)));
    book.erase(kept.number(), day(2026, 12, 3));
    let erased = KeyBook::read(&book.text()).expect("it is read");
    assert_eq!(states(&erased), ["erased", "in its file"]);
}

/// Only a key that is kept has its private half in the text: two books that differ in nothing else.
#[test]
fn the_text_holds_no_private_key_of_a_file() {
    let key = own(Recipient::Cpas, "CPAS A", 1);
    let with = |kept| {
        let mut book = KeyBook::default();
        book.add(key.clone(), kept, today()).expect("it comes in");
        book.text().as_str().to_owned()
    };
    assert!(with(false).contains("\"private\":null"));
    assert!(!with(true).contains("\"private\":null"));
    assert!(with(true).len() > with(false).len() + 60);
}

#[test]
fn a_book_that_nobody_wrote_is_not_read() {
    let text = book(&[&own(Recipient::Cpas, "CPAS A", 1)]).text();
    let error = |text: &str| KeyBook::read(text).err();
    let changed = |from: &str, to: &str| {
        assert!(text.contains(from), "{from}");
        error(&text.replacen(from, to, 1))
    };
    assert_eq!(error(&text), None);
    assert_eq!(changed("\"version\":1", "\"version\":2"), Some(RecordError::Newer));
    let unreadable = Some(RecordError::Unreadable);
    assert_eq!(error(""), unreadable);
    assert_eq!(error("{}"), unreadable);
    assert_eq!(error(&"[".repeat(100_001)), unreadable);
    assert_eq!(changed("[20,1,0", "[20,1,1"), unreadable, "an invitation that was changed");
    assert_eq!(changed("\"CPAS A\"", "\" \""), unreadable, "no name");
    let long = format!("\"{}\"", "a".repeat(MAX_NAME + 1));
    assert_eq!(changed("\"CPAS A\"", &long), unreadable, "a name that is too long");
    let other = format!("\"private\":{:?}", [7; 32]).replace(' ', "");
    assert_eq!(changed("\"private\":null", &other), unreadable, "another private key");
    let twice = text.as_str().replacen("[{", "[{\"x\":1,", 1);
    let key = &twice[twice.find("[{").expect("keys") + 1..twice.len() - 2];
    assert_eq!(changed("[{", &format!("[{key},{{")), unreadable, "a key twice");
}

#[test]
fn a_book_has_an_end() {
    let mut book = KeyBook::default();
    for n in 0..=MAX_KEYS {
        let random = u8::try_from(n).expect("few");
        let added = book.add(own(Recipient::Cpas, "CPAS A", random), false, today());
        assert_eq!(added.is_ok(), n < MAX_KEYS, "{n}");
    }
    assert_eq!(book.keys().len(), MAX_KEYS);
    assert!(KeyBook::read(&book.text()).is_ok());
}

#[test]
fn a_form_that_does_not_fit_makes_no_key() {
    let languages = Vec::new();
    let none = KeyForm { languages, ..form(Recipient::Cpas, "CPAS A") };
    assert!(NewKey::make(none, [1; 32]).is_none());
}

proptest! {
    #[test]
    fn no_text_makes_a_book_panic(text in "\\PC{0,200}", keys in "[\\[\\]{}\",:a-z0-9]{0,80}") {
        prop_assert!(KeyBook::read(&text).is_err());
        let read = KeyBook::read(&format!("{{\"version\":1,\"keys\":[{keys}]}}"));
        prop_assert_eq!(read.is_ok(), keys.trim().is_empty());
    }
}
