//! The table covers what can be said and suggested, and nothing else.

use super::{ACTIONS, ActionKind};
use crate::instrument::{DOMAINS, SERVICES};
use crate::plan::ActionId;
use std::collections::BTreeSet;

#[test]
fn there_are_at_least_40_actions_each_with_an_id_of_its_own() {
    let ids: BTreeSet<ActionId> = ACTIONS.iter().map(ActionKind::id).collect();
    assert_eq!(ids.len(), ACTIONS.len());
    assert!(ids.len() >= 40, "{} actions", ids.len());
    assert!(
        ACTIONS.iter().all(|action| ActionId::parse(action.id().as_str()) == Some(action.id()))
    );
    assert_eq!(ActionId::parse("mobility"), None);
}

#[test]
fn every_service_has_an_action() {
    let lacking: Vec<_> = SERVICES
        .iter()
        .filter(|service| !ACTIONS.iter().any(|action| action.answers_service(service.id)))
        .map(|service| service.id.as_str())
        .collect();
    assert_eq!(lacking, [""; 0]);
}

#[test]
fn every_obstacle_has_an_action() {
    let mut lacking = Vec::new();
    for domain in DOMAINS {
        for obstacle in domain.obstacles {
            if !ACTIONS.iter().any(|action| action.answers_obstacle(domain.id, obstacle.id)) {
                lacking.push(format!("{} {}", domain.id, obstacle.id));
            }
        }
    }
    assert_eq!(lacking, [""; 0]);
}

#[test]
fn the_table_names_only_services_and_obstacles_that_there_are() {
    for action in ACTIONS {
        for name in action.services {
            assert!(SERVICES.iter().any(|s| s.id.as_str() == *name), "{}: {name}", action.id());
        }
        for (name, obstacles) in action.obstacles {
            let domain = DOMAINS.iter().find(|domain| domain.id.as_str() == *name);
            let domain = domain.unwrap_or_else(|| panic!("{}: {name}", action.id()));
            for obstacle in *obstacles {
                let is_there = domain.obstacles.iter().any(|c| c.id.as_str() == *obstacle);
                assert!(is_there, "{}: {name} {obstacle}", action.id());
            }
        }
        assert!(!action.services.is_empty() || !action.obstacles.is_empty(), "{}", action.id());
    }
}
