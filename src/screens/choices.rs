//! What makes it difficult, or what helps: several may be ticked.

use crate::components::{El, Kind, actions, cards, el, next_or_skip, open_heading, p, picture};
use jalon_core::app::view::{self, Column};
use jalon_core::app::{Model, of_domain};
use jalon_core::instrument::{self, DomainId};

/// The obstacles or the strengths of one domain.
pub(super) fn choices(id: DomainId, column: Column) -> Vec<El> {
    let choices = move |model: &Model| view::choices(model, id, column);
    let about = el("p").set("class", "about").with(picture(instrument::domain(id).picture));
    let count = el("p").set("class", "count").set("role", "status");
    vec![
        about.with(el("span").say(of_domain(id))),
        open_heading().tell(move |model| Some(choices(model).question)),
        p("help", "choices-help"),
        cards(Kind::Several, move |model| choices(model).cards),
        actions(vec![
            count.tell(move |model| Some(choices(model).count)),
            next_or_skip(move |model| choices(model).cards.iter().any(|c| c.chosen)),
        ]),
    ]
}
