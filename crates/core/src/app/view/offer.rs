//! What can be done where nothing is heard.

use crate::app::voice::VoiceEvent;

/// What to know, by message ids, and what can be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// What happened, and what it means; one sentence each.
    pub lines: Vec<&'static str>,
    /// The words of each button, and what happens on a tap.
    pub actions: Vec<(&'static str, VoiceEvent)>,
}
