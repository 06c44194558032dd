//! A phone: what its tabs share.

use super::{BASE, TODAY};
use crate::app::{Boot, Outcome, SaveError, Slot, Store, Stored};
use std::cell::RefCell;
use std::rc::Rc;

/// How the later parts of the app come to the phone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Network {
    /// At once.
    #[default]
    Here,
    /// Not yet: the test says when.
    Slow,
    /// Not at all.
    Gone,
}

/// The browser's storage, which all tabs of a phone share, and the network.
#[derive(Debug, Default)]
pub struct Storage {
    pub text: Option<String>,
    /// The record of workshops.
    pub workshops: Option<String>,
    pub refuses: Option<SaveError>,
    pub network: Network,
}

impl Storage {
    pub const fn slot(&mut self, slot: Slot) -> &mut Option<String> {
        match slot {
            Slot::Record => &mut self.text,
            Slot::Workshops => &mut self.workshops,
        }
    }
}

/// A phone whose tabs share one storage.
#[derive(Clone, Debug, Default)]
pub struct Phone(pub Rc<RefCell<Storage>>);

impl Phone {
    pub fn holding(text: &str) -> Self {
        let phone = Self::default();
        phone.0.borrow_mut().text = Some(text.to_owned());
        phone
    }

    pub fn slot(&self, slot: Slot) -> Option<String> {
        self.0.borrow_mut().slot(slot).clone()
    }

    pub fn text(&self) -> Option<String> {
        self.slot(Slot::Record)
    }

    pub fn workshops(&self) -> Option<String> {
        self.slot(Slot::Workshops)
    }

    pub fn refuse(&self, why: Option<SaveError>) {
        self.0.borrow_mut().refuses = why;
    }

    pub fn network(&self, network: Network) {
        self.0.borrow_mut().network = network;
    }

    /// What is found in a slot.
    pub fn found(&self, slot: Slot) -> Stored {
        if self.0.borrow().refuses == Some(SaveError::Blocked) {
            return Stored::Blocked;
        }
        Stored::of(self.slot(slot).as_deref())
    }

    /// Compares and writes. A full storage still lets go of what it holds.
    pub fn store(&self, write: &Store) -> Outcome {
        let mut storage = self.0.borrow_mut();
        let refuses = storage.refuses;
        let there = storage.slot(write.slot);
        match refuses {
            Some(SaveError::Blocked) => Outcome::Refused(SaveError::Blocked),
            _ if *there != write.expected => Outcome::Conflict(there.clone()),
            Some(SaveError::Full) if write.text.is_some() => Outcome::Refused(SaveError::Full),
            Some(SaveError::Full) | None => {
                there.clone_from(&write.text);
                Outcome::Stored
            }
        }
    }

    pub fn boot(&self) -> Boot {
        Boot {
            languages: vec!["fr-BE".to_owned()],
            stored: self.found(Slot::Record),
            entry: None,
            fragment: None,
            turn: None,
            workshops: self.workshops().is_some(),
            base: BASE.to_owned(),
            today: TODAY,
        }
    }
}
