//! What a phone remembers of the keys it met.

use crate::support::{day, own, today};
use jalon_core::instrument::Recipient;
use jalon_seal::{Known, KnownKeys};

#[test]
fn a_known_name_with_another_key_is_noticed() {
    let invitation = |recipient, label, random| own(recipient, label, random).invitation().clone();
    let first = invitation(Recipient::Cpas, "CPAS de Liège", 1);
    let mut known = KnownKeys::default();
    assert_eq!(known.check(&first), Known::New);
    known.remember(&first, today());
    assert_eq!(known.check(&first), Known::Same(today()));
    for label in
        ["CPAS de Liège", "cpas de liege", "CPAS DE  LIEGE", "CPAS-de-L1ège", "CPAS de L'iège"]
    {
        let forged = invitation(Recipient::Cpas, label, 2);
        assert_eq!(known.check(&forged), Known::Other(today()), "{label}");
    }
    assert_eq!(known.check(&invitation(Recipient::Cpas, "CPAS de Huy", 2)), Known::New);
    assert_eq!(known.check(&invitation(Recipient::Employment, "CPAS de Liège", 2)), Known::New);
    // Whom the adviser confirmed the new key stands in place of the old one.
    let second = invitation(Recipient::Cpas, "CPAS de Liège", 2);
    known.remember(&second, day(2027, 3, 1));
    assert_eq!(known.check(&second), Known::Same(day(2027, 3, 1)));
    assert_eq!(known.check(&first), Known::Other(day(2027, 3, 1)));
}

#[test]
fn few_are_remembered_and_the_oldest_goes_first() {
    let mut known = KnownKeys::default();
    // Without letters that look like others.
    let names = "abcdefghjkmnpqrtuvwxy";
    let of = |n: u8| {
        let name = &names[n.into()..=n.into()];
        own(Recipient::Cpas, &format!("Service {name}"), n)
    };
    for n in 0..21 {
        known.remember(of(n).invitation(), today());
    }
    assert_eq!(known.check(of(0).invitation()), Known::New);
    assert_eq!(known.check(of(1).invitation()), Known::Same(today()));
    let text = serde_json::to_string(&known).expect("text");
    assert!(!text.contains("CPAS"), "{text}");
    assert_eq!(serde_json::from_str::<KnownKeys>(&text).expect("read"), known);
}
