//! What this is, in five seconds. `scripts/finish.mjs` paints the same before the app is here.

use crate::app::{Event, Place};
use crate::components::{Actions, Picture, Press};
use crate::web::Shell;
use leptos::prelude::*;

/// The name, one sentence, three promises, one large button.
#[component]
pub fn Welcome() -> impl IntoView {
    let shell = Shell::get();
    let promise = move |picture: &'static str, words: &'static str| {
        view! {
            <li>
                <Picture name=picture />
                <span>{shell.word(words)}</span>
            </li>
        }
    };
    view! {
        <div class="welcome">
            <crate::components::Heading>
                <span class="brand">{shell.word("app-name")}</span>
            </crate::components::Heading>
            <p class="lead">{shell.word("welcome-lead")}</p>
            <ul class="promises">
                {promise("raised-hand", "promise-choice")}
                {promise("mobile-phone", "promise-phone")} {promise("eyes", "promise-show")}
            </ul>
        </div>
        <Actions>
            <Press label="welcome-begin" event=Event::Next />
            <Press label="welcome-adviser" event=Event::Go(Place::Scan) look="quiet" />
        </Actions>
    }
}
