//! The decoding worker's entry point: pictures come in as messages, texts go out.
//!
//! Once it listens it posts `{ ready: true }`; what is posted before that is lost. The page posts
//!
//! ```text
//! { id: u32, kind: "frame" | "picture", pass: u32, width: u32, height: u32, rgba: ArrayBuffer }
//! ```
//!
//! with `width * height * 4` bytes as a canvas gives them (transfer the buffer), `pass` the number of the
//! live frame, which chooses how it is looked at. Each request is answered once, in order, with
//!
//! ```text
//! { id: u32, texts: string[], unreadable: boolean, refused?: string }
//! ```
//!
//! `unreadable`: a code was seen that could not be read. `refused`: the picture was none, and why, in
//! English, for the console. A panic traps: it reaches the page as the worker's `error` event, that
//! request gets no answer, what is left of the worker is not to be trusted, and the page starts a new
//! one. Neither a hang nor a failure to load makes an event: the page sets itself a time limit for
//! `ready` and for each answer.

#[cfg(target_arch = "wasm32")]
mod browser {
    use jalon::scanner::{Grey, Pass, PictureError, Sighting, see_frame, see_picture};
    use js_sys::{Array, ArrayBuffer, Object, Reflect, Uint8Array};
    use wasm_bindgen::prelude::*;
    use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

    #[wasm_bindgen]
    extern "C" {
        /// A request of the page, whose fields may be missing.
        type Request;
        #[wasm_bindgen(method, getter)]
        fn id(this: &Request) -> Option<u32>;
        #[wasm_bindgen(method, getter)]
        fn kind(this: &Request) -> Option<String>;
        #[wasm_bindgen(method, getter)]
        fn pass(this: &Request) -> Option<u32>;
        #[wasm_bindgen(method, getter)]
        fn width(this: &Request) -> Option<u32>;
        #[wasm_bindgen(method, getter)]
        fn height(this: &Request) -> Option<u32>;
        #[wasm_bindgen(method, getter)]
        fn rgba(this: &Request) -> Option<ArrayBuffer>;
    }

    /// Starts to listen, and says so.
    ///
    /// # Errors
    ///
    /// What the browser throws when it can post no message.
    pub fn listen() -> Result<(), JsValue> {
        let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
        let page = scope.clone();
        let on_message = Closure::<dyn Fn(MessageEvent) -> Result<(), JsValue>>::new(
            move |event: MessageEvent| page.post_message(&answer(&event.data().unchecked_into())?),
        );
        scope.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        on_message.forget();
        scope.post_message(&object(&[("ready", JsValue::TRUE)])?)
    }

    fn answer(request: &Request) -> Result<JsValue, JsValue> {
        let (sighting, refused) = match look(request) {
            Ok(sighting) => (sighting, JsValue::UNDEFINED),
            Err(error) => (Sighting::default(), error.to_string().into()),
        };
        let texts: Array = sighting.texts.iter().map(JsValue::from).collect();
        object(&[
            ("id", request.id().into()),
            ("texts", texts.into()),
            ("unreadable", sighting.unreadable.into()),
            ("refused", refused),
        ])
    }

    fn look(request: &Request) -> Result<Sighting, PictureError> {
        let side = |pixels: Option<u32>| pixels.unwrap_or_default() as usize;
        let bytes = request.rgba().map(|buffer| Uint8Array::new(&buffer).to_vec());
        let (width, height) = (side(request.width()), side(request.height()));
        let grey = Grey::from_rgba(&bytes.unwrap_or_default(), width, height)?;
        Ok(if request.kind().as_deref() == Some("picture") {
            see_picture(&grey)
        } else {
            see_frame(&grey, Pass::of_frame(request.pass().unwrap_or_default()))
        })
    }

    fn object(fields: &[(&str, JsValue)]) -> Result<JsValue, JsValue> {
        let object = Object::new();
        for (name, value) in fields {
            Reflect::set(&object, &JsValue::from(*name), value)?;
        }
        Ok(object.into())
    }
}

#[cfg(target_arch = "wasm32")]
fn main() {
    if let Err(error) = browser::listen() {
        wasm_bindgen::throw_val(error);
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!(
        "The scanner runs in a worker of the browser: build and serve Jalon with `make run`."
    );
}
