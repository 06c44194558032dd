//! The page in two languages: each text stands beside the same one in the person's language.

use super::shown::{page, shown};
use crate::ui::{El, el, picture, view};
use crate::web::desk::say_beside;
use jalon_core::app::desk::Event as Desk;
use jalon_core::app::desk::view::Screen;
use jalon_core::app::{Text, View};
use jalon_core::instrument::Locale;

/// An element in the second language.
pub(super) fn in_second(element: El, language: Locale) -> El {
    element.class("in-second").set("lang", language.tag()).set("dir", language.direction().as_str())
}

/// A text in the language on the screen and, where there are two, in the second one.
pub(super) fn paired(element: El, text: &Text, second: Option<Locale>) -> El {
    let Some(language) = second else { return element.say(text.clone()) };
    let beside = in_second(el("span"), language).text(&say_beside(text));
    element.with(el("span").say(text.clone())).with(beside)
}

/// One language or two; not offered where they are the same.
pub(super) fn switch() -> El {
    let is_other = |view: &View| {
        let page = shown(view).and_then(Screen::page);
        page.is_some_and(|page| page.written_in != view.locale)
    };
    el("button")
        .set("type", "button")
        .set("class", "press second sign-only")
        .label(Text::of("desk-second"))
        .attribute(page(), "aria-pressed", |page| Some(page.is_second_asked.to_string()))
        .with(picture("globe-with-meridians"))
        .sends(Desk::SecondToggled)
        .shown_while(view(), is_other)
}
