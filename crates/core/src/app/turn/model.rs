//! A participant's turn in a workshop: nothing of it is ever written down on the device.

use crate::app::person;
use crate::assessment::{Assessment, Day};
use crate::share::{Invitation, invitation_of_payload, invitation_payload};

/// A workshop as a participant's device sees it, with the answers of whose turn it is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Model {
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
    /// The answers were shown, as a code to be counted or to be taken along.
    pub shown: bool,
    /// Whether to finish with nothing given and nothing taken was asked.
    pub sure: bool,
    /// The depth of the history entry where turns begin: those after it are of this turn.
    pub base: u32,
    /// Whose turn it is.
    pub person: person::Model,
}

/// What the text begins with on a device that is handed round.
const SHARED: &str = "shared ";
/// What it begins with on a person's own.
const OWN: &str = "own ";

impl Model {
    /// A turn at its start.
    #[must_use]
    pub fn new(invitation: Invitation, shared_device: bool, base: u32, today: Day) -> Self {
        let (participation, warned, given, shown, sure) = (None, false, false, false, false);
        let assessment = Assessment::invited(invitation.mode, &invitation.domains);
        let person = person::Model::beginning(assessment, today);
        Self { invitation, shared_device, participation, warned, given, shown, sure, base, person }
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
        invitation_of_payload(payload).map(|invitation| (invitation, shared.is_some()))
    }
}
