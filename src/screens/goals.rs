//! Up to three goals, from the list or in own words.

use crate::app::{Event, Text, view};
use crate::components::{Actions, Cards, Heading, Kind, Picture, Press};
use crate::web::{Shell, focus_soon};
use leptos::prelude::*;

const FIELD: &str = "own-words";

/// The list, and a field for own words.
#[component]
pub fn Goals() -> impl IntoView {
    let shell = Shell::get();
    let goals = shell.view(view::goals);
    let cards = Signal::derive(move || goals.with(|g| g.cards.clone()));
    let can_add = Memo::new(move |_| goals.with(|g| g.can_add));
    let chosen = move || {
        goals.with(|g| g.cards.iter().any(|c| c.chosen) || !g.own.is_empty() || !g.draft.is_empty())
    };
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        shell.send(Event::DraftAdded);
        focus_soon(FIELD.to_owned());
    };
    view! {
        <Heading>{shell.word("goals-title")}</Heading>
        <p class="help">{shell.word("goals-help")}</p>
        <Cards cards kind=Kind::Several />
        <form class="own" on:submit=add>
            <label for=FIELD>
                <Picture name="own-words" />
                <span>{shell.word("own-words")}</span>
            </label>
            <OwnGoals />
            <div class="row">
                <input
                    id=FIELD
                    type="text"
                    maxlength="80"
                    autocomplete="off"
                    dir="auto"
                    enterkeyhint="done"
                    aria-describedby="letters-left"
                    prop:value=move || goals.with(|g| g.draft.clone())
                    prop:disabled=move || !can_add.get()
                    on:input=move |event| shell.send(Event::DraftChanged(event_target_value(&event)))
                />
                <button type="submit" class="press second" prop:disabled=move || !can_add.get()>
                    {shell.word("own-words-add")}
                </button>
            </div>
            <p class="quiet" id="letters-left">{move || goals.with(|g| shell.say(&g.left))}</p>
        </form>
        <Actions>
            <p class="count" role="status">{move || goals.with(|g| shell.say(&g.count))}</p>
            <Press label=Signal::derive(move || if chosen() { "next" } else { "skip" }) event=Event::Next />
        </Actions>
    }
}

/// The goals in own words, each with a way to take it back.
#[component]
fn OwnGoals() -> impl IntoView {
    let shell = Shell::get();
    let own = shell.view(|model| {
        let goals = view::goals(model);
        (goals.own, goals.written_in)
    });
    let lines = move || {
        let (own, written_in) = own.get();
        let each = own.into_iter().map(|(at, words)| {
            let label = Text::of("goal-remove").words("goal", words.clone());
            view! {
                <li class="own-goal">
                    <q lang=written_in.tag() dir=written_in.direction().as_str()>{words}</q>
                    <button
                        type="button"
                        class="tool remove"
                        aria-label=move || shell.say(&label)
                        on:click=move |_| {
                            shell.send(Event::GoalRemoved(at));
                            focus_soon(FIELD.to_owned());
                        }
                    >
                        <span class="cross" aria-hidden="true"></span>
                    </button>
                </li>
            }
        });
        each.collect_view()
    };
    view! { <ul class="own-goals">{lines}</ul> }
}
