//! One action of the plan: what, by when, for what; and what can be changed about it.

use super::fields;
use super::made::made;
use crate::ui::later::{FieldKind, Icon, icon, own_words};
use crate::ui::{El, Follow, Item, div, el, picture};
use crate::web::{self, Shell};
use jalon_core::app::desk::plan::{DeskAction, PlanEvent};
use jalon_core::app::desk::plan::{Doer, Due, MAX_PARTNER};
use jalon_core::app::{Event, Text};
use jalon_core::assessment::Day;
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;

/// What is done, in own words or those of the table.
pub(super) fn deed(of: &Text) -> El {
    let written_in = made().now(|plan| plan.written_in).unwrap_or_default();
    match of.own() {
        Some(words) => own_words(words, written_in),
        None => el("span").say(of.clone()),
    }
}

/// One action.
pub(super) fn action(item: Item<DeskAction>) -> El {
    let what = item.now(|action| action.deed.clone()).unwrap_or_else(|| Text::of("plan-add"));
    let due = el("p").set("class", "quiet due").filled(
        item,
        |action| (action.due.clone(), action.objective.clone()),
        |(due, objective)| {
            let due = due.clone().map(|due| el("span").say(due));
            let objective = objective.as_ref().map(deed);
            due.into_iter().chain(objective).collect()
        },
    );
    let tells = div("tells").with(el("p").with(el("strong").with(deed(&what)))).with(due);
    let summary = el("summary")
        .label(Text::of("plan-change-this").message("name", what.clone()))
        .with(picture("pencil"));
    let change = el("details").set("class", "changes screen-only").with(summary);
    let change = change.with(form(item, &what));
    el("li").set("class", "item plan-action").with(tells).with(change)
}

/// An event about this action, wherever it stands by now.
fn about(item: Item<DeskAction>, event: impl FnOnce(usize) -> PlanEvent) -> Option<Event> {
    item.now(|action| action.at).map(|at| event(at).into())
}

fn sends(item: Item<DeskAction>, event: impl Fn(usize) -> PlanEvent + 'static) -> impl Fn() {
    move || {
        if let Some(event) = about(item, &event) {
            Shell::get().send(event);
        }
    }
}

fn form(item: Item<DeskAction>, what: &Text) -> El {
    let partner = fields::words(
        FieldKind::Line,
        MAX_PARTNER,
        el("span").word("plan-partner-name"),
        item,
        |action| match &action.doer {
            Doer::Partner(name) => name.as_str().to_owned(),
            Doer::Person | Doer::Service => String::new(),
        },
        move |name| {
            let is_named = !name.trim().is_empty();
            is_named
                .then_some(())
                .and_then(|()| about(item, |at| PlanEvent::PartnerNamed(at, name)))
        },
    );
    let due = fields::day(
        el("span").word("plan-by"),
        item,
        |action| action.day,
        move |day: Option<Day>| about(item, |at| PlanEvent::DueChosen(at, day.map(Due::Day))),
    );
    let named = |id, what: &Text| Text::of(id).message("name", what.clone());
    let remove = sends(item, PlanEvent::ActionRemoved);
    let remove = el("button")
        .set("type", "button")
        .set("class", "press quiet")
        .label(named("plan-remove-this", what))
        .with(el("span").word("plan-remove"))
        .on("click", move |_| remove());
    let raise = sends(item, PlanEvent::ActionRaised);
    let raise = el("button")
        .set("type", "button")
        .set("class", "press quiet sign-only raises")
        .label(named("plan-raise-this", what))
        .with(icon(Icon::Down))
        .on("click", move |_| raise())
        .shown_while(item, |action| action.at > 0);
    div("changing")
        .with(who(item))
        .with(partner)
        .with(due)
        .with(for_what(item))
        .with(div("row").with(remove).with(raise))
}

/// Who does it: the person, the service, or else somebody named below.
fn who(item: Item<DeskAction>) -> El {
    let button = |doer: Doer, words: &'static str| {
        let (is, chosen) = (doer.clone(), doer);
        let send = sends(item, move |at| PlanEvent::DoerChosen(at, chosen.clone()));
        el("button")
            .set("type", "button")
            .set("class", "press second rates")
            .attribute(item, "aria-pressed", move |action| Some((action.doer == is).to_string()))
            .with(el("span").word(words))
            .on("click", move |_| send())
    };
    div("who")
        .set("role", "group")
        .label(Text::of("plan-who"))
        .with(el("p").set("class", "field").word("plan-who"))
        .with(
            div("row")
                .with(button(Doer::Person, "plan-desk-person"))
                .with(button(Doer::Service, "plan-doer-service")),
        )
}

/// Which objective it is for.
fn for_what(item: Item<DeskAction>) -> El {
    let options = |objectives: &Vec<Text>| -> Vec<El> {
        let none = el("option").set("value", "").word("plan-for-all");
        let one = |(at, text): (usize, &Text)| {
            el("option").set("value", &at.to_string()).say(text.clone())
        };
        std::iter::once(none).chain(objectives.iter().enumerate().map(one)).collect()
    };
    let select = el("select").filled(made(), |plan| plan.objectives.clone(), options);
    // The options come first, then which of them it is.
    let select = select.following(item, |action, select| {
        if let Some(select) = select.dyn_ref::<HtmlSelectElement>() {
            select.set_value(&action.of.map(|of| of.to_string()).unwrap_or_default());
        }
    });
    let select = select.on("change", move |event| {
        let of = web::value(&event).and_then(|value| value.parse().ok());
        if let Some(event) = about(item, |at| PlanEvent::ObjectiveChosen(at, of)) {
            Shell::get().send(event);
        }
    });
    el("label").set("class", "field").with(el("span").word("plan-for")).with(select)
}

/// A button with a plus.
pub(super) fn plus(words: El, event: PlanEvent) -> El {
    let sign = el("span").set("class", "plus").set("aria-hidden", "true").text("+");
    el("button")
        .set("type", "button")
        .set("class", "press second adds")
        .with(sign)
        .with(words)
        .sends(event)
}
