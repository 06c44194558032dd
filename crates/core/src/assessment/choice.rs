//! Which domains a person looks at. Until they say, nothing is ticked on the screen that asks; who is not asked, as by
//! pictures, looks at all that are not sensitive.

use super::Assessment;
use crate::instrument::{DOMAINS, DomainId};

impl Assessment {
    /// The domains the person chose to look at, in the order they are asked.
    #[must_use]
    pub fn chosen(&self) -> Vec<DomainId> {
        DOMAINS.iter().map(|d| d.id).filter(|id| self.entry(*id).chosen).collect()
    }

    /// Whether the person said what to look at, or answered something about it.
    #[must_use]
    pub fn has_chosen(&self) -> bool {
        DOMAINS.iter().any(|domain| self.entry(domain.id).changed > 0)
    }

    /// Looks at this domain too, or no more. The first one to be chosen stands alone.
    pub fn choose(&mut self, id: DomainId) {
        if !self.has_chosen() {
            self.choose_none();
        }
        self.change(id, |entry| entry.chosen = !entry.chosen);
    }

    /// Looks at every domain that is not sensitive; a sensitive one stays as it is.
    pub fn choose_all(&mut self) {
        if !self.has_chosen() {
            self.choose_none();
        }
        for domain in DOMAINS.iter().filter(|domain| !domain.sensitive) {
            self.change(domain.id, |entry| entry.chosen = true);
        }
    }

    /// Looks at none.
    pub fn choose_none(&mut self) {
        for domain in DOMAINS {
            self.change(domain.id, |entry| entry.chosen = false);
        }
    }
}
