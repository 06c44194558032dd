//! Which domains to look at.

use crate::ui::{CardKind, El, cards, heading, p, way_on};

/// One card a domain.
pub(super) fn domains() -> Vec<El> {
    let domains = first!(Domains);
    vec![
        heading("domains-title"),
        p("help", "domains-help"),
        cards(domains, CardKind::Several, |domains| &domains.cards),
        way_on(
            domains,
            |domains| domains.cards.iter().any(|c| c.chosen),
            |domains| Some(domains.count.clone()),
        ),
    ]
}
