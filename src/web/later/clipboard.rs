//! Puts a text on the clipboard.

use crate::web::page;
use crate::web::shell::Shell;
use jalon_core::app::Event;
use js_sys::Reflect;
use wasm_bindgen_futures::JsFuture;

pub(super) fn copy(text: String, shell: Shell) {
    leptos::task::spawn_local(async move {
        let navigator = page::window().navigator();
        // Away from https the browser has no clipboard at all.
        let there = Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|c| c.is_object());
        let worked = there && JsFuture::from(navigator.clipboard().write_text(&text)).await.is_ok();
        shell.send(Event::Copied(worked));
    });
}
