//! An adviser reads a code: camera, picture, pasted link or handheld scanner.

use super::decide::decide;
use super::device::device;
use crate::ui::later::{FieldKind, code_drawing, problem, problem_in_view, text_field};
use crate::ui::{
    El, Follow, Picker, Source, actions, choose, div, el, heading, p, picture, press, switch,
};
use crate::web::desk::{VIDEO_ID, forget_keys, give_picture, hear_scanner, picture_of_transfer};
use crate::web::{self, Shell};
use jalon_core::app::desk::view::Screen;
use jalon_core::app::view::scan::ScanView;
use jalon_core::app::{Event, Lens, Place, ReaderEvent, Text, View, desk, workshop};
use wasm_bindgen::JsCast;
use web_sys::{DragEvent, HtmlButtonElement, HtmlInputElement};

const TYPED: &str = "typed";
const TYPED_HELP: &str = "typed-help";

/// What a page shows where codes are read.
pub(in crate::screens) type Scan = Source<View, ScanView>;

/// Three ways to the same summary.
pub(super) fn scan() -> Vec<El> {
    let scan = desk!(Screen::Scan { scan, .. } => scan);
    let comparing = desk!(Screen::Scan { comparing, .. } => comparing);
    let open = desk!(Screen::Scan { open, .. } => open);
    let asks = desk!(Screen::Scan { asks, .. } => asks);
    let summary = Event::Go(Place::Desk(desk::Place::Summary));
    let screen = div("scan")
        .with(heading("scan-title"))
        .with(p("help", "scan-private"))
        .with(p("hint", "summary-compare-help").shown_while(comparing, |comparing| *comparing))
        .with(div("row").shown_while(open, |open| *open).with(press(
            "second",
            "summary-return",
            summary,
        )))
        .with(decide(asks, |asks| *asks))
        .with(problem_in_view(scan, |scan| scan.problem.clone()))
        .with(ways(scan))
        .with(trial())
        .with(device());
    let facilitator = Event::Go(Place::Workshop(workshop::Place::Facilitator));
    let facilitator = press("quiet", "welcome-facilitator", facilitator);
    vec![takes_drops(screen), actions(vec![facilitator]).set("class", "actions screen-only")]
}

/// A code to try a handheld scanner with, folded away.
fn trial() -> El {
    let trial = desk!(Screen::Scan { trial, .. } => trial);
    let code = div("trial-code").filled(
        trial,
        |trial| trial.code.clone(),
        |code| {
            let drawn = code.as_ref().map(|(span, path)| {
                code_drawing(*span, path, "scanner-code").set("class", "trial-picture")
            });
            drawn.into_iter().collect()
        },
    );
    let outcome = div("hint").set("role", "status").filled(
        trial,
        |trial| trial.outcome.clone(),
        |lines| lines.iter().map(|line| el("p").say(line.clone())).collect(),
    );
    el("details")
        .set("class", "trial screen-only")
        .with(el("summary").word("scanner-open"))
        .with(p("help", "scanner-help"))
        .with(code)
        .with(outcome)
}

/// Camera, picture, and a field for a link or a scanner.
pub(in crate::screens) fn ways(scan: Scan) -> El {
    hear_scanner();
    div("ways").with(camera(scan)).with(div("others").with(picture_file(scan)).with(typed()))
}

/// An element onto which a picture of a code can be dropped.
pub(in crate::screens) fn takes_drops(element: El) -> El {
    let shell = Shell::get();
    element.on("dragover", |event| event.prevent_default()).on("drop", move |event| {
        event.prevent_default();
        let transfer = event.dyn_into::<DragEvent>().ok().and_then(|e| e.data_transfer());
        if let Some(file) = transfer.and_then(|t| picture_of_transfer(&t)) {
            give_picture(shell, file);
        }
    })
}

fn camera(scan: Scan) -> El {
    let shell = Shell::get();
    let video = el("video")
        .set("id", VIDEO_ID)
        .set("playsinline", "")
        .set("muted", "")
        .label(Text::of("camera-picture"));
    let frame = div("view")
        .class_while(scan, "idle", |scan| !scan.running)
        .with(video)
        .with(el("span").set("class", "aim").set("aria-hidden", "true"));
    let hint = el("p").set("class", "quiet").set("role", "status").saying(scan, |scan| {
        match (scan.running, scan.starting) {
            (true, _) => Some(Text::of("scan-help")),
            (false, true) => Some(Text::of("camera-starting")),
            (false, false) => None,
        }
    });
    let label =
        |scan: &ScanView| Some(Text::of(if scan.running { "camera-stop" } else { "camera-start" }));
    let button = el("button")
        .set("type", "button")
        .set("class", "press main")
        .with(picture("camera"))
        .with(el("span").saying(scan, label))
        .following(scan, |scan, button| {
            if let Some(button) = button.dyn_ref::<HtmlButtonElement>() {
                button.set_disabled(scan.starting);
            }
        })
        .on("click", move |_| {
            let event = if scan.now(|scan| scan.running) == Some(true) {
                ReaderEvent::CameraStopped
            } else {
                ReaderEvent::CameraAsked(None)
            };
            shell.send(Event::Reader(event));
        });
    let lit = |scan: &ScanView| scan.torch == Some(true);
    let torch = switch(scan, "torch", lit, ReaderEvent::TorchToggled);
    el("section")
        .set("class", "camera")
        .with(problem(scan, |scan| scan.camera_problem.clone()))
        .with(frame)
        .with(hint)
        .with(button)
        .with(lenses(scan))
        .with(torch.shown_while(scan, |scan| scan.torch.is_some()))
}

/// Which lens to use, when there are several.
fn lenses(scan: Scan) -> El {
    let of = |scan: &ScanView| (scan.lenses.clone(), scan.lens.clone());
    div("lenses").filled(scan, of, |(lenses, used)| {
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

fn picture_file(scan: Scan) -> El {
    let shell = Shell::get();
    let input = choose(Picker::File).set("accept", "image/*").on("change", move |event| {
        let input = event.target().and_then(|t| t.dyn_into::<HtmlInputElement>().ok());
        let Some(input) = input else { return };
        if let Some(file) = input.files().and_then(|files| files.get(0)) {
            give_picture(shell, file);
        }
        // The same file can be chosen again.
        input.set_value("");
    });
    let label = el("label").set("class", "press second file").with(picture("picture"));
    let help = el("p").set("class", "quiet").set("role", "status").saying(scan, |scan| {
        Some(Text::of(if scan.busy { "picture-busy" } else { "picture-drop" }))
    });
    let words = el("span").word("picture-choose");
    el("section").with(label.with(words).with(input)).with(help)
}

/// A field for a pasted link; a handheld scanner types into it and ends with Enter.
fn typed() -> El {
    let shell = Shell::get();
    let field = text_field(TYPED, FieldKind::Code).set("aria-describedby", TYPED_HELP);
    let here = field.raw().clone();
    let read = move |event: web_sys::Event| {
        event.prevent_default();
        let Some(field) = here.dyn_ref::<HtmlInputElement>() else { return };
        let text = field.value();
        forget_keys();
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
