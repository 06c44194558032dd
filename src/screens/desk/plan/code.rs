//! The code that goes home: on the screen once it is asked for, on paper always.

use super::made::made;
use crate::ui::later::code_drawing;
use crate::ui::{El, el, p, press};
use jalon_core::app::Text;
use jalon_core::app::desk::plan::{PlanDeskView, PlanEvent};

/// The code, and who reads it.
pub(super) fn code() -> El {
    let drawn = |plan: &PlanDeskView| plan.code.as_ref().map(|code| code.picture.clone());
    let picture =
        el("div").set("class", "code-place").filled(made(), drawn, |picture| match picture {
            // In its column, not as large as the screen.
            Some(Some((span, path))) => {
                vec![code_drawing(*span, path, "plan-code").set("class", "plan-drawing")]
            }
            Some(None) => vec![p("note", "plan-code-long")],
            None => Vec::new(),
        });
    let show = press("main", "plan-show-code", PlanEvent::CodeShown).class("screen-only");
    let show = show.shown_while(made(), |plan| plan.code.is_some() && !plan.code_shown);
    let help = el("p").set("class", "quiet").set("role", "status").saying(made(), |plan| {
        Some(Text::of(if plan.code.is_some() { "plan-code-help" } else { "plan-code-needs" }))
    });
    el("aside")
        .set("class", "goes-home")
        .class_while(made(), "paper-code", |plan| !plan.code_shown)
        .with(el("h2").word("plan-code-title"))
        .with(picture)
        .with(help)
        .with(show)
}
