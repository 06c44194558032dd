//! What stands around every screen, always in the same place.

use crate::app::view::{self, NoticeView};
use crate::app::{Event, Place, Stake};
use crate::components::Press;
use crate::instrument::Locale;
use crate::web::Shell;
use leptos::prelude::*;

/// Back, language and erase above; a notice and the path; the screen; a way to stop below.
#[component]
pub fn Frame(children: Children) -> impl IntoView {
    let shell = Shell::get();
    let frame = shell.view(view::frame);
    let can_go_back = Memo::new(move |_| frame.with(|f| f.can_go_back));
    let can_erase = Memo::new(move |_| frame.with(|f| f.can_erase));
    let can_pause = Memo::new(move |_| frame.with(|f| f.can_pause));
    view! {
        <header class="bar">
            <Show when=move || can_go_back.get() fallback=|| view! { <span class="back"></span> }>
                <button
                    type="button"
                    class="tool back"
                    aria-label=shell.word("back")
                    on:click=move |_| shell.send(Event::Back)
                >
                    <span class="arrow" aria-hidden="true"></span>
                </button>
            </Show>
            <Language />
            <Show when=move || can_erase.get() fallback=|| view! { <span class="tool"></span> }>
                <button
                    type="button"
                    class="tool erase"
                    aria-label=shell.word("erase")
                    on:click=move |_| shell.send(Event::Go(Place::Erase))
                >
                    <span aria-hidden="true">{shell.word("erase-short")}</span>
                </button>
            </Show>
        </header>
        <Notice notice=Memo::new(move |_| frame.with(|f| f.notice.clone())) />
        <main>
            <Path frame />
            {children()}
        </main>
        <footer>
            <Show when=move || can_pause.get()>
                <Press label="pause" event=Event::Go(Place::Pause) look="quiet" />
            </Show>
            <Show when=move || !frame.with(|f| f.locale.is_source())>
                <p class="quiet">{shell.word("translation-note")}</p>
            </Show>
        </footer>
    }
}

/// Every language in its own name.
#[component]
fn Language() -> impl IntoView {
    let shell = Shell::get();
    let locale = shell.view(|model| model.loading.unwrap_or(model.locale));
    let choose = move |event| {
        if let Some(locale) = Locale::parse(&event_target_value(&event)) {
            shell.send(Event::LocaleChosen(locale));
        }
    };
    let options = Locale::ALL.map(|l| {
        view! {
            <option value=l.tag() lang=l.tag() prop:selected=move || locale.get() == l>
                {l.own_name()}
            </option>
        }
    });
    view! {
        <span class="tool language">
            <select aria-label=shell.word("language") prop:value=move || locale.get().tag() on:change=choose>
                {options.collect_view()}
            </select>
        </span>
    }
}

#[component]
fn Notice(notice: Memo<Option<NoticeView>>) -> impl IntoView {
    let shell = Shell::get();
    let content = move || {
        notice.get().map(|notice| {
            let lines = notice.lines.into_iter().map(|text| view! { <p>{move || shell.say(&text)}</p> });
            let actions = notice.actions.into_iter().map(|action| {
                let label = action.label;
                let event = action.event;
                view! {
                    <button type="button" class="press second" on:click=move |_| shell.send(event.clone())>
                        {move || shell.say(&label)}
                    </button>
                }
            });
            view! {
                <div class="notice" class:urgent=notice.urgent>
                    {lines.collect_view()}
                    <div class="row">{actions.collect_view()}</div>
                </div>
            }
        })
    };
    view! { <div role="status">{content}</div> }
}

/// The path, a stake a topic. In words for a screen reader.
#[component]
fn Path(frame: Memo<view::FrameView>) -> impl IntoView {
    let shell = Shell::get();
    let stakes = Memo::new(move |_| frame.with(|f| f.stakes.clone()));
    let progress = Memo::new(move |_| frame.with(|f| f.progress.clone()));
    move || {
        progress.get().map(|words| {
            let each = stakes.get().into_iter().map(|stake| {
                let look = match stake {
                    Stake::Passed => "stake passed",
                    Stake::Here => "stake here",
                    Stake::Ahead => "stake",
                };
                view! { <span class=look></span> }
            });
            view! {
                <div class="path" role="img" aria-label=move || shell.say(&words)>
                    {each.collect_view()}
                </div>
            }
        })
    }
}
