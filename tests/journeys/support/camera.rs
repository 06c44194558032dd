//! A camera for the engines whose driver offers none. For Chromium there is also `Options::camera`, a film
//! that goes through the browser's own camera code.

use std::path::Path;

use base64::Engine;
use serde_json::json;

use super::app::App;

/// How a picture is held before the camera.
#[derive(Clone, Copy, Debug)]
pub struct Held {
    /// Degrees clockwise.
    pub turn: f64,
    /// How far it leans, from -1 to 1; 0 is upright.
    pub lean: f64,
    /// Out of focus by so many pixels.
    pub blur: f64,
    /// Grain, in 255ths of full brightness.
    pub noise: f64,
    /// Part of the height of the view that it fills.
    pub scale: f64,
}

impl Default for Held {
    /// As a person holds a phone: not quite straight, not quite still.
    fn default() -> Self {
        Self { turn: 7.0, lean: 0.3, blur: 0.6, noise: 24.0, scale: 0.9 }
    }
}

fn data_url(picture: &Path) -> String {
    let png = std::fs::read(picture).unwrap_or_else(|e| panic!("{}: {e}", picture.display()));
    format!("data:image/png;base64,{}", base64::engine::general_purpose::STANDARD.encode(png))
}

impl App {
    /// Stands this PNG before the camera of the page that is open; do it before the page asks for the camera.
    ///
    /// # Panics
    /// When the picture cannot be read.
    pub async fn hold_before_camera(&self, picture: &Path, held: Held) {
        let url = data_url(picture);
        let Held { turn, lean, blur, noise, scale } = held;
        let how =
            json!({ "turn": turn, "lean": lean, "blur": blur, "noise": noise, "scale": scale });
        self.js(include_str!("camera.js"), vec![json!(url), how]).await;
    }

    /// Holds this PNG there instead, while the camera goes on.
    ///
    /// # Panics
    /// When the picture cannot be read.
    pub async fn hold_instead(&self, picture: &Path) {
        self.js("window.heldPicture.src = arguments[0]", vec![json!(data_url(picture))]).await;
    }

    /// Makes the page that is open find no camera, or one that is refused: `NotFoundError`, `NotAllowedError`,
    /// `NotReadableError`.
    pub async fn camera_fails(&self, error: &str) {
        let script = r"
            const fail = async () => { throw new DOMException('', arguments[0]); };
            if (navigator.mediaDevices) navigator.mediaDevices.getUserMedia = fail;
            else Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia: fail } });";
        self.js(script, vec![json!(error)]).await;
    }
}
