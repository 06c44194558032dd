//! Up to three goals, from the list or in own words.

use crate::components::{
    El, Kind, Said, actions, cards, div, el, heading, next_or_skip, p, picture,
};
use crate::web::{self, Shell};
use jalon_core::app::{Event, Model, Text, view};
use wasm_bindgen::JsCast;
use web_sys::{HtmlButtonElement, HtmlInputElement};

const FIELD: &str = "own-words";
const LEFT: &str = "letters-left";

/// The list, and a field for own words.
#[inline(never)]
pub(super) fn goals() -> Vec<El> {
    if Shell::get().now(view::in_pictures) {
        return super::simple::goals(0);
    }
    let count = el("p").set("class", "count").set("role", "status");
    vec![
        heading("goals-title"),
        p("help", "goals-help"),
        cards(Kind::Several, |model| view::goals(model).cards),
        own_words(),
        actions(vec![
            count.tell(|model| Some(view::goals(model).count)),
            next_or_skip(|model| view::goals(model).can_go_on),
        ]),
    ]
}

fn own_words() -> El {
    let shell = Shell::get();
    let can_add = |model: &Model| view::goals(model).can_add;
    let label = el("label").set("for", FIELD).with(picture("own-words"));
    let field = el("input")
        .set("id", FIELD)
        .set("type", "text")
        .set("maxlength", "80")
        .set("autocomplete", "off")
        .set("dir", "auto")
        .set("enterkeyhint", "done")
        .set("aria-describedby", LEFT)
        .follow(move |model, field| {
            if let Some(field) = field.dyn_ref::<HtmlInputElement>() {
                // Writing the same text again would move the caret.
                if field.value() != model.draft {
                    field.set_value(&model.draft);
                }
                field.set_disabled(!can_add(model));
            }
        })
        .on("input", move |event| {
            shell.send(Event::DraftChanged(web::value(&event).unwrap_or_default()));
        });
    let add = el("button")
        .set("type", "submit")
        .set("class", "press second")
        .word("own-words-add")
        .follow(move |model, button| {
            if let Some(button) = button.dyn_ref::<HtmlButtonElement>() {
                button.set_disabled(!can_add(model));
            }
        });
    let left = el("p").set("class", "quiet").set("id", LEFT);
    el("form")
        .set("class", "own")
        .with(label.with(el("span").word("own-words")))
        .with(own_goals())
        .with(div("row").with(field).with(add))
        .with(left.tell(|model| view::goals(model).left))
        .on("submit", move |event| {
            event.prevent_default();
            shell.send(Event::DraftAdded);
            web::focus_soon(FIELD);
        })
}

/// The goals in own words, each with a way to take it back.
fn own_goals() -> El {
    let shell = Shell::get();
    let of = |model: &Model| {
        let goals = view::goals(model);
        (goals.own, goals.written_in)
    };
    el("ul").set("class", "own-goals").part(of, move |(own, written_in)| {
        let each = own.iter().map(|(at, words)| {
            let at = *at;
            let cross = el("span").set("class", "cross").set("aria-hidden", "true");
            let remove = el("button")
                .set("type", "button")
                .set("class", "tool remove")
                .label(Text::of("goal-remove").words("goal", words.clone()))
                .with(cross)
                .on("click", move |_| {
                    shell.send(Event::GoalRemoved(at));
                    web::focus_soon(FIELD);
                });
            let said = el("q")
                .set("lang", written_in.tag())
                .set("dir", written_in.direction().as_str())
                .text(words);
            el("li").set("class", "own-goal").with(said).with(remove)
        });
        each.collect()
    })
}

/// A goal as the variable of another message.
pub(super) fn said(goal: &jalon_core::assessment::Goal) -> Said {
    match goal {
        jalon_core::assessment::Goal::Listed(id) => Said::Message(jalon_core::app::of_goal(*id)),
        jalon_core::assessment::Goal::Own(words) => Said::Words(words.as_str().to_owned()),
    }
}
