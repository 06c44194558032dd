//! After sharing: keeping, coming back, erasing. And what time has brought.

use crate::ui::{El, actions, el, face, heading, p, picture, press};
use jalon_core::app::Text;
use jalon_core::app::person::{Event, LaterEvent, Place};

/// Some time has passed: a follow-up is offered.
pub(super) fn back_again() -> Vec<El> {
    vec![
        face("seedling"),
        heading("return-title"),
        el("p").set("class", "help").saying(person!(Return), |text| Some(text.clone())),
        actions(vec![
            press("main", "return-follow-up", LaterEvent::FollowUpBegun),
            press("quiet", "return-later", LaterEvent::FollowUpLater),
        ]),
    ]
}

/// After sharing: keep or erase.
pub(super) fn after() -> Vec<El> {
    let after = person!(After);
    let help = el("p").set("class", "help").saying(after, |after| {
        Some(Text::of(if after.is_kept { "after-help" } else { "after-help-memory" }))
    });
    vec![
        face("mobile-phone"),
        heading("after-title"),
        help,
        reminder(),
        press("second", "evolution-open", Event::Go(Place::Evolution))
            .shown_while(after, |after| after.has_evolution),
        actions(vec![
            press("main", "after-keep", Event::Go(Place::Pause)),
            press("second", "follow-up-begin", LaterEvent::FollowUpBegun)
                .shown_while(after, |after| after.can_follow_up),
            press("quiet", "review-all", LaterEvent::AllAsked)
                .shown_while(after, |after| after.can_ask_more),
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
                .sends(LaterEvent::ReminderAsked),
        )
}
