//! A follow-up that brings back what became of a plan: golden vectors, sizes, and what older pages read of it.

use crate::golden::BASE;
use crate::json::to_json;
use crate::plan_samples::{example, plan, ten, typical};
use crate::published::{self, Vector};
use crate::refusals::sealed;
use crate::sentences::SENTENCES;
use crate::{samples, strategy, whole};
use jalon_core::assessment::Shared;
use jalon_core::plan::{ActionState, Plan, PlanReport};
use jalon_core::share::ReadError::{self, Damaged, Newer};
use jalon_core::share::{
    Level, Screen, decode, decode_reported, encode, encode_plan, encode_reported, opened_reported,
    plan_link, qr, read, read_plan, read_reported, reported_link, typed_reported,
};
use proptest::prelude::*;
use serde_json::json;

const FILE: &str = "plan_report.json";

const STATES: [Option<ActionState>; 3] = [None, Some(ActionState::NotYet), Some(ActionState::Done)];

/// The states in turn, from this one on.
fn report(plan: Plan, from: usize) -> PlanReport {
    let actions = 0..plan.agreed().actions().len();
    let states = actions.map(|at| STATES[(at + from) % 3]).collect();
    PlanReport::new(plan, states).expect("as many")
}

fn all() -> Vec<(String, Shared, PlanReport)> {
    let mut all = vec![("worked example".to_owned(), whole::follow_up(), report(example(), 1))];
    for from in 0..3 {
        all.push((format!("nothing else, {from}"), samples::typical(), report(example(), from)));
    }
    for sentences in &SENTENCES {
        let tag = sentences.locale.tag();
        let own = samples::in_own_words(sentences.locale, &sentences.goals);
        all.push((format!("typical {tag}"), whole::follow_up(), report(typical(sentences), 0)));
        all.push((format!("own words too {tag}"), own, report(typical(sentences), 1)));
        all.push((format!("ten actions {tag}"), whole::follow_up(), report(ten(sentences), 2)));
        let another = whole::standard(&SENTENCES[0]);
        all.push((format!("another language {tag}"), another, report(typical(sentences), 2)));
    }
    all
}

fn vector((name, shared, report): (String, Shared, PlanReport)) -> Vector {
    let payload = reported_link(BASE, &shared, &report).payload;
    let says = json!({ "shared": to_json(&shared), "report": report });
    Vector { name, bytes: encode_reported(&shared, &report), payload, says }
}

#[test]
#[ignore = "writes the vectors"]
fn write_the_plan_report_vectors() {
    published::write(FILE, all().into_iter().map(vector));
}

#[test]
fn every_plan_report_vector_is_read_and_written_as_it_stands() {
    for Vector { name, bytes, payload, says } in published::vectors(FILE) {
        let (shared, report) = decode_reported(&bytes).expect(&name);
        let report = report.expect(&name);
        assert_eq!(json!({ "shared": to_json(&shared), "report": report }), says, "{name}");
        assert_eq!(encode_reported(&shared, &report), bytes, "{name}");
        let both = Ok((shared.clone(), Some(report.clone())));
        assert_eq!(read_reported(&payload), both, "{name}");
        assert_eq!(typed_reported(&payload), both, "{name}");
        assert_eq!(opened_reported(&payload), both, "{name}");
        assert_eq!(read(&payload), Ok(shared), "{name}: without the plan it is the same");
    }
}

#[test]
fn a_follow_up_with_a_plan_is_a_code_that_cameras_read() {
    for sentences in &SENTENCES {
        let tag = sentences.locale.tag();
        for (what, plan, most) in [("five", typical(sentences), 11), ("ten", ten(sentences), 13)] {
            let report = report(plan, 0);
            let bytes = encode_reported(&whole::follow_up(), &report).len();
            let link = reported_link(BASE, &whole::follow_up(), &report);
            let made = qr(&link, Screen::Whole).expect("a code");
            println!("{what}, {tag}: {bytes} bytes, {:?}", (made.version(), made.level()));
            assert!(made.version() <= most && made.level() >= Level::Medium, "{what}, {tag}");
        }
    }
}

#[test]
fn a_summary_without_a_plan_has_none() {
    let shared = whole::follow_up();
    assert_eq!(decode_reported(&encode(&shared)), Ok((shared, None)));
    assert_eq!(decode_reported(&encode_plan(&example())), Err(ReadError::Plan));
    assert_eq!(read_reported(&plan_link(BASE, &example()).text()), Err(ReadError::Plan));
    let link = reported_link(BASE, &samples::typical(), &report(example(), 0)).text();
    assert_eq!(read_plan(&link), Err(ReadError::Summary));
}

#[test]
fn what_nobody_can_have_said_of_a_plan_is_refused() {
    let shared = samples::typical();
    let bytes = encode_reported(&shared, &report(example(), 1));
    let start = encode(&shared).len() - 4;
    let spoilt = |spoil: &dyn Fn(&mut Vec<u8>)| {
        let mut section = bytes[start + 3..bytes.len() - 4].to_vec();
        spoil(&mut section);
        let size = u16::try_from(section.len()).expect("short").to_be_bytes();
        sealed(&[&bytes[..start], &[2], &size, &section].concat())
    };
    assert_eq!(spoilt(&|_| ()), bytes);
    let cases: [(&str, Vec<u8>, ReadError); 6] = [
        ("nothing", spoilt(&Vec::clear), Damaged),
        ("a model to come", spoilt(&|section| section[0] = 2), Newer),
        ("no own words", spoilt(&|section| section.truncate(4 + usize::from(section[3]))), Damaged),
        (
            "a language to come",
            spoilt(&|s| {
                let at = 4 + usize::from(s[3]);
                s[at] = 127;
            }),
            Newer,
        ),
        ("a body longer than all", spoilt(&|section| section[3] = 0xff), Damaged),
        ("more in the body", spoilt(&|section| section[4] |= 0x80), Damaged),
    ];
    for (name, bytes, wanted) in cases {
        assert_eq!(decode_reported(&bytes), Err(wanted), "{name}");
        assert_eq!(decode(&bytes), Ok(shared.clone()), "{name}: the summary says the same");
    }
}

proptest! {
    #[test]
    fn any_summary_comes_back_with_any_plan(shared in strategy::shared(), plan in plan(), from in 0..3_usize) {
        let report = report(plan, from);
        let bytes = encode_reported(&shared, &report);
        prop_assert_eq!(decode(&bytes), Ok(shared.clone()));
        prop_assert_eq!(decode_reported(&bytes), Ok((shared, Some(report))));
    }

    #[test]
    fn any_bytes_in_place_of_a_plan_do_not_panic(section in prop::collection::vec(any::<u8>(), 0..50)) {
        let shared = samples::typical();
        let start = encode(&shared);
        let size = u8::try_from(section.len()).expect("short");
        let bytes = sealed(&[&start[..start.len() - 4], &[2, 0, size], &section].concat());
        prop_assert_eq!(decode(&bytes), Ok(shared));
        if let Ok((shared, Some(report))) = decode_reported(&bytes) {
            let again = encode_reported(&shared, &report);
            prop_assert_eq!(decode_reported(&again), Ok((shared, Some(report))));
        }
    }
}
