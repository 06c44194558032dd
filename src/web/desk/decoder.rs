//! The page's side of the decoding worker: started when first needed, asked one thing at a time,
//! and replaced when it traps, hangs or cannot be loaded. The messages are those of `scanner/worker.rs`.

use super::pixels::Pixels;
use crate::web::page;
use js_sys::{Array, Function, Object, Promise, Reflect};
use leptos::prelude::set_timeout_with_handle;
use std::cell::RefCell;
use std::time::Duration;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageEvent, Worker};

/// Loads the worker's own wasm.
const SCRIPT: &str = "scanner_loader.js";
/// The worker is some 80 kB, maybe on a slow line.
const TO_LOAD: Duration = Duration::from_secs(20);
const FOR_A_FRAME: Duration = Duration::from_secs(6);
const FOR_A_PICTURE: Duration = Duration::from_secs(40);

/// What to look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ImageKind {
    /// One frame of the camera, the how-manieth.
    Frame(u32),
    /// A still picture.
    Picture,
}

/// What the worker saw.
#[derive(Debug, Default)]
pub(super) struct Decoded {
    pub texts: Vec<String>,
    pub unreadable: bool,
}

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DecoderTrouble {
    /// The worker could not be loaded.
    Missing,
    /// It trapped or hung, and has been stopped; the next request starts a new one.
    Lost,
}

#[wasm_bindgen]
extern "C" {
    type Answer;
    #[wasm_bindgen(method, getter)]
    fn texts(this: &Answer) -> Option<Array>;
    #[wasm_bindgen(method, getter)]
    fn unreadable(this: &Answer) -> Option<bool>;
}

thread_local! {
    static WORKER: RefCell<Option<Worker>> = const { RefCell::new(None) };
    /// Ends the wait of whoever waits for the worker.
    static WAITING: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Stops the worker, whatever it does.
pub(super) fn stop() {
    if let Some(worker) = WORKER.take() {
        worker.terminate();
    }
    if let Some(give_up) = WAITING.take() {
        let _ = give_up.call0(&JsValue::NULL);
    }
}

/// Starts the worker, if none runs, and waits until it listens.
pub(super) async fn warm() -> Result<(), DecoderTrouble> {
    if WORKER.with_borrow(Option::is_some) {
        return Ok(());
    }
    let worker = Worker::new(&page::file(SCRIPT)).map_err(|_| DecoderTrouble::Missing)?;
    WORKER.set(Some(worker.clone()));
    if message(&worker, TO_LOAD).await.is_some() {
        return Ok(());
    }
    stop();
    Err(DecoderTrouble::Missing)
}

/// Looks at pixels.
pub(super) async fn look(kind: ImageKind, pixels: &Pixels) -> Result<Decoded, DecoderTrouble> {
    warm().await?;
    let worker = WORKER.with_borrow(Clone::clone).ok_or(DecoderTrouble::Lost)?;
    let (name, pass, limit) = match kind {
        ImageKind::Frame(pass) => ("frame", pass, FOR_A_FRAME),
        ImageKind::Picture => ("picture", 0, FOR_A_PICTURE),
    };
    let request = Object::new();
    let fields: [(&str, JsValue); 6] = [
        ("id", 0.into()),
        ("kind", name.into()),
        ("pass", pass.into()),
        ("width", pixels.width.into()),
        ("height", pixels.height.into()),
        ("rgba", (&pixels.rgba).into()),
    ];
    for (field, value) in fields {
        let _ = Reflect::set(&request, &field.into(), &value);
    }
    let _ = worker.post_message_with_transfer(&request, &Array::of1(&pixels.rgba));
    let Some(data) = message(&worker, limit).await else {
        stop();
        return Err(DecoderTrouble::Lost);
    };
    let answer: Answer = data.unchecked_into();
    let texts = answer.texts().unwrap_or_default();
    Ok(Decoded {
        texts: texts.iter().filter_map(|t| t.as_string()).collect(),
        unreadable: answer.unreadable().unwrap_or_default(),
    })
}

/// The worker's next message; `None` when it fails, or says nothing for too long.
async fn message(worker: &Worker, limit: Duration) -> Option<JsValue> {
    let mut resolve = None;
    let promise = Promise::new(&mut |settle, _| resolve = Some(settle));
    let resolve: Function = resolve?;
    WAITING.set(Some(resolve.clone()));
    let (told, failed, late) = (resolve.clone(), resolve.clone(), resolve);
    let on_message = Closure::once(move |event: MessageEvent| {
        let _ = told.call1(&JsValue::NULL, &event.data());
    });
    let on_error = Closure::once(move |event: web_sys::Event| {
        event.prevent_default();
        let _ = failed.call0(&JsValue::NULL);
    });
    worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
    let timer = set_timeout_with_handle(
        move || {
            let _ = late.call0(&JsValue::NULL);
        },
        limit,
    );
    let outcome = JsFuture::from(promise).await.ok();
    worker.set_onmessage(None);
    worker.set_onerror(None);
    if let Ok(timer) = timer {
        timer.clear();
    }
    drop(WAITING.take());
    outcome.filter(JsValue::is_object)
}
