//! Carries out what reading aloud asks for; the phone's own voices, by the Web Speech API.
//!
//! Only voices that say they live on the device are used: another would send the words of the screen to a server
//! (docs/adr/0013-reading-aloud.md).

use super::recordings::SLOW;
use super::{lines, recordings};
use crate::web::dynamic::{call, callback, get, global, new, set};
use crate::web::shell::Shell;
use jalon_core::app::{Event, VoiceEffect, VoiceEntry, VoiceEvent, best_voice};
use js_sys::Array;
use std::cell::RefCell;
use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue};

thread_local! {
    /// Chromium forgets an utterance that nobody holds, and never says that it ended.
    static HELD: RefCell<Option<JsValue>> = const { RefCell::new(None) };
}

/// Who lists no voice by then has none.
const TO_LIST: Duration = Duration::from_secs(2);

/// Does it.
pub(super) fn perform(effect: VoiceEffect, shell: Shell) {
    match effect {
        VoiceEffect::Gather { at_once: true } => gather(shell),
        VoiceEffect::Gather { at_once: false } => {
            leptos::prelude::request_animation_frame(move || gather(shell));
        }
        VoiceEffect::Speak { turn, words, lang, slow } => {
            speak(shell, turn, &words, &lang, slow, true);
        }
        VoiceEffect::Play { turn, ids, slow } => recordings::play(shell, turn, ids, slow),
        VoiceEffect::CallBack(turn) => {
            let call = move || shell.send(Event::Voice(VoiceEvent::SecondPassed(turn, is_busy())));
            leptos::prelude::set_timeout(call, Duration::from_secs(1));
        }
        VoiceEffect::Hush => {
            if let Some(speech) = speech() {
                call(&speech, "cancel", &[]);
            }
            HELD.set(None);
            recordings::hush();
        }
        VoiceEffect::Fetch(locale) => recordings::fetch(shell, locale),
    }
}

fn gather(shell: Shell) {
    shell.send(Event::Voice(VoiceEvent::Gathered(lines::gather())));
}

/// Whether the engine says that it speaks, or is about to.
fn is_busy() -> bool {
    let says = |speech: &JsValue, what| get(speech, what).is_some_and(|value| value.is_truthy());
    speech().is_some_and(|speech| says(&speech, "speaking") || says(&speech, "pending"))
}

fn speech() -> Option<JsValue> {
    global("speechSynthesis")
}

fn voices(speech: &JsValue) -> Array {
    let voices = call(speech, "getVoices", &[]).and_then(|v| v.dyn_into::<Array>().ok());
    voices.unwrap_or_default()
}

fn has_voices() -> bool {
    speech().is_some_and(|speech| voices(&speech).length() > 0)
}

/// `first`: voices that come late may be waited for.
fn speak(shell: Shell, turn: u32, words: &str, lang: &str, slow: bool, first: bool) {
    let fail = move || shell.send(Event::Voice(VoiceEvent::Failed(turn)));
    let Some(speech) = speech() else { return fail() };
    let voices = voices(&speech);
    match best(&voices, lang) {
        Some(voice) => say(shell, &speech, &voice, turn, words, slow).unwrap_or_else(fail),
        // Many browsers list their voices only after they were asked.
        None if voices.length() == 0 && first => {
            leptos::prelude::set_timeout(
                move || {
                    if !has_voices() {
                        fail();
                    }
                },
                TO_LIST,
            );
            let (words, lang) = (words.to_owned(), lang.to_owned());
            let come = callback(move |_| {
                if shell.now(|model| model.voice.is_busy() && model.voice.turn == turn) {
                    speak(shell, turn, &words, &lang, slow, false);
                }
            });
            set(&speech, "onvoiceschanged", &come);
        }
        None => fail(),
    }
}

fn say(
    shell: Shell,
    speech: &JsValue,
    voice: &JsValue,
    turn: u32,
    words: &str,
    slow: bool,
) -> Option<()> {
    set(speech, "onvoiceschanged", &JsValue::NULL);
    let utterance = new("SpeechSynthesisUtterance", &[&words.into()])?;
    set(&utterance, "voice", voice);
    set(&utterance, "lang", &get(voice, "lang")?);
    set(&utterance, "rate", &(if slow { SLOW } else { 1.0 }).into());
    let news = callback(move |event| {
        let number = |name| get(&event, name).and_then(|n| n.as_f64()).unwrap_or_default();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "lengths")]
        let whole = |name| number(name) as u32;
        let kind = get(&event, "type").and_then(|kind| kind.as_string());
        let event = match kind.as_deref() {
            Some("start") => VoiceEvent::Started(turn),
            Some("end") => VoiceEvent::Ended(turn),
            Some("boundary") => VoiceEvent::Reached(turn, whole("charIndex"), whole("charLength")),
            _ => VoiceEvent::Failed(turn),
        };
        shell.send(Event::Voice(event));
    });
    for name in ["onstart", "onboundary", "onend", "onerror"] {
        set(&utterance, name, &news);
    }
    call(speech, "speak", &[&utterance])?;
    HELD.set(Some(utterance));
    Some(())
}

/// The voice to take for a language.
fn best(voices: &Array, lang: &str) -> Option<JsValue> {
    let text = |of: &JsValue, name| get(of, name).and_then(|value| value.as_string());
    let is = |of: &JsValue, name| get(of, name).is_some_and(|value| value.is_truthy());
    let listed = |voice: JsValue| VoiceEntry {
        name: text(&voice, "name").unwrap_or_default(),
        uri: text(&voice, "voiceURI").unwrap_or_default(),
        lang: text(&voice, "lang").unwrap_or_default(),
        is_local: is(&voice, "localService"),
        is_default: is(&voice, "default"),
    };
    let all: Vec<VoiceEntry> = voices.iter().map(listed).collect();
    best_voice(&all, lang).and_then(|at| Some(voices.get(u32::try_from(at).ok()?)))
}
