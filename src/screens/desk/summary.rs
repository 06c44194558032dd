//! The adviser's page: what the person wants to talk about and reach comes first; what is difficult
//! and what helps carry the same weight. On paper it is one page.

use super::decide::decide;
use super::sheet::document;
use super::styled::styled;
use crate::screens::later::evolution;
use crate::ui::later::problem_in_view;
use crate::ui::{El, Follow, div, el, open_heading, p, picture, press};
use crate::web::desk::hear_scanner;
use crate::web::{Shell, day_in_words};
use jalon_core::app::desk::Event as Desk;
use jalon_core::app::desk::view::Screen;
use jalon_core::app::{Event, Place, Text, desk};
use jalon_core::instrument::Locale;

/// What the summary shows.
macro_rules! summary {
    () => {
        crate::ui::view().part(|view| match crate::screens::desk::shown::shown(view)? {
            Screen::Summary(shown) => shown.as_ref(),
            Screen::Scan { .. } => None,
        })
    };
}

/// The summary.
pub(super) fn summary() -> Vec<El> {
    let summary = summary!();
    hear_scanner();
    let page = el("article")
        .set("class", "summary")
        // Somebody else's answers: a browser that translates would send them away.
        .set("translate", "no")
        .with(top())
        .with(comparison())
        .with(
            div("document")
                .attribute(summary, "data-weight", |summary| {
                    Some(summary.sheet.weight().look().to_owned())
                })
                .filled(
                    summary,
                    |summary| {
                        let here = locale().read(|locale| *locale).unwrap_or_default();
                        (summary.sheet.clone(), summary.written_in, here)
                    },
                    |(sheet, written_in, here)| document(sheet, *written_in, *here),
                ),
        )
        .with(p("quiet note", "summary-note"))
        .with(p("quiet note screen-only", "summary-leave"));
    let desk = div("desk")
        .with(decide(summary, |summary| summary.asks))
        .with(problem_in_view(summary, |summary| summary.problem.clone()))
        .with(page);
    vec![styled(desk)]
}

fn locale() -> crate::ui::Source<jalon_core::app::View, Locale> {
    crate::ui::view().part(|view| Some(&view.locale))
}

/// The title, the day, and what can be done with the page.
fn top() -> El {
    let (shell, summary) = (Shell::get(), summary!());
    let day = el("p").set("class", "quiet").written(Box::new(move || {
        let day = summary.read(|summary| summary.day).zip(locale().read(|locale| *locale));
        let date = day.map(|(day, locale)| day_in_words(day, locale)).unwrap_or_default();
        shell.say(&Text::of("summary-day").words("date", date))
    }));
    let tick = el("span").set("class", "tick").set("aria-hidden", "true");
    let read = el("p").set("class", "read").set("role", "status");
    let print = el("button").set("type", "button").set("class", "press main");
    let print = print.with(picture("printer")).with(el("span").word("print"));
    let titles =
        div("titles")
            .with(open_heading().saying(summary, |summary| Some(summary.title.clone())))
            .with(div("said-when").with(day).with(
                read.with(tick).with(el("span").set("class", "unseen").word("summary-read")),
            ));
    let tools = div("toolbar screen-only")
        .with(press("second", "scan-another", Event::Go(Place::Desk(desk::Place::Scan))))
        .with(press("second", "summary-compare", Desk::CompareAsked))
        .with(print.sends(Event::PrintAsked));
    div("top").with(titles).with(tools)
}

/// The same comparison that the person sees, once a second code was read.
fn comparison() -> El {
    div("comparison").filled(
        summary!(),
        |summary| summary.evolution.clone(),
        |view| {
            let Some(view) = view else { return Vec::new() };
            let end = press("quiet", "summary-compare-end", Desk::CompareEnded);
            let section = el("section").with(el("h2").word("evolution-title"));
            vec![section.all(evolution::body(view)).with(div("tools screen-only").with(end))]
        },
    )
}
