//! Tables of what the screens of a later part show. They name no event: an event brings them.

use super::offer::Offer;
use super::opaque::Opaque;
use crate::app::person::view::scene::Scene;
use crate::app::place::Place;
use crate::app::setting::Setting;
use crate::app::voice::VoiceProblem;
use crate::app::{desk, turn, workshop};
use crate::instrument::Locale;

/// What the screens of the later part show.
pub struct LaterView {
    /// The [`LaterScreen`](super::LaterScreen) of a place.
    pub screen: fn(Place, &Scene, Option<&turn::Model>) -> Option<Opaque>,
    /// Why nothing is heard.
    pub of_voice: fn(VoiceProblem, Locale) -> Offer,
}

/// What the adviser's pages show.
pub struct DeskView {
    /// The [`desk::view::Screen`] of a place.
    pub screen: fn(desk::Place, &desk::Model) -> Opaque,
}

/// What the facilitator's pages show.
pub struct WorkshopView {
    /// The [`workshop::view::Screen`] of a place.
    pub screen: fn(workshop::Place, &workshop::Model, &Setting) -> Opaque,
}
