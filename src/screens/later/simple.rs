//! The questions in pictures: one a screen. What is touched is chosen and says itself; one loudspeaker reads all of it.

use super::lead::asked;
use crate::ui::later::{WHY, bubble, goal_words, head, picks, plain_head, say};
use crate::ui::{
    CardKind, El, Follow, Item, actions, bottom, div, el, heading, onward, p, picture, press,
    way_on,
};
use crate::web::Shell;
use jalon_core::app::letter::suggestions::SuggestionView;
use jalon_core::app::person::view::later::GoalTiles;
use jalon_core::app::person::view::pictures::{CellView, Ordered, Taken};
use jalon_core::app::person::view::questions::LeadView;
use jalon_core::app::person::view::suggestions::SuggestionTile;
use jalon_core::app::person::{Event as Person, LaterEvent};
use jalon_core::app::{Event, Text, VoiceEvent, of_any_goal};
use jalon_core::assessment::Goal;
use jalon_core::instrument::{Locale, MAX_GOALS};

/// How is it going with …? Or a question about something pleasant, to learn how one answers.
pub(super) fn question(now: &LeadView) -> Vec<El> {
    let lead = person!(Pictured);
    vec![
        head(now.picture, asked(now)),
        picks(lead, "picks faces", CardKind::One, |lead| &lead.answers),
        bubble(lead, |lead| &lead.talk),
        way_on(lead, LeadView::is_answered, |_| None),
    ]
}

/// The goals of a page, in pictures. Those chosen stand above, on every page.
pub(super) fn goals(shown: &GoalTiles) -> Vec<El> {
    let goals = person!(GoalTiles);
    let written_in = shown.written_in;
    let slots = el("ol").set("class", "slots").set("data-speaker", "");
    let slots = slots.filled(
        goals,
        |goals| goals.taken.clone(),
        move |taken| (0..MAX_GOALS).map(|at| slot(at, taken.get(at), written_in)).collect(),
    );
    let count =
        el("p").set("class", "why").set("role", "status").set(WHY, "").set("data-speaker", "");
    let count = count.saying(goals, |goals| Some(goals.count.clone())).class_while(
        goals,
        "heard-only",
        |goals| !goals.is_full,
    );
    let page = el("p").set("class", "heard-only").set("data-speaker", "");
    vec![
        plain_head("goal", heading("goals-title")),
        slots,
        count,
        picks(goals, "picks tiles", CardKind::Several, |goals| &goals.cards),
        page.say(shown.page.clone()),
        way_on(goals, |goals| goals.can_go_on, |_| None),
    ]
}

/// A goal that is chosen, to be taken off; or a place for one.
fn slot(at: usize, taken: Option<&Taken>, written_in: Locale) -> El {
    let Some(taken) = taken else {
        let number = el("span").set("class", "slot").set("aria-hidden", "true");
        return el("li").set("aria-hidden", "true").with(number.text(&(at + 1).to_string()));
    };
    let name = match &taken.goal {
        Goal::Listed(_) => Text::of("goal-remove").message("goal", of_any_goal(&taken.goal)),
        Goal::Own(words) => Text::of("goal-remove").words("goal", words.as_str()),
    };
    let button = el("button").set("type", "button").set("class", "slot taken").label(name);
    let button = button.set("lang", written_in.tag());
    let cross = el("span").set("class", "cross").set("aria-hidden", "true");
    let button = button.with(picture(taken.picture)).with(cross).sends(taken.event.clone());
    el("li").with(button.sends(VoiceEvent::Stopped))
}

/// The goals, put in order by touching the most important first.
pub(super) fn order() -> Vec<El> {
    let tapping = person!(Tapping);
    let written_in = tapping.now(|(_, written_in)| *written_in).unwrap_or_default();
    let list = el("ol").set("class", "tapped").set("data-speaker", "");
    let list = list.each(
        tapping,
        |(goals, _)| goals,
        |goal| match &goal.goal {
            Goal::Listed(id) => id.as_str().into(),
            Goal::Own(words) => words.as_str().to_owned().into(),
        },
        move |item| ordered(item, written_in),
    );
    let help = p("help", "order-tap").set("data-speaker", "");
    vec![plain_head("goal", heading("order-title")), help, list, bottom(vec![onward()])]
}

fn ordered(item: Item<Ordered>, written_in: Locale) -> El {
    let Some(goal) = item.now(Ordered::clone) else { return el("li") };
    let number = move || item.read(|goal| goal.number.map(|number| number.to_string()));
    let badge = el("span")
        .set("class", "badge")
        .attribute(item, "aria-hidden", |goal| goal.number.is_none().then(|| "true".to_owned()))
        .written(Box::new(move || number().flatten().unwrap_or_default()));
    let words = el("span").set("class", "words").with(goal_words(&goal.goal, written_in));
    let button = el("button").set("type", "button").set("class", "pick wide");
    let here = button.raw().clone();
    let button = button
        .class_while(item, "chosen", |goal| goal.number.is_some())
        .attribute(item, "aria-pressed", |goal| Some(goal.number.is_some().to_string()))
        .with(badge)
        .with(picture(goal.picture))
        .with(words)
        .on("click", move |_| {
            let Some(now) = item.now(Ordered::clone) else { return };
            touch(LaterEvent::GoalTapped(now.at), now.number.is_some(), &here);
        });
    el("li").with(button)
}

/// A touch says what it takes; what is given back falls silent.
fn touch(event: LaterEvent, was_chosen: bool, here: &web_sys::Element) {
    let shell = Shell::get();
    shell.send(event.into());
    if was_chosen {
        shell.send(Event::Voice(VoiceEvent::Stopped));
    } else {
        say(here);
    }
}

/// What could be talked about: a picture each, to be touched, heard and struck out.
pub(super) fn suggestions() -> Vec<El> {
    let shown = person!(Suggested);
    let grid = el("ul").set("class", "picks tiles ideas").set("data-speaker", "");
    let key = |tile: &SuggestionTile| tile.line.name.id.clone();
    let grid = grid.each(shown, |shown| &shown.tiles, key, idea);
    let none = el("p").set("class", "help").set("data-speaker", "");
    let none = none
        .saying(shown, |shown| shown.none.clone())
        .shown_while(shown, |shown| shown.none.is_some());
    let more = el("button").set("type", "button").set("class", "press second");
    let more = more
        .set("data-speaker", "")
        .with(el("span").saying(shown, |shown| shown.more.clone()))
        .sends(LaterEvent::MoreSuggestions)
        .shown_while(shown, |shown| shown.more.is_some());
    let picked = div("picked").set("role", "status").set("data-speaker", "").filled(
        shown,
        |shown| shown.tiles.iter().find(|tile| tile.picked).map(|tile| tile.line.clone()),
        |line| match line {
            Some(line) => strike(line),
            None => vec![p("help", "suggestions-help")],
        },
    );
    vec![
        plain_head("suggestion", heading("suggestions-title")),
        none,
        grid,
        more,
        actions(vec![picked, onward()]).set("data-speaker", ""),
    ]
}

fn idea(item: Item<SuggestionTile>) -> El {
    let Some(SuggestionTile { at, line, .. }) = item.now(SuggestionTile::clone) else {
        return el("li");
    };
    let heard = |text: Text| el("span").set("class", "heard").say(text);
    let because = line.because.first().map(|because| {
        let told = el("span").set("class", "heard").word("suggestion-because");
        told.with(el("span").text(" ")).with(el("span").say(because.clone()))
    });
    let more = el("span")
        .set("class", "heard-only")
        .maybe(line.what.map(heard))
        .maybe(because)
        .with(heard(Text::of("suggestion-struck")).shown_while(item, |tile| tile.line.struck));
    let button = el("button").set("type", "button").set("class", "pick");
    let here = button.raw().clone();
    let button = button
        .class_while(item, "picked-cell", |tile| tile.picked)
        .class_while(item, "kept-cell", |tile| tile.line.struck)
        .attribute(item, "aria-pressed", |tile| Some(tile.picked.to_string()))
        .with(picture(line.picture))
        .with(el("span").set("class", "words").say(line.name))
        .with(more)
        .on("click", move |_| {
            let was_picked = item.now(|tile| tile.picked) == Some(true);
            touch(LaterEvent::CellPicked(at), was_picked, &here);
        });
    el("li").with(button)
}

/// What was touched can be struck out, and put back.
fn strike(line: &SuggestionView) -> Vec<El> {
    let words = if line.struck { "suggestion-put-back" } else { "suggestion-strike" };
    let toggle = press("second", words, LaterEvent::SuggestionToggled(line.service));
    vec![el("p").with(el("strong").say(line.name.clone())), div("row").with(toggle)]
}

/// Everything that would be shown: a picture each, to be touched, heard, changed or kept back.
pub(super) fn review(in_turn: bool) -> Vec<El> {
    let shown = person!(Cells);
    let grid = el("ul").set("class", "cells").set("data-speaker", "");
    let grid = grid.each(shown, |shown| &shown.cells, |cell| cell.at.to_string().into(), one);
    let picked = div("picked").set("role", "status").set("data-speaker", "").filled(
        shown,
        |shown| shown.cells.iter().find(|cell| cell.picked).cloned(),
        |cell| match cell {
            Some(cell) => tools(cell),
            None => vec![p("help", "review-tap")],
        },
    );
    // In a turn a code follows only for who asks for it.
    let (title, on) =
        if in_turn { ("review-title-turn", "next") } else { ("review-title", "review-next") };
    vec![
        plain_head("eyes", heading(title)),
        grid,
        actions(vec![picked, press("main", on, Event::Next)]).set("data-speaker", ""),
    ]
}

fn one(item: Item<CellView>) -> El {
    let Some(cell) = item.now(CellView::clone) else { return el("li") };
    let sign = |name: &'static str| picture(name).set("class", "sign");
    let number = cell.number.map(|n| el("span").set("class", "badge").text(&n.to_string()));
    let signs = el("span")
        .set("class", "signs")
        .maybe(number)
        .maybe(cell.face.map(sign))
        .maybe(cell.talk.then(|| sign("talk")))
        .with(sign("private").shown_while(item, |cell| cell.kept));
    let heard = |text: Text| el("span").set("class", "heard").say(text);
    let words = el("span")
        .set("class", "heard-only")
        .with(heard(cell.name.clone()))
        .with(heard(cell.said.clone()))
        .maybe(cell.talk.then(|| heard(Text::of("talk-about-this"))))
        .with(heard(Text::of("section-kept")).shown_while(item, |cell| cell.kept));
    let button = el("button").set("type", "button").set("class", "seen");
    let here = button.raw().clone();
    let button = button
        .class_while(item, "picked-cell", |cell| cell.picked)
        .class_while(item, "kept-cell", |cell| cell.kept)
        .attribute(item, "aria-pressed", |cell| Some(cell.picked.to_string()))
        .with(picture(cell.picture))
        .with(signs)
        .with(words)
        .on("click", move |_| {
            let Some(now) = item.now(CellView::clone) else { return };
            touch(LaterEvent::CellPicked(now.at), now.picked, &here);
        });
    el("li").with(button)
}

/// What was touched, in words, with what can be done about it.
fn tools(cell: &CellView) -> Vec<El> {
    let keep = if cell.kept { "show" } else { "leave-out" };
    let change = press("second", "change", Person::Go(cell.change));
    let keep = press("second", keep, LaterEvent::ShownToggled(cell.part));
    vec![el("p").with(el("strong").say(cell.told.clone())), div("row").with(change).with(keep)]
}
