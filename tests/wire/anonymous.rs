//! Anonymous codes: golden vectors, one kind never taken for the other, refusals.

use crate::anonymous_json::{from_json, to_json};
use crate::published::{self, Vector, body};
use crate::refusals::sealed;
use crate::{samples, strategy};
use jalon_core::assessment::{Answer, Disclosed, Shared};
use jalon_core::instrument::GoalId;
use jalon_core::share::ReadError::{self, Anonymous as IsAnonymous, Damaged, Newer, Summary};
use jalon_core::share::{
    Anonymous, Level, Screen, WorkshopNumber, anonymous_code, decode, decode_anonymous,
    encode_anonymous, link, qr, read, read_anonymous, typed, typed_anonymous,
};
use proptest::prelude::*;

const FILE: &str = "anonymous.json";

fn workshop() -> WorkshopNumber {
    WorkshopNumber::parse("0427").expect("four digits")
}

/// Every sample as the code of somebody in a workshop, and some of their own.
fn all() -> Vec<(String, Anonymous)> {
    let number = |n: u64| 0x0123_4567_89ab_cdef_u64.wrapping_mul(2 * n + 1);
    let of = |(n, (name, shared)): (u64, (String, Shared))| {
        (name, Anonymous::of(&shared, workshop(), number(n)))
    };
    let mut all: Vec<_> = (0..).zip(samples::all()).map(of).collect();
    let typical = Anonymous::of(&samples::typical(), workshop(), 0);
    all.push(("participation 0".to_owned(), typical.clone()));
    let highest = WorkshopNumber::parse("9999").expect("four digits");
    all.push((
        "highest numbers".to_owned(),
        Anonymous { workshop: highest, participation: u64::MAX, ..typical.clone() },
    ));
    let goals = |goals: &[Option<GoalId>]| Disclosed::Shown(Answer::Given(goals.to_vec()));
    let order = |ids: &[&str]| ids.iter().map(|id| GoalId::parse(id)).collect::<Vec<_>>();
    all.push(("own words only".to_owned(), Anonymous { goals: goals(&[None]), ..typical.clone() }));
    let mixed = [&order(&["job", "volunteering"])[..], &[None]].concat();
    all.push((
        "goals and own words".to_owned(),
        Anonymous { goals: goals(&mixed), ..typical.clone() },
    ));
    let three = order(&["training", "studies", "volunteering"]);
    all.push(("the last goals".to_owned(), Anonymous { goals: goals(&three), ..typical }));
    all
}

fn vector((name, code): (String, Anonymous)) -> Vector {
    let payload = anonymous_code(&code).payload;
    Vector { name, bytes: encode_anonymous(&code), payload, says: to_json(&code) }
}

#[test]
#[ignore = "writes the vectors"]
fn write_the_anonymous_vectors() {
    published::write(FILE, all().into_iter().map(vector));
}

#[test]
fn every_anonymous_vector_is_read_and_written_as_it_stands() {
    for Vector { name, bytes, payload, says } in published::vectors(FILE) {
        let code = from_json(&says);
        assert_eq!(to_json(&code), says, "{name}");
        assert_eq!(decode_anonymous(&bytes), Ok(code.clone()), "{name}");
        assert_eq!(read_anonymous(&payload), Ok(code.clone()), "{name}");
        assert_eq!(decode(&bytes), Err(IsAnonymous), "{name}");
        assert_eq!(encode_anonymous(&code), bytes, "{name}");
        assert_eq!(anonymous_code(&code).payload, payload, "{name}");
    }
}

#[test]
fn an_anonymous_code_and_a_summary_are_never_taken_for_each_other() {
    let shared = samples::typical();
    let code = anonymous_code(&Anonymous::of(&shared, workshop(), 7));
    let summary = link("https://jalon.example.be/", &shared).text();
    for text in [code.text(), format!("https://jalon.example.be/#{}", code.payload)] {
        assert_eq!(read(&text), Err(IsAnonymous), "{text}");
        assert_eq!(typed(&text), Err(IsAnonymous), "{text}");
        assert!(read_anonymous(&text).is_ok(), "{text}");
        assert!(typed_anonymous(&text.to_lowercase()).is_ok(), "{text}");
    }
    assert_eq!(read_anonymous(&summary), Err(Summary));
    assert_eq!(typed_anonymous(&summary), Err(Summary));
}

#[test]
fn an_anonymous_code_is_small_and_bare() {
    for (name, code) in all() {
        let code = anonymous_code(&code);
        assert_eq!(code.text(), code.payload, "{name}");
        let made = qr(&code, Screen::Whole).expect("it fits");
        assert!(made.version() <= 2 && made.level() >= Level::Medium, "{name}");
        assert!(qr(&code, Screen::Cracked).expect("it fits").version() <= 4, "{name}");
    }
}

#[test]
fn four_digits_name_a_workshop() {
    let number = |text| WorkshopNumber::parse(text).map(|n| n.to_string());
    for (text, wanted) in [(" 0427\n", Some("0427")), ("9999", Some("9999"))] {
        assert_eq!(number(text).as_deref(), wanted);
    }
    for text in ["", "427", "00427", "+427", "-427", "42 7", "٠٤٢٧", "12a4"] {
        assert_eq!(number(text), None, "{text}");
    }
    assert_eq!(WorkshopNumber::of(u16::MAX).to_string(), "5535");
}

/// An anonymous code whose first four bytes are these, then eight and the body.
fn made(head: &[u8], body: &[u8]) -> Vec<u8> {
    sealed(&[head, &[7; 8][..], body].concat())
}

#[test]
fn what_is_not_written_is_refused() {
    let start = [&[(10_000, 427), (4, 0)][..], &[(6, 0); 13]].concat();
    let with = |rest: &[(u64, u64)]| body(&[&start[..], rest].concat());
    let fine = with(&[(6, 4), (16, 3), (13, 0)]);
    assert!(decode_anonymous(&made(&[0x11, 1], &fine)).is_ok());
    let cases: [(&str, Vec<u8>, ReadError); 16] = [
        ("nothing", Vec::new(), Damaged),
        ("a checksum of nothing", sealed(&[]), Damaged),
        ("only a head", sealed(&[0x11]), Damaged),
        ("no number", sealed(&[0x11, 1, 1, 2, 3]), Damaged),
        ("a mode to come", made(&[0x11, 1], &body(&[(10_000, 1), (4, 3)])), Damaged),
        ("a zero in front", made(&[0x11, 1], &[&[0], &fine[..]].concat()), Damaged),
        ("more above", made(&[0x11, 1], &with(&[(6, 2), (6, 1)])), Damaged),
        (
            "more above the goals",
            made(&[0x11, 1], &with(&[(6, 4), (16, 3), (13, 0), (2, 1)])),
            Damaged,
        ),
        ("model 0", made(&[0x11, 0], &fine), Newer),
        ("model 3", made(&[0x11, 3], &fine), Newer),
        ("model 2, which adds nothing here", made(&[0x11, 2], &fine), Damaged),
        ("a reserved kind", made(&[0x15, 1], &fine), Newer),
        ("a free kind", made(&[0x16, 1], &fine), Newer),
        ("version 2", made(&[0x21, 1], &fine), Newer),
        ("a summary's head", made(&[0x10, 1], &fine), Summary),
        ("an invitation's head", made(&[0x12, 1], &fine), ReadError::Invitation),
    ];
    for (name, bytes, wanted) in cases {
        assert_eq!(decode_anonymous(&bytes), Err(wanted), "{name}");
    }
}

#[test]
fn the_example_of_the_document_is_what_is_made() {
    let chapter = published::chapter("Anonymous code");
    let shared =
        samples::all().into_iter().find(|(name, _)| name == "worked example").expect("it").1;
    let code = Anonymous::of(&shared, workshop(), 0x0123_4567_89ab_cdef);
    assert_eq!(published::bytes_of(chapter), encode_anonymous(&code));
    assert!(chapter.contains(&format!("\n{}\n", anonymous_code(&code).payload)));
}

proptest! {
    #[test]
    fn any_anonymous_code_comes_back(shared in strategy::shared(), participation: u64, random: u16) {
        let code = Anonymous::of(&shared, WorkshopNumber::of(random), participation);
        let bytes = encode_anonymous(&code);
        prop_assert_eq!(decode(&bytes), Err(IsAnonymous));
        prop_assert_eq!(decode_anonymous(&bytes), Ok(code));
        prop_assert!(bytes.len() <= 24);
    }

    #[test]
    fn no_day_no_words_no_situation_and_no_order_is_in_it(shared in strategy::shared(), other in strategy::shared()) {
        // Another person who says the same of what counts, and anything else of the rest.
        let mut same = Shared { mode: shared.mode, ..other };
        for ((_, said), (_, mine)) in same.domains.iter_mut().zip(&shared.domains) {
            *said = match (&said, mine) {
                (Disclosed::Shown(said), Disclosed::Shown(mine)) => {
                    let mut said = said.clone();
                    (said.lead, said.talk) = (mine.lead.clone(), mine.talk);
                    Disclosed::Shown(said)
                }
                _ => mine.clone(),
            };
        }
        same.goals = shared.goals.clone();
        if let Disclosed::Shown(Answer::Given(goals)) = &mut same.goals {
            goals.reverse();
        }
        let bytes = |shared: &Shared| encode_anonymous(&Anonymous::of(shared, workshop(), 1));
        prop_assert_eq!(bytes(&same), bytes(&shared));
    }

    #[test]
    fn any_changed_byte_is_refused(shared in strategy::shared(), at in any::<prop::sample::Index>(), flip in 1u8..) {
        let mut bytes = encode_anonymous(&Anonymous::of(&shared, workshop(), 1));
        let at = at.index(bytes.len());
        bytes[at] ^= flip;
        prop_assert_eq!(decode_anonymous(&bytes), Err(Damaged));
    }

    #[test]
    fn anything_with_a_good_checksum_is_written_as_it_is_read(
        rest in prop::collection::vec(any::<u8>(), 0..24),
        cut in 0usize..12,
    ) {
        let bytes = sealed(&[&[0x11, 1], &rest[..rest.len().saturating_sub(cut)]].concat());
        if let Ok(code) = decode_anonymous(&bytes) {
            prop_assert_eq!(encode_anonymous(&code), bytes);
        }
    }

    #[test]
    fn random_text_is_no_anonymous_code(text in any::<String>(), signs in "#?[0-9A-Za-z$*+./:%-]{0,90}") {
        prop_assert!(read_anonymous(&text).is_err());
        prop_assert!(typed_anonymous(&text).is_err());
        prop_assert!(read_anonymous(&signs).is_err());
    }
}
