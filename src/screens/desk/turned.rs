//! The screen is turned to the person: the same page, large, in the language of their code, and nothing to do on it.

use super::sheet::{Reading, document};
use super::shown::page;
use super::styled::styled;
use super::summary::said_when;
use crate::ui::{El, div, el, open_heading, press};
use jalon_core::app::Event;

/// The page for the person.
pub(super) fn turned() -> Vec<El> {
    let article = el("article").set("class", "summary").set("translate", "no");
    let top = div("top")
        .with(
            div("titles")
                .with(open_heading().saying(page(), |page| Some(page.title.clone())))
                .with(said_when()),
        )
        .with(
            div("toolbar screen-only")
                .with(press("second", "print", Event::PrintAsked))
                .with(press("main", "summary-return", Event::Back)),
        );
    let article = article.with(top).with(document(Reading::Person));
    vec![styled(div("desk turned").with(article))]
}
