//! The person's own page: to print, or to save as a file.

use super::review::sentence;
use crate::ui::later::code_picture;
use crate::ui::{El, Follow, div, el, press};
use crate::web::{Shell, day_in_words};
use jalon_core::app::person::LaterEvent;
use jalon_core::app::person::view::line::ChapterView;
use jalon_core::app::person::view::sheet::SheetView;
use jalon_core::app::{Event, Text};

/// As many parts of sentences fit on one sheet in letters of the usual size.
const MUCH: usize = 150;

/// The ways to take the page along, and a sentence about it.
pub(super) fn ways<S: Follow>(
    source: S,
    holds: impl Fn(&S::Of) -> bool + 'static,
    about: Option<El>,
) -> El {
    div("take")
        .with(press("second", "sheet-print", Event::PrintAsked))
        .with(press("second", "sheet-save", LaterEvent::SheetAsked))
        .maybe(about)
        .shown_while(source, holds)
}

/// The page itself, for paper alone.
pub(super) fn sheet<S: Follow>(
    source: S,
    of: impl Fn(&S::Of) -> Option<&SheetView> + 'static,
) -> El {
    div("own-sheet").filled(
        source,
        move |s| of(s).cloned(),
        |sheet| sheet.iter().map(page).collect(),
    )
}

fn page(view: &SheetView) -> El {
    let shell = Shell::get();
    let day = view.day;
    let locale = crate::ui::view().part(|view| Some(&view.locale));
    let date = el("p").written(Box::new(move || {
        let date = locale.read(|locale| day_in_words(day, *locale)).unwrap_or_default();
        shell.say(&Text::of("sheet-day").words("date", date))
    }));
    let parts = view.chapters.iter().flat_map(|view| &view.lines);
    let parts: usize = parts.map(|line| 1 + line.said.len()).sum();
    let look = if parts > MUCH { "sheet much" } else { "sheet" };
    el("article")
        .set("class", look)
        .with(el("h2").word("sheet-title"))
        .with(date)
        .with(
            div("body")
                .all(view.chapters.iter().map(chapter).collect())
                .maybe(code_picture(&view.code).map(|code| code.set("class", "mine"))),
        )
        .with(el("p").word("sheet-kept"))
}

fn chapter(view: &ChapterView) -> El {
    let lines = view
        .lines
        .iter()
        .map(|line| el("li").all(sentence(line.number, &line.name, &line.said, view.written_in)));
    el("section").with(el("h3").word(view.title)).with(el("ul").all(lines.collect()))
}
