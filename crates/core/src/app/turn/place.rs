//! The places of a participant's turn.

use crate::app::person;

/// A screen of a turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// A turn begins. Nobody's answers are there.
    Begin,
    /// The participant has finished and hands the device back. Nobody's answers are there.
    Finished,
    /// The anonymous code.
    Anonymous,
    /// A person's place, where a turn may be there.
    Person(person::Place),
}

impl Place {
    /// Those that are no person's.
    pub const OWN: [Self; 3] = [Self::Begin, Self::Finished, Self::Anonymous];

    /// Its name in a token; a person's place has its own.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Begin => "turn",
            Self::Finished => "finished",
            Self::Anonymous => "anonymous",
            Self::Person(_) => "person",
        }
    }

    /// Whether nobody's answers are there. Whoever comes here has forgotten.
    #[must_use]
    pub const fn is_clean(self) -> bool {
        match self {
            Self::Begin | Self::Finished => true,
            Self::Anonymous | Self::Person(_) => false,
        }
    }

    /// A person's place as a place of a turn: those that a turn has, all others are the review.
    #[must_use]
    pub const fn of(place: person::Place) -> Self {
        match place {
            person::Place::Lead(_)
            | person::Place::Obstacles(_)
            | person::Place::Strengths(_)
            | person::Place::Private
            | person::Place::Goals
            | person::Place::MoreGoals(_)
            | person::Place::Order
            | person::Place::Ask(..)
            | person::Place::Offer
            | person::Place::Suggestions
            | person::Place::Review
            | person::Place::Share
            | person::Place::After
            | person::Place::Erase
            | person::Place::Practice => Self::Person(place),
            // The facilitator chose the domains; a turn has no past and no plan, is not put aside and ends where it began.
            person::Place::Welcome
            | person::Place::Domains
            | person::Place::Return
            | person::Place::Evolution
            | person::Place::Pause
            | person::Place::Plan(_)
            | person::Place::Actions(_) => Self::Person(person::Place::Review),
        }
    }
}
