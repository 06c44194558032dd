//! What this is, in five seconds, in one's own language, and how to answer: with text, or with pictures and sound.
//! `scripts/welcome.mjs` paints the same before the app is here.

use crate::ui::{
    El, Picker, Source, choose, div, el, heading, icon, listen_round, picture, press, view,
};
use crate::web::Shell;
use jalon_core::app::person::view::begin::Way;
use jalon_core::app::view::frame::FrameView;
use jalon_core::app::{Event, Place, Text, View, desk, workshop};
use jalon_core::instrument::Locale;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// Each promise with its picture.
const PROMISES: [(&str, &str); 3] = [
    ("raised-hand", "promise-choice"),
    ("mobile-phone", "promise-phone"),
    ("eyes", "promise-show"),
];

/// The languages, one sentence, three promises, two large cards that can be chosen without reading, and last the door of
/// those who work there.
pub(super) fn welcome() -> Vec<El> {
    let promises =
        PROMISES.map(|(of, words)| el("li").with(picture(of)).with(el("span").word(words)));
    let desk = Event::Go(Place::Desk(desk::Place::Scan));
    let workshop = Event::Go(Place::Workshop(workshop::Place::Facilitator));
    vec![
        tongues(),
        div("opening").with(heading("welcome-lead")).with(listen_round()),
        el("ul").set("class", "promises").all(promises.into()),
        div("chooser").set("role", "group").label(Text::of("welcome-ways")).filled(
            first!(Welcome),
            Clone::clone,
            |ways| ways.iter().map(way).collect(),
        ),
        div("row doors").with(press("quiet", "welcome-adviser", desk)).with(press(
            "quiet",
            "welcome-facilitator",
            workshop,
        )),
    ]
}

fn frame() -> Source<View, FrameView> {
    view().part(|view| Some(&view.frame))
}

/// Every language by its own name, in its own script, in one table: eight of them stay in sight.
fn tongues() -> El {
    let table = div("tongues").set("role", "radiogroup").label(Text::of("language"));
    let all = |frame: &FrameView| frame.locales.clone();
    table.filled(frame(), all, |all| all.iter().copied().map(tongue).collect())
}

fn tongue(locale: Locale) -> El {
    let shell = Shell::get();
    let input = choose(Picker::One).set("name", "language");
    let input = input.on("change", move |_| shell.send(Event::LocaleChosen(locale)));
    let field: HtmlInputElement = input.raw().clone().unchecked_into();
    el("label")
        .set("class", "tongue")
        .set("lang", locale.tag())
        .set("dir", locale.direction().as_str())
        .following(frame(), move |frame, _| field.set_checked(frame.locale == locale))
        .with(input)
        .with(icon("tick"))
        .with(el("span").text(locale.own_name()))
}

/// One way to answer.
fn way(way: &Way) -> El {
    let pictures = way.pictures.iter().map(|of| picture(of)).collect();
    let pair = el("span").set("class", "pair").set("aria-hidden", "true").all(pictures);
    let pair = pair.maybe(way.speaks.then(|| icon("speaker")));
    el("button")
        .set("type", "button")
        .set("class", "choose")
        .with(pair)
        .with(el("strong").say(way.label.clone()))
        .with(el("span").set("class", "quiet").say(way.minutes.clone()))
        .sends(way.event.clone())
}
