//! How the core moves, tried without a browser: a [`Tab`] carries out the effects as `web/` does.

mod anew;
#[cfg(not(target_arch = "wasm32"))]
mod any;
mod asked_for;
mod browser;
mod camera;
#[cfg(not(target_arch = "wasm32"))]
mod deciding;
mod device;
mod erased;
#[cfg(not(target_arch = "wasm32"))]
mod events;
#[cfg(not(target_arch = "wasm32"))]
mod every;
#[cfg(not(target_arch = "wasm32"))]
mod every_role;
mod facilitator;
mod follow_up;
mod goals;
mod history;
mod keeping;
mod left;
mod letter;
mod mode;
mod opened;
mod paper;
mod path;
mod patience;
mod phone;
mod pictures;
mod progress;
mod question;
mod races;
mod reading;
mod record;
mod rest;
mod session;
mod session_ends;
#[cfg(not(target_arch = "wasm32"))]
mod session_events;
mod session_language;
mod suggested;
mod tabs;
mod topics;
mod touched;
mod views;
mod voice;
mod way_on;
mod words;
mod workshops;

use crate::app::desk::{Event as DeskEvent, Place as Desk};
use crate::app::effect::HistoryMove;
use crate::app::person::{Event as PersonEvent, LaterEvent, Place as At, Record};
use crate::app::turn::{Event as TurnEvent, Place as InTurn};
use crate::app::workshop::{Event as WorkshopEvent, Place as Side};
use crate::app::{
    DESK, Effect, Event, LATER, LaterEffect, Model, Move, Outcome, Part, PartName, Place,
    ReaderEvent, SaveError, ScanEffect, Slot, Store, WORKSHOP, WorkshopEffect, desk, person, turn,
    update, workshop,
};
use crate::assessment::{Answer, Day, Rating, Shared};
use crate::instrument::{ChoiceId, DOMAINS, DomainId, GoalId, QuestionId};
use browser::Tab;
use phone::{Network, Phone};

const TODAY: Day = Day(325);
const BASE: &str = "https://jalon.example.be";

fn domain(id: &str) -> DomainId {
    DomainId::parse(id).expect("a domain")
}

fn choice(id: &str) -> ChoiceId {
    ChoiceId::parse(id).expect("a choice")
}

fn goal(id: &str) -> GoalId {
    GoalId::parse(id).expect("a goal")
}

fn question(id: &str) -> QuestionId {
    QuestionId::parse(id).expect("a question")
}

fn ask(id: &str, at: u8) -> At {
    At::Ask(question(id), at)
}

fn option(id: &str, at: u8, of: &str) -> Event {
    act(LaterEvent::OptionToggled(question(id), at, choice(of)))
}

fn lead(id: &str) -> At {
    At::Lead(domain(id))
}

fn rate(id: &str, rating: Rating) -> Event {
    act(PersonEvent::LeadAnswered(domain(id), Answer::Given(rating)))
}

fn obstacle(id: &str, of: &str) -> Event {
    act(PersonEvent::ObstacleToggled(domain(id), choice(of)))
}

fn strength(id: &str, of: &str) -> Event {
    act(PersonEvent::StrengthToggled(domain(id), choice(of)))
}

fn typed(text: &str) -> Event {
    act(LaterEvent::DraftChanged(text.to_owned()))
}

fn reader(event: ReaderEvent) -> Event {
    Event::Reader(event)
}

impl From<At> for Place {
    fn from(place: At) -> Self {
        Self::Person(place)
    }
}

impl From<InTurn> for Place {
    fn from(place: InTurn) -> Self {
        Self::Turn(place)
    }
}

impl From<Desk> for Place {
    fn from(place: Desk) -> Self {
        Self::Desk(place)
    }
}

impl From<Side> for Place {
    fn from(place: Side) -> Self {
        Self::Workshop(place)
    }
}

/// A place of one of the roles.
fn at(place: impl Into<Place>) -> Place {
    place.into()
}

/// An event of one of the roles.
fn act(event: impl Into<Event>) -> Event {
    event.into()
}

fn go(place: impl Into<Place>) -> Event {
    Event::Go(place.into())
}

fn arrived(place: impl Into<Place>, depth: u32) -> Event {
    Event::Arrived(place.into(), depth)
}

fn later_loaded() -> Event {
    Event::PartLoaded(Part::new(PartName::Later, &LATER))
}

fn desk_loaded() -> Event {
    Event::PartLoaded(Part::new(PartName::Desk, &DESK))
}

fn workshop_loaded() -> Event {
    Event::PartLoaded(Part::new(PartName::Workshop, &WORKSHOP))
}

fn stored() -> Event {
    Event::Stored(Slot::Record, Outcome::Stored)
}

fn refused(why: SaveError) -> Event {
    Event::Stored(Slot::Record, Outcome::Refused(why))
}

fn moved(step: Move) -> Effect {
    Effect::History(HistoryMove::new(step))
}

fn replaced(place: impl Into<Place>, depth: u32) -> Effect {
    moved(Move::Replace(place.into(), depth))
}

/// Whether the person's answers are written, or removed.
fn writes_record(effect: &Effect) -> bool {
    matches!(effect, Effect::Store(Store { slot: Slot::Record, .. }))
}

/// What would be kept on the phone now.
fn record(model: &Model) -> Record {
    model.person.record(model.setting.locale)
}

/// A tab on the path with only these domains chosen, at the first of their leads.
fn asking(chosen: &[&str]) -> Tab {
    let mut tab = Phone::default().tab();
    assert_eq!(tab.next(1), [At::Domains]);
    for d in DOMAINS {
        let wanted = chosen.contains(&d.id.as_str());
        if tab.model.here().assessment.entry(d.id).chosen != wanted {
            tab.model.person.assessment.change(d.id, |e| e.chosen = wanted);
        }
    }
    tab.send(Event::Next);
    tab
}

/// A tab at the review, with answers of every kind about mobility, family, housing and health, two
/// goals and the private box ticked.
fn at_review() -> Tab {
    let mut tab = asking(&["mobility", "family", "housing", "health"]);
    tab.all([
        rate("mobility", Rating::Difficult),
        act(PersonEvent::TalkToggled(domain("mobility"))),
        obstacle("mobility", "no_bus"),
        obstacle("mobility", "too_far"),
        strength("mobility", "bike"),
        rate("family", Rating::Fine),
        act(PersonEvent::LeadAnswered(domain("housing"), Answer::Passed)),
        rate("health", Rating::VeryDifficult),
        obstacle("health", "tired"),
        act(PersonEvent::PrivateToggled),
        act(LaterEvent::GoalToggled(goal("job"))),
        typed("Ouvrir un atelier"),
        act(LaterEvent::DraftAdded),
    ]);
    tab.walk_to(At::Review);
    tab
}
