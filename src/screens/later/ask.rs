//! A question beside the leads: cards, own words, or a month.

use crate::ui::later::{FieldKind, goal_words, limited, own_words as words_of, show, text_field};
use crate::ui::{CardKind, El, cards, div, el, face, open_heading, picture, way_on};
use crate::web::{self, Shell};
use jalon_core::app::person::LaterEvent;
use jalon_core::app::person::view::ask::{AskScreen, AskView};
use jalon_core::app::{Arg, Text};
use jalon_core::instrument::QuestionId;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement};

const LEFT: &str = "letters-left";
const FIELD: &str = "words";
/// More cards than this are a list of their own look.
const MANY: usize = 13;

/// A question about the person, or about the goal at this place of its list.
pub(super) fn ask(shown: &AskScreen) -> Vec<El> {
    let ask = person!(Ask);
    let AskScreen { view: now, months, .. } = shown;
    let mut all = vec![about(now).unwrap_or_else(|| top(now))];
    all.push(open_heading().say(now.question.clone()));
    all.extend(
        now.step
            .as_ref()
            .map(|words| el("p").set("class", "hint").with(words_of(words, now.written_in))),
    );
    all.extend(now.help.clone().map(|help| el("p").set("class", "help").say(help)));
    all.extend(now.hint.clone().map(|hint| el("p").set("class", "hint").say(hint)));
    if !now.cards.is_empty() {
        let kind = if now.several { CardKind::Several } else { CardKind::One };
        if now.first < now.cards.len() {
            all.extend(folded(kind, now.first));
        } else {
            let list = cards(ask, kind, |ask| &ask.view.cards);
            all.push(if now.cards.len() > MANY { list.class("many") } else { list });
        }
    }
    all.extend(months.as_ref().map(|(months, _)| month(now.id, months)));
    all.extend(now.words.as_ref().map(|words| own_words(words.max, now.cards.is_empty())));
    all.push(way_on(ask, |ask| ask.view.can_go_on, |ask| ask.view.count.clone()));
    all
}

/// The first cards, and the others behind a button: all at once are too much for who reads slowly.
fn folded(kind: CardKind, first: usize) -> [El; 3] {
    let ask = person!(Ask);
    let shown = cards(ask, kind, move |ask| ask.view.cards.get(..first).unwrap_or_default());
    let others = cards(ask, kind, move |ask| ask.view.cards.get(first..).unwrap_or_default());
    let others = others.class("many").set("hidden", "");
    let behind = others.raw().clone();
    let more = el("button").set("type", "button").set("class", "press second more-cards");
    let button = more.raw().clone();
    let more = more.word("more-answers").on("click", move |_| {
        let _ = behind.remove_attribute("hidden");
        let _ = button.set_attribute("hidden", "");
        // The button that had the keyboard is gone.
        let next = behind.query_selector("input").ok().flatten();
        if let Some(input) = next.and_then(|input| input.dyn_into::<HtmlInputElement>().ok()) {
            let _ = input.focus();
        }
    });
    [shown.class("many"), others, more]
}

/// Many cards need the room that one large picture takes.
fn top(ask: &AskView) -> El {
    if ask.several { div("about").with(picture(ask.picture)) } else { face(ask.picture) }
}

/// The goal a question is about, above it.
fn about(ask: &AskView) -> Option<El> {
    let (goal, of) = ask.about.as_ref()?;
    let words = goal_words(goal, ask.written_in);
    Some(el("p").set("class", "about").with(picture(of)).with(words))
}

fn own_words(max: usize, alone: bool) -> El {
    let ask = person!(Ask);
    let shell = Shell::get();
    let field = text_field(FIELD, FieldKind::Lines(if alone { 4 } else { 2 }))
        .set("aria-describedby", LEFT)
        .following(ask, |ask, field| show(field, &ask.typed));
    let field = limited(field, max, move |text| shell.send(LaterEvent::DraftChanged(text).into()));
    let label = el("label").set("for", FIELD).with(picture("own-words"));
    let left = el("p").set("class", "quiet").set("id", LEFT);
    div("own")
        .with(label.with(el("span").word("own-words")))
        .with(field)
        .with(left.saying(ask, |ask| ask.view.words.as_ref().and_then(|words| words.left.clone())))
}

/// A month of the coming two years, in a list of the browser's own.
fn month(id: QuestionId, months: &[u16]) -> El {
    let shell = Shell::get();
    let none = el("option").set("value", "").word("month-choose");
    let option = |month: &u16| {
        let value = month.to_string();
        el("option").set("value", &value).say(Text::verbatim(Arg::Month(*month)))
    };
    let select = el("select")
        .with(none)
        .all(months.iter().map(option).collect())
        .following(person!(Ask), |ask, select| {
            if let Some(select) = select.dyn_ref::<HtmlSelectElement>() {
                let chosen = ask.months.as_ref().and_then(|(_, chosen)| *chosen);
                select.set_value(&chosen.map(|month| month.to_string()).unwrap_or_default());
            }
        })
        .on("change", move |event| {
            let month = web::value(&event).and_then(|value| value.parse().ok());
            shell.send(LaterEvent::MonthChosen(id, month).into());
        });
    el("label").set("class", "field month").with(el("span").word("month-choose")).with(select)
}
