//! A key alone. It does what its button does, where that button is.

use super::event::{Decision, Event};
use super::keys::{self, Action};
use super::model::{Model, Step};
use super::people::People;
use super::place::Place;
use super::reading::{self, read};
use super::view;
use crate::app::effect::{LaterEffect, ScanEffect};
use crate::app::reader::{Camera, ReaderEvent};
use crate::app::step::Go;

/// The field for what somebody is called on the list.
pub const LABEL: &str = "label";
/// The field for a word about a domain.
pub const WORD: &str = "view-word";
/// The field for a link.
pub const TYPED: &str = "typed";
/// The choice of a picture.
pub const PICTURE: &str = "picture";
/// The choice of a lens.
pub const LENS: &str = "lens";
/// What unfolds the code for trying a scanner.
pub const TRIAL: &str = "trial";

/// What a key alone means.
pub(super) enum Meaning {
    /// The same as the button.
    Event(Event),
    /// What a button does by another way, or nothing.
    Step(Step),
}

fn focus(id: &'static str) -> Meaning {
    Meaning::Step(Step::effect(ScanEffect::Focus(id)))
}

fn go(to: Go<Place>) -> Meaning {
    Meaning::Step(Step::go(to))
}

/// What a key alone means at a place.
pub(super) fn meaning(sign: char, place: Place, desk: &mut Model) -> Meaning {
    const NOTHING: Meaning = Meaning::Step(Step::none());
    let nobody = People::default();
    let people = desk.today().unwrap_or(&nobody);
    let (off, shown, noting, open) =
        (people.keys_off, people.keys_shown, people.noting, people.open);
    // What shows the keys shows how to switch them on again; what closes is nothing that is said by chance.
    let is_always = |action: &Action| matches!(action, Action::Keys | Action::Close);
    let Some(action) = keys::action(sign, place).filter(|action| !off || is_always(action)) else {
        return NOTHING;
    };
    let asks = desk.pending().is_some();
    let neighbour = |by: isize| {
        open.checked_add_signed(by).map_or(NOTHING, |at| Meaning::Event(Event::Chosen(at)))
    };
    match action {
        Action::Keys => Meaning::Event(Event::KeysShown(!shown)),
        Action::Beside => Meaning::Event(Event::Decided(Decision::Beside)),
        Action::Leave => Meaning::Event(Event::Decided(Decision::Leave)),
        Action::Close if asks => Meaning::Event(Event::Decided(Decision::Leave)),
        Action::Close if shown => Meaning::Event(Event::KeysShown(false)),
        Action::Close if noting.is_some() => Meaning::Event(Event::NoteAsked(None)),
        Action::Close | Action::Turn if place == Place::Turned => go(Go::Replace(Place::Summary)),
        Action::Compare if asks => Meaning::Event(Event::Decided(Decision::Compare)),
        Action::Compare if place == Place::Summary => Meaning::Event(Event::CompareAsked),
        Action::EndCompare => Meaning::Event(Event::CompareEnded),
        Action::Scan => {
            reading::open(Place::Scan, true, desk);
            go(Go::Forward(Place::Scan))
        }
        Action::Summary if desk.is_open => go(Go::Forward(Place::Summary)),
        Action::Compare | Action::Summary | Action::Close => NOTHING,
        Action::Print => Meaning::Step(Step::effect(LaterEffect::Print)),
        Action::Turn => Meaning::Event(Event::TurnAsked),
        Action::Unfold => Meaning::Step(Step::effect(ScanEffect::Unfold)),
        Action::Second => Meaning::Event(Event::SecondToggled),
        Action::Note => {
            let Some(next) = view::next_to_note(desk, noting) else { return NOTHING };
            desk.of_today(|people| people.noting = Some(next));
            focus(next.as_str())
        }
        Action::Rate(rating) => {
            noting.map_or(NOTHING, |domain| Meaning::Event(Event::Rated(domain, rating)))
        }
        Action::Ask => noting.map_or(NOTHING, |domain| Meaning::Event(Event::NextToggled(domain))),
        Action::Word => focus(WORD),
        Action::Label => focus(LABEL),
        Action::Drop => Meaning::Event(Event::Dropped),
        Action::Later => neighbour(1),
        Action::Earlier => neighbour(-1),
        Action::Camera => {
            let is_off = matches!(desk.reader.camera, Camera::Off | Camera::Failed(_));
            let event =
                if is_off { ReaderEvent::CameraAsked(None) } else { ReaderEvent::CameraStopped };
            Meaning::Step(read(event, place, desk))
        }
        Action::Torch => Meaning::Step(read(ReaderEvent::TorchToggled, place, desk)),
        Action::Lens => focus(LENS),
        Action::Picture => focus(PICTURE),
        Action::Typed => focus(TYPED),
        Action::Trial => focus(TRIAL),
    }
}
