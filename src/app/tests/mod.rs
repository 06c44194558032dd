//! How the core moves, tried without a browser: a [`Tab`] carries out the effects as `web/` does.

#[cfg(not(target_arch = "wasm32"))]
mod any;
mod goals;
mod keeping;
mod path;
mod reading;
mod record;
mod tabs;

use crate::app::{Boot, Effect, Event, Model, Place, ReaderEvent, SaveError, Stored, update};
use crate::assessment::{Answer, Day, Rating, Shared};
use crate::instrument::{ChoiceId, DOMAINS, DomainId, GoalId};
use std::cell::RefCell;
use std::rc::Rc;

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

/// The browser's storage, which all tabs of a phone share.
#[derive(Debug, Default)]
struct Storage {
    text: Option<String>,
    refuses: Option<SaveError>,
}

/// A phone whose tabs share one storage.
#[derive(Clone, Debug, Default)]
struct Phone(Rc<RefCell<Storage>>);

impl Phone {
    fn holding(text: &str) -> Self {
        let phone = Self::default();
        phone.0.borrow_mut().text = Some(text.to_owned());
        phone
    }

    fn text(&self) -> Option<String> {
        self.0.borrow().text.clone()
    }

    fn refuse(&self, why: Option<SaveError>) {
        self.0.borrow_mut().refuses = why;
    }

    fn boot(&self) -> Boot {
        let stored = match (&self.0.borrow().text, self.0.borrow().refuses) {
            (_, Some(SaveError::Blocked)) => Stored::Blocked,
            (Some(text), _) => Stored::Text(text.clone()),
            (None, _) => Stored::Nothing,
        };
        Boot {
            languages: vec!["fr-BE".to_owned()],
            stored,
            entry: None,
            fragment: None,
            base: BASE.to_owned(),
            today: TODAY,
        }
    }

    /// A new tab, with what `how` changes of how it starts.
    fn open(&self, how: impl FnOnce(&mut Boot)) -> Tab {
        let mut boot = self.boot();
        how(&mut boot);
        let mut tab = Tab {
            model: Model::default(),
            done: Vec::new(),
            phone: self.clone(),
            known: self.text(),
            failed: false,
            entries: vec![boot.entry.unwrap_or_default()],
            at: 0,
        };
        tab.send(Event::Started(Box::new(boot)));
        tab
    }

    fn tab(&self) -> Tab {
        self.open(|_| ())
    }
}

/// A tab: the core with a browser around it that does what it is asked.
#[derive(Debug)]
struct Tab {
    model: Model,
    /// Every effect carried out so far.
    done: Vec<Effect>,
    phone: Phone,
    /// The record as this tab last knew it.
    known: Option<String>,
    failed: bool,
    entries: Vec<(Place, u32)>,
    at: usize,
}

impl Tab {
    fn send(&mut self, event: Event) {
        for effect in update(event, &mut self.model) {
            self.done.push(effect.clone());
            self.perform(effect);
        }
    }

    fn all(&mut self, events: impl IntoIterator<Item = Event>) {
        events.into_iter().for_each(|event| self.send(event));
    }

    /// Goes on this many times and says where that led.
    fn next(&mut self, times: usize) -> Vec<Place> {
        let step = |_| {
            self.send(Event::Next);
            self.model.place
        };
        (0..times).map(step).collect()
    }

    /// Goes on until `place`.
    fn walk_to(&mut self, place: Place) {
        for _ in 0..60 {
            if self.model.place == place {
                return;
            }
            self.send(Event::Next);
        }
        panic!("{place:?} is not ahead, but {:?}", self.model.place);
    }

    fn perform(&mut self, effect: Effect) {
        match effect {
            Effect::LoadLocale(locale) => self.send(Event::LocaleLoaded(locale)),
            Effect::Save(record) => {
                let text = serde_json::to_string(&*record).expect("a record is written");
                self.write(text);
            }
            Effect::EraseRecord => {
                self.phone.0.borrow_mut().text = None;
                self.known = None;
            }
            Effect::Push(place, depth) => {
                self.entries.truncate(self.at + 1);
                self.entries.push((place, depth));
                self.at += 1;
            }
            Effect::Replace(place, depth) => self.entries[self.at] = (place, depth),
            Effect::HistoryBack => {
                self.at = self.at.checked_sub(1).expect("an entry before this one");
                let (place, depth) = self.entries[self.at];
                self.send(Event::Arrived(place, depth));
            }
            _ => {}
        }
    }

    fn write(&mut self, text: String) {
        let there = self.phone.text();
        let refuses = self.phone.0.borrow().refuses;
        if let Some(why) = refuses {
            self.failed = true;
            return self.send(Event::SaveFailed(why));
        }
        if self.known != there {
            self.known.clone_from(&there);
            return self.send(Event::StoredElsewhere(there));
        }
        self.phone.0.borrow_mut().text = Some(text.clone());
        self.known = Some(text);
        if std::mem::take(&mut self.failed) {
            self.send(Event::Saved);
        }
    }

    /// Hears of what another tab wrote; says whether there was news.
    fn hear(&mut self) -> bool {
        let there = self.phone.text();
        let news = self.known != there;
        if news {
            self.known.clone_from(&there);
            self.send(Event::StoredElsewhere(there));
        }
        news
    }

    /// The page loaded again on the history entry it stands on.
    fn reloaded(&self) -> Self {
        self.phone.open(|boot| boot.entry = Some(self.entries[self.at]))
    }

    /// What the code would carry.
    fn shared(&self) -> Shared {
        Shared::of(&self.model.assessment, self.model.answered_on)
    }

    /// What was done since `before` effects.
    fn since(&self, before: usize) -> &[Effect] {
        &self.done[before..]
    }
}

/// A tab on the path with only these domains chosen, at the first of their leads.
fn asking(chosen: &[&str]) -> Tab {
    let mut tab = Phone::default().tab();
    tab.send(Event::Next);
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
