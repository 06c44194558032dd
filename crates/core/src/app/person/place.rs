//! The places of a person: the path through the questions, and what lies beside it.

use crate::instrument::{self, DomainId, QuestionId, Section};

/// A screen of a person, with what it is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Place {
    /// What this is, and three promises.
    #[default]
    Welcome,
    /// Opened again: go on, look back, or start anew.
    Return,
    /// Which domains to look at.
    Domains,
    /// How is it going with …?
    Lead(DomainId),
    /// What makes it difficult.
    Obstacles(DomainId),
    /// What helps.
    Strengths(DomainId),
    /// The box without a question.
    Private,
    /// Up to three goals.
    Goals,
    /// The goals in pictures, from this page on; the first page is [`Place::Goals`].
    MoreGoals(u8),
    /// The goals, put in order.
    Order,
    /// Another question, about the person (0) or about the goal at this place of its list.
    Ask(QuestionId, u8),
    /// A section of questions is offered.
    Offer,
    /// What an adviser could talk about.
    Suggestions,
    /// Everything that would be shown.
    Review,
    /// The code.
    Share,
    /// Keep or erase.
    After,
    /// What changed since the assessment before.
    Evolution,
    /// Stop now, come back later.
    Pause,
    /// Erase everything? Asked once.
    Erase,
    /// A first question about something pleasant, to practise.
    Practice,
    /// A plan that is kept, and in pictures one of its actions: [`Place::plan`].
    Plan(u8),
    /// In a follow-up, what became of the latest plan; in pictures of one action.
    Actions(u8),
}

/// A stretch of the path: it has a stake.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stretch {
    /// What there is to look at.
    Choice,
    /// The domains, and the box without a question.
    Topics,
    /// A section of questions.
    Section(Section),
}

impl Place {
    /// Those that are about nothing in particular.
    const PLAIN: [Self; 15] = [
        Self::Welcome,
        Self::Return,
        Self::Domains,
        Self::Private,
        Self::Goals,
        Self::Order,
        Self::Offer,
        Self::Suggestions,
        Self::Review,
        Self::Share,
        Self::After,
        Self::Evolution,
        Self::Pause,
        Self::Erase,
        Self::Practice,
    ];

    const fn name(self) -> &'static str {
        match self {
            Self::Welcome => "welcome",
            Self::Return => "return",
            Self::Domains => "domains",
            Self::Lead(_) => "lead",
            Self::Obstacles(_) => "obstacles",
            Self::Strengths(_) => "strengths",
            Self::Private => "private",
            Self::Goals | Self::MoreGoals(_) => "goals",
            Self::Order => "order",
            Self::Ask(..) => "ask",
            Self::Offer => "offer",
            Self::Suggestions => "suggestions",
            Self::Review => "review",
            Self::Share => "share",
            Self::After => "after",
            Self::Evolution => "evolution",
            Self::Pause => "pause",
            Self::Erase => "erase",
            Self::Practice => "practice",
            Self::Plan(_) => "plan",
            Self::Actions(_) => "actions",
        }
    }

    /// A short text for the history entry and the record.
    #[must_use]
    pub fn token(self) -> String {
        match self {
            Self::Lead(id) | Self::Obstacles(id) | Self::Strengths(id) => {
                [self.name(), ":", id.as_str()].concat()
            }
            Self::Ask(id, at) => [&at.to_string(), ":", id.as_str()].concat(),
            Self::MoreGoals(page) | Self::Actions(page) | Self::Plan(page) => {
                [self.name(), ":", &page.to_string()].concat()
            }
            Self::Welcome
            | Self::Return
            | Self::Domains
            | Self::Private
            | Self::Goals
            | Self::Order
            | Self::Offer
            | Self::Suggestions
            | Self::Review
            | Self::Share
            | Self::After
            | Self::Evolution
            | Self::Pause
            | Self::Erase
            | Self::Practice => self.name().to_owned(),
        }
    }

    /// The place a token names, if it names one.
    #[must_use]
    pub fn parse(token: &str) -> Option<Self> {
        let Some((kind, id)) = token.split_once(':') else {
            return Self::PLAIN.into_iter().find(|place| place.name() == token);
        };
        if let Ok(at) = kind.parse() {
            return QuestionId::parse(id).map(|id| Self::Ask(id, at));
        }
        if let Ok(page) = id.parse() {
            let mut all =
                [Self::MoreGoals(page), Self::Actions(page), Self::Plan(page)].into_iter();
            return all.find(|place| place.name() == kind && *place != Self::MoreGoals(0));
        }
        let id = DomainId::parse(id)?;
        let about = [Self::Lead(id), Self::Obstacles(id), Self::Strengths(id)];
        about.into_iter().find(|place| place.name() == kind)
    }

    /// Whether the place lies on the path, so that one can come back to it later.
    #[must_use]
    pub const fn is_on_path(self) -> bool {
        match self {
            Self::Return | Self::Evolution | Self::Pause | Self::Erase | Self::Plan(_) => false,
            Self::Welcome
            | Self::Domains
            | Self::Lead(_)
            | Self::Obstacles(_)
            | Self::Strengths(_)
            | Self::Private
            | Self::Goals
            | Self::MoreGoals(_)
            | Self::Order
            | Self::Ask(..)
            | Self::Offer
            | Self::Suggestions
            | Self::Review
            | Self::Share
            | Self::After
            | Self::Practice
            | Self::Actions(_) => true,
        }
    }

    /// Whether the place needs the part of the app that is fetched after the first questions.
    #[must_use]
    pub const fn needs_later(self) -> bool {
        match self {
            Self::Welcome | Self::Domains | Self::Pause | Self::Erase => false,
            Self::Lead(_)
            | Self::Obstacles(_)
            | Self::Strengths(_)
            | Self::Private
            | Self::Return
            | Self::Goals
            | Self::MoreGoals(_)
            | Self::Order
            | Self::Ask(..)
            | Self::Offer
            | Self::Suggestions
            | Self::Review
            | Self::Share
            | Self::After
            | Self::Evolution
            | Self::Practice
            | Self::Plan(_)
            | Self::Actions(_) => true,
        }
    }

    /// The domain the place is about.
    #[must_use]
    pub fn domain(self) -> Option<DomainId> {
        if let Self::Lead(id) | Self::Obstacles(id) | Self::Strengths(id) = self {
            Some(id)
        } else {
            None
        }
    }

    /// The stretch of the path it belongs to; `None` off the questions.
    #[must_use]
    pub fn stretch(self) -> Option<Stretch> {
        match self {
            Self::Domains => Some(Stretch::Choice),
            Self::Practice
            | Self::Lead(_)
            | Self::Obstacles(_)
            | Self::Strengths(_)
            | Self::Private => Some(Stretch::Topics),
            Self::Goals | Self::MoreGoals(_) | Self::Order => {
                Some(Stretch::Section(Section::Goals))
            }
            Self::Actions(_) => Some(Stretch::Section(Section::FollowUp)),
            Self::Ask(id, _) => Some(Stretch::Section(instrument::question(id).section)),
            Self::Offer => Some(Stretch::Section(Section::Situation)),
            Self::Welcome
            | Self::Return
            | Self::Suggestions
            | Self::Review
            | Self::Share
            | Self::After
            | Self::Evolution
            | Self::Pause
            | Self::Erase
            | Self::Plan(_) => None,
        }
    }

    /// Whether the screen has the bottom row of a question.
    #[must_use]
    pub fn has_way_on(self) -> bool {
        self.stretch().is_some() || self == Self::Suggestions
    }

    /// Whether simplified mode has pictures for its question.
    #[must_use]
    pub const fn has_pictures(self) -> bool {
        match self {
            Self::Practice
            | Self::Lead(_)
            | Self::Goals
            | Self::MoreGoals(_)
            | Self::Order
            | Self::Suggestions
            | Self::Review
            | Self::Plan(_)
            | Self::Actions(_) => true,
            Self::Welcome
            | Self::Return
            | Self::Domains
            | Self::Obstacles(_)
            | Self::Strengths(_)
            | Self::Private
            | Self::Ask(..)
            | Self::Offer
            | Self::Share
            | Self::After
            | Self::Evolution
            | Self::Pause
            | Self::Erase => false,
        }
    }
}
