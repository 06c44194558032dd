//! The code, and nothing that distracts from it.

use crate::components::{El, actions, div, el, heading, p, press, problem, svg, switch};
use jalon_core::app::view::{self, CodeView};
use jalon_core::app::{Event, Model, Text};
use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;

/// The code, who may read it, and the same as a link.
#[inline(never)]
pub(super) fn share() -> Vec<El> {
    let too_long =
        |model: &Model| view::code(model).too_long.map(|text| [text, Text::of("own-words")]);
    let text = el("textarea")
        .set("id", "link")
        .set("readonly", "")
        .set("rows", "3")
        .set("dir", "ltr")
        .set("spellcheck", "false")
        .follow(|model, text| {
            if let Some(text) = text.dyn_ref::<HtmlTextAreaElement>() {
                text.set_value(&view::code(model).link);
            }
        });
    let link = el("section")
        .set("class", "link")
        .with(el("label").set("for", "link").word("share-link"))
        .with(text)
        .with(press("second", "share-copy", Event::CopyAsked))
        // On a device of the room a copied link would stay behind.
        .shown_if(|model| model.session.is_none());
    vec![
        div("share")
            .with(heading("share-title"))
            .with(p("help", "share-who"))
            .with(p("help", "take-help").shown_if(|model| model.session.is_some()))
            .with(
                div("code-place").part(view::code, |code| code_picture(code).into_iter().collect()),
            )
            .with(problem(too_long))
            .with(p("quiet", "share-bright"))
            .with(other_codes())
            .with(switch("share-cracked", |model| model.cracked, Event::CrackedToggled))
            .with(link),
        actions(vec![
            press("main", "share-done", Event::Next).shown_if(|model| model.session.is_none()),
            press("main", "back", Event::Back).shown_if(|model| model.session.is_some()),
        ]),
    ]
}

/// The assessment before has a code of its own: an adviser who reads both can compare.
fn other_codes() -> El {
    div("row").part(view::other_codes, |codes| {
        let button = |(number, words): &(Option<u32>, Text)| {
            el("button")
                .set("type", "button")
                .set("class", "press second")
                .say(words.clone())
                .sends(Event::SharingChosen(*number))
        };
        codes.iter().map(button).collect()
    })
}

/// Black on white in every theme, quiet zone included.
pub(super) fn code_picture(code: &CodeView) -> Option<El> {
    let span = code.span.to_string();
    let path = code.path.as_deref()?;
    let white = svg("rect").set("width", &span).set("height", &span).set("fill", "#fff");
    let picture = svg("svg")
        .set("class", "code")
        .set("role", "img")
        .set("viewBox", &format!("0 0 {span} {span}"))
        .set("shape-rendering", "crispEdges")
        .label(Text::of("code-picture"));
    Some(picture.with(white).with(svg("path").set("d", path).set("fill", "#000")))
}
