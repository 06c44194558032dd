//! Cards that can be chosen: one of them or several, with picture, words and a tick.

use super::button::open_switch;
use super::{El, HEADING, div, el, picture, speaker};
use crate::web::Shell;
use jalon_core::app::Model;
use jalon_core::app::view::Card;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// How many of the cards can be chosen.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One of them.
    One,
    /// Several.
    Several,
}

/// The cards of a question, named by the screen's heading. Their number and order stay the same while
/// the screen is there; what is chosen follows the model.
pub fn cards(kind: Kind, of: impl Fn(&Model) -> Vec<Card> + 'static) -> El {
    all(kind, Box::new(of), false)
}

/// The same in simplified mode: a large picture each, and beside it a button that speaks its words.
#[inline(never)]
pub fn tiles(kind: Kind, of: impl Fn(&Model) -> Vec<Card> + 'static) -> El {
    all(kind, Box::new(of), true)
}

type Cards = Box<dyn Fn(&Model) -> Vec<Card>>;

fn all(kind: Kind, of: Cards, tiled: bool) -> El {
    let (role, look, input) = match kind {
        Kind::One => ("radiogroup", "cards one", "radio"),
        Kind::Several => ("group", "cards several", "checkbox"),
    };
    let shown = Shell::get().now(|model| of(model));
    let each: Vec<El> = shown.into_iter().map(|card| one(card, input)).collect();
    let labels: Vec<El> = each.clone();
    let each = if tiled { each.into_iter().map(tile).collect() } else { each };
    div(if tiled { "tiles" } else { look })
        .set("role", role)
        .set("aria-labelledby", HEADING)
        .all(each)
        .follow(move |model, _| {
            for (card, label) in of(model).into_iter().zip(&labels) {
                let classes = label.raw().class_list();
                let _ = classes.toggle_with_force("chosen", card.chosen);
                let _ = classes.toggle_with_force("closed", !card.open);
                let input = label.raw().first_element_child();
                if let Some(input) = input.and_then(|i| i.dyn_into::<HtmlInputElement>().ok()) {
                    input.set_checked(card.chosen);
                    input.set_disabled(!card.open);
                }
            }
        })
}

fn one(card: Card, kind: &str) -> El {
    let quiet = if card.picture == "pass" { "card quiet" } else { "card" };
    let input = el("input").set("type", kind).set("name", "answer").sends_on("change", card.event);
    el("label")
        .set("class", quiet)
        .with(input)
        .with(picture(card.picture))
        .with(el("span").set("class", "words").say(card.label))
        .with(el("span").set("class", "tick").set("aria-hidden", "true"))
}

/// A card with a button that speaks its words.
fn tile(card: El) -> El {
    let speaker = speaker(&card);
    div("tile").with(card).with(speaker)
}

/// A switch as a tile.
#[inline(never)]
pub fn switch_tile(of: impl Fn(&Model) -> Card + Clone + 'static) -> El {
    let card = Shell::get().now(&of);
    let checked = of.clone();
    let input = el("input").set("type", "checkbox").set("role", "switch");
    let input = input.follow(move |model, input| {
        if let Some(input) = input.dyn_ref::<HtmlInputElement>() {
            input.set_checked(checked(model).chosen);
        }
    });
    let label = el("label")
        .set("class", "card")
        .class_if("chosen", move |model| of(model).chosen)
        .with(input.sends_on("change", card.event))
        .with(picture(card.picture))
        .with(el("span").set("class", "words").say(card.label))
        .with(el("span").set("class", "tick").set("aria-hidden", "true"));
    tile(label)
}

/// A card that is on or off.
pub fn switch_card(of: impl Fn(&Model) -> Card + Clone + 'static) -> El {
    let card = Shell::get().now(&of);
    let words = el("span").set("class", "words").say(card.label);
    open_switch(move |model| of(model).chosen, card.event, vec![picture(card.picture), words])
}
