// A question that stands in a table is asked, answered, reviewed and read by an adviser: what an engine
// that knows no question by name owes to it. Also the program that `tests/instrument.rs` runs in a copy.

use crate::model::{send, started};
use jalon_core::app::desk::sheet::Wording;
use jalon_core::app::person::view::ask::AskView;
use jalon_core::app::person::view::later::Screen as Shown;
use jalon_core::app::person::view::line::Piece;
use jalon_core::app::person::{Event as Person, LaterEvent, Place as At, Shown as Part};
use jalon_core::app::view::{LaterScreen, Screen};
use jalon_core::app::{Event, Model, Place, ReaderEvent, Stored, Text, desk, view};
use jalon_core::assessment::Day;
use jalon_core::instrument::{ChoiceId, Mode, QuestionId};

fn opened(stored: Stored) -> Model {
    started("fr", stored, Day(325)).0
}

/// Goes on until `place` or the review, and takes what is offered on the way.
fn go_on(model: &mut Model, place: At) {
    for _ in 0..120 {
        let now = model.place.person();
        if now == Some(place) || now == Some(At::Review) {
            return;
        }
        let taken = Event::Person(Person::Later(LaterEvent::OfferTaken));
        send(model, if now == Some(At::Offer) { taken } else { Event::Next });
    }
    panic!("the path has no end");
}

/// The screen of the later part that is shown.
fn shown(model: &Model) -> LaterScreen {
    let Screen::Later(shown) = view(model).screen else { panic!("not of the later part") };
    shown.get::<LaterScreen>().expect("a screen of it").clone()
}

fn ask(model: &Model) -> AskView {
    let LaterScreen::Person(Shown::Ask(ask)) = shown(model) else { panic!("no question") };
    ask.view
}

/// Walks the path of each mode and answers the question about the person with one of its options.
pub fn walk(question: &str, option: &str) {
    let id = QuestionId::parse(question).expect("the question is in a table");
    let choice = ChoiceId::parse(option).expect("so is the option");
    let place = At::Ask(id, 0);

    let mut short = opened(Stored::Nothing);
    send(&mut short, Event::Person(Person::ModeChosen(Mode::Simplified)));
    go_on(&mut short, place);
    assert_eq!(short.place, Place::Person(At::Review), "the simplified mode does not ask it");

    let mut model = opened(Stored::Nothing);
    go_on(&mut model, place);
    assert_eq!(model.place, Place::Person(place), "the standard mode asks it");
    let asked = ask(&model);
    assert_eq!(asked.question.id, format!("question-{question}"));
    let label = format!("option-{question}-{option}");
    let card = asked.cards.iter().find(|card| card.label.id == label).expect("a card");
    assert!(!card.chosen && !asked.can_go_on);
    let tap = card.event.clone();
    send(&mut model, tap);
    assert!(ask(&model).can_go_on, "it is answered");

    // It is kept: the rest of the way is gone after a reload.
    let record = model.person.record(model.setting.locale);
    let record = serde_json::to_string(&record).expect("a record");
    let mut model = opened(Stored::Text(record));
    assert_eq!(model.place, Place::Person(At::Return), "asked first how to go on");
    send(&mut model, Event::Person(Person::Later(LaterEvent::FollowUpLater)));
    assert_eq!(model.place, Place::Person(place));
    go_on(&mut model, At::Review);
    let LaterScreen::Person(Shown::Review(review)) = shown(&model) else { panic!("no review") };
    let mut lines = review.letter.chapters.iter().flat_map(|chapter| &chapter.lines);
    let said = lines.find(|line| line.part == Some(Part::Question(id)));
    let said = said.expect("it stands on the review");
    assert_eq!(said.name, Piece::Name(Text::of(format!("fact-{question}"))));
    assert_eq!(said.said, [Piece::Word(Text::of(label))]);
    assert_eq!(said.change, Some(place), "and can be changed from there");

    send(&mut model, Event::Next);
    let LaterScreen::Person(Shown::Share(share)) = shown(&model) else { panic!("no code") };
    let link = share.code.link;
    let read = jalon_core::share::read(&link).expect("the code is read");
    let travelled = read.value(id).expect("it travels");
    assert!(travelled.has(choice), "as it was answered");
    let mut adviser = opened(Stored::Nothing);
    send(&mut adviser, Event::Go(Place::Desk(desk::Place::Scan)));
    send(&mut adviser, Event::Reader(ReaderEvent::TextGiven(link)));
    let Screen::Desk(shown) = view(&adviser).screen else { panic!("not of the desk part") };
    let page = shown.get::<desk::view::Screen>().and_then(desk::view::Screen::page);
    let sheet = &page.expect("an adviser's page").sheet;
    let parts = [&sheet.resources, &sheet.situation, &sheet.since];
    let mut rows = parts.into_iter().flatten().flat_map(|part| &part.rows);
    let name = Wording::Text(Text::of(format!("fact-{question}")));
    assert!(rows.any(|row| row.name == name), "it stands on the adviser's page");
    println!("{question}: asked, answered, reviewed and read");
}
