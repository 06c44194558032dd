//! What unfolds.

use crate::ui::{El, div, el};
use jalon_core::app::Text;

/// A part with the button that unfolds it, where there is more than is in sight. On paper everything is.
pub(super) fn unfolding(section: El, more: Option<usize>) -> El {
    let Some(more) = more else { return section };
    let here = section.raw().clone();
    let button = el("button").set("type", "button").set("class", "press quiet unfolds screen-only");
    let unfold = div("unfold")
        .with(el("span").set("class", "unseen").say(Text::of("desk-more").number("count", more)))
        .with(el("span").set("aria-hidden", "true").text(&format!("+ {more}")));
    let button = button.set("aria-expanded", "false").with(unfold);
    let button = button.with(el("span").set("class", "fold-up").word("desk-less"));
    let pressed = button.raw().clone();
    let button = button.on("click", move |_| {
        let folded = here.class_list().toggle("brief").unwrap_or_default();
        let _ = pressed.set_attribute("aria-expanded", if folded { "false" } else { "true" });
    });
    section.class("brief").with(button)
}
