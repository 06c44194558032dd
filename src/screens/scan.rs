//! An adviser reads a code: camera, picture, pasted link or handheld scanner.

use crate::components::{El, actions, div, el, heading, p, picture, press, problem, switch};
use crate::web::{self, Shell, VIDEO_ID, give_picture, picture_of_transfer};
use jalon_core::app::view::{self, ScanView};
use jalon_core::app::{Event, Lens, Model, Place, ReaderEvent, Text};
use wasm_bindgen::JsCast;
use web_sys::{DragEvent, HtmlButtonElement, HtmlInputElement};

const TYPED: &str = "typed";
const TYPED_HELP: &str = "typed-help";

/// Three ways to the same summary.
#[inline(never)]
pub(super) fn scan() -> Vec<El> {
    let scan = div("scan")
        .with(heading("scan-title"))
        .with(p("help", "scan-private"))
        .with(p("hint", "summary-compare-help").shown_if(|model| model.reader.comparing))
        .with(problem(|model| view::scan(model).problem))
        .with(ways());
    let facilitator = press("quiet", "welcome-facilitator", Event::Go(Place::Facilitator));
    vec![takes_drops(scan), actions(vec![facilitator]).set("class", "actions screen-only")]
}

/// Camera, picture, and a field for a link or a scanner.
pub(super) fn ways() -> El {
    div("ways").with(camera()).with(div("others").with(picture_file()).with(typed()))
}

/// An element onto which a picture of a code can be dropped.
pub(super) fn takes_drops(element: El) -> El {
    let shell = Shell::get();
    element.on("dragover", |event| event.prevent_default()).on("drop", move |event| {
        event.prevent_default();
        let transfer = event.dyn_into::<DragEvent>().ok().and_then(|e| e.data_transfer());
        if let Some(file) = transfer.and_then(|t| picture_of_transfer(&t)) {
            give_picture(shell, file);
        }
    })
}

fn camera() -> El {
    let shell = Shell::get();
    let running = |model: &Model| view::scan(model).running;
    let video = el("video")
        .set("id", VIDEO_ID)
        .set("playsinline", "")
        .set("muted", "")
        .label(Text::of("camera-picture"));
    let frame = div("view")
        .class_if("idle", move |model| !running(model))
        .with(video)
        .with(el("span").set("class", "aim").set("aria-hidden", "true"));
    let hint = el("p").set("class", "quiet").set("role", "status").tell(|model| {
        let ScanView { running, starting, .. } = view::scan(model);
        match (running, starting) {
            (true, _) => Some(Text::of("scan-help")),
            (false, true) => Some(Text::of("camera-starting")),
            (false, false) => None,
        }
    });
    let label = move |model: &Model| {
        Some(Text::of(if running(model) { "camera-stop" } else { "camera-start" }))
    };
    let button = el("button")
        .set("type", "button")
        .set("class", "press main")
        .with(picture("camera"))
        .with(el("span").tell(label))
        .follow(|model, button| {
            if let Some(button) = button.dyn_ref::<HtmlButtonElement>() {
                button.set_disabled(view::scan(model).starting);
            }
        })
        .on("click", move |_| {
            let event = if shell.now(running) {
                ReaderEvent::CameraStopped
            } else {
                ReaderEvent::CameraAsked(None)
            };
            shell.send(Event::Reader(event));
        });
    let torch = switch(
        "torch",
        |model| view::scan(model).torch == Some(true),
        Event::Reader(ReaderEvent::TorchToggled),
    );
    el("section")
        .set("class", "camera")
        .with(problem(|model| view::scan(model).camera_problem))
        .with(frame)
        .with(hint)
        .with(button)
        .with(lenses())
        .with(torch.shown_if(|model| view::scan(model).torch.is_some()))
}

/// Which lens to use, when there are several.
fn lenses() -> El {
    let of = |model: &Model| {
        let ScanView { lenses, lens, .. } = view::scan(model);
        (lenses, lens)
    };
    div("lenses").part(of, |(lenses, used)| {
        if lenses.is_empty() {
            return Vec::new();
        }
        let shell = Shell::get();
        let option = |(at, lens): (usize, &Lens)| {
            let option = el("option").set("value", &lens.id);
            let option = if lens.id == *used { option.set("selected", "") } else { option };
            if lens.name.is_empty() {
                option.say(Text::of("camera-lens-number").number("number", at + 1))
            } else {
                option.text(&lens.name)
            }
        };
        let select = el("select").all(lenses.iter().enumerate().map(option).collect()).on(
            "change",
            move |event| {
                shell.send(Event::Reader(ReaderEvent::CameraAsked(web::value(&event))));
            },
        );
        let label = el("label").set("class", "field").with(el("span").word("camera-lens"));
        vec![label.with(select)]
    })
}

fn picture_file() -> El {
    let shell = Shell::get();
    let input =
        el("input").set("type", "file").set("accept", "image/*").on("change", move |event| {
            let input = event.target().and_then(|t| t.dyn_into::<HtmlInputElement>().ok());
            let Some(input) = input else { return };
            if let Some(file) = input.files().and_then(|files| files.get(0)) {
                give_picture(shell, file);
            }
            // The same file can be chosen again.
            input.set_value("");
        });
    let label = el("label").set("class", "press second file").with(picture("picture"));
    let help = el("p").set("class", "quiet").set("role", "status").tell(|model| {
        Some(Text::of(if view::scan(model).busy { "picture-busy" } else { "picture-drop" }))
    });
    let words = el("span").word("picture-choose");
    el("section").with(label.with(words).with(input)).with(help)
}

/// A field for a pasted link; a handheld scanner types into it and ends with Enter.
fn typed() -> El {
    let shell = Shell::get();
    let field = el("input")
        .set("id", TYPED)
        .set("type", "text")
        .set("dir", "ltr")
        .set("autocomplete", "off")
        .set("autocapitalize", "off")
        .set("spellcheck", "false")
        .set("aria-describedby", TYPED_HELP);
    let here = field.raw().clone();
    let read = move |event: web_sys::Event| {
        event.prevent_default();
        let Some(field) = here.dyn_ref::<HtmlInputElement>() else { return };
        let text = field.value();
        if !text.trim().is_empty() {
            shell.send(Event::Reader(ReaderEvent::TextGiven(text)));
            // Ready for the next scan, which types over what stands there.
            field.select();
        }
    };
    let button = el("button").set("type", "submit").set("class", "press second").word("typed-read");
    el("form")
        .set("class", "typed")
        .with(el("label").set("class", "field").set("for", TYPED).word("typed-label"))
        .with(div("row").with(field).with(button))
        .with(p("quiet", "typed-help").set("id", TYPED_HELP))
        .on("submit", read)
}
