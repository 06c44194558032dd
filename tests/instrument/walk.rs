// A question that stands in a table is asked, answered, reviewed and read by an adviser: what an engine
// that knows no question by name owes to it. Also the program that `tests/instrument.rs` runs in a copy.

use jalon_core::app::view::{self, Fact};
use jalon_core::app::{Boot, Effect, Event, Model, Place, Stored, update};
use jalon_core::assessment::Day;
use jalon_core::instrument::{ChoiceId, Mode, QuestionId};

fn send(model: &mut Model, event: Event) {
    for effect in update(event, model) {
        match effect {
            Effect::LoadLocale(locale) => send(model, Event::LocaleLoaded(locale)),
            Effect::LoadRest => send(model, Event::RestLoaded),
            _ => {}
        }
    }
}

fn opened(stored: Stored) -> Model {
    let boot = Boot {
        languages: vec!["fr".to_owned()],
        stored,
        entry: None,
        fragment: None,
        session: None,
        workshops: false,
        base: "https://jalon.example.be".to_owned(),
        today: Day(325),
    };
    let mut model = Model::default();
    send(&mut model, Event::Started(Box::new(boot)));
    model
}

/// Goes on until `place` or the review, and takes what is offered on the way.
fn go_on(model: &mut Model, place: Place) {
    for _ in 0..120 {
        if model.place == place || model.place == Place::Review {
            return;
        }
        let offered = model.place == Place::Offer;
        send(model, if offered { Event::OfferTaken } else { Event::Next });
    }
    panic!("the path has no end");
}

fn fact(page: &view::Page, id: QuestionId) -> Option<&Fact> {
    page.sections.iter().flat_map(|section| &section.facts).find(|fact| fact.question == id)
}

/// Walks the path of each mode and answers the question about the person with one of its options.
pub fn walk(question: &str, option: &str) {
    let id = QuestionId::parse(question).expect("the question is in a table");
    let choice = ChoiceId::parse(option).expect("so is the option");
    let place = Place::Ask(id, 0);

    let mut short = opened(Stored::Nothing);
    send(&mut short, Event::ModeChosen(Mode::Simplified));
    go_on(&mut short, place);
    assert_eq!(short.place, Place::Review, "the simplified mode does not ask it");

    let mut model = opened(Stored::Nothing);
    go_on(&mut model, place);
    assert_eq!(model.place, place, "the standard mode asks it");
    let asked = view::ask(&model, id, 0);
    assert_eq!(asked.question.id, format!("question-{question}"));
    let label = format!("option-{question}-{option}");
    let card = asked.cards.iter().find(|card| card.label.id == label).expect("a card");
    assert!(!card.chosen && !asked.can_go_on);
    let tap = card.event.clone();
    send(&mut model, tap);
    assert!(view::ask(&model, id, 0).can_go_on, "it is answered");

    // It is kept: the rest of the way is gone after a reload.
    let record = serde_json::to_string(&model.record()).expect("a record");
    let mut model = opened(Stored::Text(record));
    assert_eq!(model.place, place);
    go_on(&mut model, Place::Review);
    let letter = view::review(&model);
    let said = fact(&letter.page, id).expect("it stands on the review");
    assert_eq!(said.name.id, format!("fact-{question}"));
    assert_eq!(said.values.iter().map(|value| &*value.id).collect::<Vec<_>>(), [label.as_str()]);
    assert_eq!(said.change, place, "and can be changed from there");

    let link = view::share_link(&model).expect("a link");
    let read = jalon_core::share::read(&link).expect("the code is read");
    let travelled = read.value(id).expect("it travels");
    assert!(travelled.has(choice), "as it was answered");
    let mut adviser = opened(Stored::Nothing);
    send(&mut adviser, Event::Go(Place::Scan));
    send(&mut adviser, Event::Reader(jalon_core::app::ReaderEvent::TextGiven(link)));
    let page = view::page(&adviser).expect("an adviser's page");
    assert!(fact(&page, id).is_some(), "it stands on the adviser's page");
    println!("{question}: asked, answered, reviewed and read");
}
