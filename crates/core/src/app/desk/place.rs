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
    /// A plan is made.
    Plan,
    /// A person takes a plan from another screen or from paper, with this phone's camera.
    Take,
}

impl Place {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Scan, Self::Summary, Self::Turned, Self::Plan, Self::Take];

    /// Its name in a token.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Scan => "scan",
            Self::Summary => "summary",
            Self::Turned => "turned",
            Self::Plan => "plan-desk",
            Self::Take => "plan-take",
        }
    }
}
