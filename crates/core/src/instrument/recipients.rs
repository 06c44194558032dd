//! For whom something is shown. What goes to the one is not what goes to the other.

use serde::{Deserialize, Serialize};

/// A kind of recipient. A person has choices of their own for each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Recipient {
    /// The public social welfare centre.
    #[default]
    Cpas,
    /// The regional employment service.
    Employment,
    /// A workshop: no own words and no day reach it.
    Workshop,
    /// Somebody the person trusts.
    Trusted,
}

impl Recipient {
    /// All, in the order of their numbers.
    pub const ALL: [Self; 4] = [Self::Cpas, Self::Employment, Self::Workshop, Self::Trusted];

    /// The number on the wire.
    #[must_use]
    pub const fn wire(self) -> u8 {
        match self {
            Self::Cpas => 0,
            Self::Employment => 1,
            Self::Workshop => 2,
            Self::Trusted => 3,
        }
    }

    /// The kind of a number.
    #[must_use]
    pub fn from_wire(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|recipient| recipient.wire() == number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_names_one_kind() {
        for number in 0..=u8::MAX {
            let named = Recipient::from_wire(number);
            assert_eq!(named.map(Recipient::wire), Some(number).filter(|n| *n < 4));
        }
    }
}
