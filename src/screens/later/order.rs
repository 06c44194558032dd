//! The goals, put in order by buttons.

use crate::ui::later::goal_words;
use crate::ui::{El, bottom, el, heading, onward, p, picture};
use crate::web::{self, Shell};
use jalon_core::app::person::view::order::{OrderLine, OrderView};
use jalon_core::app::person::{LaterEvent, Shift};
use jalon_core::app::{Text, of_any_goal};
use jalon_core::instrument::Locale;

/// The first stands on top.
pub(super) fn order() -> Vec<El> {
    let list = el("ol").set("class", "order").filled(person!(Order), Clone::clone, |order| {
        let OrderView { lines, written_in } = order;
        let last = lines.len().saturating_sub(1);
        lines.iter().enumerate().map(|(at, line)| one(line, *written_in, at, last)).collect()
    });
    vec![heading("order-title"), p("help", "order-help"), list, bottom(vec![onward()])]
}

fn one(line: &OrderLine, written_in: Locale, at: usize, last: usize) -> El {
    el("li")
        .with(picture(line.picture))
        .with(el("span").set("class", "words").with(goal_words(&line.goal, written_in)))
        .with(mover(line, Shift::Up, at, last))
        .with(mover(line, Shift::Down, at, last))
}

fn mover(line: &OrderLine, way: Shift, at: usize, last: usize) -> El {
    let shell = Shell::get();
    // The focus follows the goal to its new place; at an end, to the button that still works.
    let (name, label, open, target) = match way {
        Shift::Up if at == 1 => ("up", "goal-up", line.up, "down-0".to_owned()),
        Shift::Up => ("up", "goal-up", line.up, format!("up-{}", at.saturating_sub(1))),
        Shift::Down if at + 1 == last => ("down", "goal-down", line.down, format!("up-{last}")),
        Shift::Down => ("down", "goal-down", line.down, format!("down-{}", at + 1)),
    };
    let button = el("button")
        .set("type", "button")
        .set("id", &format!("{name}-{at}"))
        .set("class", &format!("tool move {name}"))
        .label(Text::of(label).message("goal", of_any_goal(&line.goal)))
        .with(el("span").set("class", "arrow").set("aria-hidden", "true"))
        .on("click", move |_| {
            shell.send(LaterEvent::GoalMoved(at, way).into());
            web::focus_soon(&target);
        });
    if open { button } else { button.set("disabled", "") }
}
