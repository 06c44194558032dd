//! The places of the desk.

/// A screen of the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// An adviser reads a code.
    Scan,
    /// An adviser reads the summary.
    Summary,
}

impl Place {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Scan, Self::Summary];

    /// Its name in a token.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Scan => "scan",
            Self::Summary => "summary",
        }
    }
}
