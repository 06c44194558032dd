//! What holds whatever happens, in whatever order.

use super::*;
use crate::app::{CameraProblem, Keeping, Part, Record, Way, flow, view};
use crate::assessment::{Assessment, Goal};
use crate::instrument::{GOALS, Locale};
use crate::share;
use proptest::prelude::*;
use proptest::sample::select;

fn any_domain() -> impl Strategy<Value = DomainId> {
    // Few domains, so that events meet.
    select(DOMAINS.iter().map(|d| d.id).take(3).chain([domain("health")]).collect::<Vec<_>>())
}

fn any_choice() -> impl Strategy<Value = ChoiceId> {
    let all = |d: &'static crate::instrument::Domain| d.obstacles.iter().chain(d.strengths);
    select(DOMAINS.iter().take(3).flat_map(all).map(|c| c.id).collect::<Vec<_>>())
}

fn any_place() -> impl Strategy<Value = Place> {
    let simple = ["welcome", "domains", "private", "goals", "order", "review", "share", "after"];
    let off = ["pause", "erase", "scan", "summary"];
    let places = simple.into_iter().chain(off).filter_map(Place::parse).collect::<Vec<_>>();
    prop_oneof![
        select(places),
        any_domain().prop_map(Place::Lead),
        any_domain().prop_map(Place::Obstacles),
        any_domain().prop_map(Place::Strengths),
    ]
}

fn any_answer() -> impl Strategy<Value = Event> {
    let ratings = Rating::ALL.into_iter().map(Answer::Given);
    let answers: Vec<_> = ratings.chain([Answer::Passed, Answer::Unseen]).collect();
    let goals: Vec<_> = GOALS.iter().take(4).map(|g| g.id).collect();
    let words = prop_oneof![Just("Un atelier".to_owned()), ".{0,90}", "[ \u{600}-\u{6ff}]{0,40}"];
    let parts =
        prop_oneof![any_domain().prop_map(Part::Domain), Just(Part::Goals), Just(Part::Private)];
    prop_oneof![
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
        parts.prop_map(Event::ShownToggled),
    ]
}

fn any_news() -> impl Strategy<Value = Event> {
    let records = prop::collection::vec(any_answer(), 0..6).prop_map(|events| {
        let text = serde_json::to_string(&after(events).record()).expect("JSON");
        Event::StoredElsewhere(Some(text))
    });
    let link = view::share_link(&at_review().model).expect("a link");
    prop_oneof![
        records,
        Just(Event::StoredElsewhere(None)),
        Just(Event::StoredElsewhere(Some("{\"version\":9}".to_owned()))),
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
            ReaderEvent::TextGiven("bonjour".to_owned()),
        ])
        .prop_map(Event::Reader),
    ]
}

fn any_event() -> impl Strategy<Value = Event> {
    prop_oneof![
        6 => any_answer(),
        4 => Just(Event::Next),
        2 => Just(Event::Back),
        2 => any_place().prop_map(Event::Go),
        1 => (any_place(), 0..9u32).prop_map(|(place, depth)| Event::Arrived(place, depth)),
        2 => any_news(),
    ]
}

fn after(events: Vec<Event>) -> Model {
    let mut model = Model::default();
    for event in events {
        update(event, &mut model);
    }
    model
}

fn any_assessment() -> impl Strategy<Value = Assessment> {
    prop::collection::vec(any_answer(), 0..12).prop_map(|events| after(events).assessment)
}

/// The language travels only with own words.
fn as_it_travels(mut shared: Shared) -> Shared {
    let goals = shared.goals.shown().and_then(Answer::given);
    if !goals.is_some_and(|goals| goals.iter().any(|goal| matches!(goal, Goal::Own(_)))) {
        shared.written_in = Locale::default();
    }
    shared
}

fn merged(mut mine: Assessment, theirs: &Assessment) -> Assessment {
    mine.merge(theirs);
    mine
}

proptest! {
    #[test]
    fn whatever_happens_the_model_stays_whole(events in prop::collection::vec(any_event(), 1..60)) {
        let mut model = Phone::default().tab().model;
        for event in events {
            let was_unreadable = matches!(model.keeping, Keeping::Unreadable { .. });
            let effects = update(event.clone(), &mut model);
            let place = model.place;
            let path = flow::path(&model.assessment);
            prop_assert!(!place.is_on_path() || path.contains(&place), "{:?} at {:?}", event, place);
            prop_assert!(place != Place::Summary || view::page(&model).is_some());
            prop_assert!(model.assessment.is_sound(), "{:?}", event);
            // An unreadable record is written over by nothing but news that it is readable again.
            let saves = effects.iter().any(|e| matches!(e, Effect::Save(_)));
            let news = matches!(event, Event::StoredElsewhere(_) | Event::EraseConfirmed);
            prop_assert!(!(was_unreadable && saves) || news, "{:?}", event);
            let text = serde_json::to_string(&model.record()).expect("JSON");
            prop_assert_eq!(Record::read(&text), Ok(model.record()));
            let shared = Shared::of(&model.assessment, model.answered_on);
            let travelled = share::decode(&share::encode(&shared));
            prop_assert_eq!(travelled, Ok(as_it_travels(shared)));
            let _ = view::frame(&model);
            let _ = view::review(&model);
            let _ = view::scan(&model);
        }
    }

    #[test]
    fn going_on_always_ends_at_the_review(events in prop::collection::vec(any_answer(), 0..20)) {
        let mut tab = Phone::default().tab();
        tab.all(events);
        tab.walk_to(Place::Review);
        let depth = usize::try_from(tab.model.depth).unwrap_or_default();
        for _ in 0..depth {
            tab.send(Event::Back);
        }
        prop_assert_eq!(tab.model.place, Place::Welcome);
    }

    #[test]
    fn merging_twice_changes_nothing_more(a in any_assessment(), b in any_assessment()) {
        let once = merged(a.clone(), &b);
        prop_assert_eq!(merged(once.clone(), &b), once.clone());
        prop_assert_eq!(merged(once.clone(), &a), once);
        prop_assert_eq!(merged(a.clone(), &a), a);
    }

    #[test]
    fn merging_does_not_ask_who_came_first(a in any_assessment(), b in any_assessment()) {
        prop_assert_eq!(merged(a.clone(), &b), merged(b, &a));
    }

    #[test]
    fn merging_does_not_ask_in_which_order(
        a in any_assessment(),
        b in any_assessment(),
        c in any_assessment(),
    ) {
        let left = merged(merged(a.clone(), &b), &c);
        prop_assert_eq!(left, merged(a, &merged(b, &c)));
    }
}
