//! The questions in pictures: one a screen, three faces, and every word can be heard.

use crate::screens::lead::asked;
use crate::ui::later::goal_words;
use crate::ui::{
    CardKind, El, actions, bottom, div, el, heading, listen_all, onward, picture, press, speaker,
    switch_tile, tiles, way_on,
};
use jalon_core::app::person::view::later::GoalTiles;
use jalon_core::app::person::view::pictures::{CellView, Ordered};
use jalon_core::app::person::view::questions::LeadView;
use jalon_core::app::person::{Event as Person, LaterEvent};
use jalon_core::app::{Event, Text};
use jalon_core::instrument::Locale;

/// Here each text has its speaker by the layout: the listening layer gives it no other.
const OWN: &str = "data-speaker";

fn own(class: &str) -> El {
    div(class).set(OWN, "")
}

/// How is it going with …? Or a question about something pleasant, to learn how one answers.
pub(super) fn question(now: &LeadView) -> Vec<El> {
    let lead = person!(Pictured);
    let large = picture(now.picture).set("class", "face");
    let about = own("shown").with(large).with(asked(now)).with(listen_all());
    vec![
        about,
        own("answers")
            .with(tiles(lead, CardKind::One, |lead| &lead.answers))
            .with(switch_tile(lead, |lead| &lead.talk)),
        way_on(lead, LeadView::is_answered, |_| None),
    ]
}

/// Words with a button that speaks them.
fn said(words: El) -> El {
    let speaker = speaker(&words);
    own("said-aloud").with(words).with(speaker)
}

/// The title of a screen, beside the button that speaks everything.
fn titled(id: &'static str) -> El {
    own("said-aloud").with(heading(id)).with(listen_all())
}

/// The goals of a page, in pictures.
pub(super) fn goals(shown: &GoalTiles) -> Vec<El> {
    let goals = person!(GoalTiles);
    vec![
        titled("goals-title"),
        tiles(goals, CardKind::Several, |goals| &goals.cards).class("goal-tiles").set(OWN, ""),
        own("heard-only").with(el("p").set("class", "count").say(shown.page.clone())),
        way_on(goals, |goals| goals.can_go_on, |goals| Some(goals.count.clone())),
    ]
}

/// The goals, put in order by tapping the most important first.
pub(super) fn order() -> Vec<El> {
    let list = el("ol").set("class", "tapped").set(OWN, "");
    let list = list.rows(
        person!(Tapping),
        |(goals, written_in)| {
            let one = |(at, goal): (usize, &Ordered)| (at, goal.clone(), *written_in);
            goals.iter().enumerate().map(one).collect()
        },
        |(at, ..)| at.to_string().into(),
        |(at, goal, written_in)| ordered(*at, goal, *written_in),
    );
    let help = el("p").set("class", "help").set(OWN, "").word("order-tap");
    vec![titled("order-title"), help, list, bottom(vec![onward()])]
}

fn ordered(at: usize, goal: &Ordered, written_in: Locale) -> El {
    let badge = el("span").set("class", "badge");
    let number = match goal.number {
        Some(number) => badge.text(&number.to_string()),
        None => badge.set("aria-hidden", "true"),
    };
    let words = el("span").set("class", "words").with(goal_words(&goal.goal, written_in));
    let button = el("button")
        .set("type", "button")
        .set("class", if goal.number.is_some() { "card chosen" } else { "card" })
        .set("aria-pressed", if goal.number.is_some() { "true" } else { "false" })
        .with(number)
        .with(picture(goal.picture))
        .with(words)
        .sends(LaterEvent::GoalTapped(at));
    let speaker = speaker(&button);
    el("li").set("class", "tile").with(button).with(speaker)
}

/// Everything that would be shown: a picture each, to be tapped, heard, changed or kept back.
pub(super) fn review() -> Vec<El> {
    let cells = person!(Cells);
    let grid = el("ul").set("class", "cells").set(OWN, "");
    let grid = grid.rows(
        cells,
        |cells| cells.iter().cloned().enumerate().collect(),
        |(at, _)| at.to_string().into(),
        |(at, cell)| one(*at, cell),
    );
    let picked = own("picked").set("role", "status").filled(
        cells,
        |cells| cells.iter().find(|cell| cell.picked).cloned(),
        |cell| match cell {
            Some(cell) => tools(cell),
            None => vec![said(el("p").set("class", "help").word("review-tap"))],
        },
    );
    vec![
        said(heading("review-title")),
        grid,
        actions(vec![
            picked,
            own("onward").with(listen_all()).with(press("main", "review-next", Event::Next)),
        ]),
    ]
}

fn one(at: usize, cell: &CellView) -> El {
    let sign = |name: &'static str| picture(name).set("class", "sign");
    let number = cell.number.map(|n| el("span").set("class", "badge").text(&n.to_string()));
    let signs = el("span")
        .set("class", "signs")
        .maybe(number)
        .maybe(cell.face.map(sign))
        .maybe(cell.talk.then(|| sign("talk")))
        .maybe(cell.kept.then(|| sign("private")));
    let heard = |text: Text| el("span").set("class", "heard").say(text);
    let words = el("span")
        .set("class", "heard-only")
        .with(heard(cell.name.clone()))
        .with(heard(cell.said.clone()))
        .maybe(cell.talk.then(|| heard(Text::of("talk-about-this"))))
        .maybe(cell.kept.then(|| heard(Text::of("section-kept"))));
    let look = match (cell.picked, cell.kept) {
        (true, _) => "seen picked-cell",
        (false, true) => "seen kept-cell",
        (false, false) => "seen",
    };
    let button = el("button")
        .set("type", "button")
        .set("class", look)
        .set("aria-pressed", if cell.picked { "true" } else { "false" })
        .with(picture(cell.picture))
        .with(signs)
        .with(words)
        .sends(LaterEvent::CellPicked(at));
    el("li").with(button)
}

/// What was tapped, in words, with what can be done about it.
fn tools(cell: &CellView) -> Vec<El> {
    let keep = if cell.kept { "show" } else { "leave-out" };
    let change = press("second", "change", Person::Go(cell.change));
    let keep = press("second", keep, LaterEvent::ShownToggled(cell.part));
    vec![
        said(el("p").with(el("strong").say(cell.told.clone()))),
        div("row").with(change).with(keep),
    ]
}
