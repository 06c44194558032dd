//! Which domains to look at.

use crate::components::{El, Kind, actions, cards, el, heading, p, press};
use jalon_core::app::{Event, view};

/// One card a domain.
pub(super) fn domains() -> Vec<El> {
    let count = el("p").set("class", "count").set("role", "status");
    vec![
        heading("domains-title"),
        p("help", "domains-help"),
        cards(Kind::Several, |model| view::domains(model).cards),
        actions(vec![
            count.tell(|model| Some(view::domains(model).count)),
            press("main", "next", Event::Next),
        ]),
    ]
}
