//! The core without a browser: messages and parts of the app come at once. Also part of the programs that run in copies
//! of the project.

use jalon_core::app::{
    Boot, DESK, Effect, Event, LATER, Model, PLAN, Part, PartName, Stored, WORKSHOP, update,
};
use jalon_core::assessment::Day;
use jalon_core::instrument::Locale;

/// A model that has started in this browser language, and the locales that were loaded for it.
pub fn started(language: &str, stored: Stored, today: Day) -> (Model, Vec<Locale>) {
    let boot = Boot {
        languages: vec![language.to_owned()],
        stored,
        entry: None,
        fragment: None,
        turn: None,
        workshops: false,
        base: "https://jalon.example.be".to_owned(),
        today,
    };
    let mut model = Model::default();
    let loaded = send(&mut model, Event::Started(Box::new(boot)));
    (model, loaded)
}

/// Sends an event; the locales that were loaded for it.
pub fn send(model: &mut Model, event: Event) -> Vec<Locale> {
    let mut loaded = Vec::new();
    for effect in update(event, model) {
        let answer = match effect {
            Effect::LoadLocale(locale) => {
                loaded.push(locale);
                Event::LocaleLoaded(locale)
            }
            Effect::LoadPart(part) => Event::PartLoaded(here(part)),
            Effect::History(_)
            | Effect::Store(_)
            | Effect::Read(_)
            | Effect::Restart
            | Effect::Later(_)
            | Effect::Scan(_)
            | Effect::Workshop(_) => continue,
        };
        loaded.extend(send(model, answer));
    }
    loaded
}

fn here(part: PartName) -> Part {
    match part {
        PartName::Later => Part::new(part, &LATER),
        PartName::Plan => Part::new(part, &PLAN),
        PartName::Workshop => Part::new(part, &WORKSHOP),
        PartName::Desk => Part::new(part, &DESK),
    }
}
