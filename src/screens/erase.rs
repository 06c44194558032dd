//! Stopping, keeping and erasing.

use crate::components::{El, actions, el, face, heading, p, picture, press};
use crate::web::Shell;
use jalon_core::app::view;
use jalon_core::app::{Event, Keeping, Model, Place, Text};

/// Whether answers stay when the page is closed.
fn is_kept(model: &Model) -> bool {
    model.keeping == Keeping::Stored
}

/// After sharing: keep or erase.
#[inline(never)]
pub(super) fn after() -> Vec<El> {
    if Shell::get().now(|model| model.session.is_some()) {
        return super::session::closing();
    }
    let help = el("p").set("class", "help").tell(|model| {
        Some(Text::of(if is_kept(model) { "after-help" } else { "after-help-memory" }))
    });
    vec![
        face("mobile-phone"),
        heading("after-title"),
        help,
        reminder(),
        super::evolution::way(),
        actions(vec![
            press("main", "after-keep", Event::Go(Place::Pause)),
            press("second", "follow-up-begin", Event::FollowUpBegun)
                .shown_if(|model| model.today > model.answered_on),
            press("quiet", "review-all", Event::AllAsked).shown_if(view::can_ask_more),
            press("care", "erase", Event::Go(Place::Erase)),
        ]),
    ]
}

/// A calendar file: the app itself sends nothing.
fn reminder() -> El {
    let save = el("button").set("type", "button").set("class", "press second");
    el("section")
        .set("class", "own")
        .with(el("h2").word("reminder-title"))
        .with(p("help", "reminder-help"))
        .with(
            save.with(picture("spiral-calendar"))
                .with(el("span").word("reminder-save"))
                .sends(Event::ReminderAsked),
        )
}

/// Stop now, come back later.
pub(super) fn pause() -> Vec<El> {
    vec![
        face("pause"),
        heading("pause-title"),
        p("help", "pause-kept").shown_if(is_kept),
        p("help", "pause-close").shown_if(is_kept),
        p("help", "pause-memory").shown_if(|model| !is_kept(model)),
        actions(vec![press("main", "pause-resume", Event::Next)]),
    ]
}

/// Erase everything? Asked once.
pub(super) fn erase() -> Vec<El> {
    vec![
        face("erase"),
        heading("erase-title"),
        p("help", "erase-help").shown_if(|model| model.session.is_none()),
        p("help", "erase-turn").shown_if(|model| model.session.is_some()),
        p("help", "erase-workshops")
            .shown_if(|model| model.session.is_none() && model.facilitator.keeps_workshops()),
        actions(vec![
            press("care", "erase-yes", Event::EraseConfirmed),
            press("second", "erase-no", Event::Back),
        ]),
    ]
}
