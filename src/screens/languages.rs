//! Languages: found by typing, in any spelling the browser knows; each chosen one with its level.

use crate::components::{El, actions, div, el, next_or_skip, open_heading, p, picture};
use crate::web::{self, Shell};
use jalon_core::app::view::{self, Language};
use jalon_core::app::{Event, Model, Text, of_question};
use jalon_core::instrument::{ChoiceId, QuestionId};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

const SEARCH: &str = "language-search";
/// How many languages are offered before anything is typed.
const FIRST: usize = 8;

/// The languages a person speaks.
#[inline(never)]
pub(super) fn languages(id: QuestionId) -> Vec<El> {
    let shell = Shell::get();
    // What is typed is no answer: it stays on the screen.
    let typed = RwSignal::new_local(String::new());
    let field = el("input")
        .set("id", SEARCH)
        .set("type", "search")
        .set("autocomplete", "off")
        .set("spellcheck", "false")
        .set("dir", "auto")
        .on("input", move |event| typed.set(web::value(&event).unwrap_or_default()));
    let search = field.raw().clone();
    let label = el("label").set("for", SEARCH).with(picture("magnifying-glass"));
    let found = div("found").set("role", "group").set("aria-labelledby", SEARCH_TITLE);
    let found = found.part(
        move |model: &Model| {
            let typed = typed.get();
            let all = view::languages(model, id);
            matching(shell, all, &typed)
        },
        move |found| {
            if found.is_empty() {
                return vec![p("quiet", "languages-none")];
            }
            let clear = || {
                let field = search.clone();
                move || {
                    if let Some(field) = field.dyn_ref::<HtmlInputElement>() {
                        field.set_value("");
                    }
                    typed.set(String::new());
                }
            };
            found.iter().map(|language| offer(id, language, clear())).collect()
        },
    );
    let chosen = move |model: &Model| -> Vec<(ChoiceId, &str, Text)> {
        let mut all = view::languages(model, id);
        all.retain(|language| language.level > 0);
        // The levels follow by themselves: a list built anew would take the keyboard off them.
        all.into_iter().map(|language| (language.id, language.own_name, language.name)).collect()
    };
    let count = el("p").set("class", "count").set("role", "status");
    vec![
        div("about").with(picture("globe-with-meridians")),
        open_heading().say(of_question(id)),
        el("ul").set("class", "spoken").part(chosen, move |chosen| {
            chosen.iter().map(|(choice, own, name)| spoken(id, *choice, own, name)).collect()
        }),
        div("own")
            .with(label.with(el("span").set("id", SEARCH_TITLE).word("languages-search")))
            .with(field)
            .with(found),
        actions(vec![
            count.tell(move |model| Some(view::languages_count(model, id))),
            next_or_skip(move |model| view::languages(model, id).iter().any(|l| l.level > 0)),
        ]),
    ]
}

const SEARCH_TITLE: &str = "language-search-title";

/// Those not chosen whose own name, or name in the language on the screen, begins with what is typed,
/// or holds it. Before anything is typed, those spoken most.
fn matching(shell: Shell, mut all: Vec<Language>, typed: &str) -> Vec<Language> {
    let typed = web::plain(typed);
    all.retain(|language| language.level == 0);
    if typed.is_empty() {
        all.truncate(FIRST);
        return all;
    }
    let holds = |language: &Language| {
        web::plain(language.own_name).contains(&typed)
            || web::plain(&shell.say(&language.name)).contains(&typed)
    };
    all.retain(holds);
    all.truncate(FIRST);
    all
}

/// A language to add; once it is, the search begins anew.
fn offer(id: QuestionId, language: &Language, clear: impl Fn() + 'static) -> El {
    let shell = Shell::get();
    let choice = language.id;
    let name = el("bdi").text(language.own_name);
    // The name holds what is to be seen: who speaks to the phone says that.
    let both = Text::of("name-and-value")
        .words("name", language.own_name)
        .message("value", language.name.clone());
    let button = el("button")
        .set("type", "button")
        .set("class", "press second")
        .label(Text::of("languages-add").message("name", both))
        .with(name)
        .on("click", move |_| {
            clear();
            shell.send(Event::OptionToggled(id, 0, choice));
        });
    if language.open { button } else { button.set("disabled", "") }
}

/// A language chosen: its level as four radio buttons, and a way to take it back.
fn spoken(id: QuestionId, choice: ChoiceId, own_name: &str, name: &Text) -> El {
    let cross = el("span").set("class", "cross").set("aria-hidden", "true");
    let remove = el("button")
        .set("type", "button")
        .set("class", "tool remove")
        .label(Text::of("languages-remove").message("name", name.clone()))
        .with(cross)
        .sends(Event::OptionToggled(id, 0, choice));
    let own_name = el("strong").with(el("bdi").text(own_name));
    let levels = view::levels().into_iter().map(|(level, words)| {
        let input = el("input")
            .set("type", "radio")
            .set("name", choice.as_str())
            .follow(move |model, input| {
                if let Some(input) = input.dyn_ref::<HtmlInputElement>() {
                    input.set_checked(view::level(model, id, choice) == level);
                }
            })
            .sends_on("change", Event::LevelChosen(id, choice, level));
        el("label")
            .set("class", "level")
            .class_if("chosen", move |model| view::level(model, id, choice) == level)
            .with(input)
            .with(el("span").say(words))
    });
    let group = div("levels")
        .set("role", "radiogroup")
        .label(Text::of("languages-level").message("name", name.clone()))
        .all(levels.collect());
    el("li").with(div("row").with(own_name).with(remove)).with(group)
}
