//! Every theme beside an id of ours is one that data·inclusion publishes.

use jalon_core::export::themes::{of_domain, of_service};
use jalon_core::instrument::{DOMAINS, SERVICES};
use std::collections::BTreeSet;

/// The categories and themes of the schema of data·inclusion, version 1, one a line: package `data-inclusion-schema` 1.0.10
/// of 2026-09-22, GIP Plateforme de l'inclusion, Licence Ouverte 2.0.
const PUBLISHED: &str = include_str!("themes.txt");

/// Ways to be employed: no theme of data·inclusion names one.
const NONE: [&str; 4] = ["article_60", "article_61", "social_economy", "temp_agency"];

#[test]
fn every_theme_is_published() {
    let published: BTreeSet<&str> = PUBLISHED.lines().collect();
    assert_eq!(published.len(), 16 + 69);
    for domain in DOMAINS {
        let themes = of_domain(domain.id);
        assert!(!themes.is_empty(), "{}", domain.id);
        assert!(themes.iter().all(|theme| published.contains(theme)), "{}: {themes:?}", domain.id);
    }
    for service in SERVICES {
        let themes = of_service(service.id);
        assert_eq!(themes.is_empty(), NONE.contains(&service.id.as_str()), "{}", service.id);
        // A service is told by themes, each with its category in its id; a domain may be a whole category.
        let right = |theme: &&&str| published.contains(**theme) && theme.contains("--");
        assert_eq!(themes.iter().filter(right).count(), themes.len(), "{}: {themes:?}", service.id);
    }
}
