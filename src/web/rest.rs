//! The rest of the app: the code that the first questions do not need (`docs/adr/0008-files-of-the-app.md`).

use super::{Shell, page, words::Words};
use jalon_core::app::Event;
use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    /// Of `public/start.js`: its promise may be refused; brings the rest once however often it is called.
    #[wasm_bindgen(js_name = jalonRest)]
    fn rest() -> Promise;

    /// The same for the facilitator's side, with the rest before it.
    #[wasm_bindgen(js_name = jalonFacilitator)]
    fn facilitator() -> Promise;
}

/// Brings the rest of the app with its words, and says to the core whether it is here. After a failure
/// it may be asked for again.
///
/// What `scripts/plan.mjs` puts into the rest may be called only after `RestLoaded`.
pub(super) fn bring(words: Words, shell: Shell) {
    leptos::task::spawn_local(async move {
        // Both are asked for before either is waited for.
        let code = rest();
        let is_worded = words.complete().await;
        let is_here = JsFuture::from(code).await.is_ok() && is_worded;
        // Without it a record that is there cannot be read, and nothing is shown instead of it.
        if !is_here && shell.now(|model| model.opening.is_some()) {
            page::shell_failed();
        }
        shell.send(if is_here { Event::RestLoaded } else { Event::RestFailed });
    });
}

/// Brings the facilitator's side of the app, and says to the core whether it is here.
pub(super) fn bring_facilitator(shell: Shell) {
    leptos::task::spawn_local(async move {
        let is_here = JsFuture::from(facilitator()).await.is_ok();
        shell.send(if is_here { Event::FacilitatorLoaded } else { Event::FacilitatorFailed });
    });
}
