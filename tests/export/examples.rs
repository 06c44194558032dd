//! The examples of `docs/examples` are golden files: what is exported stands there to the letter, and comes back.

use crate::{plan_samples, sentences::SENTENCES, whole};
use jalon_core::assessment::{Rating, Shared};
use jalon_core::export::{Exported, ServiceView, from_json, to_csv, to_json};
use jalon_core::instrument::DomainId;
use jalon_core::plan::Plan;
use proptest::prelude::*;
use std::path::{Path, PathBuf};

pub fn view(domain: &str, rating: Option<Rating>, word: &str, next: bool) -> ServiceView {
    let domain = DomainId::parse(domain).expect("a domain");
    ServiceView { domain, rating, word: word.to_owned(), next }
}

pub fn exported(shared: Shared, plan: Option<Plan>) -> Exported {
    let views = vec![
        view("housing", Some(Rating::Fine), "bail jusqu'en 2028", false),
        view("mobility", Some(Rating::VeryDifficult), "", true),
    ];
    Exported { shared, views, plan }
}

/// Each example with its name: a usual one, the fullest, one in Arabic, a follow-up, one that says nothing.
pub fn all() -> Vec<(&'static str, Exported)> {
    let [fr, .., ar] = &SENTENCES;
    let typical = plan_samples::typical(fr);
    let alone = |shared| Exported { shared, views: Vec::new(), plan: None };
    vec![
        ("standard", exported(whole::standard(fr), Some(typical))),
        ("fullest", exported(whole::fullest(fr), Some(plan_samples::fullest(fr)))),
        ("arabic", exported(whole::standard(ar), Some(plan_samples::ten(ar)))),
        ("follow-up", alone(whole::follow_up())),
        ("simplified", alone(whole::simplified())),
    ]
}

fn path(name: &str, kind: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/examples");
    folder.join(format!("jalon-file-{name}.{kind}"))
}

/// `JALON_WRITE_EXAMPLES=1 cargo test --test export -- --ignored write` writes them anew. What a program reads may only
/// grow: of the columns none moves.
#[test]
#[ignore = "writes the examples"]
fn write_the_examples() {
    assert_eq!(std::env::var("JALON_WRITE_EXAMPLES").as_deref(), Ok("1"), "set it to 1");
    for (name, exported) in all() {
        std::fs::write(path(name, "json"), to_json(&exported)).expect("written");
        std::fs::write(path(name, "csv"), to_csv(&exported)).expect("written");
    }
}

#[test]
fn every_example_is_written_and_read_as_it_stands() {
    for (name, exported) in all() {
        let text = |kind| std::fs::read_to_string(path(name, kind)).expect("an example");
        assert_eq!(to_json(&exported), text("json"), "{name}");
        assert_eq!(to_csv(&exported), text("csv"), "{name}");
        assert_eq!(from_json(&text("json")), Ok(exported), "{name}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_can_be_shown_and_agreed_comes_back(
        shared in crate::strategy::shared(),
        plan in proptest::option::of(crate::plan_samples::plan()),
    ) {
        let exported = exported(shared, plan);
        prop_assert_eq!(from_json(&to_json(&exported)), Ok(exported));
    }
}
