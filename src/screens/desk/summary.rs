//! The adviser's page: what the person wants to talk about and reach comes first; what is difficult
//! and what helps carry the same weight. On paper it is one page.

use super::around;
use super::plan;
use super::second;
use super::sheet::{Reading, document};
use super::shown::page;
use super::styled::styled;
use crate::screens::later::evolution;
use crate::ui::later::problem_in_view;
use crate::ui::{El, Follow, div, el, open_heading, p, picture, press};
use crate::web::desk::hear_scanner;
use crate::web::{Shell, day_in_words};
use jalon_core::app::desk::Event as Desk;
use jalon_core::app::desk::plan::PlanEvent;
use jalon_core::app::{Event, Place, Text, desk};

/// The summary.
pub(super) fn summary() -> Vec<El> {
    hear_scanner();
    let article = el("article")
        .set("class", "summary")
        // Somebody else's answers: a browser that translates would send them away.
        .set("translate", "no")
        .with(top())
        .with(comparison())
        .with(plan::report::section(page(), |page| page.report.clone()))
        .with(document(Reading::Adviser))
        .with(p("quiet note", "summary-note"));
    let main = div("page")
        .with(around::asked())
        .with(problem_in_view(page(), |page| page.problem.clone()))
        .with(article)
        .with(around::label())
        .with(around::leave());
    vec![styled(div("desk").with(around::people()).with(main))]
}

/// The day, and that the code was read.
pub(super) fn said_when() -> El {
    let shell = Shell::get();
    let locale = crate::ui::view().part(|view| Some(&view.locale));
    let day = el("p").set("class", "quiet").written(Box::new(move || {
        let day = page().read(|page| page.day).zip(locale.read(|locale| *locale));
        let date = day.map(|(day, locale)| day_in_words(day, locale)).unwrap_or_default();
        shell.say(&Text::of("summary-day").words("date", date))
    }));
    let tick = el("span").set("class", "tick").set("aria-hidden", "true");
    let read = el("p").set("class", "read").set("role", "status");
    let words = el("span").set("class", "unseen").word("summary-read");
    div("said-when").with(day).with(read.with(tick).with(words))
}

/// The title, the day, and what can be done with the page.
fn top() -> El {
    let print = el("button").set("type", "button").set("class", "press main");
    let print = print.with(picture("printer")).with(el("span").word("print"));
    let turn = el("button").set("type", "button").set("class", "press second sign-only");
    let turn = turn.label(Text::of("desk-turn")).with(picture("eyes")).sends(Desk::TurnAsked);
    let heading = open_heading().saying(page(), |page| Some(page.title.clone()));
    let tools = div("toolbar screen-only")
        .with(around::keys_button())
        .with(turn)
        .with(second::switch())
        .with(press("second", "scan-another", Event::Go(Place::Desk(desk::Place::Scan))))
        .with(press("second", "summary-compare", Desk::CompareAsked))
        .with(press("second", "plan-make", PlanEvent::Opened))
        .with(print.sends(Event::PrintAsked));
    div("top").with(div("titles").with(heading).with(said_when())).with(tools)
}

/// The same comparison that the person sees, once a second code was read.
fn comparison() -> El {
    div("comparison").filled(
        page(),
        |page| page.evolution.clone(),
        |view| {
            let Some(view) = view else { return Vec::new() };
            let end = press("quiet", "summary-compare-end", Desk::CompareEnded);
            let section = el("section").with(el("h2").word("evolution-title"));
            vec![section.all(evolution::body(view)).with(div("tools screen-only").with(end))]
        },
    )
}
