//! Up to three goals, from the list or in own words.

use crate::ui::later::{FieldKind, limited, own_words as words_of, show, text_field};
use crate::ui::{CardKind, El, cards, div, el, heading, p, picture, way_on};
use crate::web::{self, Shell};
use jalon_core::app::Text;
use jalon_core::app::person::LaterEvent;
use jalon_core::app::person::view::questions::GoalsView;
use jalon_core::instrument::{Locale, MAX_OWN_WORDS};
use wasm_bindgen::JsCast;
use web_sys::{HtmlButtonElement, HtmlInputElement};

const FIELD: &str = "own-words";
const LEFT: &str = "letters-left";

/// The list, and a field for own words.
pub(super) fn goals() -> Vec<El> {
    let goals = person!(Goals);
    vec![
        heading("goals-title"),
        p("help", "goals-help"),
        cards(goals, CardKind::Several, |goals| &goals.cards).class("many"),
        own_words(),
        way_on(goals, |goals| goals.can_go_on, |goals| Some(goals.count.clone())),
    ]
}

fn own_words() -> El {
    let shell = Shell::get();
    let goals = person!(Goals);
    let label = el("label").set("for", FIELD).with(picture("own-words"));
    let field = text_field(FIELD, FieldKind::Line)
        .set("enterkeyhint", "done")
        .set("aria-describedby", LEFT)
        .following(goals, |goals, field| {
            show(field, &goals.draft);
            if let Some(field) = field.dyn_ref::<HtmlInputElement>() {
                field.set_disabled(!goals.can_add);
            }
        });
    let field = limited(field, MAX_OWN_WORDS, move |text| {
        shell.send(LaterEvent::DraftChanged(text).into());
    });
    let add = el("button")
        .set("type", "submit")
        .set("class", "press second")
        .word("own-words-add")
        .following(goals, |goals, button| {
            if let Some(button) = button.dyn_ref::<HtmlButtonElement>() {
                button.set_disabled(!goals.can_add);
            }
        });
    let left = el("p").set("class", "quiet").set("id", LEFT);
    el("form")
        .set("class", "own")
        .with(label.with(el("span").word("own-words")))
        .with(own_goals())
        .with(div("row").with(field).with(add))
        .with(left.saying(goals, |goals| goals.left.clone()))
        .on("submit", move |event| {
            event.prevent_default();
            shell.send(LaterEvent::DraftAdded.into());
            web::focus_soon(FIELD);
        })
}

/// The goals in own words, each with a way to take it back.
fn own_goals() -> El {
    let of = |goals: &GoalsView| {
        let one = |(at, words): &(usize, String)| (*at, words.clone(), goals.written_in);
        goals.own.iter().map(one).collect()
    };
    el("ul").set("class", "own-goals").rows(
        person!(Goals),
        of,
        |(_, words, _)| words.clone().into(),
        |(at, words, written_in)| own_goal(*at, words, *written_in),
    )
}

fn own_goal(at: usize, words: &str, written_in: Locale) -> El {
    let shell = Shell::get();
    let cross = el("span").set("class", "cross").set("aria-hidden", "true");
    let remove = el("button")
        .set("type", "button")
        .set("class", "tool remove")
        .label(Text::of("goal-remove").words("goal", words))
        .with(cross)
        .on("click", move |_| {
            shell.send(LaterEvent::GoalRemoved(at).into());
            web::focus_soon(FIELD);
        });
    let said = words_of(words, written_in);
    el("li").set("class", "own-goal").with(said).with(remove)
}
