//! Which domains to look at.

use crate::ui::{CardKind, El, Follow, cards, el, heading, p, way_on};
use crate::web::Shell;
use jalon_core::app::Text;
use jalon_core::app::person::Event;

/// One card a domain, and all of them or none by one tap.
pub(super) fn domains() -> Vec<El> {
    let domains = first!(Domains);
    let shell = Shell::get();
    let all = el("span").saying(domains, |domains| {
        Some(Text::of(if domains.is_none { "domains-all" } else { "domains-none" }))
    });
    let all = el("button").set("type", "button").set("class", "press second all").with(all);
    vec![
        heading("domains-title"),
        p("help", "domains-help"),
        all.on("click", move |_| {
            if let Some(all) = domains.now(|domains| domains.is_none) {
                shell.send(Event::DomainsChosen(all).into());
            }
        }),
        cards(domains, CardKind::Several, |domains| &domains.cards),
        way_on(domains, |domains| !domains.is_none, |domains| Some(domains.count.clone())),
    ]
}
