//! The places of the desk.

/// A screen of the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// An adviser reads a code.
    Scan,
    /// An adviser reads the summary.
    Summary,
    /// The screen is turned to the person, who reads the same page.
    Turned,
}

impl Place {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Scan, Self::Summary, Self::Turned];

    /// Its name in a token.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Scan => "scan",
            Self::Summary => "summary",
            Self::Turned => "turned",
        }
    }
}
