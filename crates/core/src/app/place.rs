//! Where a person, a participant, an adviser or a facilitator is: a place of one of the roles. It is part of the model
//! and of the browser's history.

use super::{desk, person, turn, workshop};
use crate::instrument::Audience;

/// A screen, with what it is about. Each role has places of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// On the person's own path, or beside it.
    Person(person::Place),
    /// In a participant's turn.
    Turn(turn::Place),
    /// At the adviser's desk.
    Desk(desk::Place),
    /// On the facilitator's side.
    Workshop(workshop::Place),
}

impl Default for Place {
    fn default() -> Self {
        Self::Person(person::Place::Welcome)
    }
}

/// What the token of a turn's place begins with.
const TURN: &str = "turn/";

impl Place {
    /// A short text for the history entry and the record.
    #[must_use]
    pub fn token(self) -> String {
        match self {
            Self::Person(place) => place.token(),
            Self::Turn(turn::Place::Person(place)) => TURN.to_owned() + &place.token(),
            Self::Turn(
                place @ (turn::Place::Begin | turn::Place::Finished | turn::Place::Anonymous),
            ) => place.name().to_owned(),
            Self::Desk(place) => place.name().to_owned(),
            Self::Workshop(place) => place.name().to_owned(),
        }
    }

    /// The place a token names, if it names one.
    #[must_use]
    pub fn parse(token: &str) -> Option<Self> {
        if let Some(inside) = token.strip_prefix(TURN) {
            return person::Place::parse(inside)
                .map(|place| Self::Turn(turn::Place::Person(place)));
        }
        let turn = || turn::Place::OWN.into_iter().find(|place| place.name() == token);
        let desk = || desk::Place::ALL.into_iter().find(|place| place.name() == token);
        let workshop = || workshop::Place::ALL.into_iter().find(|place| place.name() == token);
        None.or_else(|| person::Place::parse(token).map(Self::Person))
            .or_else(|| turn().map(Self::Turn))
            .or_else(|| desk().map(Self::Desk))
            .or_else(|| workshop().map(Self::Workshop))
    }

    /// The person's place, on the own phone or in a turn.
    #[must_use]
    pub const fn person(self) -> Option<person::Place> {
        match self {
            Self::Person(place) | Self::Turn(turn::Place::Person(place)) => Some(place),
            Self::Turn(turn::Place::Begin | turn::Place::Finished | turn::Place::Anonymous)
            | Self::Desk(_)
            | Self::Workshop(_) => None,
        }
    }

    /// Whose messages the place shows.
    #[must_use]
    pub const fn audience(self) -> Audience {
        match self {
            Self::Person(at) if at.needs_plan() => Audience::Plan,
            Self::Person(_) | Self::Turn(_) => Audience::Person,
            Self::Desk(_) => Audience::Adviser,
            Self::Workshop(_) => Audience::Workshop,
        }
    }

    /// Whether a code stands on the screen, which is kept awake then.
    #[must_use]
    pub fn shows_code(self) -> bool {
        self == Self::Turn(turn::Place::Anonymous) || self.person() == Some(person::Place::Share)
    }

    /// Whether a scanner that types is heard there: at the desk it is, wherever its owner is.
    #[must_use]
    pub const fn hears_scanner(self) -> bool {
        match self {
            Self::Desk(_) => true,
            Self::Workshop(place) => place.reads_codes(),
            Self::Person(_) | Self::Turn(_) => false,
        }
    }

    /// Whether codes are read there.
    #[must_use]
    pub const fn reads_codes(self) -> bool {
        match self {
            Self::Desk(place) => match place {
                desk::Place::Scan | desk::Place::Take => true,
                desk::Place::Summary | desk::Place::Turned | desk::Place::Plan => false,
            },
            Self::Workshop(place) => place.reads_codes(),
            Self::Person(_) | Self::Turn(_) => false,
        }
    }
}
