//! One action in pictures: what, who, by when, and two pictures to answer by.

use super::line::said;
use super::shown::shown;
use super::styled::styled;
use crate::ui::later::{head, say};
use crate::ui::{El, Follow, Source, bottom, div, el, onward, open_heading, picture, press};
use crate::web::Shell;
use jalon_core::app::person::LaterEvent;
use jalon_core::app::person::plan::view::{ActionState, PicturedAction, Screen, answers, state};
use jalon_core::app::{Event, Place, View, VoiceEvent};

/// One action.
pub(super) fn pictured(now: &PicturedAction) -> Vec<El> {
    let line = &now.line;
    let title = open_heading().with(said(&line.deed, now.written_in));
    let page = el("p").set("class", "quiet plan-count").set("data-speaker", "");
    let cell = |name: &str, words: El| div("fact").with(picture(name)).with(words);
    let who = cell(line.who_picture, el("span").with(said(&line.who, now.written_in)));
    let due = line.due.clone().map(|due| cell("spiral-calendar", el("span").say(due)));
    let facts = div("plan-facts").set("data-speaker", "").with(who).maybe(due);
    let replies = div("picks two").set("role", "group").set("data-speaker", "");
    let replies = replies.all(answers(now.plan, line.at).map(reply).to_vec());
    let on = match now.next {
        Some(next) => press("main", "next", Event::Go(Place::Person(next))),
        None => onward(),
    };
    vec![
        head(line.picture, title),
        page.say(now.page.clone()),
        styled(facts),
        replies,
        bottom(vec![on]),
    ]
}

fn action() -> Source<View, PicturedAction> {
    crate::ui::view().part(|view| match shown(view)? {
        Screen::Pictured(action) => Some(&**action),
        Screen::Page(_) | Screen::Asked(_) => None,
    })
}

/// A picture to answer by. A touch says what it takes; what is given back falls silent.
fn reply((of, act): (ActionState, jalon_core::app::person::PlanAct)) -> El {
    let shown = action();
    let is = move |now: &PicturedAction| now.line.state == Some(of);
    let face = match of {
        ActionState::Done => "check-mark-button",
        ActionState::NotYet => "hourglass-not-done",
    };
    let button = el("button").set("type", "button").set("class", "pick");
    let here = button.raw().clone();
    let tick = el("span").set("class", "tick").set("aria-hidden", "true");
    button
        .class_while(shown, "chosen", is)
        .attribute(shown, "aria-pressed", move |now| Some(is(now).to_string()))
        .with(picture(face))
        .with(el("span").set("class", "words").say(state(of)))
        .with(tick)
        .on("click", move |_| {
            let was = shown.now(is) == Some(true);
            let shell = Shell::get();
            shell.send(LaterEvent::Plan(act).into());
            if was {
                shell.send(Event::Voice(VoiceEvent::Stopped));
            } else {
                say(&here);
            }
        })
}
