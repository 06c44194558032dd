//! How the core moves, tried without a browser: a [`Tab`] carries out the effects as `web/` does.

#[cfg(not(target_arch = "wasm32"))]
mod any;
mod asked_for;
mod browser;
#[cfg(not(target_arch = "wasm32"))]
mod events;
mod facilitator;
mod follow_up;
mod goals;
mod keeping;
mod mode;
mod paper;
mod path;
mod phone;
mod pictures;
mod question;
mod reading;
mod record;
mod rest;
mod session;
mod session_ends;
#[cfg(not(target_arch = "wasm32"))]
mod session_events;
mod tabs;
mod voice;
mod words;
mod workshops;

use crate::app::{Effect, Event, Model, Place, ReaderEvent, SaveError, update};
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

fn ask(id: &str, at: u8) -> Place {
    Place::Ask(question(id), at)
}

fn option(id: &str, at: u8, of: &str) -> Event {
    Event::OptionToggled(question(id), at, choice(of))
}

fn lead(id: &str) -> Place {
    Place::Lead(domain(id))
}

fn rate(id: &str, rating: Rating) -> Event {
    Event::LeadAnswered(domain(id), Answer::Given(rating))
}

fn obstacle(id: &str, of: &str) -> Event {
    Event::ObstacleToggled(domain(id), choice(of))
}

fn strength(id: &str, of: &str) -> Event {
    Event::StrengthToggled(domain(id), choice(of))
}

fn typed(text: &str) -> Event {
    Event::DraftChanged(text.to_owned())
}

fn reader(event: ReaderEvent) -> Event {
    Event::Reader(event)
}

/// A tab on the path with only these domains chosen, at the first of their leads.
fn asking(chosen: &[&str]) -> Tab {
    let mut tab = Phone::default().tab();
    assert_eq!(tab.next(1), [Place::Domains]);
    for d in DOMAINS {
        if tab.model.assessment.entry(d.id).chosen != chosen.contains(&d.id.as_str()) {
            tab.send(Event::DomainToggled(d.id));
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
        Event::TalkToggled(domain("mobility")),
        obstacle("mobility", "no_bus"),
        obstacle("mobility", "too_far"),
        strength("mobility", "bike"),
        rate("family", Rating::Fine),
        Event::LeadAnswered(domain("housing"), Answer::Passed),
        rate("health", Rating::VeryDifficult),
        obstacle("health", "tired"),
        Event::PrivateToggled,
        Event::GoalToggled(goal("job")),
        typed("Ouvrir un atelier"),
        Event::DraftAdded,
    ]);
    tab.walk_to(Place::Review);
    tab
}
