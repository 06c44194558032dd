//! What else is agreed: the help, from when until when, the meetings, and the person's wish.

use super::fields;
use super::made::made;
use crate::ui::later::FieldKind;
use crate::ui::{El, Follow, Item, Picker, choose, div, el};
use crate::web::Shell;
use jalon_core::app::desk::plan::{DeskSupport, PlanDeskView, PlanEvent};
use jalon_core::app::desk::plan::{MAX_SUPPORT, MAX_WISH};
use jalon_core::app::{Event, Text};
use jalon_core::assessment::Day;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// Something that is ticked, with its name.
fn tick(is_on: impl Fn() -> bool + 'static, name: El, event: impl Fn() -> Event + 'static) -> El {
    let input = choose(Picker::Several);
    let field = input.raw().clone();
    let name = name.following(made(), move |_, _| {
        if let Some(field) = field.dyn_ref::<HtmlInputElement>() {
            field.set_checked(is_on());
        }
    });
    let input = input.on("change", move |_| Shell::get().send(event()));
    el("label").set("class", "ticks").with(input).with(name)
}

/// Every kind of help, with a word about what is agreed.
pub(super) fn support() -> El {
    let list = el("ul").set("class", "supports").each(
        made(),
        |plan| &plan.support,
        |support| support.kind.as_str().into(),
        one_support,
    );
    el("section").set("class", "panel").with(el("h2").word("plan-support")).with(list)
}

fn one_support(item: Item<DeskSupport>) -> El {
    let Some(DeskSupport { kind, name, .. }) = item.now(DeskSupport::clone) else {
        return el("li");
    };
    let is_on = move || item.now(|support| support.agreed) == Some(true);
    let ticked =
        tick(is_on, el("span").say(name.clone()), move || PlanEvent::SupportToggled(kind).into());
    let named = el("span").set("class", "unseen");
    let word = fields::words(
        FieldKind::Line,
        MAX_SUPPORT,
        named.say(Text::of("plan-word-support").message("name", name)),
        item,
        |support| {
            let words = support.words.as_ref().and_then(Text::own);
            words.unwrap_or_default().to_owned()
        },
        move |text| Some(PlanEvent::SupportWritten(kind, text).into()),
    );
    let word = word.shown_while(item, |support| support.agreed);
    // What is not agreed is nothing for paper.
    el("li").with(ticked).with(word).class_while(item, "screen-only", |support| !support.agreed)
}

fn term(at: usize) -> impl Fn(&PlanDeskView) -> Option<Day> {
    move |plan| plan.term[at]
}

/// From when until when, and the meetings.
pub(super) fn dates() -> El {
    let other = |at: usize| made().now(term(at)).flatten();
    let from = fields::day(el("span").word("plan-from"), made(), term(0), move |day| {
        Some(PlanEvent::TermChosen(day, other(1)).into())
    });
    let until = fields::day(el("span").word("plan-until"), made(), term(1), move |day| {
        Some(PlanEvent::TermChosen(other(0), day).into())
    });
    let meetings = el("ol").set("class", "meetings").filled(
        made(),
        |plan| plan.meetings.len(),
        |count| (0..*count).map(meeting).collect(),
    );
    el("section")
        .set("class", "panel")
        .with(el("h2").word("plan-dates"))
        .with(div("row").with(from).with(until))
        .with(el("h3").word("plan-meetings"))
        .with(meetings)
}

fn meeting(at: usize) -> El {
    let name = el("span").say(Text::of("plan-meeting-day").number("number", at + 1));
    let day = fields::day(
        name,
        made(),
        move |plan| plan.meetings.get(at).map(|meeting| meeting.day),
        move |day: Option<Day>| day.map(|day| PlanEvent::MeetingMoved(at, day).into()),
    );
    let is_face = move || {
        made().now(|plan| plan.meetings.get(at).is_some_and(|meeting| meeting.face_to_face))
            == Some(true)
    };
    let face = tick(is_face, el("span").word("plan-face-to-face"), move || {
        PlanEvent::MeetingToggled(at).into()
    });
    el("li").with(day).with(face)
}

/// What the person wishes or does not agree with.
pub(super) fn wish() -> El {
    let field = fields::words(
        FieldKind::Lines(2),
        MAX_WISH,
        el("span").word("plan-wish-word"),
        made(),
        |plan| plan.wish.as_ref().and_then(Text::own).unwrap_or_default().to_owned(),
        |text| Some(PlanEvent::WishWritten(text).into()),
    );
    el("section").set("class", "panel wished").with(field)
}
