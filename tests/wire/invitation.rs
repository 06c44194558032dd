//! Invitations: golden vectors, no kind ever taken for another, refusals.

use crate::golden::BASE;
use crate::published::{self, Vector, body};
use crate::refusals::sealed;
use crate::samples;
use jalon_core::instrument::{DOMAINS, DomainId, Locale, Mode};
use jalon_core::share::ReadError::{self, Anonymous as IsAnonymous, Damaged, Newer, Summary};
use jalon_core::share::{
    Anonymous, Invitation, Level, Screen, WorkshopNumber, anonymous_code, decode, decode_anonymous,
    decode_invitation, encode, encode_anonymous, encode_invitation, invitation_link,
    invitation_payload, link, qr, read, read_anonymous, read_invitation, typed, typed_anonymous,
};
use proptest::prelude::*;
use serde_json::{Value, json};

const FILE: &str = "invitation.json";

fn domains(ids: &[&str]) -> Vec<DomainId> {
    ids.iter().map(|id| DomainId::parse(id).expect("a domain")).collect()
}

fn every() -> Vec<DomainId> {
    DOMAINS.iter().map(|domain| domain.id).collect()
}

fn example() -> Invitation {
    Invitation {
        workshop: WorkshopNumber::parse("0427").expect("four digits"),
        locale: Locale::Ar,
        mode: Mode::Simplified,
        domains: domains(&["mobility", "family", "language"]),
        minutes: 45,
    }
}

fn all() -> Vec<(String, Invitation)> {
    let number = |text| WorkshopNumber::parse(text).expect("four digits");
    let mut all = vec![("worked example".to_owned(), example())];
    for locale in Locale::ALL {
        all.push((format!("in {}", locale.tag()), Invitation { locale, ..example() }));
    }
    all.push((
        "all numbers lowest".to_owned(),
        Invitation {
            workshop: number("0000"),
            locale: Locale::Fr,
            mode: Mode::Standard,
            domains: domains(&["confidence"]),
            minutes: 0,
        },
    ));
    all.push((
        "all numbers highest".to_owned(),
        Invitation { workshop: number("9999"), domains: every(), minutes: u8::MAX, ..example() },
    ));
    for id in every() {
        let one = Invitation { domains: vec![id], mode: Mode::Standard, ..example() };
        all.push((format!("only {id}"), one));
    }
    all
}

fn to_json(of: &Invitation) -> Value {
    json!({
        "workshop": of.workshop.to_string(),
        "locale": of.locale.tag(),
        "mode": of.mode,
        "domains": of.domains.iter().map(|id| id.as_str()).collect::<Vec<_>>(),
        "minutes": of.minutes,
    })
}

fn vector((name, invitation): (String, Invitation)) -> Vector {
    let payload = invitation_payload(&invitation);
    Vector { name, bytes: encode_invitation(&invitation), payload, says: to_json(&invitation) }
}

#[test]
#[ignore = "writes the vectors"]
fn write_the_invitation_vectors() {
    published::write(FILE, all().into_iter().map(vector));
}

#[test]
fn every_invitation_vector_is_read_and_written_as_it_stands() {
    for Vector { name, bytes, payload, says } in published::vectors(FILE) {
        let read = decode_invitation(&bytes).expect(&name);
        assert_eq!(to_json(&read), says, "{name}");
        assert_eq!(read_invitation(&payload), Ok(read.clone()), "{name}");
        assert_eq!(encode_invitation(&read), bytes, "{name}");
        assert_eq!(invitation_payload(&read), payload, "{name}");
    }
}

#[test]
fn no_kind_is_ever_taken_for_another() {
    let shared = samples::typical();
    let workshop = example().workshop;
    let anonymous = Anonymous::of(&shared, workshop, 7);
    let invitation = invitation_link(BASE, &example()).text();
    for text in [invitation.clone(), invitation.to_uppercase(), invitation_payload(&example())] {
        assert_eq!(read_invitation(&text), Ok(example()), "{text}");
        assert_eq!(read(&text), Err(ReadError::Invitation), "{text}");
        assert_eq!(typed(&text), Err(ReadError::Invitation), "{text}");
        assert_eq!(read_anonymous(&text), Err(ReadError::Invitation), "{text}");
        assert_eq!(typed_anonymous(&text), Err(ReadError::Invitation), "{text}");
    }
    assert_eq!(read_invitation(&link(BASE, &shared).text()), Err(Summary));
    assert_eq!(read_invitation(&anonymous_code(&anonymous).text()), Err(IsAnonymous));
    assert_eq!(decode(&encode_invitation(&example())), Err(ReadError::Invitation));
    assert_eq!(decode_anonymous(&encode_invitation(&example())), Err(ReadError::Invitation));
    assert_eq!(decode_invitation(&encode(&shared)), Err(Summary));
    assert_eq!(decode_invitation(&encode_anonymous(&anonymous)), Err(IsAnonymous));
}

#[test]
fn an_invitation_is_a_small_code_that_any_camera_opens() {
    for (name, invitation) in all() {
        let link = invitation_link(BASE, &invitation);
        assert!(link.text().starts_with("https://jalon.example.be/#"), "{name}");
        let made = qr(&link, Screen::Whole).expect("it fits");
        assert!(made.version() <= 3 && made.level() >= Level::Medium, "{name}: {made:?}");
    }
    let base = "https://jalon.example.be/folder/#scan";
    let link = invitation_link(base, &example());
    assert!(link.text().starts_with("https://jalon.example.be/folder/#"), "{}", link.text());
    assert_eq!(read_invitation(&link.text()), Ok(example()));
}

#[test]
fn what_no_invitation_says_is_refused() {
    let with = |locale, mode, ticks| {
        body(&[(10_000, 427), (128, locale), (4, mode), (256, 45), (1 << 14, ticks)])
    };
    let made = |head: &[u8], body: &[u8]| sealed(&[head, body].concat());
    let fine = with(0, 0, 1);
    assert!(decode_invitation(&made(&[0x12, 1], &fine)).is_ok());
    let cases: [(&str, Vec<u8>, ReadError); 15] = [
        ("nothing", Vec::new(), Damaged),
        ("a checksum of nothing", sealed(&[]), Damaged),
        ("only a head", sealed(&[0x12]), Damaged),
        ("no number", sealed(&[0x12, 1]), Damaged),
        ("no domain", made(&[0x12, 1], &with(0, 0, 0)), Damaged),
        ("more above", made(&[0x12, 1], &with(0, 0, 1 + (1 << 13))), Damaged),
        ("a zero in front", made(&[0x12, 1], &[&[0], &fine[..]].concat()), Damaged),
        ("a language to come", made(&[0x12, 1], &with(127, 0, 1)), Newer),
        ("a mode to come", made(&[0x12, 1], &with(0, 2, 1)), Newer),
        ("model 0", made(&[0x12, 0], &fine), Newer),
        ("model 3", made(&[0x12, 3], &fine), Newer),
        ("model 2, which adds nothing here", made(&[0x12, 2], &fine), Damaged),
        ("a reserved kind", made(&[0x14, 1], &fine), Newer),
        ("a free kind", made(&[0x16, 1], &fine), Newer),
        ("version 2", made(&[0x22, 1], &fine), Newer),
    ];
    for (name, bytes, wanted) in cases {
        assert_eq!(decode_invitation(&bytes), Err(wanted), "{name}");
    }
}

#[test]
fn nothing_that_can_be_asked_for_is_refused_on_the_way_out() {
    let odd = Invitation { domains: Vec::new(), mode: Mode::FollowUp, ..example() };
    let nearest = Invitation { domains: every(), mode: Mode::Standard, ..example() };
    assert_eq!(decode_invitation(&encode_invitation(&odd)), Ok(nearest));
}

#[test]
fn the_invitation_of_the_document_is_what_is_made() {
    let chapter = published::chapter("Invitation");
    assert_eq!(published::bytes_of(chapter), encode_invitation(&example()));
    let link = invitation_link(BASE, &example()).text();
    assert!(chapter.contains(&format!("\n{link}\n")), "{link}");
}

prop_compose! {
    fn any_invitation()(
        random: u16,
        locale in prop::sample::select(Locale::ALL.to_vec()),
        mode in prop::sample::select(vec![Mode::Standard, Mode::Simplified]),
        domains in prop::sample::subsequence(every(), 1..=DOMAINS.len()),
        minutes: u8,
    ) -> Invitation {
        Invitation { workshop: WorkshopNumber::of(random), locale, mode, domains, minutes }
    }
}

proptest! {
    #[test]
    fn any_invitation_comes_back(invitation in any_invitation()) {
        let bytes = encode_invitation(&invitation);
        prop_assert!((10..=12).contains(&bytes.len()));
        prop_assert_eq!(decode_invitation(&bytes), Ok(invitation.clone()));
        let link = invitation_link(BASE, &invitation).text();
        prop_assert_eq!(read_invitation(&link), Ok(invitation.clone()));
        prop_assert_eq!(read_invitation(&link.to_ascii_lowercase()), Ok(invitation));
    }

    #[test]
    fn any_changed_byte_of_an_invitation_is_refused(
        invitation in any_invitation(),
        at in any::<prop::sample::Index>(),
        flip in 1u8..,
    ) {
        let mut bytes = encode_invitation(&invitation);
        let at = at.index(bytes.len());
        bytes[at] ^= flip;
        prop_assert_eq!(decode_invitation(&bytes), Err(Damaged));
    }

    #[test]
    fn an_invitation_with_a_good_checksum_is_written_as_it_is_read(
        rest in prop::collection::vec(any::<u8>(), 0..8),
    ) {
        let bytes = sealed(&[&[0x12, 1], &rest[..]].concat());
        if let Ok(invitation) = decode_invitation(&bytes) {
            prop_assert_eq!(encode_invitation(&invitation), bytes);
        }
    }

    #[test]
    fn random_text_is_no_invitation(text in any::<String>(), signs in "#?[0-9A-Za-z$*+./:%-]{0,40}") {
        prop_assert!(read_invitation(&text).is_err());
        prop_assert!(read_invitation(&signs).is_err());
    }
}
