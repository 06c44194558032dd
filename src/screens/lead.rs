//! How is it going with …?

use crate::app::{Event, view};
use crate::components::{Actions, Cards, Face, Heading, Kind, Press, Switch};
use crate::instrument::DomainId;
use crate::web::Shell;
use leptos::prelude::*;

/// Three faces, *I pass*, and *I want to talk about this*.
#[component]
pub fn Lead(
    /// About which domain.
    id: DomainId,
) -> impl IntoView {
    let shell = Shell::get();
    let lead = shell.view(move |model| view::lead(model, id));
    let picture = lead.with_untracked(|l| l.picture);
    let answered = move || lead.with(|l| l.answers.iter().any(|a| a.chosen));
    view! {
        <Face name=picture />
        <Heading>{move || lead.with(|l| shell.say(&l.question))}</Heading>
        <Cards cards=Signal::derive(move || lead.with(|l| l.answers.clone())) kind=Kind::One />
        <Switch card=Memo::new(move |_| lead.with(|l| l.talk.clone())) />
        <Actions>
            <Press label=Signal::derive(move || if answered() { "next" } else { "skip" }) event=Event::Next />
        </Actions>
    }
}
