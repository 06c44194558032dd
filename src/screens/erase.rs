//! Stopping, keeping and erasing.

use crate::app::{Event, Keeping, Place};
use crate::components::{Actions, Face, Heading, Press};
use crate::web::Shell;
use leptos::prelude::*;

/// Whether answers stay when the page is closed.
fn is_kept(shell: Shell) -> Memo<bool> {
    shell.view(|model| model.keeping == Keeping::Stored)
}

/// After sharing: keep or erase.
#[component]
pub fn After() -> impl IntoView {
    let shell = Shell::get();
    let kept = is_kept(shell);
    let stored = shell.word("after-help");
    let memory = shell.word("after-help-memory");
    view! {
        <Face name="mobile-phone" />
        <Heading>{shell.word("after-title")}</Heading>
        <p class="help">{move || if kept.get() { stored() } else { memory() }}</p>
        <Actions>
            <Press label="after-keep" event=Event::Go(Place::Pause) />
            <Press label="erase" event=Event::Go(Place::Erase) look="care" />
        </Actions>
    }
}

/// Stop now, come back later.
#[component]
pub fn Pause() -> impl IntoView {
    let shell = Shell::get();
    let kept = is_kept(shell);
    view! {
        <Face name="pause" />
        <Heading>{shell.word("pause-title")}</Heading>
        <Show
            when=move || kept.get()
            fallback=move || view! { <p class="help">{shell.word("pause-memory")}</p> }
        >
            <p class="help">{shell.word("pause-kept")}</p>
            <p class="help">{shell.word("pause-close")}</p>
        </Show>
        <Actions>
            <Press label="pause-resume" event=Event::Next />
        </Actions>
    }
}

/// Erase everything? Asked once.
#[component]
pub fn Erase() -> impl IntoView {
    let shell = Shell::get();
    view! {
        <Face name="erase" />
        <Heading>{shell.word("erase-title")}</Heading>
        <p class="help">{shell.word("erase-help")}</p>
        <Actions>
            <Press label="erase-yes" event=Event::EraseConfirmed look="care" />
            <Press label="erase-no" event=Event::Back look="second" />
        </Actions>
    }
}
