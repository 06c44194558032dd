//! Sections for a file of the service, put on the clipboard as text and as HTML at once: the program that is pasted into
//! takes the one that it understands.

use crate::web::page;
use crate::web::shell::Shell;
use jalon_core::app::desk::file::{FileSection, html, plain};
use jalon_core::app::{Event, Text};
use js_sys::{Array, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag};

/// Puts sections on the clipboard; answered by `Copied`.
pub fn copy_sections(shell: Shell, sections: &[FileSection]) {
    let locale = shell.now(|model| model.setting.locale);
    let say = |text: &Text| shell.say(text);
    let (rich, text) = (html(sections, locale, &say), plain(sections, &say));
    leptos::task::spawn_local(async move {
        let worked = write(&rich, &text).await;
        shell.send(Event::Copied(worked));
    });
}

fn blob(kind: &str, text: &str) -> Option<Blob> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options).ok()
}

/// An item of the clipboard in both forms; `None` in a browser that has no such items.
fn item(rich: &str, text: &str) -> Option<JsValue> {
    let forms = Object::new();
    for (kind, said) in [("text/html", rich), ("text/plain", text)] {
        Reflect::set(&forms, &kind.into(), &blob(kind, said)?.into()).ok()?;
    }
    let item = Reflect::get(&page::window(), &"ClipboardItem".into()).ok()?;
    let item = item.dyn_ref::<js_sys::Function>()?;
    Reflect::construct(item, &Array::of1(&forms)).ok()
}

async fn write(rich: &str, text: &str) -> bool {
    let navigator = page::window().navigator();
    // Away from https the browser has no clipboard at all.
    if !Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|there| there.is_object()) {
        return false;
    }
    let clipboard = navigator.clipboard();
    if let Some(item) = item(rich, text) {
        let written = clipboard.write(&Array::of1(&item));
        if JsFuture::from(written).await.is_ok() {
            return true;
        }
    }
    JsFuture::from(clipboard.write_text(text)).await.is_ok()
}
