//! The municipalities of today, by what a person types.

use crate::file;
use jalon_core::assessment::OwnWords;
use jalon_core::instrument::Locale;
use jalon_core::near::{FOUND, Municipality, UnreadableFile, municipalities, search};
use proptest::prelude::*;
use std::collections::BTreeSet;

pub fn all() -> Vec<Municipality> {
    municipalities(&file("public/near/municipalities.json")).expect("the shipped file")
}

fn found(typed: &str) -> Vec<String> {
    let all = all();
    search(&all, typed).into_iter().map(|one| one.name(Locale::Fr).to_owned()).collect()
}

#[test]
fn there_are_the_565_municipalities_that_there_are_since_2025() {
    let all = all();
    assert_eq!(all.len(), 565);
    let ids: BTreeSet<&str> = all.iter().map(|one| &*one.id).collect();
    assert_eq!(ids.len(), 565);
    let count = |region: &str| all.iter().filter(|one| one.region.as_str() == region).count();
    assert_eq!(
        ["flanders", "wallonia", "german_speaking", "brussels"].map(count),
        [285, 252, 9, 19]
    );
    for one in &all {
        assert!(one.names.exactly(Locale::Fr).is_some(), "{}", one.id);
        assert!(one.names.exactly(Locale::Nl).is_some(), "{}", one.id);
        assert!(!one.post_codes.is_empty(), "{}", one.id);
    }
}

#[test]
fn mergers_of_2025_are_one_and_what_they_were_made_of_is_none() {
    for (code, name) in [(6686, "Bastogne"), (9820, "Merelbeke-Melle"), (3840, "Tongres-Looz")] {
        assert_eq!(found(&code.to_string()), [name]);
    }
    let all = all();
    let names: BTreeSet<&str> =
        all.iter().flat_map(|one| one.names.all()).map(OwnWords::as_str).collect();
    for gone in ["Bertogne", "Melle", "Borgloon", "Moerbeke", "Galmaarden", "Ham"] {
        assert!(!names.contains(gone), "{gone}");
    }
}

#[test]
fn a_municipality_is_found_by_any_of_its_names_and_codes() {
    for typed in ["Mons", "mons", " MONS ", "Bergen", "7000", "7034", "mon"] {
        assert_eq!(found(typed).first().map(String::as_str), Some("Mons"), "{typed}");
    }
    for (typed, name) in [
        ("luttich", "Liège"),
        ("Lüttich", "Liège"),
        ("liege", "Liège"),
        ("St Ghislain", "Saint-Ghislain"),
        ("saint ghislain", "Saint-Ghislain"),
        ("ghislain", "Saint-Ghislain"),
        ("molenbeek", "Molenbeek-Saint-Jean"),
        ("Sint-Jans-Molenbeek", "Molenbeek-Saint-Jean"),
        ("kelmis", "La Calamine"),
        ("sankt vith", "Saint-Vith"),
    ] {
        assert_eq!(found(typed).first().map(String::as_str), Some(name), "{typed}");
    }
}

#[test]
fn one_wrong_letter_is_forgiven_where_nothing_is_right() {
    for typed in ["quaragnon", "quargnon", "quarregnon"] {
        assert_eq!(found(typed), ["Quaregnon"], "{typed}");
    }
    // What is right hides what is nearly so.
    assert_eq!(found("dour"), ["Dour"]);
    assert_eq!(found("xyz"), [""; 0]);
    assert_eq!(found("m"), [""; 0]);
    assert_eq!(found(""), [""; 0]);
    assert_eq!(found("9999"), [""; 0]);
}

#[test]
fn a_code_of_several_municipalities_offers_each() {
    let both = found("1040");
    assert!(both.contains(&"Etterbeek".to_owned()) && both.contains(&"Bruxelles".to_owned()));
}

#[test]
fn a_region_comes_with_it_and_a_name_for_each_reader() {
    let all = all();
    let of = |typed| *search(&all, typed).first().expect("found");
    assert_eq!(of("eupen").region.as_str(), "german_speaking");
    assert_eq!(of("malmedy").region.as_str(), "wallonia");
    assert_eq!(of("1080").region.as_str(), "brussels");
    let gand = of("9000");
    assert_eq!(
        [Locale::Fr, Locale::Nl, Locale::En].map(|l| gand.name(l)),
        ["Gand", "Gent", "Gent"]
    );
    assert_eq!(of("7000").name(Locale::Ar), "Mons");
    assert_eq!(of("4720").name(Locale::En), "Kelmis");
}

#[test]
fn another_file_is_not_read() {
    let text = file("public/near/municipalities.json");
    for changed in [
        String::new(),
        text.replace("jalon-municipalities", "jalon-places"),
        text.replace("\"version\":1", "\"version\":2"),
        text.replace("[\"53053\",\"wallonia\"", "[\"53053\",\"nowhere\""),
        text.replace("[7390]", "[7390,7390]"),
        r#"{"format":"jalon-municipalities","version":1,"municipalities":[]}"#.to_owned(),
    ] {
        assert_ne!(changed, text);
        assert_eq!(municipalities(&changed), Err(UnreadableFile), "{changed:.60}");
    }
}

proptest! {
    #[test]
    fn whatever_is_typed_finds_a_few_or_none(typed in any::<String>()) {
        prop_assert!(search(&all()[..60], &typed).len() <= FOUND);
    }
}
