//! Lines of the review and of the summary.

use crate::app::view::{Line, Topic};
use crate::app::{Text, of_goal};
use crate::assessment::Goal;
use crate::components::Picture;
use crate::instrument::Locale;
use crate::web::Shell;
use leptos::prelude::*;

/// A goal: words of the list, or the person's own with their language and direction.
#[component]
pub fn GoalName(
    /// The goal.
    goal: Goal,
    /// The language of own words.
    written_in: Locale,
) -> impl IntoView {
    let shell = Shell::get();
    match goal {
        Goal::Listed(id) => view! { <span>{move || shell.say(&of_goal(id))}</span> }.into_any(),
        Goal::Own(words) => {
            let tag = written_in.tag();
            let dir = written_in.direction().as_str();
            view! { <q lang=tag dir=dir>{words.as_str().to_owned()}</q> }.into_any()
        }
    }
}

/// A domain with what is said about it.
#[component]
pub fn NamedLine(
    /// What is said.
    line: Line,
    /// The person wants to talk about it: the words that say so.
    #[prop(optional)]
    mark: Option<&'static str>,
) -> impl IntoView {
    let shell = Shell::get();
    let say = move |text: Text| move || shell.say(&text);
    let Line { picture, name, rating, talk, details, no_details, .. } = line;
    view! {
        <div class="line">
            <Picture name=picture />
            <div class="said">
                <p>
                    <strong>{say(name)}</strong>
                    {rating.map(|rating| view! { <span class="rating">{say(rating)}</span> })}
                    {mark.filter(|_| talk).map(|mark| view! { <span class="mark">{shell.word(mark)}</span> })}
                </p>
                {(!details.is_empty())
                    .then(|| {
                        let items = details.into_iter().map(|d| view! { <li>{say(d)}</li> });
                        view! { <ul>{items.collect_view()}</ul> }
                    })}
                {no_details.map(|text| view! { <p class="quiet">{say(text)}</p> })}
            </div>
        </div>
    }
}

/// Domains by name only, in one quiet sentence; nothing at all when there are none.
#[component]
pub fn Topics(
    /// The message that says what they have in common.
    title: &'static str,
    /// The domains.
    topics: Vec<Topic>,
) -> impl IntoView {
    let shell = Shell::get();
    (!topics.is_empty()).then(|| {
        let items =
            topics.into_iter().map(|topic| view! { <li>{move || shell.say(&topic.name)}</li> });
        view! {
            <section class="topics">
                <h2>{shell.word(title)}</h2>
                <ul>{items.collect_view()}</ul>
            </section>
        }
    })
}
