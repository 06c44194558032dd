//! What a journey asks of its browser.

use std::path::PathBuf;
use std::time::Duration;

/// How a journey's browser is set up. Start from [`Options::default`]: a phone of 360×740.
#[derive(Clone, Debug)]
#[allow(clippy::struct_excessive_bools, reason = "each is a setting of its own")]
pub struct Options {
    /// Width and height of the page in CSS pixels. Firefox cannot be narrower than 500, `WebKit` than 447.
    pub size: (u32, u32),
    /// Device pixels a CSS pixel (Chromium only).
    pub pixel_ratio: f64,
    /// The browser's preferred languages, best first; the journey's own when empty.
    pub languages: Vec<String>,
    /// The person prefers a dark theme.
    pub dark: bool,
    /// The person prefers little motion.
    pub reduced_motion: bool,
    /// The system forces its colours upon pages (Chromium and Firefox).
    pub forced_colors: bool,
    /// The person's text size in per cent of the usual.
    pub text_percent: u32,
    /// Local storage is refused to pages.
    pub storage_blocked: bool,
    /// A film in Y4M that stands for the camera (Chromium; elsewhere see [`super::camera`]).
    pub camera: Option<PathBuf>,
    /// The camera is refused to pages (Chromium; elsewhere see [`super::camera`]).
    pub camera_refused: bool,
    /// Note down every request the browser makes (Chromium).
    pub network_log: bool,
    /// The address of a speech service of the system (Chromium); see [`super::speech`].
    pub speech: Option<String>,
    /// The folder to serve: `JALON_DIST` or `dist` when `None`.
    pub site: Option<PathBuf>,
    /// The service worker is there, and keeps the app on the device. Without it a journey has less to wait for.
    pub worker: bool,
    /// The server spoils what it sends, as [`super::server::Server::serves`] says.
    pub faults: bool,
    /// The folder of the texts: `locales` when `None`.
    pub locales: Option<PathBuf>,
    /// How long nobody looks after a tap, so that looking does not keep the page from painting.
    pub rest_after_tap: Duration,
    /// How long one journey may take.
    pub limit: Duration,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            size: (360, 740),
            pixel_ratio: 2.0,
            languages: Vec::new(),
            dark: false,
            reduced_motion: false,
            forced_colors: false,
            text_percent: 100,
            storage_blocked: false,
            camera: None,
            camera_refused: false,
            network_log: false,
            speech: None,
            site: None,
            worker: false,
            faults: false,
            locales: None,
            rest_after_tap: Duration::ZERO,
            limit: Duration::from_mins(3),
        }
    }
}

impl Options {
    /// A small phone of 360×740.
    pub fn phone() -> Self {
        Self::default()
    }

    /// The narrowest page that must work, 320 px (Chromium only; others at their smallest).
    pub fn narrow() -> Self {
        Self::default().sized(320, 640)
    }

    /// A phone on its side.
    pub fn landscape() -> Self {
        Self::default().sized(740, 360)
    }

    /// An adviser's office screen.
    pub fn desktop() -> Self {
        Self { pixel_ratio: 1.0, ..Self::default() }.sized(1280, 800)
    }

    /// With a page of `width` × `height` CSS pixels.
    pub fn sized(mut self, width: u32, height: u32) -> Self {
        self.size = (width, height);
        self
    }

    /// With pages and texts other than the app's.
    pub fn own_site(mut self, site: impl Into<PathBuf>, locales: impl Into<PathBuf>) -> Self {
        self.site = Some(site.into());
        self.locales = Some(locales.into());
        self
    }

    /// Whether this is a hand-held device with a touch screen.
    pub fn is_phone(&self) -> bool {
        self.size.0 < 1000
    }

    /// With the service worker.
    pub fn worker(mut self) -> Self {
        self.worker = true;
        self
    }

    /// With the service worker, and a server that can spoil what it sends.
    pub fn faults(mut self) -> Self {
        self.faults = true;
        self.worker()
    }

    /// With these preferred languages instead of the journey's own.
    pub fn languages(mut self, tags: &[&str]) -> Self {
        self.languages = tags.iter().map(|&t| t.to_owned()).collect();
        self
    }

    /// With a dark theme.
    pub fn dark(mut self) -> Self {
        self.dark = true;
        self
    }

    /// With little motion.
    pub fn reduced_motion(mut self) -> Self {
        self.reduced_motion = true;
        self
    }

    /// With the system's colours forced upon pages.
    pub fn forced_colors(mut self) -> Self {
        self.forced_colors = true;
        self
    }

    /// With text of `percent` the usual size.
    pub fn text_percent(mut self, percent: u32) -> Self {
        self.text_percent = percent;
        self
    }

    /// With storage refused.
    pub fn storage_blocked(mut self) -> Self {
        self.storage_blocked = true;
        self
    }

    /// With this film (Y4M) before the camera.
    pub fn camera(mut self, film: impl Into<PathBuf>) -> Self {
        self.camera = Some(film.into());
        self
    }

    /// With the camera refused.
    pub fn camera_refused(mut self) -> Self {
        self.camera_refused = true;
        self
    }

    /// With a log of every request.
    pub fn network_log(mut self) -> Self {
        self.network_log = true;
        self
    }
}
