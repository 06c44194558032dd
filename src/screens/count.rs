//! Anonymous codes are counted, one after the other; the camera stays on between them.

use super::facilitator::trouble;
use super::scan::{takes_drops, ways};
use crate::components::{El, actions, div, el, heading, p, press, problem};
use jalon_core::app::view;
use jalon_core::app::{Event, FacilitatorEvent};

/// Anonymous codes are counted.
#[inline(never)]
pub(super) fn count() -> Vec<El> {
    let number = el("p").set("class", "counted").set("role", "status").tell(view::number_counted);
    // Both are live: a screen reader says what became of a code as soon as it was read.
    let outcome = div("outcome").set("role", "status").part(view::outcome, |outcome| {
        let Some(view) = outcome else { return Vec::new() };
        let tick = el("span").set("class", "tick").set("aria-hidden", "true");
        let words =
            div("said").all(view.lines.iter().map(|line| el("p").say(line.clone())).collect());
        let look = if view.is_counted { "read" } else { "hint" };
        let tick = view.is_counted.then_some(tick);
        vec![div(look).maybe(tick).with(words)]
    });
    let screen = div("scan counting")
        .with(heading("count-title"))
        .with(p("help", "count-help"))
        .with(trouble())
        .with(
            div("tally")
                .with(number)
                .with(outcome)
                .with(problem(|model| view::scan(model).problem)),
        )
        .with(ways());
    let picture = Event::Facilitator(FacilitatorEvent::PictureAsked(None));
    let look = press("second", "workshop-picture", picture);
    vec![
        takes_drops(screen),
        actions(vec![look, press("main", "count-done", Event::Back)])
            .set("class", "actions screen-only"),
    ]
}
