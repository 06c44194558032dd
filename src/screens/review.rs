//! Everything that would be shown, as a letter about oneself. Each line can be changed or kept back.

use crate::app::view::{self, Goals, Kept, Letter, Line, Page, Topic};
use crate::app::{Event, Part, Place, Text};
use crate::components::{
    El, Said, actions, div, el, goal_line, heading, named_line, p, picture_line, press, topics,
};
use crate::instrument::Locale;

/// The letter.
pub(super) fn review() -> Vec<El> {
    vec![
        heading("review-title"),
        p("help", "review-help"),
        div("letter").part(view::review, sections),
        actions(vec![press("main", "review-next", Event::Next)]),
    ]
}

fn sections(letter: &Letter) -> Vec<El> {
    let Letter { page, kept, nothing } = letter;
    let Page { talk, goals, difficult, strengths, fine, passed, unseen, left_out, .. } = page;
    let mut talks = lines(talk);
    if page.private {
        let name = Text::of("private-box");
        let tools = tools(&name, Place::Private, Part::Private);
        talks.push(el("li").with(picture_line("private", name)).with(tools));
    }
    let all = [
        nothing.then(|| p("help", "review-nothing")),
        section("section-talk", talks),
        Some(goal_section(goals, page.written_in)),
        section("section-difficult", lines(difficult)),
        section("section-strengths", lines(strengths)),
        section("section-fine", names(fine)),
        section("section-passed", names(passed)),
        section("section-unseen", names(unseen)),
        topics("section-strengths-passed", &page.strengths_passed),
        topics("section-strengths-unseen", &page.strengths_unseen),
        section("section-kept", kept.iter().map(kept_back).collect())
            .map(|s| s.set("class", "kept")),
        not_shown(left_out),
    ];
    all.into_iter().flatten().collect()
}

fn section(title: &'static str, lines: Vec<El>) -> Option<El> {
    (!lines.is_empty()).then(|| {
        let list = el("ul").set("class", "lines").all(lines);
        el("section").with(el("h2").word(title)).with(list)
    })
}

fn lines(of: &[Line]) -> Vec<El> {
    let line = |line: &Line| {
        let tools = tools(&line.name, line.change, Part::Domain(line.domain));
        el("li").with(named_line(line, None)).with(tools)
    };
    of.iter().map(line).collect()
}

fn names(of: &[Topic]) -> Vec<El> {
    let line = |topic: &Topic| {
        let (place, part) = (Place::Lead(topic.domain), Part::Domain(topic.domain));
        let name = picture_line(topic.picture, topic.name.clone());
        el("li").with(name).with(tools(&topic.name, place, part))
    };
    of.iter().map(line).collect()
}

fn goal_section(goals: &Goals, written_in: Locale) -> El {
    let section = el("section").with(el("h2").word("section-goals"));
    let tools = tools(&Text::of("section-goals"), Place::Goals, Part::Goals);
    match goals {
        Goals::LeftOut(text) => section.with(el("p").set("class", "quiet").say(text.clone())),
        Goals::Open(text) => {
            section.with(el("p").set("class", "quiet").say(text.clone())).with(tools)
        }
        Goals::Given(goals) => {
            let each = goals.iter().map(|(goal, of)| goal_line(goal, of, written_in)).collect();
            section.with(el("ol").set("class", "goals").all(each)).with(tools)
        }
    }
}

/// Something answered that is not shown.
fn kept_back(kept: &Kept) -> El {
    let show = tool("press second", "show", "show-this", &kept.name);
    let show = show.sends(Event::ShownToggled(kept.part));
    el("li").with(picture_line(kept.picture, kept.name.clone())).with(div("tools").with(show))
}

/// The adviser reads these names too: not chosen or not shown, which of the two is not said.
fn not_shown(left_out: &[Topic]) -> Option<El> {
    let title = Text::of("section-left-out");
    topics("section-left-out", left_out).map(|topics| {
        let change = tool("press quiet", "change", "change-this", &title);
        topics.with(div("tools").with(change.sends(Event::Go(Place::Domains))))
    })
}

/// Change a line, or keep it back.
fn tools(name: &Text, change: Place, part: Part) -> El {
    let to_change = tool("press quiet", "change", "change-this", name).sends(Event::Go(change));
    let to_keep = tool("press quiet care", "leave-out", "leave-out-this", name);
    div("tools").with(to_change).with(to_keep.sends(Event::ShownToggled(part)))
}

/// A button that a screen reader names with what it is about.
fn tool(look: &str, words: &'static str, label: &'static str, about: &Text) -> El {
    el("button")
        .set("type", "button")
        .set("class", look)
        .label_with(label, "name", Said::Message(about.clone()))
        .word(words)
}
