//! The directory that is shipped.

use crate::file;
use crate::municipalities::all;
use jalon_core::instrument::{Locale, ServiceId};
use jalon_core::near::{MeetingPlace, NearPlace, UnreadableFile, near, places, search};

fn shipped() -> Vec<NearPlace> {
    places(&file("public/near/places.json")).expect("the shipped file")
}

fn service(id: &str) -> ServiceId {
    ServiceId::parse(id).expect("a service")
}

#[test]
fn support_at_the_end_of_a_contract_is_met_where_the_source_says() {
    let (all, places) = (all(), shipped());
    let of = |name: &str| {
        let town = search(&all, name)[0];
        let found = near(&places, town, &[]);
        assert_eq!(found.len(), 1, "{name}");
        assert_eq!(found[0].services, [service("after_contract")]);
        assert!(found[0].source.as_str().contains("2018") && found[0].year == 2018);
        found[0].meets
    };
    assert_eq!(of("Mons"), MeetingPlace::CentreThenOffice);
    for name in ["Quaregnon", "Frameries", "Saint-Ghislain", "Colfontaine"] {
        assert_eq!(of(name), MeetingPlace::JobHouse, "{name}");
    }
    for name in ["Hensies", "Honnelles", "Quiévrain", "Dour", "Boussu"] {
        assert_eq!(of(name), MeetingPlace::RoomOfCentre, "{name}");
    }
}

#[test]
fn molenbeek_has_its_five_units_and_a_suggested_one_comes_first() {
    let (all, places) = (all(), shipped());
    let town = search(&all, "1080")[0];
    let names = |suggested: &[ServiceId]| -> Vec<String> {
        let found = near(&places, town, suggested);
        let name =
            |place: &&NearPlace| place.name.name(Locale::Nl).expect("a name").as_str().to_owned();
        found.iter().map(name).collect()
    };
    assert_eq!(names(&[]).len(), 5);
    assert_eq!(names(&[])[0], "Facilitateurs de projet");
    assert_eq!(names(&[service("literacy_unit")])[0], "Cellule Alphabétisation");
}

#[test]
fn every_place_is_of_a_municipality_that_there_is() {
    let all = all();
    for place in shipped() {
        for code in &place.municipalities {
            assert!(all.iter().any(|one| one.id == *code), "{code}");
        }
        assert!(place.source.as_str().ends_with(&place.year.to_string()), "{:?}", place.source);
    }
}

#[test]
fn a_place_of_nobody_is_not_read() {
    let text = file("public/near/places.json");
    for changed in [
        text.replace("\"fr\": \"Pro Action\"", ""),
        text.replace("\"after_contract\"", "\"lottery\""),
        text.replace("\"21012\"", "\"Molenbeek\""),
        text.replace("\"year\"", "\"since\""),
        text.replace("\"job_house\"", "\"café\""),
    ] {
        assert_ne!(changed, text);
        assert_eq!(places(&changed), Err(UnreadableFile), "{changed:.60}");
    }
}
