//! Cards that can be chosen: one of them or several, with picture, words and a tick.

use super::button::open_switch;
use super::element::{El, div, el};
use super::follow::{Follow, Item};
use super::input::{Picker, choose};
use super::list::Key;
use super::pieces::{HEADING, picture};
use crate::web::Shell;
use jalon_core::app::Event;
use jalon_core::app::view::card::Card;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, KeyboardEvent};

/// How many of the cards can be chosen.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum CardKind {
    /// One of them.
    One,
    /// Several.
    Several,
}

impl CardKind {
    const fn input(self) -> Picker {
        match self {
            Self::One => Picker::One,
            Self::Several => Picker::Several,
        }
    }

    const fn role(self) -> &'static str {
        match self {
            Self::One => "radiogroup",
            Self::Several => "group",
        }
    }

    const fn look(self) -> &'static str {
        match self {
            Self::One => "cards one",
            Self::Several => "cards several",
        }
    }
}

/// The cards of a question, named by the screen's heading.
pub fn cards<S: Follow>(source: S, kind: CardKind, of: impl Fn(&S::Of) -> &[Card] + 'static) -> El {
    group(kind.look(), kind).each(source, of, key, move |item| one(item, kind))
}

pub(super) fn group(look: &str, kind: CardKind) -> El {
    div(look).set("role", kind.role()).set("aria-labelledby", HEADING)
}

/// No two cards of a question say the same.
pub(super) fn key(card: &Card) -> Key {
    card.label.id.clone()
}

fn one(item: Item<Card>, kind: CardKind) -> El {
    let Some(card) = item.now(Card::clone) else { return el("label") };
    let input = toggle_of(kind);
    let field: HtmlInputElement = input.raw().clone().unchecked_into();
    let input = match kind {
        CardKind::One => chosen_or_taken_back(input, item, card.event),
        CardKind::Several => input.sends_on("change", card.event),
    };
    let label = el("label").set("class", "card").with(input);
    faced(label, card.picture, el("span").set("class", "words").say(card.label))
        .following(item, move |card, label| show(card, label, &field))
}

/// The field of a card.
pub(super) fn toggle_of(kind: CardKind) -> El {
    choose(kind.input()).set("name", "answer")
}

/// One of several is chosen by a tap or the space bar, and taken back by another one: a browser says nothing of a tap on
/// what is chosen, and most do not make a click of the space bar there.
fn chosen_or_taken_back(input: El, item: Item<Card>, event: Event) -> El {
    let shell = Shell::get();
    let field: HtmlInputElement = input.raw().clone().unchecked_into();
    let taken_back = move |event: &Event| {
        let is_chosen = item.now(|card| card.chosen) == Some(true);
        if is_chosen {
            shell.send(event.clone());
        }
        is_chosen
    };
    let (by_tap, by_key) = (event.clone(), event.clone());
    let input = input.on("change", move |_| {
        // After a tap that took it back some browsers say that it changed.
        if field.checked() {
            shell.send(event.clone());
        }
    });
    let input = input.on("click", move |_| {
        taken_back(&by_tap);
    });
    input.on("keyup", move |event| {
        let key = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key);
        // Where it is a click as well, it is no second one.
        if key.as_deref() == Some(" ") && taken_back(&by_key) {
            event.prevent_default();
        }
    })
}

/// A card's picture, words and tick.
pub(super) fn faced(label: El, of: &str, words: El) -> El {
    let tick = el("span").set("class", "tick").set("aria-hidden", "true");
    label.with(picture(of)).with(words).with(tick)
}

pub(super) fn show(card: &Card, label: &Element, field: &HtmlInputElement) {
    let classes = label.class_list();
    let _ = classes.toggle_with_force("chosen", card.chosen);
    let _ = classes.toggle_with_force("closed", !card.open);
    field.set_checked(card.chosen);
    field.set_disabled(!card.open);
}

/// A card that is on or off.
pub fn switch_card<S: Follow>(source: S, of: impl Fn(&S::Of) -> &Card + 'static) -> El {
    let Some(card) = source.now(|source| of(source).clone()) else { return el("label") };
    let words = el("span").set("class", "words").say(card.label);
    let before = vec![picture(card.picture), words];
    open_switch(source, move |source| of(source).chosen, card.event, before)
}
