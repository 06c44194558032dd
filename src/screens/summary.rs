//! The adviser's page: what the person wants to talk about and reach comes first; what is difficult
//! and what helps carry the same weight. On paper it is one page.

use crate::app::view::{self, Goals, Line, Page};
use crate::app::{Event, Place, Text};
use crate::components::{GoalName, Heading, NamedLine, Picture, Press, Topics};
use crate::instrument::Locale;
use crate::web::{Shell, day_in_words};
use leptos::prelude::*;

/// The summary.
#[component]
pub fn Summary() -> impl IntoView {
    let shell = Shell::get();
    let page = shell.view(view::page);
    let locale = shell.view(|model| model.locale);
    let day = move || {
        page.with(|p| p.as_ref().map(|p| day_in_words(p.day, locale.get())))
            .map(|date| shell.say(&Text::of("summary-day").words("date", date)))
    };
    view! {
        <article class="summary">
            <p class="read" role="status">
                <span class="tick" aria-hidden="true"></span>
                {shell.word("summary-read")}
            </p>
            <Heading>{shell.word("summary-title")}</Heading>
            <p class="quiet">{day}</p>
            {move || page.get().map(|page| document(shell, page))}
            <p class="quiet note">{shell.word("summary-note")}</p>
        </article>
        <div class="actions screen-only">
            <p class="quiet">{shell.word("summary-leave")}</p>
            <Press label="print" event=Event::PrintAsked picture="printer" />
            <Press label="scan-another" event=Event::Go(Place::Scan) look="second" />
        </div>
    }
}

fn document(shell: Shell, page: Page) -> impl IntoView {
    view! {
        <div class="columns">
            {talk(shell, page.talk, page.private)}
            {goals(shell, page.goals, page.written_in)}
            {lines(shell, "summary-difficult", page.difficult)}
            {lines(shell, "summary-strengths", page.strengths)}
        </div>
        <div class="rest">
            <Topics title="summary-fine" topics=page.fine />
            <Topics title="summary-passed" topics=page.passed />
            <Topics title="summary-unseen" topics=page.unseen />
            <Topics title="summary-strengths-passed" topics=page.strengths_passed />
            <Topics title="summary-strengths-unseen" topics=page.strengths_unseen />
            <Topics title="summary-left-out" topics=page.left_out />
        </div>
    }
}

fn talk(shell: Shell, talk: Vec<Line>, private: bool) -> impl IntoView {
    let nothing = talk.is_empty() && !private;
    let private = private.then(|| {
        view! {
            <li class="line">
                <Picture name="private" />
                <p class="said"><strong>{shell.word("private-box")}</strong></p>
            </li>
        }
    });
    let each = talk.into_iter().map(|line| view! { <li><NamedLine line /></li> });
    view! {
        <section class="first">
            <h2>{shell.word("summary-talk")}</h2>
            <ul class="lines">{each.collect_view()} {private}</ul>
            {nothing.then(|| view! { <p class="quiet">{shell.word("summary-nothing")}</p> })}
        </section>
    }
}

fn goals(shell: Shell, goals: Goals, written_in: Locale) -> impl IntoView {
    let content = match goals {
        Goals::Said(text) => view! { <p class="quiet">{move || shell.say(&text)}</p> }.into_any(),
        Goals::Given(goals) => {
            let own = goals.iter().any(|(goal, _)| matches!(goal, crate::assessment::Goal::Own(_)));
            let each = goals.into_iter().map(|(goal, picture)| {
                view! {
                    <li class="line">
                        <Picture name=picture />
                        <p class="said"><strong><GoalName goal written_in /></strong></p>
                    </li>
                }
            });
            let language = move || {
                let name = shell.say(&Text::of(format!("language-{}", written_in.tag())));
                shell.say(&Text::of("summary-written-in").words("language", name))
            };
            view! {
                <ol class="goals">{each.collect_view()}</ol>
                {own.then(|| view! { <p class="quiet">{language}</p> })}
            }
            .into_any()
        }
    };
    view! {
        <section class="first">
            <h2>{shell.word("summary-goals")}</h2>
            {content}
        </section>
    }
}

fn lines(shell: Shell, title: &'static str, lines: Vec<Line>) -> impl IntoView {
    let nothing = lines.is_empty();
    let each = lines
        .into_iter()
        .map(|line| view! { <li><NamedLine line mark="summary-talk-mark" /></li> });
    view! {
        <section>
            <h2>{shell.word(title)}</h2>
            <ul class="lines">{each.collect_view()}</ul>
            {nothing.then(|| view! { <p class="quiet">{shell.word("summary-nothing")}</p> })}
        </section>
    }
}
