//! A phone: what its tabs share.

use super::{BASE, TODAY};
use crate::app::{Boot, SaveError, Stored};
use std::cell::RefCell;
use std::rc::Rc;

/// How the rest of the app comes to the phone.
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

/// A phone whose tabs share one storage.
#[derive(Clone, Debug, Default)]
pub struct Phone(pub Rc<RefCell<Storage>>);

impl Phone {
    pub fn holding(text: &str) -> Self {
        let phone = Self::default();
        phone.0.borrow_mut().text = Some(text.to_owned());
        phone
    }

    pub fn text(&self) -> Option<String> {
        self.0.borrow().text.clone()
    }

    pub fn workshops(&self) -> Option<String> {
        self.0.borrow().workshops.clone()
    }

    pub fn refuse(&self, why: Option<SaveError>) {
        self.0.borrow_mut().refuses = why;
    }

    pub fn network(&self, network: Network) {
        self.0.borrow_mut().network = network;
    }

    pub fn boot(&self) -> Boot {
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
            session: None,
            workshops: self.0.borrow().workshops.is_some(),
            base: BASE.to_owned(),
            today: TODAY,
        }
    }
}
