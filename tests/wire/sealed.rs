//! Sealed codes on the wire: golden vectors that anybody can open, refusals, and how large the code is.

use crate::golden::{BASE, hex, unhex};
use crate::key;
use crate::published::{self, Vector, bytes_of};
use crate::refusals::sealed as checked;
use crate::samples;
use crate::sentences::SENTENCES;
use crate::whole;
use jalon_core::assessment::{Day, Shared};
use jalon_core::instrument::Recipient;
use jalon_core::share::ReadError::{self, Damaged, Newer};
use jalon_core::share::{
    Inside, Level, Lock, Screen, decode, decode_key, decode_sealed, encode, encode_sealed,
    padded_length, qr, read, read_key, read_sealed, sealed_link, sealed_qr, typed_sealed,
};
use jalon_seal::{
    KeyBook, KeyForm, NewKey, OwnKey, Phrase, Settings, lock, read_file, seal, unlock,
};
use proptest::prelude::*;
use serde_json::json;

const FILE: &str = "sealed.json";
const WORDS: &str = "lune forêt pain sable route";
const TODAY: Day = Day(331);

/// Promised for a typical code with its lock, at level M.
const TYPICAL: u8 = 9;
/// Promised for the fullest.
const FULLEST: u8 = 22;

/// The key of RFC 9180, A.2.1, made of the bytes that stand there, with the invitation of the key vectors.
fn own() -> OwnKey {
    let random = unhex("1ac01f181fdf9f352797655161c58b75c656a6cc2716dcb66372da835542e1df");
    let invitation = key::example();
    let form = KeyForm {
        recipient: invitation.recipient,
        languages: invitation.languages,
        valid_until: invitation.valid_until,
        label: invitation.label,
    };
    let new = NewKey::make(form, random.try_into().expect("32 bytes")).expect("it fits");
    let words = Phrase::typed("un deux trois quatre cinq six").expect("words");
    let settings = Settings { memory: 1, passes: 1 };
    let file = new.file(&words, settings, [0; 16]).expect("a file");
    read_file(&file, &words).expect("a key")
}

fn by_key(code: &[u8], random: [u8; 32]) -> Vec<u8> {
    encode_sealed(&seal(code, own().invitation_bytes(), TODAY, random).expect("sealed"))
}

fn by_words(code: &[u8]) -> Vec<u8> {
    let words = Phrase::typed(WORDS).expect("words");
    let settings = Settings { memory: 1, passes: 1 };
    // As behind a key, a code stands behind words without its checksum.
    let text = &code[..code.len() - 4];
    encode_sealed(&lock(Inside::Code, text, &words, settings, [7; 16]).expect("locked"))
}

fn vector(name: String, bytes: Vec<u8>, code: &[u8]) -> Vector {
    let payload = sealed_link("", &bytes).payload;
    Vector { name, bytes, payload, says: json!(hex(code)) }
}

#[test]
#[ignore = "writes the vectors"]
fn write_the_sealed_vectors() {
    let all = samples::all().into_iter().flat_map(|(name, shared)| {
        let code = encode(&shared);
        let by_key = vector(format!("{name}, by key"), by_key(&code, [0x11; 32]), &code);
        [by_key, vector(format!("{name}, by words"), by_words(&code), &code)]
    });
    published::write(FILE, all);
}

#[test]
fn every_sealed_vector_is_opened_and_made_as_it_stands() {
    let mut book = KeyBook::default();
    book.add(own(), false, TODAY).expect("it comes in");
    let words = Phrase::typed(WORDS).expect("words");
    for Vector { name, bytes, payload, says } in published::vectors(FILE) {
        let code = unhex(says.as_str().expect("text"));
        let sealed = decode_sealed(&bytes).expect(&name);
        assert_eq!(read_sealed(&payload), Ok(sealed.clone()), "{name}");
        assert_eq!(encode_sealed(&sealed), bytes, "{name}");
        let (opened, made) = match sealed.lock {
            Lock::Key(_) => {
                let opened = book.open(&sealed, TODAY).expect(&name).code.to_vec();
                (opened, by_key(&code, [0x11; 32]))
            }
            Lock::Words(_) => {
                let text = unlock(&sealed, Inside::Code, &words).expect(&name);
                (checked(&text), by_words(&code))
            }
        };
        assert_eq!(made, bytes, "{name}");
        assert_eq!(opened, code, "{name}");
        assert!(decode(&opened).is_ok(), "{name}");
    }
}

#[test]
fn the_key_of_the_vectors_is_that_of_the_rfc() {
    assert_eq!(own().invitation().key, key::KEY);
    assert_eq!(decode_key(own().invitation_bytes()), Ok(key::example()));
}

#[test]
fn the_example_of_the_document_is_what_is_made() {
    let chapter = published::chapter("Sealed code");
    let (_, code) = samples::all().swap_remove(0);
    let bytes = by_key(&encode(&code), [0x11; 32]);
    assert_eq!(bytes_of(chapter), bytes);
}

#[test]
fn a_sealed_code_is_taken_for_nothing_else() {
    let code = encode(&samples::typical());
    for bytes in [by_key(&code, [1; 32]), by_words(&code)] {
        let link = sealed_link(BASE, &bytes);
        let sealed = decode_sealed(&bytes).expect("it is read");
        for text in [link.text(), link.text().to_uppercase(), link.payload] {
            assert_eq!(read_sealed(&text), Ok(sealed.clone()), "{text}");
            assert_eq!(typed_sealed(&text), Ok(sealed.clone()), "{text}");
            assert_eq!(read(&text), Err(ReadError::Sealed), "{text}");
            assert_eq!(read_key(&text).err(), Some(ReadError::Sealed), "{text}");
        }
    }
    assert_eq!(decode_sealed(&code), Err(ReadError::Summary));
}

#[test]
fn what_nobody_writes_is_damaged_and_what_is_to_come_is_newer() {
    let whole = by_key(&encode(&samples::typical()), [1; 32]);
    let body = &whole[..whole.len() - 4];
    let changed = |at: usize, value: u8| {
        let mut bytes = body.to_vec();
        bytes[at] = value;
        decode_sealed(&checked(&bytes))
    };
    assert!(changed(1, 1).is_ok());
    assert_eq!(changed(0, 0x23), Err(Newer), "the next version");
    for number in [0, 2, 0x7f, 0x80, 0x83, 0xff] {
        assert_eq!(changed(1, number), Err(Newer), "lock {number}");
    }
    assert_eq!(changed(2, 4), Err(Newer), "the next kind of recipient");
    for length in 1..body.len() {
        assert_eq!(decode_sealed(&checked(&body[..length])), Err(Damaged), "{length}");
    }
    // A text is of one of the lengths that are ever written.
    for more in 1..200 {
        let longer = checked(&[body, &vec![7; more]].concat());
        let text = body.len() - 41 - 16 + more;
        let is_written = padded_length(text - 1) == text;
        assert_eq!(decode_sealed(&longer).is_ok(), is_written, "{more}");
    }
}

/// The version at level M or better, by the lock that takes more room.
fn version(name: &str, shared: &Shared) -> u8 {
    let code = encode(shared);
    let versions = [by_key(&code, [1; 32]), by_words(&code)].map(|bytes| {
        let link = sealed_link(BASE, &bytes);
        let made = sealed_qr(&link, Screen::Whole).expect("it fits");
        println!(
            "{name}: {} of {} bytes, {:?}",
            bytes.len(),
            code.len(),
            (made.version(), made.level())
        );
        assert!(made.level() >= Level::Medium, "{name}");
        made.version()
    });
    versions[0].max(versions[1])
}

#[test]
fn a_typical_code_is_small_also_when_it_is_sealed() {
    assert!(version("typical leads and goals", &samples::typical()) <= TYPICAL);
    for sentences in &SENTENCES {
        let name = format!("standard, {}", sentences.locale.tag());
        assert!(version(&name, &whole::standard(sentences)) <= TYPICAL, "{name}");
    }
}

#[test]
fn the_fullest_code_still_has_a_picture_when_it_is_sealed() {
    for sentences in &SENTENCES {
        let name = format!("fullest, {}", sentences.locale.tag());
        assert!(version(&name, &whole::fullest(sentences)) <= FULLEST, "{name}");
    }
}

#[test]
fn what_is_not_sealed_stays_within_version_20() {
    let bytes = vec![0x10; 700];
    let link = sealed_link(BASE, &bytes);
    assert_eq!(
        sealed_qr(&link, Screen::Whole).map(|qr| (qr.version(), qr.level())),
        Ok((22, Level::Medium))
    );
    assert!(qr(&link, Screen::Whole).is_ok_and(|qr| qr.level() < Level::Medium));
}

fn any_lock() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        (prop::sample::select(Recipient::ALL.to_vec()), any::<[u8; 32]>())
            .prop_map(|(recipient, key)| [&[1, recipient.wire()][..], &key, &[0; 6]].concat()),
        any::<[u8; 20]>().prop_map(|rest| [&[0x81][..], &rest].concat()),
        prop::collection::vec(any::<u8>(), 0..40),
    ]
}

proptest! {
    #[test]
    fn any_bytes_with_a_checksum_are_read_or_refused(
        lock in any_lock(),
        text in prop_oneof![Just(64), Just(104), 0..400usize],
    ) {
        let bytes = checked(&[&[0x13][..], &lock, &vec![7; text]].concat());
        if let Ok(sealed) = decode_sealed(&bytes) {
            prop_assert_eq!(encode_sealed(&sealed), bytes);
        }
    }
}
