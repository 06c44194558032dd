//! The adapters that come with the desk part: codes are read, at the desk and by a facilitator.

mod camera;
mod decoder;
mod opened;
mod paste;
mod picture;
mod pixels;
mod scanner;
mod signal;

pub use camera::VIDEO_ID;
pub use opened::{save_json, save_table, text_of};
pub use paste::copy_sections;
pub use picture::{give_picture, picture_of_transfer};
pub use scanner::{forget_keys, hear_scanner};

use crate::web::later::all_in_main;
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
        ScanEffect::Focus(id) => page::focus_soon(id),
        ScanEffect::Unfold => unfold(),
    }
}
