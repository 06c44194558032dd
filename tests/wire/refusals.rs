//! Codes that nobody may have written, and those of a Jalon to come.

use crate::samples::{self, goals, listed, own, question, say, value, with_goals};
use crate::whole;
use jalon_core::assessment::{
    Answer, Disclosed, DomainAnswers, Goal, OwnWords, Rating, Shared, Ticked, Value,
};
use jalon_core::instrument::Locale;
use jalon_core::share::ReadError::{self, Damaged, Newer};
use jalon_core::share::{decode, encode};

/// The bytes with their checksum: CRC-32 bit by bit, apart from the one in the library.
pub fn sealed(bytes: &[u8]) -> Vec<u8> {
    let mut crc = u32::MAX;
    for bit in bytes.iter().flat_map(|byte| (0..8).map(move |n| u32::from(byte >> n & 1))) {
        let low = (crc ^ bit) & 1;
        crc = (crc >> 1) ^ (0xEDB8_8320 * low);
    }
    [bytes, &(!crc).to_be_bytes()].concat()
}

/// The bytes of what is shown, without the checksum.
fn open(shared: &Shared) -> Vec<u8> {
    let mut bytes = encode(shared);
    bytes.truncate(bytes.len() - 4);
    bytes
}

fn nothing() -> Shared {
    with_goals(samples::with(|_| Disclosed::LeftOut), Disclosed::LeftOut)
}

/// Left out but for the goals.
fn only(words: &[&str]) -> Shared {
    let goals = goals(words.iter().map(|words| own(words)));
    with_goals(Shared { written_in: Locale::Nl, ..nothing() }, goals)
}

#[test]
fn the_checksum_of_the_tests_is_that_of_the_wire() {
    let shared = samples::typical();
    assert_eq!(sealed(&open(&shared)), encode(&shared));
}

#[test]
fn a_newer_jalon_is_told_from_damage() {
    let bytes = open(&only(&["brood"]));
    let changed = |at: usize, value: u8| {
        let mut bytes = bytes.clone();
        bytes[at] = value;
        bytes
    };
    // After the body the tag and two bytes of length.
    let coding = 5 + usize::from(bytes[4]) + 3;
    let cases: [(&str, Vec<u8>, ReadError); 13] = [
        ("version 2", changed(0, 0x20), Newer),
        ("version 15 with anything", vec![0xf0], Newer),
        ("version 0", changed(0, 0x00), Newer),
        ("a sealed summary", changed(0, 0x13), ReadError::Sealed),
        ("an adviser's key", changed(0, 0x14), ReadError::Key),
        ("a plan", changed(0, 0x15), Newer),
        ("kind 15", changed(0, 0x1f), Newer),
        ("model 3", changed(1, 3), Newer),
        ("model 2, where all is of model 1", changed(1, 2), Damaged),
        ("model 0", changed(1, 0), Newer),
        ("language 127 in letters", changed(coding, 0xff), Newer),
        ("language 127 in UTF-8", changed(coding, 0x7f), Newer),
        ("a body longer than all", changed(4, 0xff), Damaged),
    ];
    for (name, bytes, wanted) in cases {
        let mut bytes = sealed(&bytes);
        assert_eq!(decode(&bytes), Err(wanted), "{name}");
        bytes[0] ^= 0x40;
        assert_eq!(decode(&bytes), Err(Damaged), "{name}, damaged");
    }
}

#[test]
fn what_encode_does_not_write_is_damaged() {
    let body = |bytes: &[u8]| {
        let length = u8::try_from(bytes.len()).expect("short");
        [&[0x10, 1, 0, 0, length], bytes].concat()
    };
    // In a body of domains left out the goals begin at 6¹³.
    let goals = |digits: u64| {
        let bytes = (6u64.pow(13) * digits).to_be_bytes();
        body(&bytes[usize::try_from(bytes[0].leading_zeros() / 8).expect("small")..])
    };
    let trim = |bytes: Vec<u8>| {
        let zeros = bytes[5..].iter().take_while(|byte| **byte == 0).count();
        body(&bytes[5 + zeros..])
    };
    let with_tail = |tail: &[u8]| {
        let mut bytes = open(&only(&["brood"]));
        bytes.truncate(5 + usize::from(bytes[4]));
        [&bytes, tail].concat()
    };
    let own = |words: &[u8]| {
        let length = u8::try_from(words.len() + 1).expect("short");
        with_tail(&[&[1, 0, length, 0x01], words].concat())
    };
    // Two goals (4), both the third of the list: 4 + 6 · (2 + 17 · 2).
    let twice = trim(goals(4 + 6 * (2 + 17 * 2)));
    // Private box, mode, earlier goals, three sections, suggestions: all 0.
    let above = trim(goals(6 * (2 * 4 * 4) * (3 * 3 * 3) * 4));
    let cases: [(&str, Vec<u8>); 19] = [
        ("a section that nothing asks for", vec![0x10, 1, 0, 0, 0, 1, 0, 2, 1, b'a']),
        ("nothing", vec![]),
        ("only a head", vec![0x10]),
        ("no length", vec![0x10, 1, 0, 0]),
        ("a body cut off", vec![0x10, 1, 0, 0, 2, 7]),
        ("bytes after the body", vec![0x10, 1, 0, 0, 0, 7]),
        ("a zero in front", body(&[0, 7])),
        ("something above the last digit", above),
        ("a goal twice", twice),
        ("own words without a section", trim(goals(3 + 6 * 16))),
        ("a section cut off", with_tail(&[1, 0, 9, 0x01, b'a'])),
        ("a section without a length", with_tail(&[1, 0])),
        ("an empty section", with_tail(&[1, 0, 0])),
        ("a section twice", with_tail(&[1, 0, 2, 1, b'a', 1, 0, 2, 1, b'a'])),
        ("falling tags", with_tail(&[2, 0, 0, 1, 0, 2, 1, b'a'])),
        ("too many words", own(b"a\nb")),
        ("words with a space at the end", own(b"brood ")),
        ("no words", own(b"")),
        ("words that are not UTF-8", own(&[0xff])),
    ];
    for (name, bytes) in cases {
        assert_eq!(decode(&sealed(&bytes)), Err(Damaged), "{name}: {bytes:x?}");
    }
    // The same bodies are read where nothing is wrong with them.
    assert!(decode(&sealed(&own(b"brood"))).is_ok());
    assert!(decode(&sealed(&trim(goals(4 + 6 * (2 + 17 * 3))))).is_ok());
}

#[test]
fn sections_of_a_newer_jalon_are_skipped() {
    let words = only(&["brood"]);
    let bytes = [&open(&words)[..], &[2, 0, 1, 7, 0xff, 0, 0]].concat();
    assert_eq!(decode(&sealed(&bytes)), Ok(words));
    let bytes = open(&nothing());
    assert_eq!(decode(&sealed(&[&bytes[..], &[9, 0, 2, 1, 2]].concat())), Ok(nothing()));
}

#[test]
fn what_breaks_the_rules_of_shared_is_put_right_on_the_way_out() {
    let typical = samples::typical();
    let goal = || listed("job");
    let others = ["rights", "home", "debts"].map(listed);
    let many = goals([goal(), goal()].into_iter().chain(others));
    let three = goals([goal(), listed("rights"), listed("home")]);
    let fine = |obstacles| {
        let lead = Answer::Given(Rating::Fine);
        Disclosed::Shown(DomainAnswers { lead, obstacles, ..DomainAnswers::default() })
    };
    let talk = |strengths| {
        Disclosed::Shown(DomainAnswers { talk: true, strengths, ..DomainAnswers::default() })
    };
    let same = |goals| with_goals(typical.clone(), goals);
    let cases = [
        (same(many), same(three)),
        (same(goals([])), same(Disclosed::Shown(Answer::Passed))),
        (Shared { written_in: Locale::Ar, ..typical.clone() }, typical.clone()),
        (Shared { answers: Vec::new(), ..typical.clone() }, typical.clone()),
        (
            samples::with(|d| fine(samples::ticked(d.obstacles, 2))),
            samples::with(|_| fine(Answer::Unseen)),
        ),
        (
            samples::with(|_| talk(Answer::Given(Ticked::new()))),
            samples::with(|_| talk(Answer::Passed)),
        ),
        (Shared { domains: Vec::new(), ..nothing() }, nothing()),
    ];
    for (given, wanted) in cases {
        assert_eq!(decode(&encode(&given)), Ok(wanted));
    }
}

#[test]
fn answers_that_no_question_has_are_put_right_on_the_way_out() {
    let base = whole::all(&Answer::Unseen);
    let long = |n: usize| OwnWords::within(&"ah ".repeat(40), n);
    let words = |n| Value { words: long(n), ..Value::default() };
    let passed = || Answer::Passed;
    let given = |value| Answer::Given(value);
    let job = || Some(listed("job"));
    let cases = [
        // Nothing chosen, or nothing of this question.
        ("age", None, given(Value::default()), passed()),
        ("age", None, given(value(&[("cooking", 0)])), passed()),
        ("likes", None, given(words(9)), passed()),
        ("contract_end", None, given(value(&[("yes", 0)])), passed()),
        ("first_step", job(), given(value(&[("yes", 0)])), passed()),
        // Two where there is one; another order; a level too many and one too high.
        (
            "region",
            None,
            given(value(&[("wallonia", 0), ("brussels", 0)])),
            given(value(&[("brussels", 0)])),
        ),
        (
            "likes",
            None,
            given(value(&[("team", 3), ("people", 0)])),
            given(value(&[("people", 0), ("team", 0)])),
        ),
        (
            "languages",
            None,
            given(value(&[("nl", 0), ("fr", 9)])),
            given(value(&[("fr", 4), ("nl", 1)])),
        ),
        // Own words at and above the limit, with options and alone.
        ("why", job(), given(words(60)), given(words(60))),
        ("why", job(), given(words(80)), given(words(60))),
        ("first_step", job(), given(words(120)), given(words(120))),
    ];
    for (id, about, said, wanted) in cases {
        let with = |answer: Answer<Value>| {
            let mut shared = base.clone();
            say(&mut shared, id, about.as_ref(), answer);
            decode(&encode(&shared))
                .map(|shared| shared.answer(question(id), about.as_ref()).cloned())
        };
        assert_eq!(with(said), Ok(Some(wanted)), "{id}");
    }
}

#[test]
fn goals_longer_than_there_is_room_for_are_cut_and_not_named_twice() {
    let long = |end: &str| {
        let text = ["a".repeat(80).as_str(), end].concat();
        Goal::Own(OwnWords::within(&text, 120).expect("words"))
    };
    let many = goals([long("bc"), long("d"), listed("job")]);
    let wanted = with_goals(nothing(), goals([own(&"a".repeat(80)), listed("job")]));
    assert_eq!(decode(&encode(&with_goals(nothing(), many))), Ok(wanted));
}
