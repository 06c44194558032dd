//! A short sound and a vibration.

use crate::web::page;
use wasm_bindgen::JsValue;
use web_sys::{AudioContext, OscillatorNode};

pub(super) fn code_read() {
    let navigator = page::window().navigator();
    if js_sys::Reflect::has(&navigator, &"vibrate".into()).unwrap_or(false) {
        navigator.vibrate_with_duration(80);
    }
    // No sound is no harm: the page shows a tick.
    let _ = beep();
}

/// 120 ms at 880 Hz, quietly.
fn beep() -> Result<(), JsValue> {
    let audio = AudioContext::new()?;
    let tone: OscillatorNode = audio.create_oscillator()?;
    let volume = audio.create_gain()?;
    tone.frequency().set_value(880.0);
    volume.gain().set_value(0.08);
    tone.connect_with_audio_node(&volume)?;
    volume.connect_with_audio_node(&audio.destination())?;
    tone.start()?;
    tone.stop_with_when(audio.current_time() + 0.12)
}
