//! How to run a session of 45 minutes, to read and to print.

use crate::ui::{El, actions, el, heading, p, picture};
use jalon_core::app::Event;
use jalon_core::app::workshop::view::guide::{Guide, GuidePart};

/// How to run a session, printable.
pub(super) fn guide(guide: &Guide) -> Vec<El> {
    let Guide { prepare, steps, say, cases, picture: hidden, kept } = guide;
    let steps = el("ol").set("class", "steps").all(steps.iter().map(step).collect());
    let cases = cases.iter().map(|case| part("li", "h3", case)).collect();
    let cases = el("section")
        .set("class", "cases")
        .with(el("h2").word("guide-cases"))
        .with(el("ul").all(cases));
    let print = el("button").set("type", "button").set("class", "press main");
    vec![
        el("article")
            .set("class", "guide")
            .with(heading("guide-title"))
            .with(p("help", "guide-help"))
            .with(part("section", "h2", prepare).set("class", "prepare"))
            .with(
                el("section")
                    .set("class", "session")
                    .with(el("h2").word("guide-steps"))
                    .with(steps),
            )
            .with(part("section", "h2", say).set("class", "say"))
            .with(cases)
            .with(part("section", "h2", hidden).set("class", "hidden-numbers"))
            .with(part("section", "h2", kept).set("class", "kept-where")),
        actions(vec![
            print.with(picture("printer")).with(el("span").word("print")).sends(Event::PrintAsked),
        ])
        .set("class", "actions screen-only"),
    ]
}

/// One step of the session, with its minutes beside it.
fn step(step: &GuidePart) -> El {
    let when = step.when.clone().map(|when| el("p").set("class", "when").say(when));
    el("li").maybe(when).with(part("div", "h3", step))
}

fn part(tag: &str, title: &str, part: &GuidePart) -> El {
    let lines = part.lines.iter().map(|line| el("li").say(line.clone())).collect();
    el(tag).with(el(title).say(part.title.clone())).with(el("ul").all(lines))
}
