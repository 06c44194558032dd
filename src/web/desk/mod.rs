//! The adapters that come with the desk part: codes are read, at the desk and by a facilitator.

mod camera;
mod decoder;
mod opened;
mod paste;
mod picture;
mod pixels;
mod scanner;
mod second;
mod signal;

pub use camera::VIDEO_ID;
pub use opened::{save_json, save_table, text_of};
pub use paste::copy_sections;
pub use picture::{give_picture, picture_of_transfer};
pub use scanner::{forget_keys, hear_scanner};
pub use second::say_beside;

use crate::web::later::{all_in_main, closest, near};
use crate::web::page;
use crate::web::parts::DeskAdapters;
use crate::web::shell::Shell;
use jalon_core::app::{ScanEffect, Signal};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// What the first file may call of these.
pub static ADAPTERS: DeskAdapters = DeskAdapters { perform, give_picture };

/// Unfolds every part of the page; where all are, folds them.
fn unfold() {
    let all = all_in_main(".unfolds");
    let is_folded =
        |button: &&Element| button.get_attribute("aria-expanded").as_deref() == Some("false");
    let any = all.iter().any(|button| is_folded(&button));
    for button in all.iter().filter(|button| is_folded(button) == any) {
        if let Some(button) = button.dyn_ref::<HtmlElement>() {
            button.click();
        }
    }
}

/// Unfolds the part in which an element is folded.
fn in_sight(id: &str) {
    let folded = page::element(id).and_then(|element| closest(&element, ".brief .folded"));
    let part = folded.and_then(|element| closest(&element, ".brief"));
    let buttons = part.and_then(|part| part.query_selector_all(".unfolds").ok());
    let button = buttons.and_then(|buttons| buttons.get(0));
    if let Some(button) = button.as_ref().and_then(|button| button.dyn_ref::<HtmlElement>()) {
        button.click();
    }
}

/// Adds an element to the head of the page, for good.
pub fn add_to_head(element: &Element) {
    let start = page::element("start");
    if let Some(head) = start.and_then(|start| near(&start, "parentElement")) {
        let _ = head.append_child(element);
    }
}

fn perform(effect: ScanEffect, shell: Shell) {
    match effect {
        ScanEffect::StartCamera(lens) => {
            signal::make_ready();
            camera::start(lens, shell);
        }
        ScanEffect::StopCamera => {
            camera::stop();
            decoder::stop();
        }
        ScanEffect::Torch(on) => camera::torch(on),
        ScanEffect::Give(Signal::CodeRead) => signal::code_read(),
        ScanEffect::Focus(id) => {
            in_sight(id);
            page::focus_soon(id);
        }
        ScanEffect::Unfold => unfold(),
        ScanEffect::Second(locale) => second::fetch(locale, shell),
    }
}
