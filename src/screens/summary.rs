//! The adviser's page: what the person wants to talk about and reach comes first; what is difficult
//! and what helps carry the same weight. On paper it is one page.

use crate::app::view::{self, Goals, Line, Page};
use crate::app::{Event, Place, Text};
use crate::assessment::Goal;
use crate::components::{
    El, Said, actions, div, el, goal_line, heading, named_line, nothing, p, picture, picture_line,
    press, topics,
};
use crate::instrument::Locale;
use crate::web::{Shell, day_in_words};

/// The summary.
pub(super) fn summary() -> Vec<El> {
    let shell = Shell::get();
    let day = el("p").set("class", "quiet").written(Box::new(move || {
        let (day, locale) = shell.read(|m| (view::page(m).map(|page| page.day), m.locale));
        let date = day.map(|day| day_in_words(day, locale)).unwrap_or_default();
        shell.say(&Text::of("summary-day").words("date", date))
    }));
    let tick = el("span").set("class", "tick").set("aria-hidden", "true");
    let read = el("p").set("class", "read").set("role", "status");
    let print = el("button").set("type", "button").set("class", "press main");
    vec![
        el("article")
            .set("class", "summary")
            .with(read.with(tick).with(el("span").word("summary-read")))
            .with(heading("summary-title"))
            .with(day)
            .with(
                div("document")
                    .part(view::page, |page| page.as_ref().map_or_else(Vec::new, document)),
            )
            .with(p("quiet note", "summary-note")),
        actions(vec![
            p("quiet", "summary-leave"),
            print.with(picture("printer")).with(el("span").word("print")).sends(Event::PrintAsked),
            press("second", "scan-another", Event::Go(Place::Scan)),
        ])
        .set("class", "actions screen-only"),
    ]
}

fn document(page: &Page) -> Vec<El> {
    let rest = [
        topics("summary-fine", &page.fine),
        topics("summary-passed", &page.passed),
        topics("summary-unseen", &page.unseen),
        topics("summary-strengths-passed", &page.strengths_passed),
        topics("summary-strengths-unseen", &page.strengths_unseen),
        topics("summary-left-out", &page.left_out),
    ];
    let columns = div("columns")
        .with(talk(&page.talk, page.private))
        .with(goals(&page.goals, page.written_in))
        .with(lines("summary-difficult", &page.difficult))
        .with(lines("summary-strengths", &page.strengths));
    vec![columns, div("rest").all(rest.into_iter().flatten().collect())]
}

fn section(title: &'static str) -> El {
    el("section").with(el("h2").word(title))
}

fn talk(talk: &[Line], private: bool) -> El {
    let mut each: Vec<El> = talk.iter().map(|line| el("li").with(named_line(line, None))).collect();
    if private {
        each.push(el("li").with(picture_line("private", Text::of("private-box"))));
    }
    let none = nothing(each.is_empty(), "summary-nothing");
    section("summary-talk").with(el("ul").set("class", "lines").all(each)).maybe(none)
}

fn goals(goals: &Goals, written_in: Locale) -> El {
    let section = section("summary-goals");
    let goals = match goals {
        Goals::LeftOut(text) | Goals::Open(text) => {
            return section.with(el("p").set("class", "quiet").say(text.clone()));
        }
        Goals::Given(goals) => goals,
    };
    let each = goals.iter().map(|(goal, of)| goal_line(goal, of, written_in)).collect();
    let own = goals.iter().any(|(goal, _)| matches!(goal, Goal::Own(_)));
    let language = own.then(|| {
        let name = Text::of(format!("language-{}", written_in.tag()));
        el("p").set("class", "quiet").say_with(
            "summary-written-in",
            "language",
            Said::Message(name),
        )
    });
    section.with(el("ol").set("class", "goals").all(each)).maybe(language)
}

fn lines(title: &'static str, lines: &[Line]) -> El {
    let line = |line: &Line| el("li").with(named_line(line, Some("summary-talk-mark")));
    let each: Vec<El> = lines.iter().map(line).collect();
    let none = nothing(each.is_empty(), "summary-nothing");
    section(title).with(el("ul").set("class", "lines").all(each)).maybe(none)
}
