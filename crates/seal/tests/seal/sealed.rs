//! What is sealed is read with the right key alone, and each refusal is called by its own name.

use crate::support::{book, day, own, today};
use jalon_core::assessment::{Assessment, Shared};
use jalon_core::instrument::Recipient;
use jalon_core::share::{
    KeyInvitation, Lock, ReadError, Sealed, decode, decode_sealed, encode, encode_key,
    encode_sealed, read_sealed, sealed_link,
};
use jalon_seal::{KeyBook, OpenError, OwnKey, SealError, seal};
use proptest::prelude::*;

fn code() -> Vec<u8> {
    encode(&Shared::of(&Assessment::default(), today()))
}

fn sealed_with(key: &OwnKey) -> Sealed {
    seal(&code(), key.invitation_bytes(), today(), [5; 32]).expect("it is sealed")
}

fn open(book: &KeyBook, sealed: &Sealed) -> Result<Vec<u8>, OpenError> {
    book.open(sealed, today()).map(|opened| opened.code.to_vec())
}

#[test]
fn the_one_it_was_sealed_for_reads_it_by_link_and_nobody_else_does() {
    let (mine, other) = (own(Recipient::Cpas, "CPAS A", 1), own(Recipient::Cpas, "CPAS B", 2));
    let bytes = encode_sealed(&sealed_with(&mine));
    let text = sealed_link("https://jalon.example.be/", &bytes).text();
    let sealed = read_sealed(&text).expect("it is read");
    assert_eq!(open(&book(&[&other, &mine]), &sealed), Ok(code()));
    assert_eq!(decode(&code()), Ok(Shared::of(&Assessment::default(), today())));
    assert_eq!(open(&book(&[&other]), &sealed), Err(OpenError::WrongKey(mine.number())));
    assert_eq!(open(&KeyBook::default(), &sealed), Err(OpenError::WrongKey(mine.number())));
    assert_eq!(decode(&bytes), Err(ReadError::Sealed));
}

#[test]
fn what_is_for_another_kind_of_service_is_called_so() {
    let (cpas, forem) = (own(Recipient::Cpas, "CPAS A", 1), own(Recipient::Employment, "Forem", 2));
    let sealed = sealed_with(&forem);
    let other = Err(OpenError::OtherService(Recipient::Employment));
    assert_eq!(open(&book(&[&cpas]), &sealed), other);
    // The number is of a key here, the kind was changed on its way.
    let Lock::Key(mut lock) = sealed.lock else { panic!("a key") };
    lock.recipient = Recipient::Workshop;
    let changed = Sealed { lock: Lock::Key(lock), text: sealed.text };
    let other = Err(OpenError::OtherService(Recipient::Workshop));
    assert_eq!(open(&book(&[&cpas, &forem]), &changed), other);
}

#[test]
fn an_invitation_with_another_name_or_term_is_noticed() {
    let mine = own(Recipient::Cpas, "CPAS A", 1);
    let forged = |invitation: KeyInvitation| {
        let bytes = encode_key(&invitation).expect("it fits");
        seal(&code(), &bytes, today(), [5; 32]).expect("it is sealed")
    };
    let label = own(Recipient::Cpas, "CPAS B", 2).invitation().label.clone();
    let renamed = KeyInvitation { label, ..mine.invitation().clone() };
    let longer = KeyInvitation { valid_until: day(2028, 1, 1), ..mine.invitation().clone() };
    for invitation in [renamed, longer] {
        let sealed = forged(invitation);
        assert_eq!(open(&book(&[&mine]), &sealed), Err(OpenError::OtherInvitation(mine.number())));
        // Who forges that number as well has nothing of it: the whole invitation is bound.
        let Lock::Key(lock) = &sealed_with(&mine).lock else { panic!("a key") };
        let Lock::Key(forged) = sealed.lock else { panic!("a key") };
        let lock = jalon_core::share::KeyLock { encapsulated: forged.encapsulated, ..lock.clone() };
        let again = Sealed { lock: Lock::Key(lock), text: sealed.text };
        assert_eq!(open(&book(&[&mine]), &again), Err(OpenError::Tampered));
    }
}

#[test]
fn a_key_in_its_file_and_a_retired_one_say_so() {
    let mine = own(Recipient::Cpas, "CPAS A", 1);
    let sealed = sealed_with(&mine);
    let mut book = book(&[&mine]);
    book.close();
    assert_eq!(open(&book, &sealed), Err(OpenError::Closed(mine.number())));
    book.add(mine.clone(), true, today()).expect("opened again");
    assert_eq!(book.open(&sealed, day(2027, 11, 28)).expect("valid").ended, None);
    book.retire(mine.number(), day(2027, 1, 5));
    let late = book.open(&sealed, day(2027, 2, 1)).expect("still read");
    assert_eq!((late.ended, late.key), (Some(day(2027, 1, 5)), mine.number()));
    book.erase(mine.number(), day(2027, 4, 6));
    assert_eq!(open(&book, &sealed), Err(OpenError::Retired(day(2027, 4, 6))));
}

#[test]
fn nothing_is_sealed_with_what_is_no_invitation_or_is_over() {
    let mine = own(Recipient::Cpas, "CPAS A", 1);
    let seal_on = |code: &[u8], invitation: &[u8], on| seal(code, invitation, on, [5; 32]).err();
    let bytes = mine.invitation_bytes();
    assert_eq!(seal_on(&code(), bytes, day(2027, 11, 28)), None);
    let over = Some(SealError::Over(day(2027, 11, 28)));
    assert_eq!(seal_on(&code(), bytes, day(2027, 11, 29)), over);
    let summary = Some(SealError::Invitation(ReadError::Summary));
    assert_eq!(seal_on(&code(), &code(), today()), summary);
    let damaged = Some(SealError::Invitation(ReadError::Damaged));
    assert_eq!(seal_on(&code(), &bytes[1..], today()), damaged);
    assert_eq!(seal_on(&[], bytes, today()), Some(SealError::Nothing));
    let worthless = KeyInvitation { key: [0; 32], ..mine.invitation().clone() };
    let bytes = encode_key(&worthless).expect("it fits");
    assert_eq!(seal_on(&code(), &bytes, today()), Some(SealError::Key));
}

#[test]
fn what_words_lock_is_not_for_keys() {
    let words = crate::support::phrase("one two three four five");
    let locked = jalon_seal::lock(
        jalon_core::share::Inside::Code,
        &code(),
        &words,
        crate::support::EASY,
        [1; 16],
    );
    let locked = locked.expect("locked");
    assert_eq!(open(&KeyBook::default(), &locked), Err(OpenError::Words));
}

/// A summary and what is locked are alike for whoever has no key: a length of the class is all they see.
#[test]
fn codes_of_one_class_are_equally_long() {
    let mine = own(Recipient::Cpas, "CPAS A", 1);
    let length = |code: &[u8]| {
        let sealed = seal(code, mine.invitation_bytes(), today(), [5; 32]).expect("sealed");
        encode_sealed(&sealed).len()
    };
    assert_eq!(length(&[1; 9]), length(&[1; 51]));
    assert_eq!(length(&[1; 52]), length(&[1; 91]));
    assert!(length(&[1; 51]) < length(&[1; 52]));
    // 61 bytes of lock, tag and checksum around each class.
    assert_eq!((length(&[1; 51]), length(&[1; 91])), (48 + 61, 88 + 61));
}

/// Each bit of the whole code, with a checksum that fits: no matter which is changed, nothing is shown.
#[test]
fn a_changed_bit_anywhere_is_refused() {
    let mine = own(Recipient::Cpas, "CPAS A", 1);
    let book = book(&[&mine]);
    let whole = encode_sealed(&sealed_with(&mine));
    let body = &whole[..whole.len() - 4];
    let mut refused = [0; 2];
    for bit in 0..body.len() * 8 {
        let mut bytes = body.to_vec();
        bytes[bit / 8] ^= 1 << (bit % 8);
        match decode_sealed(&jalon_core::share::with_checksum(&bytes)) {
            Ok(sealed) => {
                assert!(open(&book, &sealed).is_err(), "bit {bit}");
                refused[0] += 1;
            }
            Err(_) => refused[1] += 1,
        }
        let mut damaged = whole.clone();
        damaged[bit / 8] ^= 1 << (bit % 8);
        assert_eq!(decode_sealed(&damaged), Err(ReadError::Damaged));
    }
    // Of the head, the lock and the kind of recipient most bits make something that is not read at all.
    assert!(refused[0] >= 102 * 8 && refused[1] > 8, "{refused:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_code_comes_back_and_a_change_of_any_byte_shows_nothing(
        code in prop::collection::vec(any::<u8>(), 5..300),
        random in any::<[u8; 32]>(),
        at in any::<prop::sample::Index>(),
        flip in 1u8..,
    ) {
        let code = jalon_core::share::with_checksum(&code);
        let mine = own(Recipient::Trusted, "Ami", 3);
        let sealed = seal(&code, mine.invitation_bytes(), today(), random).expect("sealed");
        let read = decode_sealed(&encode_sealed(&sealed)).expect("it is read");
        prop_assert_eq!(&read, &sealed);
        let book = book(&[&mine]);
        prop_assert_eq!(open(&book, &read), Ok(code));
        let mut changed = sealed.clone();
        let at = at.index(changed.text.len());
        changed.text[at] ^= flip;
        prop_assert_eq!(open(&book, &changed), Err(OpenError::Tampered));
    }

    #[test]
    fn no_other_key_opens_it_whatever_number_it_claims(mine in 1u8..100, other in 100u8..) {
        let (mine, other) = (own(Recipient::Cpas, "A", mine), own(Recipient::Cpas, "A", other));
        let sealed = sealed_with(&mine);
        prop_assert_eq!(open(&book(&[&other]), &sealed), Err(OpenError::WrongKey(mine.number())));
        // With the number and the invitation of the other key written over it.
        let Lock::Key(theirs) = sealed_with(&other).lock else { panic!("a key") };
        let Lock::Key(own) = sealed.lock else { panic!("a key") };
        let lock = jalon_core::share::KeyLock { encapsulated: own.encapsulated, ..theirs };
        let forged = Sealed { lock: Lock::Key(lock), text: sealed.text };
        prop_assert_eq!(open(&book(&[&other]), &forged), Err(OpenError::Tampered));
    }

    #[test]
    fn two_seals_of_one_code_have_nothing_in_common(a in any::<[u8; 32]>(), b in any::<[u8; 32]>()) {
        prop_assume!(a != b);
        let mine = own(Recipient::Cpas, "A", 9);
        let of = |random| seal(&code(), mine.invitation_bytes(), today(), random).expect("sealed");
        prop_assert_ne!(of(a).text, of(b).text);
    }
}
