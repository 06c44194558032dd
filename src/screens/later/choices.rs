//! What makes it difficult, or what helps: several may be ticked.

use crate::ui::{CardKind, El, cards, el, open_heading, p, picture, way_on};
use jalon_core::app::person::view::questions::ChoicesView;

/// The obstacles or the strengths of one domain.
pub(super) fn choices(shown: &ChoicesView) -> Vec<El> {
    let choices = person!(Choices);
    let about = el("p").set("class", "about").with(picture(shown.picture));
    vec![
        about.with(el("span").say(shown.domain.clone())),
        open_heading().saying(choices, |choices| Some(choices.question.clone())),
        p("help", "choices-help"),
        cards(choices, CardKind::Several, |choices| &choices.cards),
        way_on(
            choices,
            |choices| choices.cards.iter().any(|c| c.chosen),
            |choices| Some(choices.count.clone()),
        ),
    ]
}
