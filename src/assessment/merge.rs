//! Two tabs, one phone: neither silently destroys what the other was told.

use super::Assessment;
use crate::instrument::DOMAINS;

impl Assessment {
    /// Takes over from `other` every part that changed later there. Equal times keep what is here,
    /// so that merging an assessment with itself changes nothing.
    pub fn merge(&mut self, other: &Self) {
        for domain in DOMAINS {
            let theirs = other.entry(domain.id);
            if theirs.changed > self.entry(domain.id).changed {
                self.put(domain.id, theirs);
            }
        }
        if other.goals.changed > self.goals.changed {
            self.goals = other.goals.clone();
        }
        if other.private.changed > self.private.changed {
            self.private = other.private.clone();
        }
    }
}
