//! The box without a question.

use crate::app::{Event, view};
use crate::components::{Actions, Face, Heading, Press, Switch};
use crate::web::Shell;
use leptos::prelude::*;

/// "I'd like to talk about something that is not here."
#[component]
pub fn Private() -> impl IntoView {
    let shell = Shell::get();
    let card = shell.view(|model| view::private_box(model).card);
    view! {
        <Face name="private" />
        <Heading>{shell.word("private-title")}</Heading>
        <p class="help">{shell.word("private-help")}</p>
        <Switch card />
        <Actions>
            <Press label="next" event=Event::Next />
        </Actions>
    }
}
