//! The app on the device: what `offline/page.js` knows and does. That comes after everything else, or never.

use crate::web::dynamic::{call, get};
use crate::web::page;
use crate::web::shell::Shell;
use jalon_core::app::{Device, DeviceEffect, DeviceEvent, Event, Install};
use std::cell::Cell;
use wasm_bindgen::JsValue;

/// Carries out an effect.
pub(super) fn perform(effect: DeviceEffect, shell: Shell) {
    ask(match effect {
        DeviceEffect::Follow => {
            follow(shell);
            "look"
        }
        DeviceEffect::TakeOver => "take over",
        DeviceEffect::FetchAll => "ready",
        DeviceEffect::Install => "install",
        DeviceEffect::Persist => "persist",
    });
}

fn ask(what: &str) {
    call(&page::window(), "jalonDevice", &[&what.into()]);
}

/// Tells the core whenever something changes, from the first time on.
fn follow(shell: Shell) {
    thread_local!(static FOLLOWS: Cell<bool> = const { Cell::new(false) });
    if FOLLOWS.replace(true) {
        return;
    }
    page::listen::<web_sys::Event>(&page::window(), "jalon-device", move |event| {
        if let Some(told) = get(&event, "detail") {
            shell.send(Event::Device(DeviceEvent::Told(device(&told))));
        }
    });
}

/// Three numbers: facts as bits, bytes that are missing, and per cent of what is coming.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "they saturate")]
fn device(told: &JsValue) -> Device {
    let number = |at| get(told, at).and_then(|value| value.as_f64());
    let facts = number("0").unwrap_or_default() as u8;
    let is = |bit: u8| facts & bit != 0;
    Device {
        offered: is(1),
        kept: is(2),
        whole: is(4),
        failed: is(8),
        install: match (is(16), is(32)) {
            (true, _) => Install::Ask,
            (false, true) => Install::ByHand,
            (false, false) => Install::No,
        },
        missing: number("1").unwrap_or_default() as u32,
        coming: number("2").map(|part| part as u8),
    }
}
