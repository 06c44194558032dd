//! Runs the worked cases.

use crate::cases::{CASES, Case};
use crate::more_cases::MORE;
use crate::say::{assessment, service, today};
use jalon_core::assessment::Shared;
use jalon_core::guidance::{MOST, Step, suggestions};
use std::collections::BTreeSet;

fn all() -> impl Iterator<Item = &'static Case> {
    CASES.iter().chain(MORE)
}

#[test]
fn each_worked_case_gets_the_steps_and_services_a_specialist_expects() {
    let mut missed = Vec::new();
    for case in all() {
        let found = suggestions(&Shared::everything(&assessment(case.said), today()));
        let ids: Vec<&str> = found.iter().map(|s| s.service.as_str()).collect();
        let first = &ids[..MOST.min(ids.len())];
        for id in case.services.iter().filter(|id| !first.contains(&service(id).as_str())) {
            missed.push(format!("{}: no {id} in {ids:?}", case.story));
        }
        for id in case.never.iter().filter(|id| ids.contains(&service(id).as_str())) {
            missed.push(format!("{}: {id} in {ids:?}", case.story));
        }
        let steps: BTreeSet<Step> = found.iter().take(MOST).flat_map(|s| s.steps.clone()).collect();
        for step in case.steps.iter().filter(|step| !steps.contains(step)) {
            missed.push(format!("{}: no {step:?} in {steps:?}", case.story));
        }
        if case.services.is_empty() && !ids.is_empty() {
            missed.push(format!("{}: {ids:?}", case.story));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn every_step_and_every_service_is_expected_somewhere() {
    let steps: BTreeSet<Step> = all().flat_map(|c| c.steps).copied().collect();
    assert_eq!(steps, BTreeSet::from(Step::ALL));
    let expected: BTreeSet<&str> = all().flat_map(|c| c.services).copied().collect();
    let missing: Vec<&str> = jalon_core::instrument::SERVICES
        .iter()
        .map(|s| s.id.as_str())
        .filter(|id| !expected.contains(id))
        .collect();
    assert_eq!(missing, [""; 0], "services that no worked case expects");
}
