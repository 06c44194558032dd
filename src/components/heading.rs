//! The heading of a screen; the focus goes there when the screen appears.

use crate::web;
use leptos::prelude::*;
use std::cell::Cell;

/// The one id a heading has: there is one screen at a time.
const ID: &str = "heading";

thread_local! {
    /// The first screen leaves the focus where the browser puts it.
    static FIRST: Cell<bool> = const { Cell::new(true) };
}

/// The heading of a screen.
#[component]
pub fn Heading(children: Children) -> impl IntoView {
    Effect::new(move |_| {
        if !FIRST.replace(false) {
            web::to_top();
            web::focus(ID);
        }
    });
    view! { <h1 id=ID tabindex="-1">{children()}</h1> }
}
