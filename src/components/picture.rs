//! A picture beside words, so it says nothing by itself to a screen reader.

use leptos::prelude::*;

/// A picture of the set, by the name it has in `pictures.json`.
#[component]
pub fn Picture(
    /// Its name.
    #[prop(into)]
    name: Signal<&'static str>,
) -> impl IntoView {
    view! {
        <img
            class="picture"
            src=move || format!("pictures/{}.svg", name.get())
            alt=""
            width="32"
            height="32"
            decoding="async"
        />
    }
}

/// The large picture of a question.
#[component]
pub fn Face(
    /// Its name.
    name: &'static str,
) -> impl IntoView {
    view! {
        <img class="face" src=format!("pictures/{name}.svg") alt="" width="96" height="96" decoding="async" />
    }
}
