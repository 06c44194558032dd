//! One file a screen. A screen reads a view model and sends events; it decides nothing.

mod choices;
mod domains;
mod erase;
mod frame;
mod goals;
mod lead;
mod order;
mod private;
mod review;
mod scan;
mod share;
mod summary;
mod welcome;

use crate::app::Place;
use crate::app::view::Column;
use crate::web::Shell;
use leptos::prelude::*;

/// The screen of the present place, in its frame.
#[component]
pub fn App() -> impl IntoView {
    let shell = Shell::get();
    let ready = shell.view(|model| model.ready);
    let place = shell.view(|model| model.place);
    view! {
        <Show when=move || ready.get()>
            <frame::Frame>{move || screen(place.get())}</frame::Frame>
        </Show>
    }
}

fn screen(place: Place) -> AnyView {
    match place {
        Place::Welcome => view! { <welcome::Welcome /> }.into_any(),
        Place::Domains => view! { <domains::Domains /> }.into_any(),
        Place::Lead(id) => view! { <lead::Lead id /> }.into_any(),
        Place::Obstacles(id) => {
            view! { <choices::Choices id column=Column::Obstacles /> }.into_any()
        }
        Place::Strengths(id) => {
            view! { <choices::Choices id column=Column::Strengths /> }.into_any()
        }
        Place::Private => view! { <private::Private /> }.into_any(),
        Place::Goals => view! { <goals::Goals /> }.into_any(),
        Place::Order => view! { <order::Order /> }.into_any(),
        Place::Review => view! { <review::Review /> }.into_any(),
        Place::Share => view! { <share::Share /> }.into_any(),
        Place::After => view! { <erase::After /> }.into_any(),
        Place::Pause => view! { <erase::Pause /> }.into_any(),
        Place::Erase => view! { <erase::Erase /> }.into_any(),
        Place::Scan => view! { <scan::Scan /> }.into_any(),
        Place::Summary => view! { <summary::Summary /> }.into_any(),
    }
}
