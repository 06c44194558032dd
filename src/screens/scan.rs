//! An adviser reads a code: camera, picture, pasted link or handheld scanner.

use crate::app::view::{self, ScanView};
use crate::app::{Event, Lens, ReaderEvent, Text};
use crate::components::{Heading, Picture, Problem};
use crate::web::{Shell, VIDEO_ID, give_picture, picture_of_transfer};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

fn tell(shell: Shell, event: ReaderEvent) {
    shell.send(Event::Reader(event));
}

/// Three ways to the same summary.
#[component]
pub fn Scan() -> impl IntoView {
    let shell = Shell::get();
    let scan = shell.view(view::scan);
    let drop = move |event: web_sys::DragEvent| {
        event.prevent_default();
        if let Some(file) = event.data_transfer().and_then(|t| picture_of_transfer(&t)) {
            give_picture(shell, file);
        }
    };
    view! {
        <div class="scan" on:drop=drop on:dragover=move |event| event.prevent_default()>
            <Heading>{shell.word("scan-title")}</Heading>
            <p class="help">{shell.word("scan-private")}</p>
            <Problem texts=Signal::derive(move || scan.with(|s| s.problem.clone())) />
            <div class="ways">
                <Camera scan />
                <div class="others">
                    <PictureFile scan />
                    <Typed />
                </div>
            </div>
        </div>
    }
}

#[component]
fn Camera(scan: Memo<ScanView>) -> impl IntoView {
    let shell = Shell::get();
    let running = move || scan.with(|s| s.running);
    let starting = move || scan.with(|s| s.starting);
    let lenses = Memo::new(move |_| scan.with(|s| s.lenses.clone()));
    let torch = Memo::new(move |_| scan.with(|s| s.torch));
    let press = move |_| {
        let event =
            if running() { ReaderEvent::CameraStopped } else { ReaderEvent::CameraAsked(None) };
        tell(shell, event);
    };
    let label = move || {
        let id = if running() { "camera-stop" } else { "camera-start" };
        shell.say(&Text::of(id))
    };
    view! {
        <section class="camera" class:running=running>
            <Problem texts=Signal::derive(move || scan.with(|s| s.camera_problem.clone())) />
            <div class="view" class:idle=move || !running()>
                <video id=VIDEO_ID playsinline muted aria-label=shell.word("camera-picture")></video>
                <span class="aim" aria-hidden="true"></span>
            </div>
            <p class="quiet" role="status">
                {move || match (running(), starting()) {
                    (true, _) => shell.say(&Text::of("scan-help")),
                    (false, true) => shell.say(&Text::of("camera-starting")),
                    (false, false) => String::new(),
                }}
            </p>
            <button type="button" class="press main" on:click=press prop:disabled=starting>
                <Picture name="camera" />
                <span>{label}</span>
            </button>
            <Show when=move || !lenses.with(Vec::is_empty)>
                <Lenses lenses scan />
            </Show>
            <Show when=move || torch.get().is_some()>
                <label class="switch" class:chosen=move || torch.get() == Some(true)>
                    <span class="words">{shell.word("torch")}</span>
                    <input
                        type="checkbox"
                        role="switch"
                        prop:checked=move || torch.get() == Some(true)
                        on:change=move |_| tell(shell, ReaderEvent::TorchToggled)
                    />
                    <span class="track" aria-hidden="true"></span>
                </label>
            </Show>
        </section>
    }
}

#[component]
fn Lenses(lenses: Memo<Vec<Lens>>, scan: Memo<ScanView>) -> impl IntoView {
    let shell = Shell::get();
    let choose =
        move |event| tell(shell, ReaderEvent::CameraAsked(Some(event_target_value(&event))));
    let options = move || {
        let named = lenses.get().into_iter().enumerate().map(|(at, lens)| {
            let id = lens.id.clone();
            let name = move || {
                if lens.name.is_empty() {
                    shell.say(&Text::of("camera-lens-number").number("number", at + 1))
                } else {
                    lens.name.clone()
                }
            };
            let used = move || scan.with(|s| s.lens == id);
            view! { <option value=lens.id prop:selected=used>{name}</option> }
        });
        named.collect_view()
    };
    view! {
        <label class="field">
            <span>{shell.word("camera-lens")}</span>
            <select on:change=choose>{options}</select>
        </label>
    }
}

#[component]
fn PictureFile(scan: Memo<ScanView>) -> impl IntoView {
    let shell = Shell::get();
    let choose = move |event: web_sys::Event| {
        let input = event.target().and_then(|t| t.dyn_into::<web_sys::HtmlInputElement>().ok());
        let Some(input) = input else { return };
        if let Some(file) = input.files().and_then(|files| files.get(0)) {
            give_picture(shell, file);
        }
        // The same file can be chosen again.
        input.set_value("");
    };
    view! {
        <section>
            <label class="press second file">
                <Picture name="picture" />
                <span>{shell.word("picture-choose")}</span>
                <input type="file" accept="image/*" on:change=choose />
            </label>
            <p class="quiet" role="status">
                {move || {
                    let id = if scan.with(|s| s.busy) { "picture-busy" } else { "picture-drop" };
                    shell.say(&Text::of(id))
                }}
            </p>
        </section>
    }
}

/// A field for a pasted link; a handheld scanner types into it and ends with Enter.
#[component]
fn Typed() -> impl IntoView {
    let shell = Shell::get();
    let field = NodeRef::<leptos::html::Input>::new();
    let read = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(field) = field.get() else { return };
        let text = field.value();
        if !text.trim().is_empty() {
            tell(shell, ReaderEvent::TextGiven(text));
            // Ready for the next scan, which types over what stands there.
            field.select();
        }
    };
    view! {
        <form class="typed" on:submit=read>
            <label class="field" for="typed">
                {shell.word("typed-label")}
            </label>
            <div class="row">
                <input
                    id="typed"
                    type="text"
                    dir="ltr"
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck="false"
                    aria-describedby="typed-help"
                    node_ref=field
                />
                <button type="submit" class="press second">
                    {shell.word("typed-read")}
                </button>
            </div>
            <p class="quiet" id="typed-help">{shell.word("typed-help")}</p>
        </form>
    }
}
