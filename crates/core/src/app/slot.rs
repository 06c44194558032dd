//! A slot of the storage as this tab knows it: what is there, what is to be written, and what is still to be answered.

use super::effect::Effect;
use super::store::{Persistence, SaveError, Slot, Store, Stored};
use std::collections::VecDeque;
use std::mem::discriminant;

/// What is to become of a slot before the event is over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Mark {
    /// It stays as it is.
    #[default]
    Keep,
    /// What changed is written.
    Write,
    /// What is there is removed.
    Erase,
}

/// A slot as this tab knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlotState {
    slot: Slot,
    /// Whether what was made here stays here.
    pub persistence: Persistence,
    /// What was last known to be there.
    known: Option<String>,
    /// The writes that are not answered yet, the oldest first.
    pending: VecDeque<Option<String>>,
    /// How many answers are still to come to writes that fail because one before them failed.
    stale: usize,
    /// What is there is to go, whatever another tab writes meanwhile.
    erasing: bool,
    mark: Mark,
}

impl SlotState {
    /// A slot that holds nothing yet.
    #[must_use]
    pub fn new(slot: Slot) -> Self {
        Self {
            slot,
            persistence: Persistence::Stored,
            known: None,
            pending: VecDeque::new(),
            stale: 0,
            erasing: false,
            mark: Mark::Keep,
        }
    }

    /// What was found at the start.
    pub(super) fn found(&mut self, stored: &Stored) {
        self.known = stored.text().cloned();
    }

    /// Another tab changed the slot; whether that is news. While this tab is erasing it is none: the answer to that
    /// will tell.
    pub(super) fn changed(&mut self, there: Option<&String>) -> bool {
        if self.erasing {
            return false;
        }
        let is_news = self.latest() != there;
        self.known = there.cloned();
        is_news
    }

    /// What is there once all writes are answered.
    fn latest(&self) -> Option<&String> {
        self.pending.back().unwrap_or(&self.known).as_ref()
    }

    /// Whether nothing is there, as far as this tab knows.
    pub(super) fn is_empty(&self) -> bool {
        self.latest().is_none()
    }

    /// Something changed that is to be written before the event is over.
    pub(super) const fn mark(&mut self) {
        self.mark = Mark::Write;
    }

    /// What is there is to be removed before the event is over.
    pub(super) const fn mark_erased(&mut self) {
        self.mark = Mark::Erase;
    }

    /// What is to be done; it counts as done from now on.
    pub(super) const fn take_mark(&mut self) -> Mark {
        std::mem::replace(&mut self.mark, Mark::Keep)
    }

    /// The write that puts `text` there; none where that is known to be there.
    pub(super) fn write(&mut self, text: String) -> Option<Effect> {
        if self.latest() == Some(&text) { None } else { Some(self.put(Some(text))) }
    }

    /// Removes what is there, also where this tab knows of nothing: another may have written it.
    pub(super) fn erase(&mut self) -> Effect {
        self.erasing = true;
        self.put(None)
    }

    fn put(&mut self, text: Option<String>) -> Effect {
        let expected = self.latest().cloned();
        self.pending.push_back(text.clone());
        Effect::Store(Store { slot: self.slot, expected, text })
    }

    /// Whether the answer to an erasure is still to come.
    pub(super) const fn is_erasing(&self) -> bool {
        self.erasing
    }

    /// Whether an answer comes to a write that failed with one before it.
    pub(super) const fn is_stale(&mut self) -> bool {
        let is_stale = self.stale > 0;
        self.stale = self.stale.saturating_sub(1);
        is_stale
    }

    /// A write failed, and all after it will: they expect what it would have put there. Whether there were such.
    fn fail(&mut self) -> bool {
        self.pending.pop_front();
        self.stale = self.pending.len();
        self.pending.clear();
        self.stale > 0
    }

    /// Another tab had written something else; whether that is news. What is to be erased is erased again, or written
    /// over by what was made since.
    pub(super) fn conflict(&mut self, there: Option<&String>) -> bool {
        let is_news = self.known.as_ref() != there;
        let has_more = self.fail();
        self.known = there.cloned();
        if self.erasing {
            self.mark = if has_more { Mark::Write } else { Mark::Erase };
        }
        is_news && !self.erasing
    }

    /// It could not be written; whether that is news. What cannot be read stays untouched, whatever else
    /// goes wrong.
    pub(super) fn refused(&mut self, why: SaveError) -> bool {
        self.fail();
        self.erasing = false;
        if self.persistence.unreadable().is_some() {
            return false;
        }
        let now = match why {
            SaveError::Blocked => Persistence::Blocked,
            SaveError::Full => Persistence::Full,
        };
        let is_news = discriminant(&self.persistence) != discriminant(&now);
        self.persistence = now;
        is_news
    }

    /// It was written; whether that is news.
    pub(super) fn stored(&mut self) -> bool {
        if let Some(text) = self.pending.pop_front() {
            self.erasing &= text.is_some() && !self.pending.is_empty();
            self.known = text;
        }
        let is_news = match self.persistence {
            Persistence::Full => true,
            Persistence::Stored | Persistence::Blocked | Persistence::Unreadable { .. } => false,
        };
        if is_news {
            self.persistence = Persistence::Stored;
        }
        is_news
    }

    /// What cannot be read is not kept any longer; whether it was.
    pub(super) fn discarded(&mut self) -> bool {
        let is_news = self.persistence.unreadable().is_some();
        if is_news {
            self.persistence = Persistence::Stored;
        }
        is_news
    }
}
