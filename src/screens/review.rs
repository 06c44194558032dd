//! Everything that would be shown, as a letter about oneself. Each line can be changed or kept back.

use crate::app::view::{self, Goals, Kept, Letter, Line, Page, Topic};
use crate::app::{Event, Part, Place, Text};
use crate::components::{Actions, GoalName, Heading, NamedLine, Picture, Press, Topics};
use crate::instrument::{DomainId, Locale};
use crate::web::Shell;
use leptos::prelude::*;

/// The letter.
#[component]
pub fn Review() -> impl IntoView {
    let shell = Shell::get();
    let letter = shell.view(view::review);
    view! {
        <Heading>{shell.word("review-title")}</Heading>
        <p class="help">{shell.word("review-help")}</p>
        {move || sections(shell, letter.get())}
        <Actions>
            <Press label="review-next" event=Event::Next />
        </Actions>
    }
}

fn sections(shell: Shell, letter: Letter) -> impl IntoView {
    let Letter { page, kept, nothing } = letter;
    let Page { talk, private, goals, difficult, strengths, fine, passed, unseen, left_out, .. } =
        page;
    let private = private.then(|| {
        let name = Text::of("private-box");
        view! {
            <li>
                <div class="line">
                    <Picture name="private" />
                    <p class="said"><strong>{shell.word("private-box")}</strong></p>
                </div>
                <Tools name change=Place::Private part=Part::Private />
            </li>
        }
    });
    let talks = !talk.is_empty() || private.is_some();
    view! {
        {nothing.then(|| view! { <p class="help">{shell.word("review-nothing")}</p> })}
        {talks.then(|| view! {
            <section>
                <h2>{shell.word("section-talk")}</h2>
                <ul class="lines">{lines(talk)} {private}</ul>
            </section>
        })}
        <section>
            <h2>{shell.word("section-goals")}</h2>
            {goal_lines(shell, goals, page.written_in)}
        </section>
        {section(shell, "section-difficult", difficult)}
        {section(shell, "section-strengths", strengths)}
        {named(shell, "section-fine", fine)}
        {named(shell, "section-passed", passed)}
        {named(shell, "section-unseen", unseen)}
        <Topics title="section-strengths-passed" topics=page.strengths_passed />
        <Topics title="section-strengths-unseen" topics=page.strengths_unseen />
        {kept_back(shell, kept)}
        {not_shown(shell, left_out)}
    }
}

fn section(shell: Shell, title: &'static str, of: Vec<Line>) -> Option<impl IntoView> {
    (!of.is_empty()).then(|| {
        view! {
            <section>
                <h2>{shell.word(title)}</h2>
                <ul class="lines">{lines(of)}</ul>
            </section>
        }
    })
}

fn lines(of: Vec<Line>) -> impl IntoView {
    of.into_iter()
        .map(|line| {
            let (name, change, part) = (line.name.clone(), line.change, Part::Domain(line.domain));
            view! {
                <li>
                    <NamedLine line />
                    <Tools name change part />
                </li>
            }
        })
        .collect_view()
}

fn named(shell: Shell, title: &'static str, of: Vec<Topic>) -> Option<impl IntoView> {
    (!of.is_empty()).then(|| {
        let each = of.into_iter().map(|Topic { domain, picture, name }| {
            let said = name.clone();
            view! {
                <li>
                    <div class="line">
                        <Picture name=picture />
                        <p class="said"><strong>{move || shell.say(&said)}</strong></p>
                    </div>
                    <Tools name change=Place::Lead(domain) part=Part::Domain(domain) />
                </li>
            }
        });
        view! {
            <section>
                <h2>{shell.word(title)}</h2>
                <ul class="lines">{each.collect_view()}</ul>
            </section>
        }
    })
}

fn goal_lines(shell: Shell, goals: Goals, written_in: Locale) -> impl IntoView {
    let (said, shown) = match goals {
        Goals::Given(goals) => {
            let each = goals.into_iter().map(|(goal, picture)| {
                view! {
                    <li class="line">
                        <Picture name=picture />
                        <p class="said"><strong><GoalName goal written_in /></strong></p>
                    </li>
                }
            });
            (view! { <ol class="goals">{each.collect_view()}</ol> }.into_any(), true)
        }
        Goals::Said(text) => {
            let shown = text.id != "goals-left-out";
            (view! { <p class="quiet">{move || shell.say(&text)}</p> }.into_any(), shown)
        }
    };
    let name = Text::of("section-goals");
    view! {
        {said}
        {shown.then(|| view! { <Tools name change=Place::Goals part=Part::Goals /> })}
    }
}

/// What was answered and is not shown.
fn kept_back(shell: Shell, kept: Vec<Kept>) -> Option<impl IntoView> {
    (!kept.is_empty()).then(|| {
        let each = kept.into_iter().map(|Kept { part, picture, name }| {
            let said = name.clone();
            let label = move || shell.say(&Text::of("show-this").words("name", shell.say(&name)));
            view! {
                <li>
                    <div class="line">
                        <Picture name=picture />
                        <p class="said"><strong>{move || shell.say(&said)}</strong></p>
                    </div>
                    <div class="tools">
                        <button
                            type="button"
                            class="press second"
                            aria-label=label
                            on:click=move |_| shell.send(Event::ShownToggled(part))
                        >
                            {shell.word("show")}
                        </button>
                    </div>
                </li>
            }
        });
        view! {
            <section class="kept">
                <h2>{shell.word("section-kept")}</h2>
                <ul class="lines">{each.collect_view()}</ul>
            </section>
        }
    })
}

/// The adviser reads these names too: not chosen or not shown, which of the two is not said.
fn not_shown(shell: Shell, left_out: Vec<Topic>) -> Option<impl IntoView> {
    (!left_out.is_empty()).then(|| {
        let ids: Vec<DomainId> = left_out.iter().map(|t| t.domain).collect();
        let name = Text::of("section-left-out");
        let label = move || shell.say(&Text::of("change-this").words("name", shell.say(&name)));
        view! {
            <section>
                <Topics title="section-left-out" topics=left_out />
                {(!ids.is_empty()).then(|| view! {
                    <div class="tools">
                        <button
                            type="button"
                            class="press quiet"
                            aria-label=label
                            on:click=move |_| shell.send(Event::Go(Place::Domains))
                        >
                            {shell.word("change")}
                        </button>
                    </div>
                })}
            </section>
        }
    })
}

/// Change a line, or keep it back.
#[component]
fn Tools(name: Text, change: Place, part: Part) -> impl IntoView {
    let shell = Shell::get();
    let label = move |id: &'static str| {
        let name = name.clone();
        move || shell.say(&Text::of(id).words("name", shell.say(&name)))
    };
    view! {
        <div class="tools">
            <button
                type="button"
                class="press quiet"
                aria-label=label("change-this")
                on:click=move |_| shell.send(Event::Go(change))
            >
                {shell.word("change")}
            </button>
            <button
                type="button"
                class="press quiet care"
                aria-label=label("leave-out-this")
                on:click=move |_| shell.send(Event::ShownToggled(part))
            >
                {shell.word("leave-out")}
            </button>
        </div>
    }
}
