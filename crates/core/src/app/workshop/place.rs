//! The places of the facilitator's side.

/// A screen of the facilitator's side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// The first page: workshops, the guide, the paper kit.
    Facilitator,
    /// A workshop is prepared: locale, mode, domains, duration.
    Prepare,
    /// The workshop that is going on: hand out, count, look, end.
    Workshop,
    /// Anonymous codes are counted.
    Count,
    /// The picture of the group, for discussion and for paper.
    Picture,
    /// How to run a session, printable.
    Guide,
    /// Question cards and answer sheets for rooms without devices.
    Paper,
}

impl Place {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Facilitator,
        Self::Prepare,
        Self::Workshop,
        Self::Count,
        Self::Picture,
        Self::Guide,
        Self::Paper,
    ];

    /// Its name in a token.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Facilitator => "facilitator",
            Self::Prepare => "prepare",
            Self::Workshop => "workshop",
            Self::Count => "count",
            Self::Picture => "picture",
            Self::Guide => "guide",
            Self::Paper => "paper",
        }
    }

    /// Whether codes are read there.
    #[must_use]
    pub const fn reads_codes(self) -> bool {
        match self {
            Self::Count => true,
            Self::Facilitator
            | Self::Prepare
            | Self::Workshop
            | Self::Picture
            | Self::Guide
            | Self::Paper => false,
        }
    }
}
