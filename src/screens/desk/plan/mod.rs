//! A plan is made: what for, who does what, the help agreed, when it is looked at again, and the code that goes home.

mod action;
mod add;
mod agreed;
mod code;
mod fields;
mod made;
mod objectives;
pub(super) mod report;

use self::made::{key, made};
use super::around;
use super::styled::styled;
use crate::ui::{El, Follow, Item, div, el, open_heading, picture, press};
use jalon_core::app::desk::plan::{DeskParty, PlanEvent};
use jalon_core::app::{Event, Place, desk};

/// The page of the plan.
pub(super) fn plan() -> Vec<El> {
    crate::web::desk::hear_scanner();
    let parties = div("parties").each(made(), |plan| &plan.parties, party_key, party);
    let remark = el("p").set("class", "quiet note").set("role", "status");
    let remark = remark
        .saying(made(), |plan| plan.remark.clone())
        .shown_while(made(), |plan| plan.remark.is_some());
    let sheet = div("plan-sheet")
        .with(report::section(made(), |plan| plan.report.clone()))
        .with(objectives::objectives())
        .with(parties)
        .with(remark)
        .with(add::add())
        .with(div("twin").with(agreed::support()).with(agreed::dates()))
        .with(agreed::wish());
    let article = el("article")
        .set("class", "summary plan-made")
        // Own words of somebody: a browser that translates would send them away.
        .set("translate", "no")
        .with(top())
        .with(div("plan-body").with(sheet).with(code::code()));
    let main = div("page").with(around::asked()).with(article);
    vec![styled(div("desk").with(around::people()).with(main))]
}

/// Its name, that it is no contract, its version, and what can be done with it.
fn top() -> El {
    let title = open_heading().saying(made(), |plan| Some(plan.head[0].clone()));
    let head = el("p").set("class", "quiet").saying(made(), |plan| Some(plan.head[1].clone()));
    let version = el("p").set("class", "quiet").saying(made(), |plan| plan.version.clone());
    let print = el("button").set("type", "button").set("class", "press main");
    let print = print.with(picture("printer")).with(el("span").word("print"));
    let back = Event::Go(Place::Desk(desk::Place::Summary));
    let tools = div("toolbar screen-only")
        .with(press("second", "summary-return", back))
        .with(print.sends(PlanEvent::Printed));
    div("top").with(div("titles").with(title).with(head).with(version)).with(tools)
}

fn party_key(party: &DeskParty) -> std::borrow::Cow<'static, str> {
    key(&party.who)
}

/// One of them, with what they do.
fn party(item: Item<DeskParty>) -> El {
    let of = item.now(|party| party.picture).unwrap_or("handshake");
    let name = div("name").filled(
        item,
        |party| party.who.clone(),
        |who| vec![crate::ui::later::named(el("span"), who)],
    );
    let actions = el("ul").set("class", "items").each(
        item,
        |party| &party.actions,
        |action| key(&action.deed),
        action::action,
    );
    el("section")
        .set("class", "panel party")
        .with(el("h2").with(picture(of)).with(name))
        .with(actions)
}
