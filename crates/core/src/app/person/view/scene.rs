//! What the views of a person are made from.

use crate::app::person::model::Model;
use crate::app::setting::Setting;

/// A person, with what lies around them.
#[derive(Clone, Copy, Debug)]
pub struct Scene<'a> {
    /// The person.
    pub person: &'a Model,
    /// Locale, day and address.
    pub setting: &'a Setting,
    /// In a participant's turn.
    pub in_turn: bool,
    /// Answers stay when the page is closed.
    pub is_kept: bool,
    /// The device keeps workshops, as far as is known.
    pub keeps_workshops: bool,
}

/// Whether the questions are asked in pictures: in simplified mode, and in a follow-up on it.
#[must_use]
pub fn in_pictures(scene: &Scene) -> bool {
    scene.person.assessment.selection.is_in_pictures()
}
