//! What happens in a workshop on a participant's device.

use crate::share::Invitation;

/// What happens in a turn, and what begins one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The facilitator hands this device round.
    Begun(Invitation),
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
    /// Nobody has touched the device for [`Watch::Rest`](crate::app::effect::Watch).
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
