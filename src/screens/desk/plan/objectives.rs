//! What the plan is for: the person's goals, in their words.

use super::action::{deed, plus};
use super::fields;
use super::made::made;
use crate::ui::later::{Icon, icon};
use crate::ui::{El, div, el};
use jalon_core::app::Text;
use jalon_core::app::desk::plan::MAX_OBJECTIVES;
use jalon_core::app::desk::plan::PlanEvent;
use jalon_core::instrument::MAX_OWN_WORDS;

/// The objectives, in their order; the goals that are not among them, and another one.
pub(super) fn objectives() -> El {
    let list = el("ol").set("class", "items objectives").filled(
        made(),
        |plan| plan.objectives.clone(),
        |all| all.iter().enumerate().map(|(at, text)| objective(at, text)).collect(),
    );
    let goals = div("row").filled(
        made(),
        |plan| plan.goals.clone(),
        |goals| {
            let one = |(at, text): &(usize, Text)| plus(deed(text), PlanEvent::GoalTaken(*at));
            goals.iter().map(one).collect()
        },
    );
    let own = fields::adding(MAX_OWN_WORDS, "plan-objective-own", |words| {
        PlanEvent::ObjectiveWritten(words).into()
    });
    let more = div("more screen-only").with(goals).with(own);
    let more = more.shown_while(made(), |plan| plan.objectives.len() < MAX_OBJECTIVES);
    el("section").set("class", "panel").with(el("h2").word("plan-objectives")).with(list).with(more)
}

fn objective(at: usize, text: &Text) -> El {
    let button = |id, event: PlanEvent, inside: El| {
        el("button")
            .set("type", "button")
            .set("class", "press quiet sign-only")
            .label(Text::of(id).message("name", text.clone()))
            .with(inside)
            .sends(event)
    };
    let cross = el("span").set("class", "cross").set("aria-hidden", "true").text("×");
    let remove = button("plan-remove-this", PlanEvent::ObjectiveRemoved(at), cross);
    let raise = (at > 0).then(|| {
        let up = icon(Icon::Down);
        button("plan-raise-this", PlanEvent::ObjectiveRaised(at), up).class("raises")
    });
    let tools = div("tools screen-only").maybe(raise).with(remove);
    el("li").set("class", "item").with(el("strong").with(deed(text))).with(tools)
}
