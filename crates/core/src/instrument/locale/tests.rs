//! The list of languages as the core sees it.

use super::{Audience, Locale};
use serde_json::{from_str, to_string};

#[test]
fn every_locale_is_found_by_its_tag_and_by_its_number() {
    for locale in Locale::ALL {
        assert_eq!(Locale::parse(locale.tag()), Some(locale));
        assert_eq!(Locale::from_wire(locale.wire()), Some(locale));
        assert!(locale.wire() <= 127, "{locale:?}");
        assert_eq!(to_string(&locale).expect("JSON"), format!("{:?}", locale.tag()));
        assert_eq!(from_str::<Locale>(&format!("{:?}", locale.tag())).ok(), Some(locale));
    }
    assert_eq!(Locale::from_wire(127), None);
    assert!(from_str::<Locale>("\"nl-BE\"").is_err(), "a record holds exact tags");
    assert!(from_str::<Locale>("1").is_err());
}

/// Codes and links hold these numbers: whoever changes one makes old codes say another language.
#[test]
fn the_numbers_on_the_wire_stay() {
    let published = [("fr", 0), ("nl", 1), ("de", 2), ("en", 3), ("ar", 4)];
    for (tag, number) in published {
        assert_eq!(Locale::parse(tag).map(Locale::wire), Some(number), "{tag}");
    }
}

#[test]
fn a_browser_gets_the_first_language_it_asks_for_that_is_there() {
    for (wanted, locale) in [
        (&["nl-BE", "fr"][..], "nl"),
        (&["xx", "de_AT"], "de"),
        (&["EN-gb-oxendict"], "en"),
        (&["ary-MA", "fr"], "ar"),
        (&["vls"], "nl"),
        (&["", "-", "xx-fr", "frr"], "fr"),
        (&[], "fr"),
    ] {
        assert_eq!(Locale::negotiate(wanted).tag(), locale, "{wanted:?}");
    }
    assert_eq!(Locale::parse("frr"), None, "another language that begins alike");
    assert_eq!(Locale::parse("constructor"), None);
}

#[test]
fn a_reader_without_texts_in_a_language_reads_the_source() {
    for locale in Locale::ALL {
        assert!(locale.has(Audience::Person), "{locale:?}");
        for audience in Audience::ALL {
            let shown = locale.for_audience(audience);
            assert!(shown.has(audience), "{locale:?}, {audience:?}");
            assert_eq!(shown == locale, locale.has(audience), "{locale:?}, {audience:?}");
            assert_eq!(Locale::offered(audience).any(|one| one == locale), locale.has(audience));
        }
    }
    assert!(Locale::default().is_source());
    assert!(Audience::ALL.into_iter().all(|audience| Locale::default().has(audience)));
}
