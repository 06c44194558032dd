//! The help that is agreed: a tick and a word, never an amount.

use crate::assessment::OwnWords;
use serde::{Deserialize, Serialize};

/// The word beside a tick has at most this many characters.
pub const MAX_SUPPORT: usize = 40;

/// What is covered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SupportKind {
    /// Travel.
    Travel,
    /// Fees of a course.
    Fees,
    /// Insurance.
    Insurance,
    /// Clothes for work.
    Clothes,
    /// Care for children.
    Childcare,
    /// A bonus that encourages.
    Bonus,
}

impl SupportKind {
    /// Every kind, in the order it is shown and written.
    pub const ALL: [Self; 6] =
        [Self::Travel, Self::Fees, Self::Insurance, Self::Clothes, Self::Childcare, Self::Bonus];

    /// The name, which message ids end with.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Travel => "travel",
            Self::Fees => "fees",
            Self::Insurance => "insurance",
            Self::Clothes => "clothes",
            Self::Childcare => "childcare",
            Self::Bonus => "bonus",
        }
    }
}

/// Help that is agreed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Support {
    /// What is covered.
    pub kind: SupportKind,
    /// A word about it.
    pub words: Option<OwnWords>,
}
