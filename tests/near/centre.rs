//! `service.json`: read whole, or refused with the part that is wrong; a validator that others wrote says the same.

use crate::file;
use jalon_core::assessment::OwnWords;
use jalon_core::instrument::{Locale, REGION, SERVICES, ServiceId, question};
use jalon_core::near::{CentreError, CentrePart, centre};
use serde_json::{Value, json};

fn example() -> Value {
    serde_json::from_str(&file("docs/examples/service.json")).expect("JSON")
}

fn schema() -> Value {
    serde_json::from_str(&file("public/schema/service-1.schema.json")).expect("JSON")
}

fn is_valid(file: &Value) -> bool {
    jsonschema::draft202012::new(&schema()).expect("a schema").is_valid(file)
}

#[test]
fn the_example_is_read_and_as_the_schema_says() {
    jsonschema::draft202012::meta::validate(&schema()).expect("a schema");
    assert!(is_valid(&example()));
    let read = centre(&file("docs/examples/service.json")).expect("a centre");
    assert_eq!(read.name.name(Locale::Nl).map(OwnWords::as_str), Some("OCMW Voorbeeld"));
    assert_eq!(read.name.name(Locale::Ar).map(OwnWords::as_str), Some("CPAS d'Exemple"));
    assert_eq!(read.follow_up_months, [3, 6, 12]);
    assert_eq!(
        read.ordered(&Locale::ALL),
        [Locale::Fr, Locale::Ar, Locale::Nl, Locale::De, Locale::En]
    );
    let of = |id| read.service(ServiceId::parse(id).expect("a service"));
    let literacy = of("literacy_unit").expect("it is there");
    assert_eq!(literacy.place.as_deref(), Some("Rue de l'École 2, 1er étage"));
    assert!(of("debt_mediation").is_some_and(|service| service.name.is_empty()));
    assert!(of("job_day").is_none());
}

#[test]
fn the_least_is_a_name_and_a_region() {
    let least = json!({
        "format": "jalon-service", "version": 1, "name": {"de": "ÖSHZ Eupen"}, "region": "german_speaking"
    });
    assert!(is_valid(&least));
    assert!(centre(&least.to_string()).is_ok());
}

#[test]
fn the_schema_names_what_there_is() {
    let schema = schema();
    let regions: Vec<&str> = question(REGION).options.iter().map(|o| o.id.as_str()).collect();
    assert_eq!(schema["properties"]["region"]["enum"], json!(regions));
    let ids = &schema["properties"]["services"]["items"]["properties"]["id"]["enum"];
    let mut ids: Vec<&str> =
        ids.as_array().expect("ids").iter().filter_map(Value::as_str).collect();
    let mut wanted: Vec<&str> = SERVICES.iter().map(|service| service.id.as_str()).collect();
    ids.sort_unstable();
    wanted.sort_unstable();
    assert_eq!(ids, wanted);
}

#[test]
fn a_wrong_value_is_named_by_its_part_and_refused_by_the_schema_too() {
    let cases: [(&str, Value, CentrePart); 10] = [
        ("name", json!({}), CentrePart::Name),
        ("place", json!(""), CentrePart::Place),
        ("place", json!("x".repeat(2_000)), CentrePart::Place),
        ("telephone", json!("<b>065</b>"), CentrePart::Telephone),
        ("telephone", json!("112"), CentrePart::Telephone),
        ("municipalities", json!(["Mons"]), CentrePart::Municipalities),
        ("languages", json!(["fr", "fr"]), CentrePart::Languages),
        ("services", json!([{"id": "job_day", "telephone": "call"}]), CentrePart::Services),
        ("follow_up_months", json!([0]), CentrePart::FollowUpMonths),
        ("follow_up_months", json!([48]), CentrePart::FollowUpMonths),
    ];
    for (field, value, part) in cases {
        let mut file = example();
        file[field] = value;
        assert_eq!(centre(&file.to_string()), Err(CentreError::Value(part)), "{field}");
        assert!(!is_valid(&file), "{field}");
    }
    // Of what a schema cannot say, this reader says it.
    for (field, value, part) in [
        ("follow_up_months", json!([12, 6]), CentrePart::FollowUpMonths),
        ("services", json!([{"id": "job_day"}, {"id": "job_day"}]), CentrePart::Services),
        ("region", json!("full_time"), CentrePart::Region),
    ] {
        let mut file = example();
        file[field] = value;
        assert_eq!(centre(&file.to_string()), Err(CentreError::Value(part)), "{field}");
    }
}

#[test]
fn what_is_not_read_says_where() {
    let text = file("docs/examples/service.json");
    let line_of = |what: &str| 1 + text.lines().position(|line| line.contains(what)).expect(what);
    let cases = [
        (String::new(), CentreError::NotJson(1)),
        ("<!doctype html>".to_owned(), CentreError::NotJson(1)),
        ("{}".to_owned(), CentreError::Other),
        (text.replace("\"version\": 1", "\"version\": 2"), CentreError::Other),
        (
            text.replace("\"place\": \"Rue de l'Exemple", "\"adress\": \"Rue"),
            CentreError::Field(line_of("l'Exemple")),
        ),
        (
            text.replace("\"literacy_unit\"", "\"literacy\""),
            CentreError::Field(line_of("literacy_unit")),
        ),
        (text.replace("\"nl\": ", "\"xx\": "), CentreError::Field(line_of("\"nl\": "))),
    ];
    for (changed, wanted) in cases {
        assert_ne!(changed, text);
        assert_eq!(centre(&changed), Err(wanted), "{changed:.60}");
    }
    assert!(CentreError::Value(CentrePart::Telephone).to_string().contains("telephone"));
}
