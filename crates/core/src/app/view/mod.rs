//! What is on the screen, worked out from the model once an event: message ids, states and what can be done. A screen
//! decides nothing.

pub mod card;
pub mod device;
pub mod frame;
pub mod listen;
pub mod notice;
pub mod offer;
pub mod opaque;
pub mod persistence;
pub mod ready;
pub mod scan;
pub mod scene;
pub mod table;
pub mod waiting;

use super::device::Device;
use super::model::Model;
use super::parts::Parts;
use super::person::view::first;
use super::person::view::later as person_later;
use super::person::view::scene::Scene;
use super::place::Place;
use super::setting::Setting;
use super::{desk, turn, workshop};
use crate::instrument::Locale;
use frame::FrameView;
use opaque::Opaque;
use scene::scene;
use table::{DeskView, LaterView, WorkshopView};
use waiting::Waiting;

/// Everything on the screen.
#[derive(Clone, Debug)]
pub struct View {
    /// Where somebody is: another place is another screen.
    pub place: Place,
    /// The locale of its words.
    pub locale: Locale,
    /// What stands around the screen.
    pub frame: FrameView,
    /// The app on the device.
    pub device: Device,
    /// The screen.
    pub screen: Screen,
}

/// The screen of the present place.
#[derive(Clone, Debug)]
pub enum Screen {
    /// There is nothing to show yet: the messages or the record are on their way.
    Closed,
    /// Something stands in the place of a screen.
    Waiting(Waiting),
    /// A screen of the first part.
    First(first::Screen),
    /// A [`LaterScreen`], known to the later part.
    Later(Opaque),
    /// A [`desk::view::Screen`], known to the desk part.
    Desk(Opaque),
    /// A [`workshop::view::Screen`], known to the workshop part.
    Workshop(Opaque),
}

/// Tells one screen from another: while it stays the same a screen is not built again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScreenKind {
    /// There is nothing to show yet.
    Closed,
    /// Something stands in the place of a screen.
    Waiting(Waiting),
    /// The screen of a place, and which of those that the place can have.
    Shown(Place, u8),
}

impl View {
    /// Which screen it is.
    #[must_use]
    pub fn kind(&self) -> ScreenKind {
        match &self.screen {
            Screen::Closed => ScreenKind::Closed,
            Screen::Waiting(waiting) => ScreenKind::Waiting(*waiting),
            Screen::First(_) => ScreenKind::Shown(self.place, 0),
            // A lead in pictures is another screen than the lead in text, at the same place.
            Screen::Later(shown) | Screen::Desk(shown) | Screen::Workshop(shown) => {
                ScreenKind::Shown(self.place, 1 + shown.variant())
            }
        }
    }
}

/// A screen of the later part.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    target_pointer_width = "64",
    expect(clippy::large_enum_variant, reason = "there is one at a time")
)]
pub enum LaterScreen {
    /// A person's.
    Person(person_later::Screen),
    /// A turn's own.
    Turn(turn::view::Screen),
}

/// What the screens of the later part show.
pub const LATER: LaterView = LaterView { screen: later_screen, of_voice: listen::of_voice };

/// What the adviser's pages show.
pub const DESK: DeskView = DeskView { screen: desk_screen };

/// What the facilitator's pages show.
pub const WORKSHOP: WorkshopView = WorkshopView { screen: workshop_screen };

/// Everything on the screen.
#[must_use]
pub fn view(model: &Model) -> View {
    View {
        place: model.place,
        locale: model.setting.locale,
        frame: frame::frame(model),
        device: model.device,
        screen: screen(model),
    }
}

fn screen(model: &Model) -> Screen {
    if !model.ready || model.opening.is_some() {
        return Screen::Closed;
    }
    if model.turn.as_ref().is_some_and(|turn| turn.warned) {
        return Screen::Waiting(Waiting::Resting);
    }
    let first = model.place.person().and_then(|at| first::screen(at, &scene(model)));
    if let Some(first) = first {
        return Screen::First(first);
    }
    let Parts { later, workshop, desk } = &model.parts;
    // Elements that several parts have in common, and the styles, come with the later part.
    let desk = desk.here().filter(|_| later.is_here());
    let shown = match model.place {
        Place::Workshop(at) => workshop
            .here()
            .filter(|_| desk.is_some())
            .map(|part| Screen::Workshop((part.view.screen)(at, &model.workshop, &model.setting))),
        Place::Desk(at) => desk.map(|part| Screen::Desk((part.view.screen)(at, &model.desk))),
        Place::Person(_) | Place::Turn(_) => {
            let turn = model.turn.as_ref();
            let shown =
                later.here().and_then(|part| (part.view.screen)(model.place, &scene(model), turn));
            shown.map(Screen::Later)
        }
    };
    shown.unwrap_or_else(|| Screen::Waiting(waiting::waiting(model)))
}

fn later_screen(place: Place, scene: &Scene, turn: Option<&turn::Model>) -> Option<Opaque> {
    let of_person = |at| person_later::screen(at, scene).map(LaterScreen::Person);
    let screen = match (place, turn) {
        (Place::Person(at), _) => of_person(at),
        (Place::Turn(at), Some(turn)) => turn::view::screen(at, turn)
            .map(LaterScreen::Turn)
            .or_else(|| place.person().and_then(of_person)),
        (Place::Turn(_), None) | (Place::Desk(_) | Place::Workshop(_), _) => None,
    };
    // The review is a letter or pictures, by what there is to show.
    let variant = match &screen {
        Some(LaterScreen::Person(person_later::Screen::Cells(_))) => 1,
        Some(LaterScreen::Person(_) | LaterScreen::Turn(_)) | None => 0,
    };
    screen.map(|screen| Opaque::new(screen, variant))
}

fn desk_screen(place: desk::Place, desk: &desk::Model) -> Opaque {
    Opaque::new(desk::view::screen(place, desk), 0)
}

fn workshop_screen(place: workshop::Place, side: &workshop::Model, setting: &Setting) -> Opaque {
    Opaque::new(workshop::view::screen(place, side, setting), 0)
}
