//! The keys that a phone met, so that a known name with another key is noticed: people do not compare.

use crate::fold::fold;
use crate::seal::first;
use jalon_core::assessment::Day;
use jalon_core::instrument::Recipient;
use jalon_core::share::KeyInvitation;
use serde::{Deserialize, Serialize};

/// So many are remembered; the one that was met longest ago goes first.
const MOST: usize = 20;

/// What a phone knows of an invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// Nothing: the name is new.
    New,
    /// The name came with this key before, last on this day.
    Same(Day),
    /// The name came with another key before, last on this day: stop, and ask the adviser.
    Other(Day),
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Met {
    label: String,
    recipient: Recipient,
    key: [u8; 16],
    day: Day,
}

/// The keys that were met, the last one at the end.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct KnownKeys(Vec<Met>);

impl KnownKeys {
    /// Whether this invitation is of a name that is known, and has the key that it had.
    #[must_use]
    pub fn check(&self, invitation: &KeyInvitation) -> Known {
        let met = Met::of(invitation, Day(0));
        let found = self.0.iter().rfind(|other| other.is_called_as(&met));
        found.map_or(Known::New, |found| {
            if found.key == met.key { Known::Same(found.day) } else { Known::Other(found.day) }
        })
    }

    /// Remembers an invitation that the person wants to use, in place of what was known of this name.
    pub fn remember(&mut self, invitation: &KeyInvitation, today: Day) {
        let met = Met::of(invitation, today);
        self.0.retain(|other| !other.is_called_as(&met));
        self.0.push(met);
        let over = self.0.len().saturating_sub(MOST);
        self.0.drain(..over);
    }
}

impl Met {
    fn of(invitation: &KeyInvitation, day: Day) -> Self {
        let KeyInvitation { recipient, label, key, .. } = invitation;
        Self { label: name(label.as_str()), recipient: *recipient, key: first(key), day }
    }

    fn is_called_as(&self, other: &Self) -> bool {
        self.label == other.label && self.recipient == other.recipient
    }
}

/// A label as the eye reads it: capitals, accents, gaps and signs make no other name, nor do letters and digits that look alike.
fn name(label: &str) -> String {
    let alike = |c: char| match c {
        '0' => 'o',
        '1' | 'i' | 'ł' => 'l',
        '5' => 's',
        _ => c,
    };
    fold(label).chars().filter(|c| c.is_alphanumeric()).map(alike).collect()
}
