//! Which domains to look at.

use crate::ui::{CardKind, El, actions, cards, el, heading, p, press};
use jalon_core::app::Event;

/// One card a domain.
pub(super) fn domains() -> Vec<El> {
    let domains = first!(Domains);
    let count = el("p").set("class", "count").set("role", "status");
    vec![
        heading("domains-title"),
        p("help", "domains-help"),
        cards(domains, CardKind::Several, |domains| &domains.cards),
        actions(vec![
            count.saying(domains, |domains| Some(domains.count.clone())),
            press("main", "next", Event::Next),
        ]),
    ]
}
