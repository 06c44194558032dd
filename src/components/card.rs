//! Cards that can be chosen: one of them or several, with picture, words and a tick.

use super::button::open_switch;
use super::{El, HEADING, div, el, picture};
use crate::app::Model;
use crate::app::view::Card;
use crate::web::Shell;
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
    let (role, look, input) = match kind {
        Kind::One => ("radiogroup", "cards one", "radio"),
        Kind::Several => ("group", "cards several", "checkbox"),
    };
    let shown = Shell::get().now(&of);
    let each: Vec<El> = shown.into_iter().map(|card| one(card, input)).collect();
    let labels: Vec<El> = each.clone();
    div(look).set("role", role).set("aria-labelledby", HEADING).all(each).follow(move |model, _| {
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

/// A card that is on or off.
pub fn switch_card(of: impl Fn(&Model) -> Card + Clone + 'static) -> El {
    let card = Shell::get().now(&of);
    let words = el("span").set("class", "words").say(card.label);
    open_switch(move |model| of(model).chosen, card.event, vec![picture(card.picture), words])
}
