//! A phone and its tabs: the core with a browser around it that does what it is asked.

use super::history::Entry;
use super::phone::{Network, Phone};
use super::{desk_loaded, later_loaded, views, workshop_loaded};
use crate::app::person::{Event as PersonEvent, Place as At};
use crate::app::{
    Boot, Effect, Event, LaterEffect, Model, Outcome, PartName, Place, ScanEffect, Slot, Watch,
    WorkshopEffect, desk, person, turn, update, workshop,
};
use crate::assessment::Shared;
use std::collections::VecDeque;

/// The random bits that a phone draws: the workshop is number 4821.
pub const DRAWN: u64 = 4_821 << 48;

impl Phone {
    /// A new tab, with what `how` changes of how it starts.
    pub fn open(&self, how: impl FnOnce(&mut Boot)) -> Tab {
        let mut boot = self.boot();
        how(&mut boot);
        let (place, depth) = boot.entry.unwrap_or_default();
        let mut tab = Tab {
            model: Model::default(),
            done: Vec::new(),
            phone: self.clone(),
            heard: Slot::ALL.map(|slot| self.slot(slot)),
            queue: VecDeque::new(),
            fetching: Vec::new(),
            epoch: 0,
            entries: vec![Entry { place, depth, epoch: 0 }],
            at: 0,
            kept: boot.turn.clone(),
            drawn: 0,
            watched: Watch::Off,
        };
        tab.send(Event::Started(Box::new(boot)));
        tab
    }

    /// A new tab in which the person went on from where they were.
    pub fn tab(&self) -> Tab {
        let mut tab = self.open(|_| ());
        tab.go_on();
        tab
    }
}

/// A tab: the core with a browser around it that does what it is asked.
#[derive(Debug)]
pub struct Tab {
    pub model: Model,
    /// Every effect carried out so far.
    pub done: Vec<Effect>,
    pub phone: Phone,
    /// What this tab last wrote to each slot, or heard of it.
    heard: [Option<String>; 2],
    /// What happened and was not taken yet.
    pub(super) queue: VecDeque<Event>,
    /// Parts that were asked for; they come when all else is done.
    fetching: Vec<PartName>,
    /// How often the entries of the history were forgotten.
    pub(super) epoch: u32,
    pub entries: Vec<Entry>,
    pub at: usize,
    /// What the tab keeps of a workshop.
    pub kept: Option<String>,
    /// How often random bits were drawn.
    pub drawn: u64,
    /// What is watched.
    pub watched: Watch,
}

impl Tab {
    /// One event, and all that follows from it.
    pub fn send(&mut self, event: Event) {
        self.send_at_once([event]);
    }

    /// Takes an event whose effects are not carried out yet: another tab may be quicker.
    pub fn take(&mut self, event: Event) -> Vec<Effect> {
        update(event, &mut self.model)
    }

    /// Carries out what was held back, and all that follows from it.
    pub fn carry_out(&mut self, held: Vec<Effect>) {
        self.perform_all(held);
        self.send_at_once([]);
    }

    /// Events that stand in the queue together: those that follow from the first come after the last.
    pub fn send_at_once(&mut self, events: impl IntoIterator<Item = Event>) {
        self.queue.extend(events);
        loop {
            while let Some(event) = self.queue.pop_front() {
                let effects = self.take(event);
                self.perform_all(effects);
            }
            let network = self.phone.0.borrow().network;
            for part in std::mem::take(&mut self.fetching) {
                match (network, part) {
                    (Network::Here, PartName::Later) => self.queue.push_back(later_loaded()),
                    (Network::Here, PartName::Workshop) => self.queue.push_back(workshop_loaded()),
                    (Network::Here, PartName::Desk) => {
                        self.queue.push_back(desk_loaded());
                    }
                    (Network::Gone, part) => self.queue.push_back(Event::PartFailed(part)),
                    (Network::Slow, _) => {}
                }
            }
            if self.queue.is_empty() {
                return;
            }
        }
    }

    /// Events one after the other, each with all that follows from it.
    pub fn all(&mut self, events: impl IntoIterator<Item = Event>) {
        events.into_iter().for_each(|event| self.send(event));
    }

    /// Where the person is, on the own phone or in a turn.
    pub fn place(&self) -> At {
        let place = self.model.place;
        place.person().unwrap_or_else(|| panic!("no person's place: {place:?}"))
    }

    /// Where the adviser is.
    pub fn desk(&self) -> desk::Place {
        let place = self.model.place;
        let Place::Desk(at) = place else { panic!("not at the desk: {place:?}") };
        at
    }

    /// Where the facilitator is.
    pub fn side(&self) -> workshop::Place {
        let place = self.model.place;
        let Place::Workshop(at) = place else { panic!("not on the facilitator's side: {place:?}") };
        at
    }

    /// Where the participant is.
    pub fn in_turn(&self) -> turn::Place {
        let place = self.model.place;
        let Place::Turn(at) = place else { panic!("not in a turn: {place:?}") };
        at
    }

    /// Goes on from what the phone holds, where that is asked.
    pub fn go_on(&mut self) {
        if self.model.place == Place::Person(At::Return) {
            self.send(Event::Person(person::Event::Later(person::LaterEvent::FollowUpLater)));
        }
    }

    /// Goes on this many times and says where that led.
    pub fn next(&mut self, times: usize) -> Vec<At> {
        let step = |_| {
            self.send(Event::Next);
            self.place()
        };
        (0..times).map(step).collect()
    }

    /// Goes on until `place`, looking at all that is not sensitive where nothing was chosen.
    pub fn walk_to(&mut self, place: At) {
        for _ in 0..90 {
            let here = self.model.place.person();
            if here == Some(place) {
                return;
            }
            let chooses = here == Some(At::Domains) && !self.model.here().assessment.has_chosen();
            let all = Event::Person(PersonEvent::DomainsChosen(true));
            self.send(if chooses { all } else { Event::Next });
        }
        panic!("{place:?} is not ahead, but {:?}", self.model.place);
    }

    fn perform_all(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            self.done.push(effect.clone());
            self.perform(effect);
        }
    }

    /// Does one thing; what it brings stands in the queue.
    fn perform(&mut self, effect: Effect) {
        match effect {
            Effect::LoadLocale(locale) => self.queue.push_back(Event::LocaleLoaded(locale)),
            Effect::LoadPart(part) => self.fetching.push(part),
            Effect::History(history) => self.step(history.step()),
            Effect::Store(write) => {
                let outcome = self.phone.store(&write);
                if outcome == Outcome::Stored {
                    self.heard[write.slot as usize] = write.text;
                }
                self.queue.push_back(Event::Stored(write.slot, outcome));
            }
            Effect::Read(slot) => {
                let stored = self.phone.found(slot);
                self.queue.push_back(Event::SlotRead(slot, stored));
            }
            Effect::Later(LaterEffect::KeepTurn(text)) => self.kept = text,
            Effect::Later(LaterEffect::DrawRandom) => {
                self.drawn += 1;
                self.queue.push_back(Event::RandomDrawn(DRAWN + self.drawn - 1));
            }
            Effect::Later(LaterEffect::Watch(what)) => self.watched = what,
            Effect::Restart => {
                self.heard = Slot::ALL.map(|slot| self.phone.slot(slot));
                let turn = self.kept.clone();
                let boot = Boot { entry: self.entry(), turn, ..self.phone.boot() };
                self.queue.push_back(Event::Started(Box::new(boot)));
            }
            // Only to be looked up in `done`.
            Effect::Later(
                LaterEffect::KeepAwake(_)
                | LaterEffect::Copy(_)
                | LaterEffect::SaveFile { .. }
                | LaterEffect::SaveSheet
                | LaterEffect::SaveReminder(_)
                | LaterEffect::Print
                | LaterEffect::Device(_)
                | LaterEffect::Voice(_),
            )
            | Effect::Scan(
                ScanEffect::StartCamera(_)
                | ScanEffect::StopCamera
                | ScanEffect::Torch(_)
                | ScanEffect::Give(_),
            )
            | Effect::Workshop(WorkshopEffect::SaveTable(_) | WorkshopEffect::PrintOn(_)) => {}
        }
    }

    /// Hears what another tab did with the workshops.
    pub fn hear_of_workshops(&mut self) {
        self.send(Event::StoredElsewhere(Slot::Workshops, self.phone.workshops()));
    }

    /// Hears of what another tab wrote; says whether there was news.
    pub fn hear(&mut self) -> bool {
        let there = self.phone.text();
        let news = self.heard[Slot::Record as usize] != there;
        if news {
            self.heard[Slot::Record as usize].clone_from(&there);
            self.send(Event::StoredElsewhere(Slot::Record, there));
        }
        news
    }

    /// What the person shows.
    pub fn shared(&self) -> Shared {
        let person = self.model.here();
        crate::guidance::shared(&person.assessment, person.answered_on)
    }

    /// What an adviser reads of the code.
    pub fn read(&self) -> Shared {
        let link = views::share_link(&self.model);
        crate::share::read(&link).expect("a code that can be read")
    }

    /// What was done since `before` effects.
    pub fn since(&self, before: usize) -> &[Effect] {
        &self.done[before..]
    }
}
