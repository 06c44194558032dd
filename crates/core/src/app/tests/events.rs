//! Any event, made so that events meet: few domains, few questions, few words.

use super::session_events::any_session_event;
use super::*;
use crate::app::{Asked, CameraProblem, FacilitatorEvent, Paper, Part, Stored, Way, view};
use crate::instrument::{GOALS, Locale, Mode, SERVICES, Section};
use proptest::prelude::*;
use proptest::sample::select;

/// A question of each kind, of each section, about each subject, and three that depend on another.
const QUESTIONS: [&str; 10] = [
    "experience",
    "languages",
    "why",
    "first_step",
    "status",
    "contract_end",
    "goal_outcome",
    "working",
    "job_suits",
    "would_help",
];

fn any_domain() -> impl Strategy<Value = DomainId> {
    select(DOMAINS.iter().map(|d| d.id).take(3).chain([domain("health")]).collect::<Vec<_>>())
}

fn any_choice() -> impl Strategy<Value = ChoiceId> {
    let all = |d: &'static crate::instrument::Domain| d.obstacles.iter().chain(d.strengths);
    select(DOMAINS.iter().take(3).flat_map(all).map(|c| c.id).collect::<Vec<_>>())
}

fn any_question() -> impl Strategy<Value = QuestionId> {
    select(QUESTIONS.map(question).to_vec())
}

/// A question with one of the options of some question, mostly its own.
fn any_option() -> impl Strategy<Value = (QuestionId, ChoiceId)> {
    let of = |id: &&str| crate::instrument::question(question(id)).options.iter().take(4);
    let options: Vec<_> = QUESTIONS.iter().flat_map(of).map(|c| c.id).collect();
    let own = QUESTIONS.map(question).into_iter().flat_map(|id| {
        let options = crate::instrument::question(id).options;
        options.iter().take(10).map(move |option| (id, option.id))
    });
    prop_oneof![4 => select(own.collect::<Vec<_>>()), 1 => (any_question(), select(options))]
}

pub fn any_place() -> impl Strategy<Value = Place> {
    let simple =
        ["welcome", "mode", "domains", "private", "goals", "order", "offer", "suggestions"];
    let later = ["review", "share", "after", "pause", "erase", "scan", "summary"];
    let off = ["evolution", "return", "turn", "finished", "anonymous"];
    let workshop = ["facilitator", "prepare", "workshop", "count", "picture"];
    let names = simple.into_iter().chain(later).chain(off).chain(workshop);
    prop_oneof![
        select(names.filter_map(Place::parse).collect::<Vec<_>>()),
        any_domain().prop_map(Place::Lead),
        any_domain().prop_map(Place::Obstacles),
        any_domain().prop_map(Place::Strengths),
        (any_question(), 0..4u8).prop_map(|(id, at)| Place::Ask(id, at)),
    ]
}

fn any_part() -> impl Strategy<Value = Part> {
    let sections =
        [Section::FollowUp, Section::Resources, Section::Goals, Section::Situation].to_vec();
    prop_oneof![
        any_domain().prop_map(Part::Domain),
        select(vec![Part::Goals, Part::Private, Part::Suggestions]),
        select(sections).prop_map(Part::Section),
    ]
}

pub fn any_answer() -> impl Strategy<Value = Event> {
    let ratings = Rating::ALL.into_iter().map(Answer::Given);
    let answers: Vec<_> = ratings.chain([Answer::Passed, Answer::Unseen]).collect();
    let goals: Vec<_> = GOALS.iter().take(4).map(|g| g.id).collect();
    let words = prop_oneof![Just("Un atelier".to_owned()), ".{0,90}", "[ \u{600}-\u{6ff}]{0,140}"];
    let first = prop_oneof![
        any_domain().prop_map(Event::DomainToggled),
        (any_domain(), select(answers)).prop_map(|(id, a)| Event::LeadAnswered(id, a)),
        any_domain().prop_map(Event::TalkToggled),
        (any_domain(), any_choice()).prop_map(|(id, c)| Event::ObstacleToggled(id, c)),
        (any_domain(), any_choice()).prop_map(|(id, c)| Event::StrengthToggled(id, c)),
        Just(Event::PrivateToggled),
        select(goals).prop_map(Event::GoalToggled),
        words.prop_map(Event::DraftChanged),
        Just(Event::DraftAdded),
        (0..4usize).prop_map(Event::GoalRemoved),
        (0..4usize, select(vec![Way::Up, Way::Down]))
            .prop_map(|(at, way)| Event::GoalMoved(at, way)),
    ];
    let month = prop::option::of(0..40u16);
    let services: Vec<_> = SERVICES.iter().take(3).map(|s| s.id).collect();
    let later = prop_oneof![
        1 => select(Mode::ALL.to_vec()).prop_map(Event::ModeChosen),
        4 => (any_option(), 0..4u8).prop_map(|((id, c), at)| Event::OptionToggled(id, at, c)),
        1 => (any_option(), 0..6u8).prop_map(|((id, c), level)| Event::LevelChosen(id, c, level)),
        1 => (any_question(), month).prop_map(|(id, month)| Event::MonthChosen(id, month)),
        1 => select(services).prop_map(Event::SuggestionToggled),
        1 => Just(Event::MoreSuggestions),
        2 => any_part().prop_map(Event::ShownToggled),
    ];
    prop_oneof![2 => first, 1 => later]
}

/// What begins another assessment or asks more.
fn any_turn() -> impl Strategy<Value = Event> {
    select(vec![
        Event::FollowUpBegun,
        Event::FollowUpLater,
        Event::AllAsked,
        Event::OfferTaken,
        Event::SharingChosen(None),
        Event::SharingChosen(Some(0)),
        Event::ReminderAsked,
    ])
}

/// Listening, and what a browser says of it, in any order.
fn any_voice() -> impl Strategy<Value = Event> {
    use crate::app::{Line, VoiceEvent as V};
    let line =
        |n: u8| Line { ids: vec![n.to_string()], words: n.to_string(), lang: "fr".to_owned() };
    let turn = 0..9u32;
    let asked = vec![V::Toggled, V::Asked, V::Stopped, V::SlowToggled, V::FetchChosen];
    let news = vec![V::Fetched(Locale::Fr), V::FetchFailed(Locale::Fr), V::OfferClosed];
    let voice = prop_oneof![
        select([asked, news].concat()),
        (0..3u8).prop_map(move |n| V::Gathered((0..n).map(line).collect())),
        turn.clone().prop_map(V::Started),
        turn.clone().prop_map(V::Ended),
        turn.clone().prop_map(V::Failed),
        turn.clone().prop_map(V::Silent),
        turn.prop_map(V::SecondPassed),
    ];
    voice.prop_map(Event::Voice)
}

/// A walk of one person: answers, steps on and back, now and then another assessment.
pub fn any_step() -> impl Strategy<Value = Event> {
    prop_oneof![
        8 => any_answer(),
        4 => Just(Event::Next),
        2 => any_place().prop_map(Event::Go),
        1 => any_turn(),
    ]
}

fn any_news() -> impl Strategy<Value = Event> {
    let records = prop::collection::vec(any_step(), 0..8).prop_map(|events| {
        let text = serde_json::to_string(&after(events).record()).expect("JSON");
        Event::StoredElsewhere(Some(text))
    });
    let link = view::share_link(&at_review().model).expect("a link");
    let another = view::share_link(&asking(&["money"]).model).expect("a link");
    prop_oneof![
        records,
        Just(Event::StoredElsewhere(None)),
        Just(Event::StoredElsewhere(Some("{\"version\":9}".to_owned()))),
        select(vec![Event::RestLoaded, Event::RestFailed, Event::RestAsked]),
        select(vec![Event::FacilitatorLoaded, Event::FacilitatorFailed]),
        select(vec![SaveError::Blocked, SaveError::Full]).prop_map(Event::SaveFailed),
        Just(Event::Saved),
        Just(Event::UnreadableKept),
        Just(Event::NoticeClosed),
        select(Locale::ALL.to_vec()).prop_map(Event::LocaleChosen),
        select(Locale::ALL.to_vec()).prop_map(Event::LocaleLoaded),
        select(Locale::ALL.to_vec()).prop_map(Event::LocaleFailed),
        any::<u16>().prop_map(|day| Event::Woken(Day(day))),
        Just(Event::EraseConfirmed),
        select(vec![
            ReaderEvent::CameraAsked(None),
            ReaderEvent::CameraStopped,
            ReaderEvent::CameraFailed(CameraProblem::InUse),
            ReaderEvent::TorchToggled,
            ReaderEvent::PictureGiven,
            ReaderEvent::PictureFailed,
            ReaderEvent::FrameRead(vec![link.clone()]),
            ReaderEvent::TextGiven(link),
            ReaderEvent::TextGiven(another),
            ReaderEvent::TextGiven("bonjour".to_owned()),
            ReaderEvent::CompareAsked,
            ReaderEvent::CompareEnded,
        ])
        .prop_map(Event::Reader),
    ]
}

/// A facilitator at work: codes of a few people, of this workshop and of another.
pub fn any_facilitator() -> impl Strategy<Value = Event> {
    let facilitate = Event::Facilitator;
    let events = vec![
        FacilitatorEvent::Read(Stored::Nothing),
        FacilitatorEvent::Read(Stored::Blocked),
        FacilitatorEvent::Read(Stored::Text("{\"version\":9}".to_owned())),
        FacilitatorEvent::StoredElsewhere(None),
        FacilitatorEvent::StoredElsewhere(Some("no record".to_owned())),
        FacilitatorEvent::SaveFailed(SaveError::Full),
        FacilitatorEvent::Saved,
        FacilitatorEvent::UnreadableKept,
        FacilitatorEvent::UnreadableDiscarded,
        FacilitatorEvent::LocaleChosen(Locale::Ar),
        FacilitatorEvent::ModeChosen(Mode::Standard),
        FacilitatorEvent::MinutesChosen(20),
        FacilitatorEvent::LabelChanged(" \u{202e} ".to_owned()),
        FacilitatorEvent::Opened,
        FacilitatorEvent::PictureAsked(None),
        FacilitatorEvent::PictureAsked(Some(1)),
        FacilitatorEvent::Renewed,
        FacilitatorEvent::Asked(Asked::Finish),
        FacilitatorEvent::Asked(Asked::Erase(0)),
        FacilitatorEvent::Dropped,
        FacilitatorEvent::Confirmed,
        FacilitatorEvent::Confirmed,
        FacilitatorEvent::TableAsked,
        FacilitatorEvent::PosterAsked(Paper::A3),
    ];
    let shown = (0..12u64, select(vec![4_821u16, 7])).prop_map(|(participation, workshop)| {
        let link = facilitator::code(workshop, participation, Rating::Fine);
        Event::Reader(ReaderEvent::FrameRead(vec![link]))
    });
    prop_oneof![
        3 => select(events).prop_map(facilitate),
        1 => any_domain().prop_map(|id| Event::Facilitator(FacilitatorEvent::DomainToggled(id))),
        1 => any::<u64>().prop_map(Event::RandomDrawn),
        1 => Just(Event::RandomDrawn(browser::DRAWN)),
        6 => shown,
    ]
}

pub fn any_event() -> impl Strategy<Value = Event> {
    prop_oneof![
        10 => any_step(),
        2 => Just(Event::Back),
        1 => (any_place(), 0..9u32).prop_map(|(place, depth)| Event::Arrived(place, depth)),
        2 => any_news(),
        1 => any_session_event(),
        1 => any_voice(),
        3 => any_facilitator(),
    ]
}

/// A tab that has just been opened: on a new phone, on one with answers, on one with a record that
/// cannot be read; the rest of the app has still to come.
pub fn any_start() -> impl Strategy<Value = Model> {
    let record = serde_json::to_string(&at_review().model.record()).expect("JSON");
    let texts = [None, Some(record), Some("not a record".to_owned())];
    select(texts.to_vec()).prop_map(|text| {
        let phone = text.map_or_else(Phone::default, |text| Phone::holding(&text));
        phone.network(Network::Slow);
        phone.tab().model
    })
}

/// The model after these events.
pub fn after(events: Vec<Event>) -> Model {
    let mut model = Model::default();
    for event in events {
        update(event, &mut model);
    }
    model
}
