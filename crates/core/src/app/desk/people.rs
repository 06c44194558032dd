//! Today's people, as an adviser has read them one after the other: each with the label and the views that the adviser
//! gave. In memory until the page is left.

use super::model::Model;
use super::plan::PlanMaking;
use crate::assessment::{Rating, Shared, first_characters};
use crate::instrument::{DomainId, Locale, Mode};
use crate::plan::PlanReport;
use std::collections::BTreeMap;

/// Characters of a label at most: an hour, or a few letters.
pub const MAX_LABEL: usize = 24;

/// Characters of a word of an adviser at most.
pub const MAX_WORD: usize = 120;

/// How an adviser sees a domain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnView {
    /// On the same scale as the person's.
    pub rating: Option<Rating>,
    /// In a word.
    pub word: String,
    /// To ask about next time.
    pub next: bool,
}

impl OwnView {
    /// Whether nothing was noted.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.rating.is_none() && self.word.is_empty() && !self.next
    }
}

/// A person at the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    /// What was read; of two that are compared, the newer one.
    pub shared: Shared,
    /// An older assessment of the same person, to compare with.
    pub other: Option<Shared>,
    /// What the adviser calls them on the list, never anything that was read.
    pub label: String,
    /// How the adviser sees some of the domains.
    pub views: BTreeMap<DomainId, OwnView>,
    /// The plan that is being made with them.
    pub plan: Option<PlanMaking>,
}

impl Visit {
    /// A person who was just read.
    #[must_use]
    pub const fn new(shared: Shared) -> Self {
        Self { shared, other: None, label: String::new(), views: BTreeMap::new(), plan: None }
    }

    /// Whether this very code is open there.
    #[must_use]
    pub fn has(&self, read: &Shared) -> bool {
        self.shared == *read || self.other.as_ref() == Some(read)
    }

    /// Another assessment of the same person: the newer one is the summary, whichever was read first.
    pub fn compare(&mut self, read: Shared) {
        // Of one day, the follow-up came after what it follows.
        let age = |shared: &Shared| (shared.day, shared.mode == Mode::FollowUp);
        if age(&read) > age(&self.shared) {
            self.other = Some(std::mem::replace(&mut self.shared, read));
        } else {
            self.other = Some(read);
        }
    }

    /// The view of a domain, to be changed; what is empty afterwards is no view.
    pub fn view(&mut self, domain: DomainId, change: impl FnOnce(&mut OwnView)) {
        let view = self.views.entry(domain).or_default();
        change(view);
        if view.is_empty() {
            self.views.remove(&domain);
        }
    }
}

/// The page in the person's language too, beside the adviser's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Second {
    /// It is asked for.
    pub asked: bool,
    /// The language that is here or on its way.
    pub language: Option<Locale>,
    /// Its messages are here.
    pub is_here: bool,
    /// They did not come.
    pub failed: Option<Locale>,
}

/// Everybody who was read since the page was opened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct People {
    /// In the order in which they were read.
    pub all: Vec<Visit>,
    /// Whose summary is open.
    pub open: usize,
    /// Read while a summary was open: the adviser is asked what to do with it.
    pub pending: Option<Shared>,
    /// What became of plans, as codes that were read say it.
    pub reports: Vec<(Shared, PlanReport)>,
    /// The domain of which a view is being noted.
    pub noting: Option<DomainId>,
    /// The page in two languages.
    pub second: Second,
    /// The shortcuts are shown.
    pub keys_shown: bool,
    /// Keys alone do nothing: somebody may speak to the computer, and it types.
    pub keys_off: bool,
}

impl People {
    /// Whose summary is open.
    #[must_use]
    pub fn open(&self) -> Option<&Visit> {
        self.all.get(self.open)
    }

    /// The same, to be changed.
    pub fn open_mut(&mut self) -> Option<&mut Visit> {
        self.all.get_mut(self.open)
    }

    /// What became of a plan, as this code says it.
    #[must_use]
    pub fn report(&self, of: &Shared) -> Option<&PlanReport> {
        self.reports.iter().find(|(shared, _)| shared == of).map(|(_, report)| report)
    }

    /// Opens a code beside the others.
    pub fn add(&mut self, read: Shared) {
        self.all.push(Visit::new(read));
        self.choose(self.all.len() - 1);
    }

    /// Opens the summary of somebody who was read before.
    pub fn choose(&mut self, at: usize) {
        if at < self.all.len() {
            self.open = at;
            self.noting = None;
        }
    }

    /// Drops the one whose summary is open.
    pub fn drop_open(&mut self) {
        if self.open < self.all.len() {
            self.all.remove(self.open);
        }
        self.open = self.open.min(self.all.len().saturating_sub(1));
        self.noting = None;
    }
}

/// As much of a text as is kept.
#[must_use]
pub fn kept(text: &str, max: usize) -> String {
    first_characters(text, max).to_owned()
}

/// A text without what a scanner typed at its end while the focus was in its field, where the field took that much.
pub fn without(text: &mut String, typed: &str) {
    let begins = |at: &usize| !text[*at..].is_empty() && typed.starts_with(&text[*at..]);
    if let Some(at) = text.char_indices().map(|(at, _)| at).find(begins) {
        text.truncate(at);
    }
}

impl Model {
    /// Today's people, if anybody was read.
    #[must_use]
    pub fn today(&self) -> Option<&People> {
        self.people.get()
    }

    /// Changes today's people.
    pub(super) fn of_today<R>(&mut self, change: impl FnOnce(&mut People) -> R) -> R {
        let changed = self.people.change(change);
        self.is_open = self.today().is_some_and(|people| !people.all.is_empty());
        changed
    }

    /// Whose summary is open.
    #[must_use]
    pub fn visit(&self) -> Option<&Visit> {
        self.today()?.open()
    }

    /// What was read of them.
    #[must_use]
    pub fn shared(&self) -> Option<&Shared> {
        Some(&self.visit()?.shared)
    }

    /// The older assessment that is compared with it.
    #[must_use]
    pub fn other(&self) -> Option<&Shared> {
        self.visit()?.other.as_ref()
    }

    /// What was read while a summary was open.
    #[must_use]
    pub fn pending(&self) -> Option<&Shared> {
        self.today()?.pending.as_ref()
    }
}
