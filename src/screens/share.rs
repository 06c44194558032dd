//! The code, and nothing that distracts from it.

use crate::app::{Event, Text, view};
use crate::components::{Actions, Heading, Press};
use crate::web::Shell;
use leptos::prelude::*;

/// The code, who may read it, and the same as a link.
#[component]
pub fn Share() -> impl IntoView {
    let shell = Shell::get();
    let code = shell.view(view::code);
    let cracked = move || code.with(|c| c.cracked);
    let too_long = Signal::derive(move || {
        code.with(|c| c.too_long.clone()).map(|text| [text, Text::of("own-words")])
    });
    let picture = move || {
        let view::CodeView { path, span, .. } = code.get();
        path.map(|path| {
            let area = format!("0 0 {span} {span}");
            view! {
                <svg class="code" role="img" aria-label=shell.word("code-picture") viewBox=area shape-rendering="crispEdges">
                    <rect width=span height=span fill="#fff" />
                    <path d=path fill="#000" />
                </svg>
            }
        })
    };
    view! {
        <div class="share">
            <Heading>{shell.word("share-title")}</Heading>
            <p class="help">{shell.word("share-who")}</p>
            {picture}
            <crate::components::Problem texts=too_long />
            <p class="quiet">{shell.word("share-bright")}</p>
            <label class="switch" class:chosen=cracked>
                <span class="words">{shell.word("share-cracked")}</span>
                <input
                    type="checkbox"
                    role="switch"
                    prop:checked=cracked
                    on:change=move |_| shell.send(Event::CrackedToggled)
                />
                <span class="track" aria-hidden="true"></span>
            </label>
            <section class="link">
                <label for="link">{shell.word("share-link")}</label>
                <textarea id="link" readonly rows="3" dir="ltr" spellcheck="false" prop:value=move || code.with(|c| c.link.clone())></textarea>
                <Press label="share-copy" event=Event::CopyAsked look="second" />
            </section>
        </div>
        <Actions>
            <Press label="share-done" event=Event::Next />
        </Actions>
    }
}
