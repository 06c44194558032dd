//! Something went wrong: what happened, and what to do.

use crate::app::Text;
use crate::web::Shell;
use leptos::prelude::*;

/// Read aloud at once by a screen reader; empty while all is well.
#[component]
pub fn Problem(
    /// What happened and what to do.
    #[prop(into)]
    texts: Signal<Option<[Text; 2]>>,
) -> impl IntoView {
    let shell = Shell::get();
    view! {
        <div role="alert" class="alert">
            {move || {
                texts.get().map(|[what, help]| {
                    view! {
                        <p class="what">{move || shell.say(&what)}</p>
                        <p>{move || shell.say(&help)}</p>
                    }
                })
            }}
        </div>
    }
}
