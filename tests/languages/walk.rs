//! The program that `tests/languages.rs` runs in a copy of the project to which `docs/locale.md` added Ukrainian, with
//! the texts of a person only.

use jalon_core::app::desk::Place::Scan;
use jalon_core::app::person::Place::Domains;
use jalon_core::app::{
    Boot, Effect, Event, DESK, LATER, Model, Part, PartName, Place, Stored, WORKSHOP, update, view,
};
use jalon_core::assessment::Day;
use jalon_core::instrument::{Audience, Locale};

/// Sends an event; languages and parts of the app come at once. The languages that were loaded.
fn send(model: &mut Model, event: Event) -> Vec<Locale> {
    let mut loaded = Vec::new();
    for effect in update(event, model) {
        let answer = match effect {
            Effect::LoadLocale(locale) => {
                loaded.push(locale);
                Event::LocaleLoaded(locale)
            }
            Effect::LoadPart(PartName::Later) => Event::PartLoaded(Part::new(PartName::Later, &LATER)),
            Effect::LoadPart(PartName::Workshop) => Event::PartLoaded(Part::new(PartName::Workshop, &WORKSHOP)),
            Effect::LoadPart(PartName::Desk) => Event::PartLoaded(Part::new(PartName::Desk, &DESK)),
            _ => continue,
        };
        loaded.extend(send(model, answer));
    }
    loaded
}

/// Whether the language is offered on the present screen.
fn offers(model: &Model, locale: Locale) -> bool {
    view(model).frame.locales.contains(&locale)
}

fn main() {
    let uk = Locale::parse("uk").expect("the language is there");
    let fr = Locale::default();
    assert_eq!((uk.wire(), Locale::from_wire(5)), (5, Some(uk)));
    assert_eq!((uk.own_name(), fr.tag()), ("Українська", "fr"));
    for wanted in ["uk-UA", "UK", "rue"] {
        assert_eq!(Locale::negotiate(&["xx", wanted, "ar"]), uk, "{wanted}");
    }
    assert!(!uk.is_reviewed() && !uk.has_recordings());
    assert!(uk.has(Audience::Person) && !uk.has(Audience::Adviser) && !uk.has(Audience::Workshop));

    let boot = Boot {
        languages: vec!["uk-UA".to_owned()],
        stored: Stored::Nothing,
        entry: None,
        fragment: None,
        turn: None,
        workshops: false,
        base: "https://jalon.example.be".to_owned(),
        today: Day(325),
    };
    let mut model = Model::default();
    assert_eq!(send(&mut model, Event::Started(Box::new(boot))), [uk]);
    assert_eq!(model.setting.locale, uk);
    assert!(offers(&model, uk), "offered to a person");

    // An adviser's page is whole in the source, and the person's language is kept for the way back.
    assert_eq!(send(&mut model, Event::Go(Place::Desk(Scan))), [fr]);
    assert_eq!((model.setting.locale, model.chosen), (fr, Some(uk)));
    assert!(!offers(&model, uk), "not offered to an adviser");
    assert_eq!(send(&mut model, Event::Arrived(Place::Person(Domains), 0)), [uk]);
    assert_eq!((model.setting.locale, model.chosen), (uk, None));

    // An adviser who chooses another language keeps it.
    send(&mut model, Event::Go(Place::Desk(Scan)));
    let nl = Locale::parse("nl").expect("Dutch is there");
    assert_eq!(send(&mut model, Event::LocaleChosen(nl)), [nl]);
    assert_eq!(send(&mut model, Event::Arrived(Place::Person(Domains), 0)), []);
    assert_eq!((model.setting.locale, model.chosen), (nl, None));

    println!("found, offered to a person, not to an adviser");
}
