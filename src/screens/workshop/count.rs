//! Anonymous codes are counted, one after the other; the camera stays on between them.

use super::facilitator::trouble;
use crate::screens::desk::{takes_drops, ways};
use crate::ui::later::problem_in_view;
use crate::ui::{El, actions, div, el, heading, p, press};
use jalon_core::app::Event;
use jalon_core::app::workshop::Event as Workshop;
use jalon_core::app::workshop::view::Screen;

/// Anonymous codes are counted.
pub(super) fn count() -> Vec<El> {
    let count = workshop!(Screen::Count(count) => count);
    let scan = workshop!(Screen::Count(count) => &count.scan);
    let number = el("p").set("class", "counted").set("role", "status");
    let number = number.saying(count, |count| count.number.clone());
    // Both are live: a screen reader says what became of a code as soon as it was read.
    let outcome = div("outcome").set("role", "status").filled(
        count,
        |count| count.outcome.clone(),
        |outcome| {
            let Some(view) = outcome else { return Vec::new() };
            let tick = el("span").set("class", "tick").set("aria-hidden", "true");
            let words =
                div("said").all(view.lines.iter().map(|line| el("p").say(line.clone())).collect());
            let look = if view.is_counted { "read" } else { "hint" };
            let tick = view.is_counted.then_some(tick);
            vec![div(look).maybe(tick).with(words)]
        },
    );
    let screen = div("scan counting")
        .with(heading("count-title"))
        .with(p("help", "count-help"))
        .with(trouble(workshop!(Screen::Count(count) => &count.trouble)))
        .with(
            div("tally")
                .with(number)
                .with(outcome)
                .with(problem_in_view(scan, |scan| scan.problem.clone())),
        )
        .with(ways(scan));
    let look = press("second", "workshop-picture", Workshop::PictureAsked(None));
    vec![
        takes_drops(screen),
        actions(vec![look, press("main", "count-done", Event::Back)])
            .set("class", "actions screen-only"),
    ]
}
