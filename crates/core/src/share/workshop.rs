//! The number of a workshop.

use serde::{Deserialize, Serialize};
use std::fmt;

/// The radix of the number of a workshop on the wire.
pub(super) const WORKSHOPS: u32 = 10_000;

/// Names one workshop for as long as it lasts, in four digits, so that a code of another one is noticed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct WorkshopNumber(u16);

impl WorkshopNumber {
    /// A number made of random bits. Some come up a seventh more often than others, which hurts nobody.
    #[must_use]
    pub const fn of(random: u16) -> Self {
        Self(random % 10_000)
    }

    /// The digit of a number, below [`WORKSHOPS`].
    pub(super) fn digit(self) -> u32 {
        self.0.into()
    }

    /// The number of a digit; `None` from [`WORKSHOPS`] on.
    pub(super) fn from_digit(digit: u32) -> Option<Self> {
        u16::try_from(digit).ok().filter(|_| digit < WORKSHOPS).map(Self)
    }

    /// The number that these four digits say, with white space around them or not.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.trim();
        let four = digits.len() == 4 && digits.bytes().all(|b| b.is_ascii_digit());
        digits.parse().ok().filter(|_| four).map(Self)
    }
}

impl fmt::Display for WorkshopNumber {
    /// Always four digits.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.0)
    }
}
