//! A short sound and a vibration.

use crate::web::page;
use std::cell::RefCell;
use wasm_bindgen::JsValue;
use web_sys::{AudioContext, AudioContextState, OscillatorNode};

thread_local! {
    /// The page's one sound context: a phone gives a few and no more.
    static CONTEXT: RefCell<Option<AudioContext>> = const { RefCell::new(None) };
}

/// Makes ready while a finger is there: some phones let no sound begin later.
pub(super) fn make_ready() {
    let _ = context();
}

pub(super) fn code_read() {
    let navigator = page::window().navigator();
    if js_sys::Reflect::has(&navigator, &"vibrate".into()).unwrap_or(false) {
        navigator.vibrate_with_duration(80);
    }
    // No sound is no harm: the page shows a tick.
    let _ = beep();
}

/// The sound context, awake if the browser allows it.
fn context() -> Result<AudioContext, JsValue> {
    let there = CONTEXT.with_borrow(Clone::clone);
    let there = there.filter(|audio| audio.state() != AudioContextState::Closed);
    let audio = there.map_or_else(AudioContext::new, Ok)?;
    CONTEXT.set(Some(audio.clone()));
    // Suspended without a finger, or interrupted by a call; what becomes of it shows at the next sound.
    if audio.state() != AudioContextState::Running
        && let Ok(woken) = audio.resume()
    {
        leptos::task::spawn_local(async move {
            let _ = wasm_bindgen_futures::JsFuture::from(woken).await;
        });
    }
    Ok(audio)
}

/// 120 ms at 880 Hz, quietly.
fn beep() -> Result<(), JsValue> {
    let audio = context()?;
    let tone: OscillatorNode = audio.create_oscillator()?;
    let volume = audio.create_gain()?;
    tone.frequency().set_value(880.0);
    volume.gain().set_value(0.08);
    tone.connect_with_audio_node(&volume)?;
    volume.connect_with_audio_node(&audio.destination())?;
    tone.start()?;
    tone.stop_with_when(audio.current_time() + 0.12)
}
