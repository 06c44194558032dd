//! Tables of what the screens of a later part show. They name no event: an event brings them.

use super::offer::Offer;
use super::opaque::Opaque;
use crate::app::person::view::scene::Scene;
use crate::app::place::Place;
use crate::app::setting::Setting;
use crate::app::voice::VoiceProblem;
use crate::app::{desk, person, turn, workshop};
use crate::instrument::Locale;

/// What the screens of the later part show.
pub struct LaterView {
    /// The [`LaterScreen`](super::LaterScreen) of a place.
    pub screen: fn(Place, &Scene, Option<&turn::Model>) -> Option<Opaque>,
    /// Why nothing is heard.
    pub of_voice: fn(VoiceProblem, Locale) -> Offer,
}

/// What the screens of plans show.
pub struct PlansView {
    /// The [`person::plan::view::Screen`] of a place; `None` where it is no plan's.
    pub screen: fn(person::Place, &Scene) -> Option<Opaque>,
}

/// What the adviser's pages show.
pub struct DeskView {
    /// The [`desk::view::Screen`] of a place.
    pub screen: fn(desk::Place, &desk::Model, &Setting) -> Opaque,
}

/// What the facilitator's pages show.
pub struct WorkshopView {
    /// The [`workshop::view::Screen`] of a place.
    pub screen: fn(workshop::Place, &workshop::Model, &Setting) -> Opaque,
}
