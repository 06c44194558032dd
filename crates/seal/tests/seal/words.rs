//! The lock of words, key files, and the fingerprint.

use crate::support::{EASY, form, phrase};
use jalon_core::instrument::Recipient;
use jalon_core::share::{
    Inside, Lock, ReadError, Sealed, decode_sealed, encode_sealed, sealed_link, with_checksum,
};
use jalon_seal::{DeriveError, FileError, NewKey, Settings, UnlockError, lock, read_file, unlock};
use proptest::prelude::*;

const TEXT: &[u8] = b"a code without its checksum";
const WORDS: &str = "lune forêt pain sable route";

fn locked() -> Sealed {
    lock(Inside::Code, TEXT, &phrase(WORDS), EASY, [3; 16]).expect("locked")
}

fn open(sealed: &Sealed, words: &str) -> Result<Vec<u8>, UnlockError> {
    unlock(sealed, Inside::Code, &phrase(words)).map(|text| text.to_vec())
}

#[test]
fn the_words_open_it_however_they_are_typed() {
    let sealed = decode_sealed(&encode_sealed(&locked())).expect("it is read");
    for words in [WORDS, "LUNE FORET PAIN SABLE ROUTE", "lune, fore\u{302}t; pain-sable\nroute "] {
        assert_eq!(open(&sealed, words), Ok(TEXT.to_vec()), "{words}");
    }
    for words in
        ["lune foret pain sable", "foret lune pain sable route", "lune forêt bain sable route"]
    {
        assert_eq!(open(&sealed, words), Err(UnlockError::WrongWords), "{words}");
    }
}

#[test]
fn the_derivation_of_today_opens_what_it_locks() {
    let sealed =
        lock(Inside::Code, TEXT, &phrase(WORDS), Settings::TODAY, [3; 16]).expect("locked");
    let Lock::Words(of) = &sealed.lock else { panic!("words") };
    assert_eq!((of.memory, of.passes), (19, 2));
    assert_eq!(open(&sealed, WORDS), Ok(TEXT.to_vec()));
}

#[test]
fn each_refusal_has_a_name_of_its_own() {
    let sealed = locked();
    let with = |how: fn(&mut Sealed)| {
        let mut changed = sealed.clone();
        how(&mut changed);
        open(&changed, WORDS)
    };
    assert_eq!(with(|_| {}), Ok(TEXT.to_vec()));
    assert_eq!(with(|sealed| sealed.text[0] ^= 1), Err(UnlockError::Tampered));
    let newer = |memory, passes| {
        let mut changed = sealed.clone();
        if let Lock::Words(lock) = &mut changed.lock {
            (lock.memory, lock.passes) = (memory, passes);
        }
        open(&changed, WORDS)
    };
    assert_eq!(newer(255, 255), Err(UnlockError::Derive(DeriveError::Settings)));
    assert_eq!(newer(0, 1), Err(UnlockError::Derive(DeriveError::Settings)));
    assert_eq!(newer(1, 2), Err(UnlockError::WrongWords));
    let as_file = unlock(&sealed, Inside::KeyFile, &phrase(WORDS));
    assert_eq!(as_file.err(), Some(UnlockError::OtherInside));
    let key = crate::support::own(Recipient::Cpas, "CPAS", 1);
    let by_key =
        jalon_seal::seal(&[1; 9], key.invitation_bytes(), crate::support::today(), [1; 32]);
    assert_eq!(open(&by_key.expect("sealed"), WORDS), Err(UnlockError::NoWords));
}

#[test]
fn a_changed_bit_anywhere_is_refused() {
    let whole = encode_sealed(&locked());
    let body = &whole[..whole.len() - 4];
    for bit in 0..body.len() * 8 {
        let mut bytes = body.to_vec();
        bytes[bit / 8] ^= 1 << (bit % 8);
        if let Ok(sealed) = decode_sealed(&with_checksum(&bytes)) {
            assert!(open(&sealed, WORDS).is_err(), "bit {bit}");
        }
    }
}

#[test]
fn a_key_is_out_of_reach_until_its_file_was_read_back() {
    let words = phrase("un deux trois quatre cinq six");
    let new = NewKey::make(form(Recipient::Cpas, "CPAS A"), [1; 32]).expect("it fits");
    let other = NewKey::make(form(Recipient::Cpas, "CPAS A"), [2; 32]).expect("it fits");
    let file = new.file(&words, EASY, [1; 16]).expect("a file");
    let of_other = other.file(&words, EASY, [2; 16]).expect("a file");
    assert!(file.starts_with("jalon-key\n") && file.is_ascii() && file.len() < 400, "{file}");
    assert!(!file.contains("CPAS"));
    let back = |text: &str, words: &str| new.read_back(text, &phrase(words)).err();
    assert_eq!(back(&file, "un deux trois quatre cinq six"), None);
    assert_eq!(back(&of_other, "un deux trois quatre cinq six"), Some(FileError::OtherKey));
    let wrong = Some(FileError::Locked(UnlockError::WrongWords));
    assert_eq!(back(&file, "un deux trois quatre cinq sept"), wrong);
    let own = new.read_back(&file, &words).expect("read back");
    // A colleague imports the same file: mail and editors may have touched its lines.
    for text in [file.clone(), file.replace('\n', "\r\n"), format!("\u{feff}{file}\n\n")] {
        let theirs = read_file(&text, &words).expect("it is read");
        assert_eq!(theirs.invitation_bytes(), own.invitation_bytes());
        assert_eq!(theirs.number(), own.number());
    }
}

#[test]
fn what_is_no_key_file_gives_no_key() {
    let words = phrase("un deux trois quatre cinq six");
    let own = crate::support::own(Recipient::Cpas, "CPAS", 1);
    let file = own.file(&words, EASY, [1; 16]).expect("a file");
    let error = |text: &str| read_file(text, &words).err().expect("refused");
    let unreadable = FileError::Unreadable;
    assert_eq!(error(""), unreadable(ReadError::NotJalon));
    assert_eq!(error("jalon-key"), unreadable(ReadError::NotJalon));
    assert_eq!(error(&file[10..]), unreadable(ReadError::NotJalon));
    assert_eq!(error(&file[..file.len() - 4]), unreadable(ReadError::Damaged));
    assert_eq!(error(&[&file, &"x".repeat(5_000)[..]].concat()), unreadable(ReadError::NotJalon));
    let payload = |bytes: &[u8]| format!("jalon-key\n{}", sealed_link("", bytes).payload);
    assert_eq!(error(&payload(own.invitation_bytes())), unreadable(ReadError::Key));
    // A code under words is no key, though the words fit.
    let code = lock(Inside::Code, TEXT, &words, EASY, [1; 16]).expect("locked");
    let other = FileError::Locked(UnlockError::OtherInside);
    assert_eq!(error(&payload(&encode_sealed(&code))), other);
    // Nor is anything else that somebody locks as a file: too short, another key's invitation, no invitation.
    let foreign = with_no_invitation(9);
    for text in [vec![7; 20], [&[7; 32], own.invitation_bytes()].concat(), vec![7; 90], foreign] {
        let sealed = lock(Inside::KeyFile, &text, &words, EASY, [1; 16]).expect("locked");
        assert_eq!(error(&payload(&encode_sealed(&sealed))), FileError::NoKey(ReadError::Damaged));
    }
}

/// A private key with an invitation that is not whole.
fn with_no_invitation(random: u8) -> Vec<u8> {
    [&[random; 32][..], &with_checksum(&[0x14, 1, 0])].concat()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn any_text_and_any_words_come_back(
        text in prop::collection::vec(any::<u8>(), 0..400),
        words in "[a-z]{1,8}( [a-zé]{1,8}){4}",
        salt in any::<[u8; 16]>(),
    ) {
        let sealed = lock(Inside::Code, &text, &phrase(&words), EASY, salt).expect("locked");
        let read = decode_sealed(&encode_sealed(&sealed)).expect("it is read");
        prop_assert_eq!(open(&read, &words), Ok(text));
    }

    #[test]
    fn no_text_is_a_key_file(text in "\\PC{0,200}") {
        for text in [text.clone(), format!("jalon-key\n{text}")] {
            prop_assert!(read_file(&text, &phrase("a b c d e f")).is_err());
        }
    }
}
