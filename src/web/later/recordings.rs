//! The recordings of the app: fetched once, when a person asks for them, and played clip by clip.
//! How they travel: docs/adr/0012-recordings.md.

use crate::web::dynamic::{call, callback, get, set};
use crate::web::page;
use crate::web::shell::Shell;
use jalon_core::app::{Event, VoiceEvent};
use jalon_core::instrument::Locale;
use js_sys::{Array, ArrayBuffer, Promise};
use std::cell::{Cell, RefCell};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, Url};

/// Of the usual speed.
pub(super) const SLOW: f64 = 0.75;

/// A container of Opus: the end of its files, and its kind.
type Container = (&'static str, &'static str);

const CAF: Container = ("caf", "audio/x-caf; codecs=opus");
const OGG: Container = ("ogg", "audio/ogg; codecs=opus");

/// All recordings of a language.
struct Pack {
    locale: Locale,
    container: Container,
    /// For each message its place, its length and its milliseconds.
    clips: JsValue,
    bytes: ArrayBuffer,
}

thread_local! {
    static PACK: RefCell<Option<Pack>> = const { RefCell::new(None) };
    static PLAYER: RefCell<Option<JsValue>> = const { RefCell::new(None) };
    /// The address of the clip in the player, to be given back.
    static CLIP: RefCell<Option<String>> = const { RefCell::new(None) };
    /// The turn that is played; 0 for none.
    static TURN: Cell<u32> = const { Cell::new(0) };
}

/// A tenth of a second of silence, 8 kHz: a player that began under a finger may go on without one.
fn silence() -> Option<Blob> {
    let mut wave = b"RIFF\x44\x03\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x40\x1f\0\0\x01\0\x08\0data\x20\x03\0\0".to_vec();
    wave.resize(844, 128);
    blob(&js_sys::Uint8Array::from(&*wave).buffer(), "audio/wav")
}

fn blob(bytes: &ArrayBuffer, kind: &str) -> Option<Blob> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    Blob::new_with_u8_array_sequence_and_options(&Array::of1(bytes), &options).ok()
}

fn player() -> JsValue {
    let there = PLAYER.with_borrow(Clone::clone);
    there.unwrap_or_else(|| {
        let player = page::create_element("audio");
        // Within the page: whoever empties the page silences it (public/start.js, after a trap).
        if let Some(body) = page::document().body() {
            let _ = body.append_child(&player);
        }
        let player: JsValue = player.into();
        PLAYER.set(Some(player.clone()));
        player
    })
}

/// Whether the browser says anything but no.
fn may_play(container: Container) -> bool {
    let answer = call(&player(), "canPlayType", &[&container.1.into()]);
    answer.and_then(|answer| answer.as_string()).is_some_and(|answer| !answer.is_empty())
}

/// Puts a sound into the player and starts it.
fn start(sound: &Blob, rate: f64) -> Option<JsValue> {
    let player = player();
    if let Some(before) = CLIP.take() {
        let _ = Url::revoke_object_url(&before);
    }
    let address = Url::create_object_url_with_blob(sound).ok()?;
    set(&player, "src", &address.as_str().into());
    CLIP.set(Some(address));
    for name in ["defaultPlaybackRate", "playbackRate"] {
        set(&player, name, &rate.into());
    }
    for name in ["preservesPitch", "webkitPreservesPitch"] {
        set(&player, name, &true.into());
    }
    call(&player, "play", &[])
}

fn tell(shell: Shell, event: VoiceEvent) {
    shell.send(Event::Voice(event));
}

// --- fetching -----------------------------------------------------------------------------------

/// Fetches the recordings of a language, unless they are here.
pub(super) fn fetch(shell: Shell, locale: Locale) {
    let here = PACK.with_borrow(|pack| pack.as_ref().is_some_and(|pack| pack.locale == locale));
    if here {
        return tell(shell, VoiceEvent::Fetched(locale));
    }
    // Still under the finger that chose it. What becomes of this sound is of no matter.
    if let Some(started) = silence().and_then(|sound| start(&sound, 1.0)) {
        leptos::task::spawn_local(async move {
            let _ = JsFuture::from(Promise::resolve(&started)).await;
        });
    }
    leptos::task::spawn_local(async move {
        let container = if may_play(CAF) { CAF } else { OGG };
        tell(
            shell,
            match pack(locale, container).await {
                Some(()) => VoiceEvent::Fetched(locale),
                None => VoiceEvent::FetchFailed(locale),
            },
        );
    });
}

async fn pack(locale: Locale, container: Container) -> Option<()> {
    let index = page::file(&format!("recordings/{}.{}.json", locale.tag(), container.0));
    let index = answer(&index, "json").await?;
    let name = ["recordings/", &get(&index, "file")?.as_string()?].concat();
    let bytes: ArrayBuffer = answer(&name, "arrayBuffer").await?.dyn_into().ok()?;
    if get(&index, "bytes")?.as_f64() != Some(f64::from(bytes.byte_length())) {
        return None;
    }
    PACK.set(Some(Pack { locale, container, clips: get(&index, "clips")?, bytes }));
    Some(())
}

/// A file of the recordings, read as this.
async fn answer(file: &str, what: &str) -> Option<JsValue> {
    let asked = page::window().fetch_with_str(file);
    let answer = JsFuture::from(asked).await.ok()?;
    if !get(&answer, "ok")?.is_truthy() {
        return None;
    }
    JsFuture::from(Promise::resolve(&call(&answer, what, &[])?)).await.ok()
}

// --- playing ------------------------------------------------------------------------------------

/// Plays the recordings of these messages, one after the other.
pub(super) fn play(shell: Shell, turn: u32, ids: Vec<String>, slow: bool) {
    TURN.set(turn);
    let there = PACK.with_borrow(|pack| {
        let has = |id: &String| pack.as_ref().is_some_and(|pack| get(&pack.clips, id).is_some());
        ids.into_iter().filter(has).collect::<Vec<_>>()
    });
    from(shell, turn, &there, 0, slow);
}

fn from(shell: Shell, turn: u32, ids: &[String], at: usize, slow: bool) {
    let Some(id) = ids.get(at) else {
        // Nothing at all was there to be played.
        return tell(shell, VoiceEvent::Silent(turn));
    };
    let player = player();
    let last = at + 1 == ids.len();
    let started = callback(move |_| {
        if at == 0 && TURN.get() == turn {
            tell(shell, VoiceEvent::Started(turn));
        }
    });
    let rest = ids.to_vec();
    let ended = callback(move |_| {
        if TURN.get() == turn && last {
            tell(shell, VoiceEvent::Ended(turn));
        } else if TURN.get() == turn {
            from(shell, turn, &rest, at + 1, slow);
        }
    });
    let all = ids.to_vec();
    let failed = callback(move |_| {
        if TURN.get() == turn {
            otherwise(shell, turn, all.clone(), at, slow);
        }
    });
    set(&player, "onplaying", &started);
    set(&player, "onended", &ended);
    set(&player, "onerror", &failed);
    let Some(promise) = clip(id).and_then(|sound| start(&sound, if slow { SLOW } else { 1.0 }))
    else {
        return tell(shell, VoiceEvent::Silent(turn));
    };
    leptos::task::spawn_local(async move {
        let Err(why) = JsFuture::from(Promise::resolve(&promise)).await else { return };
        // Refused without a finger: nothing is wrong with the clip. Other troubles come to `onerror`.
        let refused = get(&why, "name").is_some_and(|name| name == "NotAllowedError");
        if refused && TURN.get() == turn {
            tell(shell, VoiceEvent::Silent(turn));
        }
    });
}

fn clip(id: &str) -> Option<Blob> {
    PACK.with_borrow(|pack| {
        let Pack { container, clips, bytes, .. } = pack.as_ref()?;
        let place: Array = get(clips, id)?.dyn_into().ok()?;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "bytes")]
        let number = |at| place.get(at).as_f64().map(|number| number as u32);
        let (from, length) = (number(0)?, number(1)?);
        blob(&bytes.slice_with_end(from, from + length), container.1)
    })
}

/// The clip cannot be played: the other container, once, where the browser may know it; then the text alone.
fn otherwise(shell: Shell, turn: u32, ids: Vec<String>, at: usize, slow: bool) {
    thread_local! {
        static TRIED: Cell<bool> = const { Cell::new(false) };
    }
    let here = PACK.with_borrow(|pack| pack.as_ref().map(|pack| (pack.locale, pack.container)));
    let other = here.map(|(locale, now)| (locale, if now == CAF { OGG } else { CAF }));
    let other = other.filter(|(_, other)| may_play(*other) && !TRIED.replace(true));
    let Some((locale, other)) = other else {
        return tell(shell, VoiceEvent::Silent(turn));
    };
    leptos::task::spawn_local(async move {
        let _ = pack(locale, other).await;
        if TURN.get() == turn {
            from(shell, turn, &ids, at, slow);
        }
    });
}

/// Silent at once.
pub(super) fn hush() {
    TURN.set(0);
    if PLAYER.with_borrow(Option::is_some) {
        call(&player(), "pause", &[]);
    }
}
