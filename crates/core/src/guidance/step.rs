//! The seven steps of the path, after the research on lasting activation in the CPAS.

/// A step of the path. Steps neither exclude each other nor follow an order: never draw a ladder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// What must be in place first: home, care of children, money, papers.
    BasicConditions,
    /// Finding out what one can and wants.
    Guidance,
    /// Going out, meeting people, taking part.
    SocialActivation,
    /// Learning and first experience.
    Training,
    /// Working in a real company, with support.
    OnTheJob,
    /// Towards the regular labour market.
    RegularMarket,
    /// After the start of a job: the step that is often missing.
    FollowUp,
}

impl Step {
    /// Every step.
    pub const ALL: [Self; 7] = [
        Self::BasicConditions,
        Self::Guidance,
        Self::SocialActivation,
        Self::Training,
        Self::OnTheJob,
        Self::RegularMarket,
        Self::FollowUp,
    ];

    /// Its id: its name is the message `step-<id>`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::BasicConditions => "basic_conditions",
            Self::Guidance => "guidance",
            Self::SocialActivation => "social_activation",
            Self::Training => "training",
            Self::OnTheJob => "on_the_job",
            Self::RegularMarket => "regular_market",
            Self::FollowUp => "follow_up",
        }
    }
}
