//! After sharing: keeping, coming back, erasing. And what time has brought.

use super::sheet::{sheet, ways};
use crate::ui::later::{forgets, hint, opens_again};
use crate::ui::{El, actions, el, face, heading, open_heading, p, picture, press};
use jalon_core::app::Text;
use jalon_core::app::person::view::begin::ReturnView;
use jalon_core::app::person::{Event, LaterEvent, Place};

/// Opened again: on, back to look, or anew. Nothing of the answers, whoever holds the phone.
pub(super) fn back_again() -> Vec<El> {
    let back = person!(Return);
    let is_due = |back: &ReturnView| back.due.is_some();
    let go_on = |look, label| press(look, label, LaterEvent::FollowUpLater);
    vec![
        face("seedling"),
        open_heading().saying(back, move |back| {
            Some(Text::of(if is_due(back) { "return-title" } else { "return-again" }))
        }),
        el("p")
            .set("class", "help")
            .saying(back, |back| Some(back.due.clone().unwrap_or_else(|| Text::of("pause-kept")))),
        actions(vec![
            go_on("main", "next").shown_while(back, move |back| !is_due(back)),
            press("main", "return-follow-up", LaterEvent::FollowUpBegun).shown_while(back, is_due),
            press("second", "follow-up-begin", LaterEvent::FollowUpBegun)
                .shown_while(back, move |back| back.can_follow_up && !is_due(back)),
            press("second", "anew-begin", LaterEvent::AnewBegun),
            p("help", "anew-kept").shown_while(back, move |back| !is_due(back)),
            go_on("quiet", "return-later").shown_while(back, is_due),
        ]),
    ]
}

/// After sharing: keep or erase.
pub(super) fn after() -> Vec<El> {
    let after = person!(After);
    let help = el("p").set("class", "help").saying(after, |after| {
        Some(Text::of(if after.is_kept { "after-help" } else { "after-help-memory" }))
    });
    let save = el("button").set("type", "button").set("class", "press second");
    let reminder = save
        .with(picture("spiral-calendar"))
        .with(el("span").word("reminder-save"))
        .sends(LaterEvent::ReminderAsked);
    vec![
        heading("after-title"),
        help,
        forgets(),
        ways(after, |after| after.sheet.is_some(), Some(p("quiet", "sheet-kept"))),
        hint(after, |after| after.hints),
        reminder,
        press("second", "evolution-open", Event::Go(Place::Evolution))
            .shown_while(after, |after| after.has_evolution),
        actions(vec![
            el("button")
                .set("type", "button")
                .set("class", "press main")
                .with(el("span").saying(after, |after| Some(after.end.clone())))
                .sends(Event::Go(Place::Pause)),
            press("second", "follow-up-begin", LaterEvent::FollowUpBegun)
                .shown_while(after, |after| after.can_follow_up),
            press("second", "anew-begin", LaterEvent::AnewBegun)
                .shown_while(after, |after| after.can_follow_up),
            press("quiet", "review-all", LaterEvent::AllAsked)
                .shown_while(after, |after| after.can_ask_more),
            press("care", "erase", Event::Go(Place::Erase)),
        ]),
        opens_again(),
        sheet(after, |after| after.sheet.as_ref()),
    ]
}
