//! A typical person on the path of each mode.

use crate::model::{send, started};
use crate::sight;
use jalon_core::app::person::{Event as Answers, LaterEvent, Place as At};
use jalon_core::app::{Event, Model, Place, Stored};
use jalon_core::assessment::{Answer, Day, Rating};
use jalon_core::instrument::{self, About, ChoiceId, DomainId, GoalId, Kind, Mode, QuestionId};

/// A screen the person saw.
#[derive(Debug)]
pub struct Visit {
    /// Its place.
    pub name: String,
    /// What stood there, before and after the answers.
    pub sight: Vec<String>,
    /// Taps, the one that led on included.
    pub taps: u32,
}

const TODAY: Day = Day(325);

/// How much a person has to say.
pub struct Person {
    /// What is difficult, with two obstacles each.
    difficult: &'static [(&'static str, [&'static str; 2])],
    /// What helps, added on request.
    helps: &'static [(&'static str, &'static str)],
    /// The goals; the first is thought through, the others wait for the talk.
    goals: &'static [&'static str],
    /// The situation is told too.
    situation: bool,
}

/// Most people: the promise of the cards is for them.
pub const TYPICAL: Person = Person {
    difficult: &[("mobility", ["no_licence", "no_bus"]), ("job_search", ["no_cv", "interviews"])],
    helps: &[],
    goals: &["job"],
    situation: false,
};

/// Somebody with more to say; their minutes are printed, and promised to nobody.
pub const THOROUGH: Person = Person {
    difficult: &[
        ("mobility", ["no_licence", "no_bus"]),
        ("language", ["reading", "writing"]),
        ("job_search", ["no_cv", "interviews"]),
    ],
    helps: &[("family", "relatives_help"), ("digital", "messages")],
    goals: &["job", "learn_language"],
    situation: true,
};

/// What is answered to the questions beside the leads; what is not here gets its first option.
const CHOSEN: [(&str, &[&str]); 6] = [
    ("experience", &["children", "cooking", "selling"]),
    ("good_at", &["patient", "careful", "honest"]),
    ("likes", &["people", "food"]),
    ("languages", &["fr", "ar"]),
    ("would_help", &["training"]),
    ("goal_outcome", &["under_way"]),
];

fn choice(id: &str) -> ChoiceId {
    ChoiceId::parse(id).unwrap_or_else(|| panic!("no choice {id}"))
}

/// The screens of a person from the first to the code. A follow-up begins where time has
/// brought it up, after the whole way some months before.
pub fn of(person: &Person, mode: Mode) -> Vec<Visit> {
    let (mut model, _) = started("fr", Stored::Nothing, TODAY);
    if mode != Mode::FollowUp {
        return walk(&mut model, person, mode);
    }
    walk(&mut model, person, Mode::Standard);
    let record = model.person.record(model.setting.locale);
    let record = serde_json::to_string(&record).expect("JSON");
    let (mut model, _) = started("fr", Stored::Text(record), Day(TODAY.0 + 100));
    assert_eq!(at(&model), At::Return);
    walk(&mut model, person, mode)
}

fn walk(model: &mut Model, person: &Person, mode: Mode) -> Vec<Visit> {
    let mut visits = Vec::new();
    while at(model) != At::Share {
        assert!(visits.len() < 120, "the path has an end");
        let mut visit = Visit { name: model.place.token(), sight: sight::of(model), taps: 1 };
        for event in answers(model, person) {
            visit.taps += 1 + u32::from(is_behind(model, &event));
            send(model, event);
        }
        visit.sight.extend(sight::of(model));
        let on = on(model, person, mode);
        send(model, on);
        visits.push(visit);
    }
    visits.push(Visit { name: model.place.token(), sight: sight::of(model), taps: 0 });
    visits
}

/// Whether this answer stands behind the first ones of a long list: one more tap shows it.
fn is_behind(model: &Model, event: &Event) -> bool {
    let shown = sight::asked(model);
    shown.is_some_and(|view| view.cards[view.first..].iter().any(|card| card.event == *event))
}

/// Where the person is.
fn at(model: &Model) -> At {
    model.place.person().expect("on the person's path")
}

/// An answer on a screen of the later part.
fn act(event: LaterEvent) -> Event {
    Event::Person(Answers::Later(event))
}

/// What leads on.
fn on(model: &Model, person: &Person, mode: Mode) -> Event {
    let helps = |id: DomainId| person.helps.iter().any(|(domain, _)| *domain == id.as_str());
    match at(model) {
        At::Return => act(LaterEvent::FollowUpBegun),
        At::Welcome => Event::Person(Answers::ModeChosen(mode)),
        At::Domains => Event::Person(Answers::DomainsChosen(true)),
        At::Offer if person.situation => act(LaterEvent::OfferTaken),
        At::Lead(id) if mode == Mode::Standard && helps(id) => {
            Event::Go(Place::Person(At::Strengths(id)))
        }
        _ => Event::Next,
    }
}

/// What the person taps on the present screen before going on. A field for words is one tap: typing is
/// not in the model.
fn answers(model: &Model, person: &Person) -> Vec<Event> {
    match at(model) {
        At::Practice => vec![act(LaterEvent::Practised(Answer::Given(Rating::Fine)))],
        At::Lead(id) => {
            let hard = person.difficult.iter().any(|(domain, _)| *domain == id.as_str());
            let rating = if hard { Rating::Difficult } else { Rating::Fine };
            vec![Event::Person(Answers::LeadAnswered(id, Answer::Given(rating)))]
        }
        At::Obstacles(id) => {
            let named = person.difficult.iter().filter(|(domain, _)| *domain == id.as_str());
            let obstacles = named.flat_map(|(_, obstacles)| obstacles);
            obstacles.map(|of| Event::Person(Answers::ObstacleToggled(id, choice(of)))).collect()
        }
        At::Strengths(id) => {
            let named = person.helps.iter().filter(|(domain, _)| *domain == id.as_str());
            named.map(|(_, of)| Event::Person(Answers::StrengthToggled(id, choice(of)))).collect()
        }
        At::Goals if model.person.assessment.goals.answer.given().is_none() => {
            let goals = person.goals.iter().filter_map(|id| GoalId::parse(id));
            goals.map(|id| act(LaterEvent::GoalToggled(id))).collect()
        }
        // The goal that comes first is thought through; the other waits for the talk.
        At::Ask(id, at) if at > 0 && instrument::question(id).about == About::Goal => Vec::new(),
        At::Ask(id, at) => asked(id, at),
        _ => Vec::new(),
    }
}

fn asked(id: QuestionId, at: u8) -> Vec<Event> {
    let question = instrument::question(id);
    let chosen = CHOSEN.iter().find(|(of, _)| *of == id.as_str()).map(|(_, options)| *options);
    let first: Vec<&str> = question.options.iter().take(1).map(|c| c.id.as_str()).collect();
    let options = chosen.unwrap_or(&first).iter().map(|of| choice(of));
    match question.kind {
        Kind::Words => vec![act(LaterEvent::DraftChanged("Téléphoner".to_owned()))],
        Kind::Month => vec![act(LaterEvent::MonthChosen(id, Some(20)))],
        Kind::Levels => options
            .flat_map(|of| {
                [LaterEvent::OptionToggled(id, at, of), LaterEvent::LevelChosen(id, of, 3)].map(act)
            })
            .collect(),
        Kind::One | Kind::Several => {
            options.map(|of| act(LaterEvent::OptionToggled(id, at, of))).collect()
        }
    }
}

#[test]
fn the_typical_person_is_who_the_model_says() {
    for person in [TYPICAL, THOROUGH] {
        let difficult = person.difficult.iter().map(|(id, _)| id);
        for id in difficult.chain(person.helps.iter().map(|(id, _)| id)) {
            assert!(DomainId::parse(id).is_some(), "{id}");
        }
    }
    for (id, options) in CHOSEN {
        let question = instrument::question(QuestionId::parse(id).expect("a question"));
        assert!(options.iter().all(|of| question.offers(choice(of))), "{id}");
    }
}
