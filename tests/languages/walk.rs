// The program that `tests/languages.rs` runs in a copy of the project to which `docs/locale.md` added Ukrainian, with
// the texts of a person only.

use crate::model::{send, started};
use jalon_core::app::desk::Place::Scan;
use jalon_core::app::person::Place::Domains;
use jalon_core::app::{Event, Model, Place, Stored, view};
use jalon_core::assessment::Day;
use jalon_core::instrument::{Audience, Locale};

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

    let (mut model, loaded) = started("uk-UA", Stored::Nothing, Day(325));
    assert_eq!(loaded, [uk]);
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
