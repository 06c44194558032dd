//! What passes while a turn is on this device.

use crate::app::device::DeviceEvent;
use crate::app::event::Event;
use crate::app::place::Place;
use crate::app::store::Slot;
use crate::app::turn::{self, allow};

/// Whether an event means something at this place of a turn. A list of what is allowed: one that nobody thought of here
/// does not compile.
pub(super) const fn admits(event: &Event, place: turn::Place) -> bool {
    let is_clean = place.is_clean();
    match event {
        // News from the browser, and what is about the screen and nobody's answers.
        Event::Woken(_)
        | Event::LocaleChosen(_)
        | Event::LocaleLoaded(_)
        | Event::LocaleFailed(_)
        | Event::PartLoaded(_)
        | Event::PartFailed(_)
        | Event::Arrived(..)
        | Event::ArrivedNowhere
        | Event::Turn(_)
        | Event::Reader(_)
        | Event::Voice(_)
        | Event::NoticeClosed => true,
        Event::Stored(slot, _) | Event::StoredElsewhere(slot, _) | Event::SlotRead(slot, _) => {
            match slot {
                Slot::Workshops => true,
                // Nothing of a turn touches what the phone's own person keeps.
                Slot::Record => false,
            }
        }
        Event::Device(event) => match event {
            DeviceEvent::Told(_) => true,
            DeviceEvent::ReleaseAsked
            | DeviceEvent::AllAsked
            | DeviceEvent::InstallAsked
            | DeviceEvent::HintClosed => false,
        },
        // Before a turn only the way into it is open.
        Event::Next => match place {
            turn::Place::Begin | turn::Place::Anonymous | turn::Place::Person(_) => true,
            turn::Place::Finished => false,
        },
        Event::Person(event) => allow::admits(event, place),
        Event::Go(to) => match to {
            Place::Person(_) => !is_clean,
            Place::Turn(_) | Place::Desk(_) | Place::Workshop(_) => false,
        },
        Event::Back | Event::EraseConfirmed | Event::RandomDrawn(_) | Event::PartAsked => !is_clean,
        // A turn starts nothing, reads nobody's code, and leaves nothing on the clipboard or on paper. The group is
        // counted on this device by what it asks of the route: the facilitator's pages are not here.
        Event::Workshop(_)
        | Event::Started(_)
        | Event::Desk(_)
        | Event::Copied(_)
        | Event::PrintAsked
        | Event::UnreadableKept
        | Event::UnreadableDiscarded => false,
    }
}
