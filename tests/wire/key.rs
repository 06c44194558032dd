//! Invitations of advisers, which hold a key: golden vectors, refusals, and how large the code is.

use crate::golden::BASE;
use crate::published::{self, Vector, bytes_of};
use crate::refusals::sealed as checked;
use crate::samples;
use jalon_core::assessment::Day;
use jalon_core::instrument::{Locale, Recipient};
use jalon_core::share::ReadError::{self, Damaged, Newer};
use jalon_core::share::{
    KeyInvitation, Label, Level, MAX_LABEL, Screen, decode, decode_anonymous, decode_invitation,
    decode_key, decode_sealed, encode, encode_key, key_link, link, qr, read, read_anonymous,
    read_invitation, read_key, read_sealed,
};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Value, json};

const FILE: &str = "key.json";

/// The public key of RFC 9180, A.2.1: its private key is published too.
pub const KEY: [u8; 32] = [
    0x43, 0x10, 0xee, 0x97, 0xd8, 0x8c, 0xc1, 0xf0, 0x88, 0xa5, 0x57, 0x6c, 0x77, 0xab, 0x0c, 0xf5,
    0xc3, 0xac, 0x79, 0x7f, 0x3d, 0x95, 0x13, 0x9c, 0x6c, 0x84, 0xb5, 0x42, 0x9c, 0x59, 0x66, 0x2a,
];

pub fn example() -> KeyInvitation {
    KeyInvitation {
        recipient: Recipient::Cpas,
        languages: vec![Locale::Fr, Locale::Nl, Locale::Ar],
        valid_until: Day::from_date(2027, 11, 28),
        label: Label::new("CPAS de Liège antenne nord").expect("a label"),
        key: KEY,
    }
}

fn labelled(text: &str) -> KeyInvitation {
    KeyInvitation { label: Label::new(text).expect(text), ..example() }
}

fn all() -> Vec<(String, KeyInvitation)> {
    let mut all = vec![("worked example".to_owned(), example())];
    for recipient in Recipient::ALL {
        for locale in Locale::ALL {
            let languages = vec![locale];
            let one = KeyInvitation { recipient, languages, ..example() };
            all.push((format!("{recipient:?} in {}", locale.tag()), one));
        }
    }
    let languages = Locale::ALL.to_vec();
    all.push(("all languages".to_owned(), KeyInvitation { languages, ..example() }));
    for day in [0, u16::MAX] {
        let one = KeyInvitation { valid_until: Day(day), ..example() };
        all.push((format!("until day {day}"), one));
    }
    for label in
        ["X", "ÖSHZ Sankt-Vith", "OCMW's-Gravenvoeren", "Service 0123456789 0123456789 01234567"]
    {
        all.push((label.to_owned(), labelled(label)));
    }
    all
}

fn to_json(of: &KeyInvitation) -> Value {
    json!({
        "recipient": of.recipient,
        "languages": of.languages.iter().map(|locale| locale.tag()).collect::<Vec<_>>(),
        "valid_until": of.valid_until.0,
        "label": of.label.as_str(),
        "key": crate::golden::hex(&of.key),
    })
}

fn bytes(of: &KeyInvitation) -> Vec<u8> {
    encode_key(of).expect("it fits")
}

fn vector((name, invitation): (String, KeyInvitation)) -> Vector {
    let bytes = bytes(&invitation);
    let payload = key_link("", &bytes).payload;
    Vector { name, bytes, payload, says: to_json(&invitation) }
}

#[test]
#[ignore = "writes the vectors"]
fn write_the_key_vectors() {
    published::write(FILE, all().into_iter().map(vector));
}

#[test]
fn every_key_vector_is_read_and_written_as_it_stands() {
    for Vector { name, bytes, payload, says } in published::vectors(FILE) {
        let read = decode_key(&bytes).expect(&name);
        assert_eq!(to_json(&read), says, "{name}");
        assert_eq!(read_key(&payload), Ok((read.clone(), bytes.clone())), "{name}");
        assert_eq!(encode_key(&read), Some(bytes), "{name}");
    }
}

#[test]
fn the_example_of_the_document_is_what_is_made() {
    let chapter = published::chapter("Key");
    assert_eq!(bytes_of(chapter), bytes(&example()));
    let link = key_link(BASE, &bytes(&example())).text();
    assert!(chapter.contains(&format!("\n{link}\n")), "{link}");
}

#[test]
fn no_kind_is_ever_taken_for_a_key() {
    let bytes = bytes(&example());
    let text = key_link(BASE, &bytes).text();
    for text in [text.clone(), text.to_uppercase(), key_link("", &bytes).payload] {
        assert_eq!(read_key(&text), Ok((example(), bytes.clone())), "{text}");
        assert_eq!(read(&text), Err(ReadError::Key), "{text}");
        assert_eq!(read_anonymous(&text), Err(ReadError::Key), "{text}");
        assert_eq!(read_invitation(&text), Err(ReadError::Key), "{text}");
        assert_eq!(read_sealed(&text), Err(ReadError::Key), "{text}");
    }
    assert_eq!(decode(&bytes), Err(ReadError::Key));
    assert_eq!(decode_anonymous(&bytes), Err(ReadError::Key));
    assert_eq!(decode_invitation(&bytes), Err(ReadError::Key));
    assert_eq!(decode_sealed(&bytes), Err(ReadError::Key));
    let shared = samples::typical();
    assert_eq!(decode_key(&encode(&shared)), Err(ReadError::Summary));
    assert_eq!(read_key(&link(BASE, &shared).text()), Err(ReadError::Summary));
}

/// The bytes of the example without the checksum, changed.
fn changed(how: impl FnOnce(&mut Vec<u8>)) -> Result<KeyInvitation, ReadError> {
    let mut bytes = bytes(&example());
    bytes.truncate(bytes.len() - 4);
    how(&mut bytes);
    decode_key(&checked(&bytes))
}

#[test]
fn what_nobody_writes_is_damaged_and_what_is_to_come_is_newer() {
    // Head, suite, recipient, day, day, count, three languages, length of the label, coding and language.
    let set = |at: usize, value: u8| changed(|bytes| bytes[at] = value);
    assert_eq!(changed(|_| {}), Ok(example()));
    assert_eq!(set(0, 0x24), Err(Newer), "the next version");
    assert_eq!(set(1, 2), Err(Newer), "the next suite");
    assert_eq!(set(2, 4), Err(Newer), "the next kind of recipient");
    assert_eq!(set(7, 127), Err(Newer), "a language to come");
    assert_eq!(set(5, 0), Err(Damaged), "no language");
    assert_eq!(set(7, 0), Err(Damaged), "a language twice");
    assert_eq!(set(6, 3), Err(Damaged), "a label of another language than the first");
    assert_eq!(changed(|bytes| bytes.truncate(60)), Err(Damaged), "a key cut short");
    assert_eq!(changed(|bytes| bytes.push(0)), Err(Damaged), "something left over");
    for text in ["", " a", "a.b", "a\u{202e}b", "l’eau", "7"] {
        let result = changed(|bytes| {
            let length = usize::from(bytes[9]);
            let label = [&[u8::try_from(text.len() + 1).expect("short"), 0], text.as_bytes()];
            bytes.splice(9..10 + length, label.concat());
        });
        assert_eq!(result, Err(Damaged), "{text}");
    }
    let whole = bytes(&example());
    for length in 0..whole.len() {
        assert!(decode_key(&whole[..length]).is_err(), "{length}");
    }
    for length in 0..whole.len() - 4 {
        assert!(decode_key(&checked(&whole[..length])).is_err(), "{length}");
    }
}

#[test]
fn what_does_not_fit_is_not_written() {
    let languages =
        |list: &[Locale]| encode_key(&KeyInvitation { languages: list.to_vec(), ..example() });
    assert_eq!(languages(&[]), None);
    assert_eq!(languages(&[Locale::Fr, Locale::Nl, Locale::Fr]), None);
    let rare = labelled("ÀÞŽŲŦĦĐŁŊŒŸŹŶŴÝÐÆÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛ");
    assert_eq!(encode_key(&rare), None);
}

fn any_label() -> impl Strategy<Value = Label> {
    prop_oneof![
        "[a-zA-Z][a-zA-Z0-9 '-]{0,39}",
        "[A-Z]{1,40}",
        "[a-zà-öø-ÿ][a-zà-ÿ '-]{0,39}",
        "\\PC{1,40}"
    ]
    .prop_filter_map("no label", |text| Label::new(&text))
}

fn any_key() -> impl Strategy<Value = KeyInvitation> {
    let languages = subsequence(Locale::ALL.to_vec(), 1..=Locale::ALL.len()).prop_shuffle();
    let recipient = select(Recipient::ALL.to_vec());
    (recipient, languages, any::<u16>(), any_label(), any::<[u8; 32]>()).prop_map(
        |(recipient, languages, day, label, key)| KeyInvitation {
            recipient,
            languages,
            valid_until: Day(day),
            label,
            key,
        },
    )
}

proptest! {
    #[test]
    fn any_key_survives_and_is_a_small_code(invitation in any_key()) {
        let Some(bytes) = encode_key(&invitation) else { return Ok(()) };
        let link = key_link(BASE, &bytes);
        prop_assert_eq!(read_key(&link.text()), Ok((invitation, bytes)));
        let qr = qr(&link, Screen::Whole).expect("it fits");
        prop_assert!(qr.version() <= 7 && qr.level() >= Level::Medium, "version {}", qr.version());
    }

    /// The names of services are in capitals or small letters, with an accent here and there.
    #[test]
    fn a_label_as_services_have_them_always_fits(
        text in "[A-Z]{1,6} [a-zéèç]{1,12} [A-Z][a-zéèäöü' -]{1,18}",
    ) {
        if let Some(label) = Label::new(&text) {
            prop_assert!(label.as_str().chars().count() <= MAX_LABEL);
            prop_assert!(encode_key(&KeyInvitation { label, ..example() }).is_some(), "{}", text);
        }
    }

    #[test]
    fn any_bytes_with_a_checksum_are_read_or_refused(
        suite in prop_oneof![4 => Just(1), 1 => any::<u8>()],
        content in prop::collection::vec(any::<u8>(), 0..120),
    ) {
        let bytes = checked(&[&[0x14, suite], &content[..]].concat());
        if let Ok(read) = decode_key(&bytes) {
            // A label has two codings, of which Jalon writes the smaller.
            let again = encode_key(&read).map(|bytes| decode_key(&bytes));
            prop_assert!(again.is_none_or(|again| again == Ok(read)));
        }
    }
}
