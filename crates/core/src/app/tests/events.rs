//! Any event of the app, each kind by name, and the walks and starts that the properties begin with.

use super::every::{any_later_event, any_locale, any_person_event, any_place, every};
use super::every_role::{
    any_desk_event, any_reader_event, any_turn_event, any_voice_event, any_workshop_event,
};
use super::*;
use crate::app::{Boot, Device, DeviceEvent, Install, Stored};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::Union;

/// Whether this is an answer: it changes what is answered and leads nowhere.
const fn is_answer(event: &PersonEvent) -> bool {
    match event {
        PersonEvent::Go(_) | PersonEvent::DomainsChosen(true) => false,
        PersonEvent::ModeChosen(_)
        | PersonEvent::DomainsChosen(false)
        | PersonEvent::DomainToggled(_)
        | PersonEvent::LeadAnswered(..)
        | PersonEvent::TalkToggled(_)
        | PersonEvent::ObstacleToggled(..)
        | PersonEvent::StrengthToggled(..)
        | PersonEvent::PrivateToggled => true,
        PersonEvent::Later(event) => match event {
            LaterEvent::GoalToggled(_)
            | LaterEvent::DraftChanged(_)
            | LaterEvent::DraftAdded
            | LaterEvent::GoalRemoved(_)
            | LaterEvent::GoalMoved(..)
            | LaterEvent::OptionToggled(..)
            | LaterEvent::LevelChosen(..)
            | LaterEvent::MonthChosen(..)
            | LaterEvent::SuggestionToggled(_)
            | LaterEvent::MoreSuggestions
            | LaterEvent::ShownToggled(_)
            | LaterEvent::Folded(..) => true,
            LaterEvent::Practised(_)
            | LaterEvent::PractisedTalk
            | LaterEvent::GoalTapped(_)
            | LaterEvent::OfferTaken
            | LaterEvent::CellPicked(_)
            | LaterEvent::AllAsked
            | LaterEvent::SharingChosen(_)
            | LaterEvent::CrackedToggled
            | LaterEvent::CopyAsked
            | LaterEvent::SheetAsked
            | LaterEvent::ReminderAsked
            | LaterEvent::FollowUpBegun
            | LaterEvent::FollowUpLater
            | LaterEvent::AnewBegun
            | LaterEvent::PicturesChosen(_) => false,
        },
    }
}

pub fn any_answer() -> impl Strategy<Value = Event> {
    any_person_event().prop_filter("an answer", is_answer).prop_map(Event::Person)
}

/// A walk of one person: answers, steps on and back, now and then another assessment.
pub fn any_step() -> impl Strategy<Value = Event> {
    prop_oneof![
        8 => any_answer(),
        4 => Just(Event::Next),
        2 => any_place().prop_map(Event::Go),
        1 => any_later_event().prop_map(act),
    ]
}

/// What a slot may hold: nothing, a record, or none.
fn any_text() -> impl Strategy<Value = Option<String>> {
    let records = prop::collection::vec(any_step(), 0..8)
        .prop_map(|events| Some(serde_json::to_string(&record(&after(events))).expect("JSON")));
    prop_oneof![
        1 => records,
        1 => Just(None),
        1 => Just(Some("{\"version\":9}".to_owned())),
    ]
}

fn any_stored() -> impl Strategy<Value = Stored> {
    prop_oneof![
        3 => any_text().prop_map(|text| Stored::of(text.as_deref())),
        1 => Just(Stored::Blocked),
    ]
}

every! {
    any_outcome: Outcome;
    2, Outcome::Stored => Just(Outcome::Stored);
    1, Outcome::Conflict(_) => any_text().prop_map(Outcome::Conflict);
    1, Outcome::Refused(_) =>
        select(vec![SaveError::Blocked, SaveError::Full]).prop_map(Outcome::Refused);
}

fn any_slot() -> impl Strategy<Value = Slot> {
    select(Slot::ALL.to_vec())
}

fn any_part() -> impl Strategy<Value = PartName> {
    select(vec![PartName::Later, PartName::Workshop])
}

fn any_boot() -> impl Strategy<Value = Box<Boot>> {
    let fragments = [None, Some("scan"), Some("atelier"), Some("contact")];
    let entry = prop::option::of((any_place(), 0..9u32));
    (any_stored(), entry, select(fragments.to_vec())).prop_map(|(stored, entry, fragment)| {
        let fragment = fragment.map(str::to_owned);
        Box::new(Boot { stored, entry, fragment, ..Phone::default().boot() })
    })
}

every! {
    /// Whatever can happen.
    any_event: Event;
    1, Event::Started(_) => any_boot().prop_map(Event::Started);
    1, Event::Woken(_) => any::<u16>().prop_map(|day| Event::Woken(Day(day)));
    1, Event::LocaleChosen(_) => any_locale().prop_map(Event::LocaleChosen);
    1, Event::LocaleLoaded(_) => any_locale().prop_map(Event::LocaleLoaded);
    1, Event::LocaleFailed(_) => any_locale().prop_map(Event::LocaleFailed);
    3, Event::PartLoaded(_) => select(vec![later_loaded(), workshop_loaded()]);
    1, Event::PartFailed(_) => any_part().prop_map(Event::PartFailed);
    1, Event::PartAsked => Just(Event::PartAsked);
    24, Event::Next => Just(Event::Next);
    10, Event::Back => Just(Event::Back);
    6, Event::Arrived(..) =>
        (any_place(), 0..9u32).prop_map(|(place, depth)| Event::Arrived(place, depth));
    2, Event::ArrivedNowhere => Just(Event::ArrivedNowhere);
    12, Event::Go(_) => any_place().prop_map(Event::Go);
    44, Event::Person(_) => any_person_event().prop_map(Event::Person);
    8, Event::Turn(_) => any_turn_event().prop_map(Event::Turn);
    2, Event::Desk(_) => any_desk_event().prop_map(Event::Desk);
    8, Event::Workshop(_) => any_workshop_event().prop_map(Event::Workshop);
    12, Event::Reader(_) => any_reader_event().prop_map(Event::Reader);
    4, Event::Device(_) => any_device_event().prop_map(Event::Device);
    5, Event::Voice(_) => any_voice_event().prop_map(Event::Voice);
    3, Event::RandomDrawn(_) =>
        prop_oneof![any::<u64>(), Just(browser::DRAWN)].prop_map(Event::RandomDrawn);
    1, Event::Copied(_) => any::<bool>().prop_map(Event::Copied);
    1, Event::PrintAsked => Just(Event::PrintAsked);
    1, Event::NoticeClosed => Just(Event::NoticeClosed);
    1, Event::EraseConfirmed => Just(Event::EraseConfirmed);
    3, Event::Stored(..) =>
        (any_slot(), any_outcome()).prop_map(|(slot, outcome)| Event::Stored(slot, outcome));
    3, Event::StoredElsewhere(..) =>
        (any_slot(), any_text()).prop_map(|(slot, text)| Event::StoredElsewhere(slot, text));
    2, Event::SlotRead(..) =>
        (any_slot(), any_stored()).prop_map(|(slot, stored)| Event::SlotRead(slot, stored));
    1, Event::UnreadableKept => Just(Event::UnreadableKept);
    1, Event::UnreadableDiscarded => Just(Event::UnreadableDiscarded);
}

every! {
    /// What can happen with the app on the device.
    any_device_event: DeviceEvent;
    4, DeviceEvent::Told(_) => any_device().prop_map(DeviceEvent::Told);
    1, DeviceEvent::ReleaseAsked => Just(DeviceEvent::ReleaseAsked);
    1, DeviceEvent::AllAsked => Just(DeviceEvent::AllAsked);
    1, DeviceEvent::InstallAsked => Just(DeviceEvent::InstallAsked);
    1, DeviceEvent::HintClosed => Just(DeviceEvent::HintClosed);
}

fn any_device() -> impl Strategy<Value = Device> {
    let install = select(vec![Install::No, Install::Ask, Install::ByHand]);
    let facts = (any::<[bool; 4]>(), 0..4_000_000u32, any::<Option<u8>>(), install);
    facts.prop_map(|([offered, kept, whole, failed], missing, coming, install)| Device {
        offered,
        kept,
        whole,
        missing,
        coming,
        failed,
        install,
    })
}

/// A tab that has just been opened: on a new phone, on one with answers, on one with a record that
/// cannot be read; the later parts have still to come.
pub fn any_start() -> impl Strategy<Value = Model> {
    let record = serde_json::to_string(&record(&at_review().model)).expect("JSON");
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
    update(later_loaded(), &mut model);
    for event in events {
        update(event, &mut model);
    }
    model
}
