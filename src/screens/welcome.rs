//! What this is, in five seconds, and how to answer: with text, or with pictures and sound.
//! `scripts/welcome.mjs` paints the same before the app is here.

use crate::ui::{El, actions, div, el, open_heading, p, picture, press, speaker};
use jalon_core::app::person::view::begin::Way;
use jalon_core::app::{Event, Place, Text, desk, person, workshop};

/// Each promise with its picture.
const PROMISES: [(&str, &str); 3] = [
    ("raised-hand", "promise-choice"),
    ("mobile-phone", "promise-phone"),
    ("eyes", "promise-show"),
];

/// The name, one sentence, three promises, two large cards that can be chosen without reading.
pub(super) fn welcome() -> Vec<El> {
    let promises =
        PROMISES.map(|(of, words)| el("li").with(picture(of)).with(el("span").word(words)));
    let desk = Event::Go(Place::Desk(desk::Place::Scan));
    let workshop = Event::Go(Place::Workshop(workshop::Place::Facilitator));
    vec![
        div("welcome")
            .with(open_heading().with(el("span").set("class", "brand").word("app-name")))
            .with(p("lead", "welcome-lead"))
            .with(el("ul").set("class", "promises").all(promises.into())),
        div("chooser").set("role", "group").label(Text::of("welcome-ways")).filled(
            first!(Welcome),
            Clone::clone,
            |ways| ways.iter().map(way).collect(),
        ),
        actions(vec![div("row links").with(press("quiet", "welcome-adviser", desk)).with(press(
            "quiet",
            "welcome-facilitator",
            workshop,
        ))]),
    ]
}

/// One way to answer, with a button that says it aloud.
fn way(way: &Way) -> El {
    let pictures = way.pictures.iter().map(|of| picture(of)).collect();
    let button = el("button")
        .set("type", "button")
        .set("class", "choose")
        .with(el("span").set("class", "pair").set("aria-hidden", "true").all(pictures))
        .with(el("strong").say(way.label.clone()))
        .with(el("span").set("class", "quiet").say(way.minutes.clone()))
        .sends(person::Event::ModeChosen(way.mode));
    let speaker = speaker(&button);
    div("tile").with(button).with(speaker)
}
