//! Two tabs, one phone: neither silently destroys what the other was told.

use super::Assessment;
use crate::instrument::DOMAINS;
use serde::Serialize;

/// Whether `theirs` replaces `mine`: the later change wins; at equal times a fixed order of the
/// contents decides, so that two tabs that merge each other's record end up with the same one.
fn wins<T: Serialize>(theirs: (u64, &T), mine: (u64, &T)) -> bool {
    let content = |part: &T| serde_json::to_string(part).unwrap_or_default();
    theirs.0 > mine.0 || (theirs.0 == mine.0 && content(theirs.1) > content(mine.1))
}

impl Assessment {
    /// Takes over from `other` every part that changed later there.
    pub fn merge(&mut self, other: &Self) {
        for domain in DOMAINS {
            let (theirs, mine) = (other.entry(domain.id), self.entry(domain.id));
            if wins((theirs.changed, &theirs), (mine.changed, &mine)) {
                self.put(domain.id, theirs);
            }
        }
        if wins((other.goals.changed, &other.goals), (self.goals.changed, &self.goals)) {
            self.goals = other.goals.clone();
        }
        if wins((other.private.changed, &other.private), (self.private.changed, &self.private)) {
            self.private = other.private.clone();
        }
        if wins(
            (other.selection.changed, &other.selection),
            (self.selection.changed, &self.selection),
        ) {
            self.selection = other.selection.clone();
        }
        for theirs in other.recipients.choices() {
            let mine = self.recipients.choices().iter().find(|c| c.recipient == theirs.recipient);
            if mine.is_none_or(|mine| wins((theirs.changed, theirs), (mine.changed, mine))) {
                self.recipients.put(theirs.clone());
            }
        }
        for delicate in other.recipients.asked() {
            self.recipients.note(*delicate);
        }
        for theirs in other.all_asked() {
            let mine = self.asked(theirs.question, theirs.about.as_ref());
            if mine.is_none_or(|mine| wins((theirs.changed, theirs), (mine.changed, mine))) {
                self.put_asked(theirs.clone());
            }
        }
        // Both tabs may have begun it, from goals that differed: one and the same list stays in both.
        if wins((0, &other.earlier), (0, &self.earlier)) {
            self.earlier.clone_from(&other.earlier);
        }
    }
}
