//! Cards that can be chosen: one of them or several, with picture, words and a tick.

use crate::app::view::Card;
use crate::components::Picture;
use crate::web::Shell;
use leptos::prelude::*;

/// How many of the cards can be chosen.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One of them.
    One,
    /// Several.
    Several,
}

impl Kind {
    const fn input(self) -> &'static str {
        match self {
            Self::One => "radio",
            Self::Several => "checkbox",
        }
    }
}

/// The cards of a question. Their number stays the same while the screen is there.
#[component]
pub fn Cards(
    /// What they show.
    cards: Signal<Vec<Card>>,
    /// How many can be chosen.
    kind: Kind,
    /// The id of the question they answer.
    #[prop(default = "heading")]
    labelled_by: &'static str,
) -> impl IntoView {
    let role = if kind == Kind::One { "radiogroup" } else { "group" };
    let look = if kind == Kind::One { "cards one" } else { "cards several" };
    let count = cards.with_untracked(Vec::len);
    let each = (0..count).map(|at| {
        let card = Memo::new(move |_| cards.with(|cards| cards.get(at).cloned()));
        view! { <OneCard card kind /> }
    });
    view! {
        <div class=look role=role aria-labelledby=labelled_by>
            {each.collect_view()}
        </div>
    }
}

#[component]
fn OneCard(card: Memo<Option<Card>>, kind: Kind) -> impl IntoView {
    let shell = Shell::get();
    let chosen = move || card.with(|c| c.as_ref().is_some_and(|c| c.chosen));
    let open = move || card.with(|c| c.as_ref().is_some_and(|c| c.open));
    let words = move || card.with(|c| c.as_ref().map(|c| shell.say(&c.label)));
    let picture = Signal::derive(move || card.with(|c| c.as_ref().map_or("pass", |c| c.picture)));
    let quiet = picture.get_untracked() == "pass";
    let tap = move || {
        if let Some(card) = card.get_untracked() {
            shell.send(card.event);
        }
    };
    view! {
        <label class="card" class:chosen=chosen class:quiet=quiet class:closed=move || !open()>
            <input
                type=kind.input()
                name="answer"
                prop:checked=chosen
                prop:disabled=move || !open()
                on:change=move |_| tap()
            />
            <Picture name=picture />
            <span class="words">{words}</span>
            <span class="tick" aria-hidden="true"></span>
        </label>
    }
}

/// Something that is on or off.
#[component]
pub fn Switch(
    /// What it shows.
    card: Memo<Card>,
) -> impl IntoView {
    let shell = Shell::get();
    let chosen = move || card.with(|c| c.chosen);
    let words = move || card.with(|c| shell.say(&c.label));
    let picture = Signal::derive(move || card.with(|c| c.picture));
    let tap = move |_| shell.send(card.with_untracked(|c| c.event.clone()));
    view! {
        <label class="switch" class:chosen=chosen>
            <Picture name=picture />
            <span class="words">{words}</span>
            <input type="checkbox" role="switch" prop:checked=chosen on:change=tap />
            <span class="track" aria-hidden="true"></span>
        </label>
    }
}
