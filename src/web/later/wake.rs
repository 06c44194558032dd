//! Keeps the screen awake while the code is shown. The API is unstable in web-sys, so it is reached
//! by name; a browser without it simply dims as always.

use crate::web::page;
use js_sys::{Function, Promise, Reflect};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

thread_local! {
    static LOCK: RefCell<Option<JsValue>> = const { RefCell::new(None) };
    static WANTED: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
}

pub(super) fn keep(on: bool) {
    WANTED.set(on);
    if !on {
        release();
        return;
    }
    leptos::task::spawn_local(async {
        let Some(promise) = request() else { return };
        if let Ok(lock) = JsFuture::from(promise).await {
            // Asked for again when the page comes back to the front: one lock at a time.
            release();
            LOCK.set(Some(lock));
            if !WANTED.get() {
                release();
            }
        }
    });
}

fn request() -> Option<Promise> {
    let navigator = page::window().navigator();
    let wake_lock = Reflect::get(&navigator, &"wakeLock".into()).ok()?;
    if !wake_lock.is_object() {
        return None;
    }
    call(&wake_lock, "request", &"screen".into())
}

fn release() {
    if let Some(lock) = LOCK.take() {
        let _ = call(&lock, "release", &JsValue::UNDEFINED);
    }
}

fn call(on: &JsValue, name: &str, with: &JsValue) -> Option<Promise> {
    let function: Function = Reflect::get(on, &name.into()).ok()?.dyn_into().ok()?;
    Some(Promise::resolve(&function.call1(on, with).ok()?))
}
