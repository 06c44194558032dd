//! Which domains to look at.

use crate::app::{Event, view};
use crate::components::{Actions, Cards, Heading, Kind, Press};
use crate::web::Shell;
use leptos::prelude::*;

/// One card a domain.
#[component]
pub fn Domains() -> impl IntoView {
    let shell = Shell::get();
    let domains = shell.view(view::domains);
    view! {
        <Heading>{shell.word("domains-title")}</Heading>
        <p class="help">{shell.word("domains-help")}</p>
        <Cards cards=Signal::derive(move || domains.with(|d| d.cards.clone())) kind=Kind::Several />
        <Actions>
            <p class="count" role="status">{move || domains.with(|d| shell.say(&d.count))}</p>
            <Press label="next" event=Event::Next />
        </Actions>
    }
}
