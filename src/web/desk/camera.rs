//! The camera: shows it in the page's video and hands its frames to the decoder, one at a time.

use super::decoder::{self, DecoderTrouble, ImageKind};
use super::pixels::Pixels;
use crate::web::later::Timer;
use crate::web::page;
use crate::web::shell::Shell;
use jalon_core::app::{CameraProblem, Event, Lens, ReaderEvent};
use js_sys::{Array, Object, Reflect};
use std::cell::{Cell, RefCell};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    CanvasRenderingContext2d, DomException, HtmlVideoElement, MediaDeviceInfo, MediaDeviceKind,
    MediaStream, MediaStreamConstraints, MediaStreamTrack, MediaStreamTrackState,
};

/// The id of the video element that a screen puts in the page.
pub const VIDEO_ID: &str = "camera";

/// Who has not got a picture after this many milliseconds can try again.
const SLOW: i32 = 8_000;
/// A camera that gives no new picture for this many milliseconds has stopped.
const STILL: f64 = 6_000.0;
/// A decoder that fails this often in a row is given up.
const TRIES: u32 = 3;
/// A whole frame is looked at with this many pixels on its longer side.
const WHOLE: f64 = 1280.0;
/// The middle of a frame keeps its pixels, up to this many.
const MIDDLE: f64 = 1080.0;

thread_local! {
    static STREAM: RefCell<Option<MediaStream>> = const { RefCell::new(None) };
    /// Rings when the start takes too long.
    static WAIT: RefCell<Option<Timer>> = const { RefCell::new(None) };
    /// Counts starts and stops: a loop of an earlier start ends by itself.
    static RUN: Cell<u32> = const { Cell::new(0) };
}

/// Stops the camera; its light goes out.
pub(super) fn stop() {
    RUN.set(RUN.get() + 1);
    WAIT.set(None);
    if let Some(stream) = STREAM.take() {
        for track in tracks(&stream) {
            track.stop();
        }
    }
    if let Some(video) = video() {
        video.set_src_object(None);
    }
}

/// Starts the camera with the lens of this id, or the one that looks away from the person.
pub(super) fn start(lens: Option<String>, shell: Shell) {
    stop();
    let run = RUN.get();
    // What the browser promised may never settle: a question that was put aside, an app that comes back from sleep.
    WAIT.set(Some(Timer::start(SLOW, move || {
        if RUN.get() == run {
            report(shell, ReaderEvent::CameraFailed(CameraProblem::Slow));
        }
    })));
    leptos::task::spawn_local(async move {
        let outcome = open(lens.as_deref()).await;
        if RUN.get() != run {
            if let Ok(stream) = outcome {
                tracks(&stream).for_each(|track| track.stop());
            }
            return;
        }
        match outcome {
            Err(problem) => report(shell, ReaderEvent::CameraFailed(problem)),
            Ok(stream) => {
                let Some(started) = show(&stream).await else {
                    return report(shell, ReaderEvent::CameraFailed(CameraProblem::InUse));
                };
                if RUN.get() != run {
                    return tracks(&stream).for_each(|track| track.stop());
                }
                STREAM.set(Some(stream));
                WAIT.set(None);
                report(shell, started);
                watch(run, shell).await;
            }
        }
    });
}

/// Lamp on or off.
pub(super) fn torch(on: bool) {
    let Some(track) = STREAM.with_borrow(|s| s.as_ref().and_then(|s| tracks(s).next())) else {
        return;
    };
    let wish = object(&[("torch", on.into())]);
    let wishes = object(&[("advanced", Array::of1(&wish).into())]);
    let _ = track.apply_constraints_with_constraints(wishes.unchecked_ref());
}

fn report(shell: Shell, event: ReaderEvent) {
    shell.send(Event::Reader(event));
}

fn video() -> Option<HtmlVideoElement> {
    page::element(VIDEO_ID)?.dyn_into().ok()
}

fn tracks(stream: &MediaStream) -> impl Iterator<Item = MediaStreamTrack> + use<> {
    stream
        .get_video_tracks()
        .iter()
        .filter_map(|t| t.dyn_into().ok())
        .collect::<Vec<_>>()
        .into_iter()
}

fn object(fields: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (name, value) in fields {
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object
}

async fn open(lens: Option<&str>) -> Result<MediaStream, CameraProblem> {
    let window = page::window();
    if !window.is_secure_context() {
        return Err(CameraProblem::Insecure);
    }
    let devices = window.navigator().media_devices().map_err(|_| CameraProblem::Missing)?;
    let ideal = |value: JsValue| object(&[("ideal", value)]).into();
    let which = match lens {
        Some(id) => ("deviceId", object(&[("exact", id.into())]).into()),
        None => ("facingMode", ideal("environment".into())),
    };
    let video = object(&[("width", ideal(1920.into())), ("height", ideal(1080.into())), which]);
    let wishes = MediaStreamConstraints::new();
    wishes.set_audio(&false.into());
    wishes.set_video(&video);
    let promise = devices.get_user_media_with_constraints(&wishes).map_err(|e| problem(&e))?;
    let stream = JsFuture::from(promise).await.map_err(|e| problem(&e))?;
    stream.dyn_into().map_err(|_| CameraProblem::Missing)
}

/// The reason behind what `getUserMedia` throws.
fn problem(error: &JsValue) -> CameraProblem {
    let name = error.dyn_ref::<DomException>().map(DomException::name).unwrap_or_default();
    match name.as_str() {
        "NotAllowedError" | "SecurityError" => CameraProblem::Refused,
        "NotReadableError" | "AbortError" => CameraProblem::InUse,
        _ => CameraProblem::Missing,
    }
}

/// Shows the stream and tells what can be done with it.
async fn show(stream: &MediaStream) -> Option<ReaderEvent> {
    let video = video()?;
    video.set_src_object(Some(stream));
    JsFuture::from(video.play().ok()?).await.ok()?;
    let track = tracks(stream).next()?;
    let setting = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).ok();
    let lens = setting(&track.get_settings(), "deviceId").and_then(|id| id.as_string());
    // Not every browser has `getCapabilities`.
    let torch = setting(&track, "getCapabilities")
        .and_then(|f| f.dyn_into::<js_sys::Function>().ok())
        .and_then(|f| f.call0(&track).ok())
        .and_then(|can| setting(&can, "torch"))
        .is_some_and(|torch| torch.is_truthy());
    Some(ReaderEvent::CameraStarted {
        lenses: lenses().await.unwrap_or_default(),
        lens: lens.unwrap_or_default(),
        torch,
    })
}

async fn lenses() -> Option<Vec<Lens>> {
    let devices = page::window().navigator().media_devices().ok()?;
    let list: Array =
        JsFuture::from(devices.enumerate_devices().ok()?).await.ok()?.dyn_into().ok()?;
    let lenses = list
        .iter()
        .filter_map(|d| d.dyn_into::<MediaDeviceInfo>().ok())
        .filter(|d| d.kind() == MediaDeviceKind::Videoinput)
        .map(|d| Lens { id: d.device_id(), name: d.label() });
    Some(lenses.collect())
}

/// Hands frames to the decoder until the camera is stopped. Even frames show the middle in full
/// detail, odd ones the whole; each pair takes the next of the decoder's passes.
async fn watch(run: u32, shell: Shell) {
    let mut failures = 0;
    let mut stillness = Stillness::default();
    for frame in 0_u32.. {
        next_frame().await;
        if RUN.get() != run {
            return;
        }
        let pixels = video().and_then(|video| pixels(&video, frame % 2 == 0));
        if ended() || stillness.lasts(pixels.as_ref()) {
            return report(shell, ReaderEvent::CameraFailed(CameraProblem::Stopped));
        }
        let Some(pixels) = pixels else { continue };
        let outcome = decoder::look(ImageKind::Frame(frame / 2), &pixels).await;
        if RUN.get() != run {
            return;
        }
        match outcome {
            Ok(seen) => {
                failures = 0;
                if !seen.texts.is_empty() {
                    report(shell, ReaderEvent::FrameRead(seen.texts));
                }
            }
            Err(_) if failures + 1 < TRIES => failures += 1,
            Err(trouble) => return report(shell, ReaderEvent::CameraFailed(trouble.into())),
        }
    }
}

/// Whether the device took the camera away.
fn ended() -> bool {
    let is_over = |track: MediaStreamTrack| track.ready_state() == MediaStreamTrackState::Ended;
    STREAM.with_borrow(|stream| {
        stream.as_ref().is_some_and(|s| !s.active() || tracks(s).any(is_over))
    })
}

/// How long the picture has not changed. A camera that another program took, a muted track or a phone that comes back
/// from sleep leave the last one standing.
#[derive(Default)]
struct Stillness {
    /// When it was looked at last, and since when it was looked at without a change, in milliseconds.
    looked: f64,
    still: f64,
    /// The time that the video says, and some of the picture.
    seen: (f64, u32),
}

impl Stillness {
    /// Whether it lasts for too long.
    fn lasts(&mut self, pixels: Option<&Pixels>) -> bool {
        let now = js_sys::Date::now();
        // In a hidden page nothing is looked at, and a decoder takes its time.
        let passed = (now - self.looked).clamp(0.0, 500.0);
        self.looked = now;
        let time = video().map(|video| video.current_time()).unwrap_or_default();
        let seen = (time, pixels.map(Pixels::sum).unwrap_or_default());
        let is_new = pixels.is_some() && seen != self.seen;
        self.seen = seen;
        self.still = if is_new { 0.0 } else { self.still + passed };
        self.still > STILL
    }
}

/// Waits for the browser's next turn; at rest in a hidden page.
async fn next_frame() {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        let _ = page::window().request_animation_frame(&resolve);
    });
    let _ = JsFuture::from(promise).await;
}

fn pixels(video: &HtmlVideoElement, middle: bool) -> Option<Pixels> {
    let (width, height) = (f64::from(video.video_width()), f64::from(video.video_height()));
    if width < 1.0 || height < 1.0 {
        return None;
    }
    let (left, top, from_width, from_height, scale) = if middle {
        let side = width.min(height);
        ((width - side) / 2.0, (height - side) / 2.0, side, side, (MIDDLE / side).min(1.0))
    } else {
        (0.0, 0.0, width, height, (WHOLE / width.max(height)).min(1.0))
    };
    let (to_width, to_height) = ((from_width * scale).round(), (from_height * scale).round());
    let draw = |context: &CanvasRenderingContext2d| {
        context.draw_image_with_html_video_element_and_sw_and_sh_and_dx_and_dy_and_dw_and_dh(
            video,
            left,
            top,
            from_width,
            from_height,
            0.0,
            0.0,
            to_width,
            to_height,
        )
    };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "1 to 1280")]
    Pixels::take(to_width as u32, to_height as u32, draw)
}

impl From<DecoderTrouble> for CameraProblem {
    fn from(_: DecoderTrouble) -> Self {
        Self::NoDecoder
    }
}
