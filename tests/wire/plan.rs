//! Plans: golden vectors, sizes, no kind ever taken for another, refusals.

use crate::golden::BASE;
use crate::plan_samples::{all, example, fullest, plan, ten, typical};
use crate::published::{self, Vector, body};
use crate::refusals::sealed;
use crate::samples;
use crate::sentences::SENTENCES;
use jalon_core::instrument::{DOMAINS, Locale, Mode};
use jalon_core::plan::{ACTIONS, Plan};
use jalon_core::share::ReadError::{self, Damaged, Newer};
use jalon_core::share::{
    Anonymous, Invitation, Level, Screen, WorkshopNumber, decode, decode_anonymous,
    decode_invitation, decode_plan, encode, encode_anonymous, encode_invitation, encode_plan, link,
    plan_link, qr, read, read_anonymous, read_invitation, read_plan, typed, typed_anonymous,
    typed_plan,
};
use proptest::prelude::*;

const FILE: &str = "plan.json";

fn vector((name, plan): (String, Plan)) -> Vector {
    let payload = plan_link(BASE, &plan).payload;
    let says = serde_json::to_value(&plan).expect("json");
    Vector { name, bytes: encode_plan(&plan), payload, says }
}

#[test]
#[ignore = "writes the vectors"]
fn write_the_plan_vectors() {
    published::write(FILE, all().into_iter().map(vector));
}

#[test]
fn every_plan_vector_is_read_and_written_as_it_stands() {
    for Vector { name, bytes, payload, says } in published::vectors(FILE) {
        let read = decode_plan(&bytes).expect(&name);
        assert_eq!(serde_json::to_value(&read).expect("json"), says, "{name}");
        assert_eq!(read_plan(&payload), Ok(read.clone()), "{name}");
        assert_eq!(encode_plan(&read), bytes, "{name}");
        assert_eq!(plan_link(BASE, &read).payload, payload, "{name}");
    }
}

#[test]
fn the_vectors_hold_every_sample() {
    let names: Vec<_> = published::vectors(FILE).into_iter().map(|vector| vector.name).collect();
    assert_eq!(names, all().into_iter().map(|(name, _)| name).collect::<Vec<_>>());
}

/// The version of the code on a whole screen, which is at level M at least.
fn version(name: &str, plan: &Plan) -> u8 {
    let link = plan_link(BASE, plan);
    let (bytes, characters) = (encode_plan(plan).len(), link.payload.len());
    let made = qr(&link, Screen::Whole).expect("a code");
    let (version, level) = (made.version(), made.level());
    let cracked = qr(&link, Screen::Cracked).expect("a code").version();
    println!(
        "{name}: {bytes} bytes, {characters} characters, {version} {level:?}, cracked {cracked}"
    );
    assert!(level >= Level::Medium, "{name}: {level:?}");
    version
}

#[test]
fn a_plan_is_no_larger_than_promised() {
    for sentences in &SENTENCES {
        let tag = sentences.locale.tag();
        let five = version(&format!("five actions, {tag}"), &typical(sentences));
        assert!(five <= 10, "{tag}: version {five}");
        let ten = version(&format!("ten actions, {tag}"), &ten(sentences));
        assert!(ten <= 15, "{tag}: version {ten}");
    }
    version("the worked example", &example());
}

#[test]
fn the_fullest_plan_is_a_code_or_is_refused() {
    for sentences in &SENTENCES {
        let plan = fullest(sentences);
        let bytes = encode_plan(&plan).len();
        let made = qr(&plan_link(BASE, &plan), Screen::Whole).map(|qr| (qr.version(), qr.level()));
        println!("fullest, {}: {bytes} bytes, {made:?}", sentences.locale.tag());
        assert_eq!(decode_plan(&encode_plan(&plan)), Ok(plan));
    }
}

#[test]
fn no_kind_is_ever_taken_for_a_plan_or_a_plan_for_another() {
    let shared = samples::typical();
    let workshop = WorkshopNumber::parse("0427").expect("four digits");
    let anonymous = Anonymous::of(&shared, workshop, 7);
    let invitation = Invitation {
        workshop,
        locale: Locale::Nl,
        mode: Mode::Standard,
        domains: DOMAINS.iter().map(|domain| domain.id).collect(),
        minutes: 45,
    };
    let plan = plan_link(BASE, &example()).text();
    for text in [plan.clone(), plan.to_uppercase(), plan_link(BASE, &example()).payload] {
        assert_eq!(read_plan(&text), Ok(example()), "{text}");
        assert_eq!(typed_plan(&text), Ok(example()), "{text}");
        assert_eq!(read(&text), Err(ReadError::Plan), "{text}");
        assert_eq!(typed(&text), Err(ReadError::Plan), "{text}");
        assert_eq!(read_anonymous(&text), Err(ReadError::Plan), "{text}");
        assert_eq!(typed_anonymous(&text), Err(ReadError::Plan), "{text}");
        assert_eq!(read_invitation(&text), Err(ReadError::Plan), "{text}");
    }
    let bytes = encode_plan(&example());
    assert_eq!(decode(&bytes), Err(ReadError::Plan));
    assert_eq!(decode_anonymous(&bytes), Err(ReadError::Plan));
    assert_eq!(decode_invitation(&bytes), Err(ReadError::Plan));
    assert_eq!(decode_plan(&encode(&shared)), Err(ReadError::Summary));
    assert_eq!(decode_plan(&encode_anonymous(&anonymous)), Err(ReadError::Anonymous));
    assert_eq!(decode_plan(&encode_invitation(&invitation)), Err(ReadError::Invitation));
    assert_eq!(read_plan(&link(BASE, &shared).text()), Err(ReadError::Summary));
    assert_eq!(typed_plan("a plan"), Err(ReadError::NotJalon));
}

/// The digits of a plan of one goal, `childcare`, and one action, the first of the table.
fn digits() -> Vec<(u64, u64)> {
    let actions = u64::try_from(ACTIONS.len()).expect("few") + 1;
    vec![
        (64, 0),
        (3, 0),
        (17, 0),
        (10, 0),
        (3, 0),
        (actions, 0),
        (3, 0),
        (2, 0),
        (1 << 6, 0),
        (4, 0),
        (7, 0),
        (2, 0),
    ]
}

/// A plan of the first day with this head, these digits and this tail.
fn made(head: &[u8], digits: &[(u64, u64)], tail: &[u8]) -> Vec<u8> {
    let body = body(digits);
    let size = u8::try_from(body.len()).expect("short");
    sealed(&[head, &[0, 0, size], &body, tail].concat())
}

/// The same with another digit at a place.
fn with(at: usize, digit: u64) -> Vec<(u64, u64)> {
    let mut digits = digits();
    digits[at].1 = digit;
    digits
}

#[test]
fn what_no_plan_says_is_refused() {
    const HEAD: &[u8] = &[0x15, 1];
    // Made so that the body is not empty: the service does it.
    let fine = with(4, 1);
    assert!(decode_plan(&made(HEAD, &fine, &[])).is_ok());
    let twice = |from: usize, to: usize, count: (usize, u64)| {
        let mut digits = with(4, 1);
        digits[count.0].1 = count.1;
        let again = digits[from..to].to_vec();
        digits.splice(to..to, again);
        digits
    };
    let other = |at: usize, more: &[(u64, u64)]| {
        let mut digits = with(4, 1);
        digits.splice(at..=at, more.iter().copied());
        made(HEAD, &digits, &[])
    };
    let cases: [(&str, Vec<u8>, ReadError); 19] = [
        ("nothing", Vec::new(), Damaged),
        ("only a head", sealed(&[0x15]), Damaged),
        ("no day", sealed(HEAD), Damaged),
        ("a body longer than all", sealed(&[0x15, 1, 0, 0, 9]), Damaged),
        ("model 0", made(&[0x15, 0], &fine, &[]), Newer),
        ("model 2", made(&[0x15, 2], &fine, &[]), Newer),
        ("version 2 of the wire", made(&[0x25, 1], &fine, &[]), Newer),
        ("a reserved kind", made(&[0x13, 1], &fine, &[]), Newer),
        ("an objective twice", made(HEAD, &twice(2, 3, (1, 1)), &[]), Damaged),
        ("an action twice", made(HEAD, &twice(4, 8, (3, 1)), &[]), Damaged),
        ("own words that are not there", made(HEAD, &with(2, 16), &[]), Damaged),
        ("own words that nobody asks for", made(HEAD, &fine, &[1, 0, 2, 0, b'a']), Damaged),
        ("a tail cut short", made(HEAD, &fine, &[1, 0, 9, 0]), Damaged),
        ("a language to come", made(HEAD, &with(2, 16), &[1, 0, 2, 127, b'a']), Newer),
        ("more above", made(HEAD, &[&fine[..], &[(2, 1)]].concat(), &[]), Damaged),
        ("first made before the first day", other(0, &[(64, 1), (1 << 16, 1)]), Damaged),
        (
            "an end before the beginning",
            other(9, &[(2, 1), (1 << 16, 7), (2, 1), (1 << 16, 6)]),
            Damaged,
        ),
        ("meetings on one day", other(10, &[(7, 2), (1 << 17, 5), (1 << 17, 5)]), Damaged),
        ("meetings that fall", other(10, &[(7, 2), (1 << 17, 5), (1 << 17, 4)]), Damaged),
    ];
    for (name, bytes, wanted) in cases {
        assert_eq!(decode_plan(&bytes), Err(wanted), "{name}");
    }
    // The neighbours of those that are refused.
    for (name, bytes) in [
        ("first made on the first day", other(0, &[(64, 1), (1 << 16, 0)])),
        ("an end with the beginning", other(9, &[(2, 1), (1 << 16, 7), (2, 1), (1 << 16, 7)])),
        ("meetings that rise", other(10, &[(7, 2), (1 << 17, 5), (1 << 17, 6)])),
        ("own words", made(HEAD, &with(2, 16), &[1, 0, 2, 0, b'a'])),
        ("a section to come", made(HEAD, &fine, &[2, 0, 1, 9])),
    ] {
        assert!(decode_plan(&bytes).is_ok(), "{name}");
    }
}

#[test]
fn the_plan_of_the_document_is_what_is_made() {
    let chapter = published::chapter("Plan");
    let link = plan_link(BASE, &example()).text();
    println!("{}\n{link}", crate::golden::hex(&encode_plan(&example())));
    assert_eq!(published::bytes_of(chapter), encode_plan(&example()));
    assert!(chapter.contains(&format!("\n{link}\n")), "{link}");
}

proptest! {
    #[test]
    fn any_plan_comes_back(plan in plan()) {
        prop_assert_eq!(decode_plan(&encode_plan(&plan)), Ok(plan.clone()));
        let link = plan_link(BASE, &plan).text();
        prop_assert_eq!(read_plan(&link), Ok(plan.clone()));
        prop_assert_eq!(read_plan(&link.to_ascii_lowercase()), Ok(plan));
    }

    #[test]
    fn any_changed_byte_of_a_plan_is_refused(
        plan in plan(),
        at in any::<prop::sample::Index>(),
        flip in 1u8..,
    ) {
        let mut bytes = encode_plan(&plan);
        let at = at.index(bytes.len());
        bytes[at] ^= flip;
        prop_assert_eq!(decode_plan(&bytes), Err(Damaged));
    }

    #[test]
    fn any_bytes_with_a_good_checksum_are_no_plan_or_are_written_as_they_are_read(
        middle in prop::collection::vec(any::<u8>(), 0..60),
        own in prop_oneof![Just(String::new()), "[a-z]{1,9}(\n[a-z]{1,9}){0,4}"],
    ) {
        let size = u8::try_from(middle.len()).expect("short");
        let mut bytes = [&[0x15, 1, 9, 9, size], &middle[..]].concat();
        if !own.is_empty() {
            let size = u8::try_from(own.len() + 1).expect("short");
            bytes.extend([&[1, 0, size, 1], own.as_bytes()].concat());
        }
        if let Ok(plan) = decode_plan(&sealed(&bytes)) {
            prop_assert_eq!(decode_plan(&encode_plan(&plan)), Ok(plan));
        }
        prop_assert!(decode_plan(&middle).is_err());
    }

    #[test]
    fn random_text_is_no_plan(text in any::<String>(), signs in "#?[0-9A-Za-z$*+./:%-]{0,40}") {
        prop_assert!(read_plan(&text).is_err());
        prop_assert!(typed_plan(&signs).is_err());
    }
}
