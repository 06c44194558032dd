//! Languages: found by typing, in any spelling the browser knows; each chosen one with its level.

use crate::ui::later::{FieldKind, text_field};
use crate::ui::{El, Follow, Item, Picker, choose, div, el, open_heading, p, picture, way_on};
use crate::web::{self, Shell, later};
use jalon_core::app::person::LaterEvent;
use jalon_core::app::person::view::ask::{Language, LanguagesView, levels};
use jalon_core::app::{Text, of_question};
use jalon_core::instrument::QuestionId;
use leptos::prelude::*;
use std::borrow::Cow;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

const SEARCH: &str = "language-search";
/// How many languages are offered before anything is typed.
const FIRST: usize = 8;

/// The languages a person speaks.
pub(super) fn languages(id: QuestionId) -> Vec<El> {
    let shell = Shell::get();
    // What is typed is no answer: it stays on the screen.
    let typed = RwSignal::new_local(String::new());
    let field = text_field(SEARCH, FieldKind::Search)
        .on("input", move |event| typed.set(web::value(&event).unwrap_or_default()));
    let search = field.raw().clone();
    let label = el("label").set("for", SEARCH).with(picture("magnifying-glass"));
    let found = div("found").set("role", "group").set("aria-labelledby", SEARCH_TITLE);
    let found = found.filled(
        person!(Languages),
        move |view: &LanguagesView| matching(shell, view.all.clone(), &typed.get()),
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
    let languages = person!(Languages);
    vec![
        div("about").with(picture("globe-with-meridians")),
        open_heading().say(of_question(id)),
        el("ul").set("class", "spoken").each(
            languages,
            |view| &view.chosen,
            |language| Cow::Borrowed(language.id.as_str()),
            move |language| spoken(id, language),
        ),
        div("own")
            .with(label.with(el("span").set("id", SEARCH_TITLE).word("languages-search")))
            .with(field)
            .with(found),
        way_on(languages, |view| !view.chosen.is_empty(), |view| Some(view.count.clone())),
    ]
}

const SEARCH_TITLE: &str = "language-search-title";

/// Those not chosen whose own name, or name in the language on the screen, begins with what is typed,
/// or holds it. Before anything is typed, those spoken most.
fn matching(shell: Shell, mut all: Vec<Language>, typed: &str) -> Vec<Language> {
    let typed = later::plain(typed);
    all.retain(|language| language.level == 0);
    if typed.is_empty() {
        all.truncate(FIRST);
        return all;
    }
    let holds = |language: &Language| {
        later::plain(language.own_name).contains(&typed)
            || later::plain(&shell.say(&language.name)).contains(&typed)
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
            shell.send(LaterEvent::OptionToggled(id, 0, choice).into());
        });
    if language.open { button } else { button.set("disabled", "") }
}

/// A language chosen: its level as four radio buttons, and a way to take it back.
fn spoken(id: QuestionId, language: Item<Language>) -> El {
    let Some((choice, own_name, name)) =
        language.now(|language| (language.id, language.own_name, language.name.clone()))
    else {
        return el("li");
    };
    let cross = el("span").set("class", "cross").set("aria-hidden", "true");
    let remove = el("button")
        .set("type", "button")
        .set("class", "tool remove")
        .label(Text::of("languages-remove").message("name", name.clone()))
        .with(cross)
        .sends(LaterEvent::OptionToggled(id, 0, choice));
    let own_name = el("strong").with(el("bdi").text(own_name));
    let levels = levels().into_iter().map(|(level, words)| {
        let input = choose(Picker::One)
            .set("name", choice.as_str())
            .following(language, move |language, input| {
                if let Some(input) = input.dyn_ref::<HtmlInputElement>() {
                    input.set_checked(language.level == level);
                }
            })
            .sends_on("change", LaterEvent::LevelChosen(id, choice, level));
        el("label")
            .set("class", "level")
            .class_while(language, "chosen", move |language| language.level == level)
            .with(input)
            .with(el("span").say(words))
    });
    let group = div("levels")
        .set("role", "radiogroup")
        .label(Text::of("languages-level").message("name", name))
        .all(levels.collect());
    el("li").with(div("row").with(own_name).with(remove)).with(group)
}
