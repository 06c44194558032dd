//! The published schema is what a validator that others wrote takes every file by.

use crate::examples::{all, exported};
use jalon_core::export::to_json;
use jalon_core::instrument::{DOMAINS, GOALS, SERVICES, questions};
use jalon_core::plan::{ACTIONS, SupportKind};
use jsonschema::Validator;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeSet;

const SCHEMA: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/public/schema/jalon-file-1.schema.json"));

fn schema() -> Value {
    serde_json::from_str(SCHEMA).expect("JSON")
}

fn validator() -> Validator {
    jsonschema::draft202012::meta::validate(&schema()).expect("a schema");
    jsonschema::draft202012::new(&schema()).expect("a schema")
}

fn faults(validator: &Validator, file: &Value) -> Vec<String> {
    validator.iter_errors(file).map(|fault| format!("{}: {fault}", fault.instance_path())).collect()
}

#[test]
fn every_example_is_as_the_schema_says() {
    let validator = validator();
    for (name, exported) in all() {
        let file = serde_json::from_str(&to_json(&exported)).expect("JSON");
        assert_eq!(faults(&validator, &file), [""; 0], "{name}");
    }
}

/// Takes a value at this pointer away, or puts another there.
fn changed(file: &Value, pointer: &str, value: Option<Value>) -> Value {
    let mut file = file.clone();
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
    let parent = file.pointer_mut(parent).expect("it is there");
    match (value, parent.as_object_mut()) {
        (Some(value), Some(fields)) => drop(fields.insert(key.to_owned(), value)),
        (None, Some(fields)) => drop(fields.remove(key).expect("it is there")),
        (Some(value), None) => parent[key.parse::<usize>().expect("a place")] = value,
        (None, None) => panic!("{pointer}: nothing to take away"),
    }
    file
}

#[test]
fn what_is_no_file_is_not_as_the_schema_says() {
    let validator = validator();
    let (_, standard) = all().remove(0);
    let file: Value = serde_json::from_str(&to_json(&standard)).expect("JSON");
    let cases = [
        ("/format", Some(json!("other"))),
        ("/version", Some(json!(2))),
        ("/summary", None),
        ("/name", Some(json!("Amina"))),
        ("/summary/day", Some(json!("22/11/2026"))),
        ("/summary/domains/0/id", Some(json!("addiction"))),
        ("/summary/domains/0/rating", Some(json!("good"))),
        ("/summary/goals/goals", Some(json!([]))),
        ("/summary/answers/0/question", Some(json!("convictions"))),
        ("/views/0/rating", Some(json!(3))),
        ("/plan/actions", Some(json!([]))),
        ("/plan/actions/0/words", Some(json!("both a code and words"))),
        ("/plan/actions/0/by/party", Some(json!("judge"))),
        ("/plan/amount", Some(json!(1_100))),
        ("/plan/support/0/kind", Some(json!("sanction"))),
    ];
    for (pointer, value) in cases {
        let other = changed(&file, pointer, value);
        assert_ne!(faults(&validator, &other), [""; 0], "{pointer}");
    }
}

#[test]
fn the_schema_names_what_there_is() {
    let schema = schema();
    let listed = |name: &str| {
        let list = &schema["$defs"][name]["enum"];
        let ids = list.as_array().expect("a list").iter().filter_map(Value::as_str);
        ids.map(ToOwned::to_owned).collect::<BTreeSet<_>>()
    };
    let all = |ids: &mut dyn Iterator<Item = &str>| -> BTreeSet<String> {
        ids.map(ToOwned::to_owned).collect()
    };
    assert_eq!(listed("domain_id"), all(&mut DOMAINS.iter().map(|d| d.id.as_str())));
    assert_eq!(listed("goal_id"), all(&mut GOALS.iter().map(|g| g.id.as_str())));
    assert_eq!(listed("service_id"), all(&mut SERVICES.iter().map(|s| s.id.as_str())));
    assert_eq!(listed("question_id"), all(&mut questions().map(|q| q.id.as_str())));
    assert_eq!(listed("action_id"), all(&mut ACTIONS.iter().map(|kind| kind.id().as_str())));
    let kinds = &schema["$defs"]["plan"]["properties"]["support"]["items"]["properties"]["kind"];
    let wanted: Vec<_> = SupportKind::ALL.iter().map(|kind| kind.as_str()).collect();
    assert_eq!(kinds["enum"], json!(wanted));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_is_exported_is_as_the_schema_says(
        shared in crate::strategy::shared(),
        plan in proptest::option::of(crate::plan_samples::plan()),
    ) {
        let file = serde_json::from_str(&to_json(&exported(shared, plan))).expect("JSON");
        prop_assert_eq!(faults(&validator(), &file), Vec::<String>::new());
    }
}
