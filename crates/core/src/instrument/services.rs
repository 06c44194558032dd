//! Kinds of service an adviser knows. Names by region and what each is: `guidance::glossary`.

use super::{Service, ServiceId};

const fn service(id: &'static str, picture: &'static str) -> Service {
    Service { id: ServiceId::new(id), picture, since: 1 }
}

/// Every kind of service, in the order it is shown where nothing else decides.
pub static SERVICES: &[Service] = &[
    service("project_facilitator", "compass"),
    service("literacy_unit", "open-book"),
    service("training_unit", "graduation-cap"),
    service("job_unit", "briefcase"),
    service("job_coaching", "handshake"),
    service("article_60", "construction-worker"),
    service("article_61", "factory-worker"),
    service("social_economy", "recycling-symbol"),
    service("temp_agency", "hourglass-not-done"),
    service("after_contract", "bridge-at-night"),
    service("remobilising", "seedling"),
    service("volunteering", "heart-hands"),
    service("trial_placement", "eyes"),
    service("job_search_help", "memo"),
    service("mission_locale", "house"),
    service("skills_assessment", "puzzle-piece"),
    service("skills_validation", "sports-medal"),
    service("adult_education", "books"),
    service("job_day", "spiral-calendar"),
    service("self_employed_support", "convenience-store"),
    service("debt_mediation", "balance-scale"),
    service("rental_deposit", "key"),
    service("childcare_search", "teddy-bear"),
    service("job_seeker_registration", "clipboard"),
    service("employment_service", "classical-building"),
];
