//! A participant's turn in a workshop: nothing of it is ever written down on the device.

use crate::assessment::Assessment;
use crate::share::{Invitation, invitation_payload, read_invitation};

/// A workshop as a participant's device sees it. While there is one, nothing is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// How the workshop goes.
    pub invitation: Invitation,
    /// The device is handed round: it is the facilitator's or the room's, not the participant's own.
    pub shared_device: bool,
    /// The participation of the one whose turn it is, once random bits were drawn.
    pub participation: Option<u64>,
    /// Nobody has touched the device for a while: the warning is on the screen.
    pub warned: bool,
    /// The one whose turn it is has given the answers to the group.
    pub given: bool,
    /// The depth of the history entry where turns begin: those after it are of this turn.
    pub base: u32,
}

/// What happens in a workshop on a participant's device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SessionEvent {
    /// The facilitator hands this device round.
    Begun(Invitation),
    /// Random bits.
    Drawn(u64),
    /// The answers go to the group.
    Given,
    /// "I have finished", on the way: what to do with the answers comes next.
    Stopped,
    /// "I have finished."
    Finished,
    /// The facilitator makes the device ready for the next one.
    TurnOver,
    /// A device that opened an invitation is handed round.
    HandedRound,
    /// The workshop is over on this device.
    Left,
    /// Nobody has touched the device for [`Watch::Rest`](super::Watch).
    Rested,
    /// Nor during the warning.
    RestOver,
    /// "I am here."
    Touched,
    /// The page is left; the browser may keep a picture of it.
    Hidden,
    /// The browser shows the page again as it was left.
    Returned,
}

/// What the text begins with on a device that is handed round.
const SHARED: &str = "shared ";
/// What it begins with on a person's own.
const OWN: &str = "own ";

impl Session {
    /// A session at its start.
    pub(super) const fn new(invitation: Invitation, shared_device: bool, base: u32) -> Self {
        let (participation, warned, given) = (None, false, false);
        Self { invitation, shared_device, participation, warned, given, base }
    }

    /// What a reload of the page needs to be in the same workshop: nothing of anybody.
    #[must_use]
    pub fn text(&self) -> String {
        let whose = if self.shared_device { SHARED } else { OWN };
        whose.to_owned() + &invitation_payload(&self.invitation)
    }

    /// The workshop of such a text, and whether the device is handed round.
    #[must_use]
    pub fn read(text: &str) -> Option<(Invitation, bool)> {
        let shared = text.strip_prefix(SHARED);
        let payload = shared.or_else(|| text.strip_prefix(OWN))?;
        read_invitation(payload).ok().map(|invitation| (invitation, shared.is_some()))
    }

    /// The assessment a turn begins with.
    #[must_use]
    pub fn assessment(&self) -> Assessment {
        Assessment::invited(self.invitation.mode, &self.invitation.domains)
    }
}
