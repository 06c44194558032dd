//! A phone and its tabs: the core with a browser around it that does what it is asked.

use super::phone::{Network, Phone};
use crate::app::{
    Boot, Effect, Event, FacilitatorEvent, Model, Place, SaveError, Stored, Watch, update, view,
};
use crate::assessment::Shared;

/// The random bits that a phone draws: the workshop is number 4821.
pub const DRAWN: u64 = 4_821 << 48;

impl Phone {
    /// A new tab, with what `how` changes of how it starts.
    pub fn open(&self, how: impl FnOnce(&mut Boot)) -> Tab {
        let mut boot = self.boot();
        how(&mut boot);
        let mut tab = Tab {
            model: Model::default(),
            done: Vec::new(),
            phone: self.clone(),
            known: self.text(),
            failed: false,
            busy: 0,
            fetching: Vec::new(),
            entries: vec![boot.entry.unwrap_or_default()],
            at: 0,
            session: boot.session.clone(),
            drawn: 0,
            watched: Watch::Off,
        };
        tab.send(Event::Started(Box::new(boot)));
        tab
    }

    pub fn tab(&self) -> Tab {
        self.open(|_| ())
    }
}

/// What is fetched later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Rest,
    Facilitator,
}

/// A tab: the core with a browser around it that does what it is asked.
#[derive(Debug)]
pub struct Tab {
    pub model: Model,
    /// Every effect carried out so far.
    pub done: Vec<Effect>,
    pub phone: Phone,
    /// The record as this tab last knew it.
    pub known: Option<String>,
    pub failed: bool,
    /// Events being taken, one inside the other.
    pub busy: u8,
    /// The rest of the app was asked for; it comes when all else is done.
    pub fetching: Vec<Part>,
    pub entries: Vec<(Place, u32)>,
    pub at: usize,
    /// What the tab keeps of a workshop.
    pub session: Option<String>,
    /// How often random bits were drawn.
    pub drawn: u64,
    /// What is watched.
    pub watched: Watch,
}

impl Tab {
    pub fn send(&mut self, event: Event) {
        self.busy += 1;
        for effect in update(event, &mut self.model) {
            self.done.push(effect.clone());
            self.perform(effect);
        }
        self.busy -= 1;
        if self.busy > 0 {
            return;
        }
        let network = self.phone.0.borrow().network;
        for part in std::mem::take(&mut self.fetching) {
            match (network, part) {
                (Network::Here, Part::Rest) => self.send(Event::RestLoaded),
                (Network::Here, Part::Facilitator) => self.send(Event::FacilitatorLoaded),
                (Network::Slow, _) => {}
                (Network::Gone, Part::Rest) => self.send(Event::RestFailed),
                (Network::Gone, Part::Facilitator) => self.send(Event::FacilitatorFailed),
            }
        }
    }

    pub fn all(&mut self, events: impl IntoIterator<Item = Event>) {
        events.into_iter().for_each(|event| self.send(event));
    }

    /// Goes on this many times and says where that led.
    pub fn next(&mut self, times: usize) -> Vec<Place> {
        let step = |_| {
            self.send(Event::Next);
            self.model.place
        };
        (0..times).map(step).collect()
    }

    /// Goes on until `place`.
    pub fn walk_to(&mut self, place: Place) {
        for _ in 0..90 {
            if self.model.place == place {
                return;
            }
            self.send(Event::Next);
        }
        panic!("{place:?} is not ahead, but {:?}", self.model.place);
    }

    pub fn perform(&mut self, effect: Effect) {
        match effect {
            Effect::LoadLocale(locale) => self.send(Event::LocaleLoaded(locale)),
            Effect::LoadRest => self.fetching.push(Part::Rest),
            Effect::LoadFacilitator => self.fetching.push(Part::Facilitator),
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
            Effect::HistoryBack => self.perform(Effect::HistoryTo(1)),
            Effect::HistoryTo(entries) => {
                let back = usize::try_from(entries).expect("few entries");
                self.turn_up(self.at.checked_sub(back).expect("an entry before this one"));
            }
            Effect::KeepSession(text) => self.session = text,
            Effect::DrawRandom => {
                self.drawn += 1;
                self.send(Event::RandomDrawn(DRAWN + self.drawn - 1));
            }
            Effect::Watch(what) => self.watched = what,
            Effect::Restart => {
                self.known = self.phone.text();
                let entry = Some(self.entries[self.at]);
                let session = self.session.clone();
                let boot = Boot { entry, session, ..self.phone.boot() };
                self.send(Event::Started(Box::new(boot)));
            }
            Effect::ReadWorkshops => {
                let stored = match (self.phone.workshops(), self.phone.0.borrow().refuses) {
                    (_, Some(SaveError::Blocked)) => Stored::Blocked,
                    (Some(text), _) => Stored::Text(text),
                    (None, _) => Stored::Nothing,
                };
                self.send(Event::Facilitator(FacilitatorEvent::Read(stored)));
            }
            Effect::SaveWorkshops(record) => {
                let refuses = self.phone.0.borrow().refuses;
                if let Some(why) = refuses {
                    self.failed = true;
                    return self.send(Event::Facilitator(FacilitatorEvent::SaveFailed(why)));
                }
                let text = serde_json::to_string(&*record).expect("workshops are written");
                self.phone.0.borrow_mut().workshops = Some(text);
                if std::mem::take(&mut self.failed) {
                    self.send(Event::Facilitator(FacilitatorEvent::Saved));
                }
            }
            Effect::EraseWorkshops => self.phone.0.borrow_mut().workshops = None,
            _ => {}
        }
    }

    /// The browser moves to this entry of its history.
    pub fn turn_up(&mut self, at: usize) {
        self.at = at;
        let (place, depth) = self.entries[at];
        self.send(Event::Arrived(place, depth));
    }

    /// Hears what another tab did with the workshops.
    pub fn hear_of_workshops(&mut self) {
        let text = self.phone.workshops();
        self.send(Event::Facilitator(FacilitatorEvent::StoredElsewhere(text)));
    }

    pub fn write(&mut self, text: String) {
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
    pub fn hear(&mut self) -> bool {
        let there = self.phone.text();
        let news = self.known != there;
        if news {
            self.known.clone_from(&there);
            self.send(Event::StoredElsewhere(there));
        }
        news
    }

    /// The page loaded again on the history entry it stands on.
    pub fn reloaded(&self) -> Self {
        self.phone.open(|boot| {
            boot.entry = Some(self.entries[self.at]);
            boot.session.clone_from(&self.session);
        })
    }

    /// What the person shows.
    pub fn shared(&self) -> Shared {
        crate::guidance::shared(&self.model.assessment, self.model.answered_on)
    }

    /// What an adviser reads of the code.
    pub fn read(&self) -> Shared {
        let link = view::share_link(&self.model).expect("a link");
        crate::share::read(&link).expect("a code that can be read")
    }

    /// What was done since `before` effects.
    pub fn since(&self, before: usize) -> &[Effect] {
        &self.done[before..]
    }
}
