//! A participant's turn in a workshop.

use crate::ui::later::{code_picture, hold, problem};
use crate::ui::{El, actions, div, el, face, heading, p, picture, press, switch};
use jalon_core::app::person::{self, LaterEvent};
use jalon_core::app::turn::Event as Turn;
use jalon_core::app::turn::view::Screen;
use jalon_core::app::{Event, Text};

/// The id of the sentence that says how long to hold a button.
const HOLD_HELP: &str = "hold-help";

/// What a screen of the turn itself shows.
macro_rules! turn {
    ($pattern:pat => $shown:expr) => {
        crate::ui::view().part(|view| match crate::screens::later::shown::shown(view)? {
            jalon_core::app::view::LaterScreen::Turn($pattern) => Some($shown),
            _ => None,
        })
    };
}

/// A large card that is pressed: a picture and words.
fn card(of: &str, words: &'static str, event: impl Into<Event>) -> El {
    el("button")
        .set("type", "button")
        .set("class", "card")
        .with(picture(of))
        .with(el("span").set("class", "words").word(words))
        .sends(event)
}

/// "I have finished", as large as it gets.
fn finish(event: Turn) -> El {
    press("second large", "session-done", event)
}

/// What only the facilitator does: held.
fn held(look: &str, label: &'static str, event: Turn) -> Vec<El> {
    let help = p("quiet", "hold-help").set("id", HOLD_HELP);
    vec![hold(look, label, HOLD_HELP, event), help]
}

/// A participant's turn begins: what this is, how long it lasts, one large button.
pub(super) fn turn() -> Vec<El> {
    let minutes = turn!(Screen::Begin { minutes, .. } => minutes);
    let handed_round = turn!(Screen::Begin { handed_round, .. } => handed_round);
    let line = |of: &str, words: El| el("li").with(picture(of)).with(words);
    let lines = el("ul").set("class", "promises").all(vec![
        line("raised-hand", el("span").word("promise-choice")),
        line("pass", el("span").word("turn-pass")),
        line("forget", el("span").word("turn-forgets")),
        line("duration", el("span").saying(minutes, Option::clone))
            .shown_while(minutes, Option::is_some),
    ]);
    let below = div("row held-out").filled(
        handed_round,
        |handed| *handed,
        |handed| {
            if *handed {
                return held("quiet", "turn-to-facilitator", Turn::Left);
            }
            let mut all = vec![press("quiet", "turn-leave", Turn::Left)];
            all.extend(held("quiet", "turn-hand-round", Turn::HandedRound));
            all
        },
    );
    vec![
        div("welcome").with(heading("turn-title")).with(lines),
        actions(vec![press("main large", "turn-begin", Event::Next)]),
        below,
    ]
}

/// What to do with the answers.
pub(super) fn closing() -> Vec<El> {
    let has_given = turn!(Screen::Closing { given, .. } => given);
    let sure = turn!(Screen::Closing { sure, .. } => sure);
    let given = el("p").set("class", "card chosen");
    let given = given
        .with(picture("to-group"))
        .with(el("span").set("class", "words").word("closing-given"))
        .with(el("span").set("class", "tick").set("aria-hidden", "true"));
    vec![
        heading("after-title"),
        // Above, so that a second tap on the same place finishes nothing.
        div("alert").set("role", "alert").filled(
            sure,
            |sure| *sure,
            |sure| {
                if !sure {
                    return Vec::new();
                }
                vec![p("what", "closing-sure"), press("care", "closing-finish", Turn::Finished)]
            },
        ),
        p("help", "closing-help"),
        div("cards large")
            .with(
                card("to-group", "closing-give", Turn::Given)
                    .shown_while(has_given, |given| !given),
            )
            .with(
                div("status")
                    .set("role", "status")
                    .with(given.shown_while(has_given, |given| *given)),
            )
            .with(card("take-along", "closing-take", person::Event::Go(person::Place::Share))),
        p("quiet", "closing-own-words"),
        actions(vec![finish(Turn::Finished).shown_while(sure, |sure| !sure)]),
    ]
}

/// The anonymous code, for the facilitator's device.
pub(super) fn anonymous() -> Vec<El> {
    let anonymous = turn!(Screen::Anonymous(shown) => shown);
    vec![
        div("share")
            .with(div("titled").with(heading("anonymous-title")))
            .with(p("help", "anonymous-who"))
            .with(div("code-place").filled(
                anonymous,
                |anonymous| anonymous.code.clone(),
                |code| code.iter().filter_map(code_picture).collect(),
            ))
            .with(
                el("p")
                    .set("class", "lead")
                    .saying(anonymous, |anonymous| Some(anonymous.number.clone())),
            )
            .with(problem(anonymous, |anonymous| {
                let failed = [Text::of("anonymous-failed"), Text::of("anonymous-failed-help")];
                anonymous.code.is_none().then_some(failed)
            }))
            .with(switch(
                anonymous,
                "share-cracked",
                |anonymous| anonymous.cracked,
                LaterEvent::CrackedToggled,
            )),
    ]
}

/// The participant has finished; all is forgotten already.
pub(super) fn finished() -> Vec<El> {
    let handed_round = turn!(Screen::Finished { handed_round } => handed_round);
    let below = div("row held-out").filled(
        handed_round,
        |handed| *handed,
        |handed| {
            if *handed {
                return held("second large", "finished-next", Turn::TurnOver);
            }
            vec![press("second large", "finished-close", Turn::Left)]
        },
    );
    vec![
        div("welcome")
            .with(face("finished"))
            .with(heading("finished-title"))
            .with(p("lead", "finished-hand-back").shown_while(handed_round, |handed| *handed))
            .with(p("help", "finished-forgotten")),
        below,
    ]
}

/// In the place of a screen that nobody has touched for a while.
pub(super) fn resting() -> Vec<El> {
    vec![
        // Said at once by a screen reader; the focus comes to its heading, as on every screen.
        div("welcome")
            .set("role", "alert")
            .with(face("still-there"))
            .with(heading("resting-title"))
            .with(p("lead", "resting-help")),
        actions(vec![press("main large", "resting-here", Turn::Touched)]),
    ]
}

/// In the footer of a turn, in place of the pause.
pub(super) fn stop() -> El {
    finish(Turn::Stopped)
}
