//! Official names: whole, dated, from the tables.

use crate::say::{choice, service};
use jalon_core::assessment::Day;
use jalon_core::guidance::{TERMS, Term, checked, names};
use jalon_core::instrument::{REGION, SERVICES, question};

fn terms() -> impl Iterator<Item = &'static Term> {
    TERMS.into_iter().flatten()
}

#[test]
fn every_service_has_one_entry_with_a_date_and_a_source() {
    for id in SERVICES.iter().map(|s| s.id) {
        assert_eq!(terms().filter(|t| t.service == id.as_str()).count(), 1, "{id}");
        let day = checked(id).map(|(day, _)| day);
        assert_eq!(day, Some(Day::from_date(2026, 11, 27)), "{id}");
    }
    assert_eq!(terms().count(), SERVICES.len());
}

#[test]
fn regions_and_names_come_from_the_tables_and_stand_once() {
    let offered = |region: &str| question(REGION).offers(choice(region));
    for term in terms() {
        assert!(!term.regions.is_empty() && term.regions.iter().all(|r| offered(r)), "{term:?}");
        for (at, name) in term.names.iter().enumerate() {
            assert!(term.regions.contains(&name.region), "{name:?} where {} is not", term.service);
            let key = (name.region, name.locale, name.name);
            let before = &term.names[..at];
            assert!(!before.iter().any(|n| (n.region, n.locale, n.name) == key), "{name:?} twice");
            assert!(!name.name.is_empty() && name.name.trim() == name.name, "{name:?}");
        }
    }
}

#[test]
fn the_employment_service_has_a_name_in_every_region() {
    let cases = [
        ("wallonia", &["Le Forem"][..]),
        ("brussels", &["Actiris", "Actiris"]),
        ("flanders", &["VDAB"]),
        ("german_speaking", &["ADG, Arbeitsamt der Deutschsprachigen Gemeinschaft"]),
    ];
    for (region, wanted) in cases {
        let found = names(service("employment_service"), Some(choice(region)));
        assert_eq!(found.iter().map(|n| n.name).collect::<Vec<_>>(), wanted, "{region}");
    }
}

#[test]
fn without_a_region_every_name_stands_once() {
    let found = names(service("skills_validation"), None);
    let found: Vec<&str> = found.iter().map(|n| n.name).collect();
    assert_eq!(found, ["Validation des compétences", "Erkennen van verworven competenties, EVC"]);
}

#[test]
fn a_service_without_a_name_of_its_own_in_a_region_has_only_its_plain_name() {
    assert!(names(service("mission_locale"), Some(choice("flanders"))).is_empty());
    assert!(names(service("volunteering"), None).is_empty());
}

/// Those who run, pay or license what they name. Who writes about them is no source for an adviser.
const PUBLISHERS: [&str; 24] = [
    "actiris.brussels",
    "adg.be",
    "cvdc.be",
    "economie.wallonie.be",
    "emploi.wallonie.be",
    "enseignement.be",
    "erkennenvanverworvencompetenties.be",
    "jobyourself.be",
    "leforem.be",
    "ligo.be",
    "lire-et-ecrire.be",
    "mediationdedettes.be",
    "mi-is.be",
    "one.be",
    "onderwijs.vlaanderen.be",
    "opgroeien.be",
    "ostbelgienlive.be",
    "starterslabo.be",
    "vdab.be",
    "vlaamswoningfonds.be",
    "vlaanderen.be",
    "wallonie.be",
    "werkwinkelbrussel.be",
    "zkb-ostbelgien.be",
];

/// An adviser read "Nom vérifié" with an encyclopedia, a newspaper and the site of one municipality.
#[test]
fn a_name_comes_from_whoever_stands_for_the_service() {
    for name in terms().flat_map(|t| t.names) {
        assert!(PUBLISHERS.contains(&name.source.title()), "{name:?}");
    }
}

/// Units of Molenbeek and a partnership of Mons stood as official names of whole regions.
#[test]
fn no_name_is_that_of_one_municipality() {
    let local = ["Cellule", "ProAction", "Pro Action", "Job Day", "Facilitateur", "Molenbeek"];
    for name in terms().flat_map(|t| t.names) {
        assert!(!local.iter().any(|part| name.name.contains(part)), "{name:?}");
    }
    for service in ["project_facilitator", "training_unit", "after_contract", "temp_agency"] {
        assert!(names(self::service(service), None).is_empty(), "{service}");
    }
}
