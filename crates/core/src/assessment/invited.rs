//! The assessment of a participant in a workshop: how much is asked was decided for the whole group.

use super::Assessment;
use crate::instrument::{DOMAINS, DomainId, Mode};

impl Assessment {
    /// Nothing answered yet, with the mode and the domains of a workshop.
    #[must_use]
    pub fn invited(mode: Mode, domains: &[DomainId]) -> Self {
        let mut assessment = Self::default();
        for domain in DOMAINS {
            let mut entry = assessment.entry(domain.id);
            entry.chosen = domains.contains(&domain.id);
            assessment.put(domain.id, entry);
        }
        assessment.selection.mode = mode;
        assessment.selection.invited = true;
        assessment
    }
}
