//! What makes it difficult, or what helps: several may be ticked.

use crate::app::Event;
use crate::app::view::{self, Column};
use crate::components::{Actions, Cards, Heading, Kind, Press};
use crate::instrument::DomainId;
use crate::web::Shell;
use leptos::prelude::*;

/// The choices of one domain.
#[component]
pub fn Choices(
    /// Which domain.
    id: DomainId,
    /// Obstacles or strengths.
    column: Column,
) -> impl IntoView {
    let shell = Shell::get();
    let choices = shell.view(move |model| view::choices(model, id, column));
    let picture = choices.with_untracked(|c| c.picture);
    let ticked = move || choices.with(|c| c.cards.iter().any(|card| card.chosen));
    view! {
        <p class="about">
            <crate::components::Picture name=picture />
            <span>{move || choices.with(|c| shell.say(&c.domain))}</span>
        </p>
        <Heading>{move || choices.with(|c| shell.say(&c.question))}</Heading>
        <p class="help">{shell.word("choices-help")}</p>
        <Cards cards=Signal::derive(move || choices.with(|c| c.cards.clone())) kind=Kind::Several />
        <Actions>
            <p class="count" role="status">{move || choices.with(|c| shell.say(&c.count))}</p>
            <Press label=Signal::derive(move || if ticked() { "next" } else { "skip" }) event=Event::Next />
        </Actions>
    }
}
