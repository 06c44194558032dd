//! What passes in a turn. A list of what is allowed: an event that nobody thought of here does not compile.

use super::place::Place;
use crate::app::person::{Event, LaterEvent};

/// Whether what a person does means something at this place of a turn: not before it nor after it, and never what would
/// touch what is stored, choose for the facilitator, or leave something on the device.
#[must_use]
pub const fn admits(event: &Event, place: Place) -> bool {
    !place.is_clean() && is_answer(event)
}

const fn is_answer(event: &Event) -> bool {
    match event {
        Event::Go(_)
        | Event::LeadAnswered(..)
        | Event::TalkToggled(_)
        | Event::ObstacleToggled(..)
        | Event::StrengthToggled(..)
        | Event::PrivateToggled => true,
        Event::Later(event) => is_later_answer(event),
        // The facilitator chose these for all.
        Event::ModeChosen(_) | Event::DomainToggled(_) | Event::DomainsChosen(_) => false,
    }
}

const fn is_later_answer(event: &LaterEvent) -> bool {
    match event {
        LaterEvent::Practised(_)
        | LaterEvent::PractisedTalk
        | LaterEvent::GoalToggled(_)
        | LaterEvent::DraftChanged(_)
        | LaterEvent::DraftAdded
        | LaterEvent::GoalRemoved(_)
        | LaterEvent::GoalMoved(..)
        | LaterEvent::GoalTapped(_)
        | LaterEvent::OptionToggled(..)
        | LaterEvent::LevelChosen(..)
        | LaterEvent::MonthChosen(..)
        | LaterEvent::OfferTaken
        | LaterEvent::SuggestionToggled(_)
        | LaterEvent::MoreSuggestions
        | LaterEvent::ShownToggled(_)
        | LaterEvent::Folded(..)
        | LaterEvent::CellPicked(_)
        | LaterEvent::CrackedToggled => true,
        // A turn has no past and no later; a copied link or a file would stay on the device.
        LaterEvent::AllAsked
        | LaterEvent::SharingChosen(_)
        | LaterEvent::CopyAsked
        | LaterEvent::SheetAsked
        | LaterEvent::ReminderAsked
        | LaterEvent::FollowUpBegun
        | LaterEvent::FollowUpLater
        | LaterEvent::AnewBegun
        | LaterEvent::PicturesChosen(_)
        | LaterEvent::Plan(_) => false,
    }
}
