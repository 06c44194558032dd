//! A card that can be chosen.

use crate::app::event::Event;
use crate::app::text::Text;

/// One card that can be chosen.
#[derive(Clone, Debug)]
pub struct Card {
    /// Its picture.
    pub picture: &'static str,
    /// Its words.
    pub label: Text,
    /// Whether it is chosen.
    pub chosen: bool,
    /// Whether it can be chosen or taken back now.
    pub open: bool,
    /// What happens on a tap. It goes with the label: what is compared is only what can be seen.
    pub event: Event,
}

impl PartialEq for Card {
    fn eq(&self, other: &Self) -> bool {
        self.picture == other.picture
            && self.label == other.label
            && (self.chosen, self.open) == (other.chosen, other.open)
    }
}

impl Eq for Card {}
