//! A participant's turn in a workshop.

use super::share::code_picture;
use crate::components::{
    El, actions, div, el, face, heading, hold, p, picture, press, problem, switch,
};
use jalon_core::app::view;
use jalon_core::app::{Event, Model, Place, SessionEvent, Text};

/// The id of the sentence that says how long to hold a button.
const HOLD_HELP: &str = "hold-help";

fn tell(event: SessionEvent) -> Event {
    Event::Session(event)
}

/// A large card that is pressed: a picture and words.
fn card(of: &str, words: &'static str, event: Event) -> El {
    el("button")
        .set("type", "button")
        .set("class", "card")
        .with(picture(of))
        .with(el("span").set("class", "words").word(words))
        .sends(event)
}

/// "I have finished", as large as it gets.
fn finish(event: SessionEvent) -> El {
    press("second large", "session-done", tell(event))
}

/// What only the facilitator does: held.
fn held(look: &str, label: &'static str, event: SessionEvent) -> Vec<El> {
    let help = p("quiet", "hold-help").set("id", HOLD_HELP);
    vec![hold(look, label, HOLD_HELP, tell(event)), help]
}

/// A participant's turn begins: what this is, how long it lasts, one large button.
#[inline(never)]
pub(super) fn turn() -> Vec<El> {
    let line = |of: &str, words: El| el("li").with(picture(of)).with(words);
    let minutes = |model: &Model| view::minutes(model);
    let lines = el("ul").set("class", "promises").all(vec![
        line("raised-hand", el("span").word("promise-choice")),
        line("pass", el("span").word("turn-pass")),
        line("forget", el("span").word("turn-forgets")),
        line("duration", el("span").tell(minutes)).shown_if(move |m| minutes(m).is_some()),
    ]);
    let below = div("row beside").part(view::is_handed_round, |handed| {
        if *handed {
            return held("quiet", "turn-to-facilitator", SessionEvent::Left);
        }
        let mut all = vec![press("quiet", "turn-leave", tell(SessionEvent::Left))];
        all.extend(held("quiet", "turn-hand-round", SessionEvent::HandedRound));
        all
    });
    vec![
        div("welcome").with(heading("turn-title")).with(lines),
        actions(vec![press("main large", "turn-begin", Event::Next)]),
        below,
    ]
}

/// What to do with the answers.
#[inline(never)]
pub(super) fn closing() -> Vec<El> {
    let given = el("p").set("class", "card chosen");
    let given = given
        .with(picture("to-group"))
        .with(el("span").set("class", "words").word("closing-given"))
        .with(el("span").set("class", "tick").set("aria-hidden", "true"));
    vec![
        heading("after-title"),
        p("help", "closing-help"),
        div("cards large")
            .with(
                card("to-group", "closing-give", tell(SessionEvent::Given))
                    .shown_if(|model| !view::has_given(model)),
            )
            .with(div("status").set("role", "status").with(given.shown_if(view::has_given)))
            .with(card("take-along", "closing-take", Event::Go(Place::Share))),
        p("quiet", "closing-own-words"),
        actions(vec![finish(SessionEvent::Finished)]),
    ]
}

/// The anonymous code, for the facilitator's device.
#[inline(never)]
pub(super) fn anonymous() -> Vec<El> {
    let nothing = |model: &Model| {
        let is_there = view::anonymous_view(model).is_some();
        (!is_there).then(|| [Text::of("anonymous-failed"), Text::of("anonymous-failed-help")])
    };
    vec![
        div("share")
            .with(heading("anonymous-title"))
            .with(p("help", "anonymous-who"))
            .with(
                div("code-place").part(view::anonymous_view, |code| {
                    code.iter().filter_map(code_picture).collect()
                }),
            )
            .with(el("p").set("class", "lead").tell(view::number))
            .with(problem(nothing))
            .with(switch("share-cracked", |model| model.cracked, Event::CrackedToggled)),
    ]
}

/// The participant has finished; all is forgotten already.
#[inline(never)]
pub(super) fn finished() -> Vec<El> {
    let below = div("row beside").part(view::is_handed_round, |handed| {
        if *handed {
            return held("second large", "finished-next", SessionEvent::TurnOver);
        }
        vec![press("second large", "finished-close", tell(SessionEvent::Left))]
    });
    vec![
        div("welcome")
            .with(face("finished"))
            .with(heading("finished-title"))
            .with(p("lead", "finished-hand-back").shown_if(view::is_handed_round))
            .with(p("help", "finished-forgotten")),
        below,
    ]
}

/// In the place of a screen that nobody has touched for a while.
#[inline(never)]
pub(super) fn resting() -> Vec<El> {
    vec![
        div("welcome")
            .with(face("still-there"))
            .with(heading("resting-title"))
            .with(p("lead", "resting-help")),
        actions(vec![press("main large", "resting-here", tell(SessionEvent::Touched))]),
    ]
}

/// In the footer of a turn, in place of the pause.
#[inline(never)]
pub(super) fn stop() -> El {
    finish(SessionEvent::Stopped)
}
