//! What a person wrote, as it is shown. No other file makes a quotation (`tests/architecture/fields.rs`).

use crate::ui::element::{El, el};
use crate::ui::follow::{Follow, view};
use jalon_core::app::Text;
use jalon_core::app::script::{language_of, ordered};
use jalon_core::instrument::Locale;

/// A name that somebody gave: not for the browser to translate either.
pub fn named(element: El, name: &Text) -> El {
    let element = if name.own().is_some() { element.set("translate", "no") } else { element };
    element.say(name.clone())
}

/// Own words: in the direction and with the voice of their own script, whatever language the screen is in, and not for
/// the browser to translate, which would send them away.
pub fn own_words(words: &str, written_in: Locale) -> El {
    el("q")
        .set("lang", language_of(words, written_in))
        .set("dir", "auto")
        .set("translate", "no")
        .text(&ordered(words))
}

/// A sentence of the person's, in the language on the screen or in own words.
pub fn said(text: &Text) -> El {
    match text.own() {
        Some(words) => own_words(words, view().now(|view| view.locale).unwrap_or_default()),
        None => el("q").say(text.clone()),
    }
}
