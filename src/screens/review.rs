//! Everything that would be shown, as a letter about oneself. Each line can be changed or kept back.

use crate::components::{
    El, Said, actions, div, el, fact_line, goal_line, named_line, open_heading, p, picture,
    picture_line, press, topics,
};
use crate::web::Shell;
use jalon_core::app::view::{
    self, FactsView, Goals, Kept, Letter, Line, Page, SuggestionsView, Topic, Weight,
};
use jalon_core::app::{Event, Part, Place, Text};
use jalon_core::instrument::{Locale, Section};

/// The letter.
#[inline(never)]
pub(super) fn review() -> Vec<El> {
    if Shell::get().now(|model| view::cells(model).is_some()) {
        return super::simple::review();
    }
    vec![
        open_heading().tell(|model| {
            let asked = model.session.is_none();
            Some(Text::of(if asked { "review-title" } else { "review-title-turn" }))
        }),
        p("help", "review-help"),
        div("dense").part(view::weight, |lines| {
            if lines.is_empty() {
                return Vec::new();
            }
            let line = |line: &Weight| match line.change {
                None => el("p").say(line.text.clone()),
                Some(place) => {
                    let button = el("button").set("type", "button").set("class", "press quiet");
                    button.say(line.text.clone()).sends(Event::Go(place))
                }
            };
            vec![div("hint").all(lines.iter().map(line).collect())]
        }),
        div("letter").part(view::review, sections),
        actions(vec![
            press("second", "review-all", Event::AllAsked).shown_if(view::can_ask_more),
            press("main", "review-next", Event::Next).shown_if(|model| model.session.is_none()),
            press("main", "next", Event::Next).shown_if(|model| model.session.is_some()),
        ]),
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
        since(page),
        section("section-difficult", lines(difficult)),
        section("section-strengths", lines(strengths)),
        facts(page, Section::Resources),
        facts(page, Section::Situation),
        suggestions(&page.suggestions),
        section("section-fine", names(fine)),
        section("section-passed", names(passed)),
        section("section-unseen", names(unseen)),
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
            let each = goals.iter().map(|goal| goal_line(goal, written_in)).collect();
            section.with(el("ol").set("class", "goals").all(each)).with(tools)
        }
    }
}

/// What became of the goals of the assessment before, and what else happened since.
fn since(page: &Page) -> Option<El> {
    let outcomes = page.outcomes.iter().map(|goal| goal_line(goal, page.written_in)).collect();
    let goals =
        (!page.outcomes.is_empty()).then(|| el("ul").set("class", "goals since").all(outcomes));
    match (facts(page, Section::FollowUp), goals) {
        (section, None) => section,
        (Some(section), Some(goals)) => Some(section.with(goals)),
        (None, Some(goals)) => {
            Some(el("section").with(el("h2").word("section-follow_up")).with(goals))
        }
    }
}

/// The answers of a section, each with a way to change it; the section is kept back as a whole.
fn facts(page: &Page, of: Section) -> Option<El> {
    let FactsView { section, facts, passed, unseen } =
        page.sections.iter().find(|view| view.section == of)?;
    let each = facts.iter().map(|fact| {
        let change = tool("press quiet", "change", "change-this", &fact.name);
        let change = div("tools").with(change.sends(Event::Go(fact.change)));
        el("li")
            .with(el("dl").set("class", "facts").with(fact_line(fact, page.written_in)))
            .with(change)
    });
    let title = Text::of(view::title(*section));
    let keep = tool("press quiet care", "leave-out", "leave-out-this", &title);
    let keep = keep.sends(Event::ShownToggled(Part::Section(*section)));
    Some(
        el("section")
            .with(el("h2").say(title))
            .with(el("ul").set("class", "lines").all(each.collect()))
            .maybe(names_only("facts-passed", passed))
            .maybe(names_only("facts-unseen", unseen))
            .with(div("tools").with(keep)),
    )
}

/// Questions by name only.
fn names_only(title: &'static str, names: &[Text]) -> Option<El> {
    (!names.is_empty()).then(|| {
        let items = names.iter().map(|name| el("li").say(name.clone())).collect();
        div("topics").with(el("h3").word(title)).with(el("ul").all(items))
    })
}

fn suggestions(view: &SuggestionsView) -> Option<El> {
    let section = el("section").with(el("h2").word("section-suggestions"));
    match view {
        SuggestionsView::Silent => None,
        SuggestionsView::Open(text) => {
            Some(section.with(el("p").set("class", "quiet").say(text.clone())))
        }
        SuggestionsView::Lines(lines) => {
            let each = lines.iter().map(|line| {
                let said = el("p").set("class", "said").say(line.name.clone());
                el("li").with(div("line").with(picture(line.picture)).with(said))
            });
            let title = Text::of("section-suggestions");
            let tools = tools(&title, Place::Suggestions, Part::Suggestions);
            Some(section.with(el("ul").set("class", "lines").all(each.collect())).with(tools))
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
        let change = change.sends(Event::Go(Place::Domains));
        // In a workshop the facilitator chose for all.
        topics.with(div("tools").with(change.shown_if(|model| model.session.is_none())))
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
