//! The adviser's page: what the person wants to talk about and reach comes first; what is difficult
//! and what helps carry the same weight. On paper it is one page.

use super::decide::decide;
use crate::screens::later::evolution;
use crate::screens::later::suggestions::suggestion;
use crate::ui::later::{fact_line, goal_line, named_line, picture_line, problem_in_view, topics};
use crate::ui::{El, Follow, actions, div, el, open_heading, p, picture, press};
use crate::web::desk::hear_scanner;
use crate::web::{Shell, day_in_words};
use jalon_core::app::desk::Event as Desk;
use jalon_core::app::desk::view::Screen;
use jalon_core::app::letter::page::{DomainLine, GoalsPart, Page};
use jalon_core::app::letter::suggestions::SuggestionsView;
use jalon_core::app::{Arg, Event, Place, Text, desk};
use jalon_core::assessment::Goal;
use jalon_core::instrument::{Locale, Section};

/// What the summary shows.
macro_rules! summary {
    () => {
        crate::ui::view().part(|view| match crate::screens::desk::shown::shown(view)? {
            Screen::Summary(shown) => shown.as_ref(),
            Screen::Scan { .. } => None,
        })
    };
}

/// The summary.
pub(super) fn summary() -> Vec<El> {
    let shell = Shell::get();
    let summary = summary!();
    let locale = crate::ui::view().part(|view| Some(&view.locale));
    let day = el("p").set("class", "quiet").written(Box::new(move || {
        let day = summary.read(|summary| summary.page.day).zip(locale.read(|locale| *locale));
        let date = day.map(|(day, locale)| day_in_words(day, locale)).unwrap_or_default();
        shell.say(&Text::of("summary-day").words("date", date))
    }));
    let tick = el("span").set("class", "tick").set("aria-hidden", "true");
    let read = el("p").set("class", "read").set("role", "status");
    let print = el("button").set("type", "button").set("class", "press main");
    hear_scanner();
    vec![
        decide(summary, |summary| summary.asks),
        problem_in_view(summary, |summary| summary.problem.clone()),
        el("article")
            .set("class", "summary")
            // Somebody else's answers: a browser that translates would send them away.
            .set("translate", "no")
            .with(read.with(tick).with(el("span").word("summary-read")))
            .with(open_heading().saying(summary, |summary| Some(summary.title.clone())))
            .with(day)
            .with(comparison())
            .with(div("document").filled(summary, |summary| summary.page.clone(), document))
            .with(p("quiet note", "summary-note")),
        actions(vec![
            p("quiet", "summary-leave"),
            print.with(picture("printer")).with(el("span").word("print")).sends(Event::PrintAsked),
            press("second", "summary-compare", Desk::CompareAsked),
            press("second", "scan-another", Event::Go(Place::Desk(desk::Place::Scan))),
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
    ];
    let columns = div("columns")
        .with(talk(&page.talk, page.private, page.none.talk.as_ref()))
        .with(goals(&page.goals, page.written_in))
        .with(lines("summary-difficult", &page.difficult, page.none.difficult.as_ref()))
        .with(
            lines("summary-strengths", &page.strengths, page.none.strengths.as_ref())
                .set("class", "short"),
        )
        .maybe(facts(page, Section::FollowUp, "summary-follow-up"))
        .maybe(facts(page, Section::Resources, "summary-resources"))
        .maybe(facts(page, Section::Situation, "summary-situation"))
        .maybe(suggestions(&page.suggestions));
    vec![columns, div("rest").all(rest.into_iter().flatten().collect())]
}

fn section(title: &'static str) -> El {
    el("section").with(el("h2").word(title))
}

fn talk(talk: &[DomainLine], private: bool, none: Option<&Text>) -> El {
    let mut each: Vec<El> = talk.iter().map(|line| el("li").with(named_line(line, None))).collect();
    if private {
        each.push(el("li").with(picture_line("private", Text::of("summary-private"))));
    }
    section("summary-talk").with(el("ul").set("class", "lines").all(each)).maybe(none.map(why_none))
}

fn goals(goals: &GoalsPart, written_in: Locale) -> El {
    let section = section("summary-goals");
    let goals = match goals {
        GoalsPart::LeftOut(text) | GoalsPart::Open(text) => {
            return section.with(el("p").set("class", "quiet").say(text.clone()));
        }
        GoalsPart::Given(goals) => goals,
    };
    let each = goals.iter().map(|goal| goal_line(goal, written_in)).collect();
    let own = goals.iter().any(|view| {
        matches!(view.goal, Goal::Own(_)) || view.facts.iter().any(|fact| fact.words.is_some())
    });
    let language = own.then(|| {
        let name = Text::verbatim(Arg::Locale(written_in));
        el("p").set("class", "quiet").say(Text::of("summary-written-in").message("language", name))
    });
    section.with(el("ol").set("class", "goals").all(each)).maybe(language)
}

/// The answers of a section; what was passed or never reached in quiet text.
fn facts(page: &Page, of: Section, title: &'static str) -> Option<El> {
    let view = page.sections.iter().find(|view| view.section == of);
    let outcomes: &[_] = if of == Section::FollowUp { &page.outcomes } else { &[] };
    if view.is_none() && outcomes.is_empty() {
        return None;
    }
    let goals = outcomes.iter().map(|goal| goal_line(goal, page.written_in)).collect();
    let goals = (!outcomes.is_empty()).then(|| el("ul").set("class", "goals since").all(goals));
    let facts = view.map(|view| {
        let each = view.facts.iter().map(|fact| fact_line(fact, page.written_in)).collect();
        el("dl").set("class", "facts").all(each)
    });
    let open = |title, names: &[Text]| {
        (!names.is_empty()).then(|| {
            let items = names.iter().map(|name| el("li").say(name.clone())).collect();
            div("topics").with(el("h3").word(title)).with(el("ul").all(items))
        })
    };
    let passed = view.and_then(|view| open("facts-passed", &view.passed));
    let unseen = view.and_then(|view| open("facts-unseen", &view.unseen));
    Some(section(title).maybe(goals).maybe(facts).maybe(passed).maybe(unseen))
}

fn suggestions(view: &SuggestionsView) -> Option<El> {
    let section = section("summary-suggestions").set("class", "wide");
    match view {
        SuggestionsView::Silent => None,
        SuggestionsView::Open(text) => {
            Some(section.with(el("p").set("class", "quiet").say(text.clone())))
        }
        SuggestionsView::Lines(lines) => {
            let each = lines.iter().map(|line| el("li").with(suggestion(line))).collect();
            Some(section.with(el("ul").set("class", "lines two").all(each)))
        }
    }
}

/// The same comparison that the person sees, once a second code was read.
fn comparison() -> El {
    div("comparison").filled(
        summary!(),
        |summary| summary.evolution.clone(),
        |view| {
            let Some(view) = view else { return Vec::new() };
            let end = press("quiet", "summary-compare-end", Desk::CompareEnded);
            let section = el("section").with(el("h2").word("evolution-title"));
            vec![section.all(evolution::body(view)).with(div("tools screen-only").with(end))]
        },
    )
}

fn why_none(text: &Text) -> El {
    el("p").set("class", "quiet").say(text.clone())
}

fn lines(title: &'static str, lines: &[DomainLine], none: Option<&Text>) -> El {
    let line = |line: &DomainLine| el("li").with(named_line(line, Some("summary-talk-mark")));
    let each: Vec<El> = lines.iter().map(line).collect();
    section(title).with(el("ul").set("class", "lines").all(each)).maybe(none.map(why_none))
}
