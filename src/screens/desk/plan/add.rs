//! Adding an action: from what was suggested, from the list, or in free words.

use super::action::{deed, plus};
use super::fields;
use super::made::made;
use crate::ui::{El, div, el, p};
use crate::web::{self, Shell};
use jalon_core::app::Text;
use jalon_core::app::desk::plan::{ACTIONS, ActionId, ActionKind, MAX_DEED};
use jalon_core::app::desk::plan::{PlanEvent, PlanOffer};
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;

/// Three ways to an action; none once there are as many as there may be.
pub(super) fn add() -> El {
    let ways =
        div("ways").with(from_list()).with(fields::adding(MAX_DEED, "plan-own-action", |words| {
            PlanEvent::ActionWritten(words).into()
        }));
    let ways =
        div("adds-actions").with(from_ideas()).with(ways).shown_while(made(), |plan| !plan.is_full);
    let full = p("quiet", "plan-full").set("role", "status");
    let full = full.shown_while(made(), |plan| plan.is_full);
    el("section").set("class", "panel screen-only").with(ways).with(full)
}

/// What was suggested, each with the action that a tap adds.
fn from_ideas() -> El {
    let offer = |offer: &PlanOffer| {
        let adds = offer.adds.as_ref()?;
        let name = el("span").set("class", "quiet").say(offer.name.clone());
        let words = el("span").set("class", "words").with(deed(adds)).with(name);
        Some(plus(words, PlanEvent::SuggestionTaken(offer.service)))
    };
    let offers = div("offers").filled(
        made(),
        |plan| plan.offers.clone(),
        move |offers| offers.iter().filter_map(offer).collect(),
    );
    el("div")
        .with(el("h2").word("plan-from-ideas"))
        .with(offers)
        .shown_while(made(), |plan| plan.offers.iter().any(|offer| offer.adds.is_some()))
}

/// Every action of the table.
fn from_list() -> El {
    let first = el("option").set("value", "").word("plan-from-list");
    let option = |kind: &ActionKind| {
        let id = kind.id();
        el("option").set("value", id.as_str()).say(Text::of(format!("action-{id}")))
    };
    let select = el("select").with(first).all(ACTIONS.iter().map(option).collect());
    let select = select.on("change", |event| {
        let id = web::value(&event).and_then(|id| ActionId::parse(&id));
        // Ready for the next one.
        let here = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
        if let Some(here) = here {
            here.set_value("");
        }
        if let Some(id) = id {
            Shell::get().send(PlanEvent::ActionTaken(id).into());
        }
    });
    el("label").set("class", "field").with(el("span").word("plan-from-list")).with(select)
}
