//! Buttons, and the place at the bottom where the main one stands.

use crate::app::Event;
use crate::components::Picture;
use crate::web::Shell;
use leptos::prelude::*;

/// The way on, within the thumb's reach.
#[component]
pub fn Actions(children: Children) -> impl IntoView {
    view! { <div class="actions">{children()}</div> }
}

/// A button with words.
#[component]
pub fn Press(
    /// The message it shows.
    #[prop(into)]
    label: Signal<&'static str>,
    /// What happens on a tap.
    event: Event,
    /// How it looks: `main`, `second`, `quiet` or `care`.
    #[prop(default = "main")]
    look: &'static str,
    /// A picture before the words.
    #[prop(optional)]
    picture: &'static str,
) -> impl IntoView {
    let shell = Shell::get();
    let words = move || shell.say(&crate::app::Text::of(label.get()));
    view! {
        <button type="button" class=format!("press {look}") on:click=move |_| shell.send(event.clone())>
            {(!picture.is_empty()).then(|| view! { <Picture name=picture /> })}
            <span>{words}</span>
        </button>
    }
}
