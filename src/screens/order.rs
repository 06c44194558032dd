//! The goals, put in order by buttons.

use crate::app::view::{self, OrderLine};
use crate::app::{Event, Text, Way, of_goal};
use crate::assessment::Goal;
use crate::components::{Actions, GoalName, Heading, Picture, Press};
use crate::web::{Shell, focus_soon};
use leptos::prelude::*;

/// The first stands on top.
#[component]
pub fn Order() -> impl IntoView {
    let shell = Shell::get();
    let order = shell.view(view::order);
    let lines = move || {
        let order = order.get();
        let last = order.lines.len().saturating_sub(1);
        let each = order.lines.into_iter().enumerate().map(|(at, line)| {
            let OrderLine { goal, picture, up, down } = line;
            let named = goal.clone();
            let name = move || match &named {
                Goal::Listed(id) => shell.say(&of_goal(*id)),
                Goal::Own(words) => words.as_str().to_owned(),
            };
            let button = move |way: Way, open: bool| {
                let name = name.clone();
                let (id, label) = match way {
                    Way::Up => ("up", "goal-up"),
                    Way::Down => ("down", "goal-down"),
                };
                // The focus follows the goal to its new place; at an end, to the button that still works.
                let follow = move |_| {
                    shell.send(Event::GoalMoved(at, way));
                    let target = match way {
                        Way::Up if at == 1 => "down-0".to_owned(),
                        Way::Up => format!("up-{}", at.saturating_sub(1)),
                        Way::Down if at + 1 == last => format!("up-{last}"),
                        Way::Down => format!("down-{}", at + 1),
                    };
                    focus_soon(target);
                };
                view! {
                    <button
                        type="button"
                        id=format!("{id}-{at}")
                        class=format!("tool move {id}")
                        aria-label=move || shell.say(&Text::of(label).words("goal", name()))
                        prop:disabled=!open
                        on:click=follow
                    >
                        <span class="arrow" aria-hidden="true"></span>
                    </button>
                }
            };
            view! {
                <li>
                    <Picture name=picture />
                    <span class="words">
                        <GoalName goal written_in=order.written_in />
                    </span>
                    {button.clone()(Way::Up, up)} {button(Way::Down, down)}
                </li>
            }
        });
        each.collect_view()
    };
    view! {
        <Heading>{shell.word("order-title")}</Heading>
        <p class="help">{shell.word("order-help")}</p>
        <ol class="order">{lines}</ol>
        <Actions>
            <Press label="next" event=Event::Next />
        </Actions>
    }
}
