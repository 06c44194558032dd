//! What this is, in five seconds. `scripts/finish.mjs` paints the same before the app is here.

use crate::app::{Event, Place};
use crate::components::{Actions, Picture, Press};
use crate::web::Shell;
use leptos::prelude::*;

/// Each promise with its picture.
const PROMISES: [(&str, &str); 3] = [
    ("raised-hand", "promise-choice"),
    ("mobile-phone", "promise-phone"),
    ("eyes", "promise-show"),
];

/// The name, one sentence, three promises, one large button.
#[component]
pub fn Welcome() -> impl IntoView {
    let shell = Shell::get();
    let promises = PROMISES.map(|(picture, words)| {
        view! {
            <li>
                <Picture name=picture />
                <span>{shell.word(words)}</span>
            </li>
        }
    });
    view! {
        <div class="welcome">
            <crate::components::Heading>
                <span class="brand">{shell.word("app-name")}</span>
            </crate::components::Heading>
            <p class="lead">{shell.word("welcome-lead")}</p>
            <ul class="promises">
                {promises.collect_view()}
            </ul>
        </div>
        <Actions>
            <Press label="welcome-begin" event=Event::Next />
            <Press label="welcome-adviser" event=Event::Go(Place::Scan) look="quiet" />
        </Actions>
    }
}
