//! The choices ticked in one list: a few ids, each once, in the order of the alphabet.

use crate::instrument::ChoiceId;
use serde::{Deserialize, Serialize};

/// A small sorted set. The standard library's trees cost the first load 3 kB and these lists have six
/// entries at the most.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<ChoiceId>")]
pub struct Ticked(Vec<ChoiceId>);

impl Ticked {
    /// Nothing ticked.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Ticks a choice; whether it was not ticked before.
    pub fn insert(&mut self, choice: ChoiceId) -> bool {
        match self.0.iter().position(|c| *c >= choice) {
            Some(at) if self.0[at] == choice => false,
            Some(at) => {
                self.0.insert(at, choice);
                true
            }
            None => {
                self.0.push(choice);
                true
            }
        }
    }

    /// Takes a tick back; whether there was one.
    pub fn remove(&mut self, choice: ChoiceId) -> bool {
        let before = self.0.len();
        self.0.retain(|c| *c != choice);
        self.0.len() < before
    }

    /// Whether a choice is ticked.
    #[must_use]
    pub fn contains(&self, choice: ChoiceId) -> bool {
        self.0.contains(&choice)
    }

    /// How many are ticked.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether none is ticked.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The choices ticked.
    pub fn iter(&self) -> std::slice::Iter<'_, ChoiceId> {
        self.0.iter()
    }
}

impl<'a> IntoIterator for &'a Ticked {
    type Item = &'a ChoiceId;
    type IntoIter = std::slice::Iter<'a, ChoiceId>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl FromIterator<ChoiceId> for Ticked {
    fn from_iter<I: IntoIterator<Item = ChoiceId>>(choices: I) -> Self {
        let mut ticked = Self::new();
        for choice in choices {
            ticked.insert(choice);
        }
        ticked
    }
}

impl From<Vec<ChoiceId>> for Ticked {
    fn from(choices: Vec<ChoiceId>) -> Self {
        choices.into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::DOMAINS;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    proptest! {
        #[test]
        fn it_is_the_set_that_the_standard_library_makes(picks in prop::collection::vec((0..6_usize, any::<bool>()), 0..30)) {
            let offered = DOMAINS[0].obstacles;
            let (mut ticked, mut set) = (Ticked::new(), BTreeSet::new());
            for (at, put) in picks {
                let choice = offered[at].id;
                if put {
                    prop_assert_eq!(ticked.insert(choice), set.insert(choice));
                } else {
                    prop_assert_eq!(ticked.remove(choice), set.remove(&choice));
                }
                prop_assert_eq!(ticked.iter().collect::<Vec<_>>(), set.iter().collect::<Vec<_>>());
                prop_assert_eq!(ticked.contains(choice), set.contains(&choice));
            }
        }
    }
}
