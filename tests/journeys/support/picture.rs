//! Pictures of the screen, and what an independent decoder reads in them.

use std::path::{Path, PathBuf};
use std::process::Command;

use image::GrayImage;

use super::app::App;

impl App {
    /// A picture of what shows now, kept as `test-results/<browser>-<journey>-<name>.png`.
    ///
    /// # Panics
    /// When the browser gives none.
    pub async fn picture(&self, name: &str) -> PathBuf {
        let png = self.client.screenshot().await.expect("the screen can be pictured");
        let file = PathBuf::from(format!("{}-{name}.png", self.stem));
        std::fs::write(&file, png).expect("test-results can be written");
        file
    }

    /// Waits until `zbarimg` reads a QR code on the screen; returns its text.
    pub async fn code_on_screen(&self, name: &str) -> String {
        self.until("a QR code that zbar reads", async || {
            zbar(&self.picture(name).await).into_iter().next()
        })
        .await
    }
}

/// What `zbarimg`, a decoder that shares no code with the app, reads in a picture.
///
/// # Panics
/// When it is not installed.
pub fn zbar(picture: &Path) -> Vec<String> {
    let words = ["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable"];
    let output =
        Command::new("zbarimg").args(words).arg(picture).output().expect("zbarimg is installed");
    String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect()
}

/// The picture in shades of grey, to be distorted into what a camera sees.
///
/// # Panics
/// When it is no PNG.
pub fn grey(picture: &Path) -> GrayImage {
    let image = image::open(picture).unwrap_or_else(|e| panic!("{}: {e}", picture.display()));
    image.into_luma8()
}

/// A film for `Options::camera`: these frames over and over, all of the size of the first, in Y4M.
///
/// # Panics
/// When there are no frames or the file cannot be written.
pub fn film(frames: &[GrayImage], file: &Path) {
    let (width, height) = frames.first().expect("a film has frames").dimensions();
    let mut bytes = format!("YUV4MPEG2 W{width} H{height} F10:1 Ip A1:1 C420\n").into_bytes();
    // No colour: both colour planes, a quarter of the size each, stand in the middle.
    let plain = vec![128_u8; 2 * (width.div_ceil(2) * height.div_ceil(2)) as usize];
    for frame in frames {
        assert_eq!(frame.dimensions(), (width, height), "all frames are of one size");
        bytes.extend_from_slice(b"FRAME\n");
        bytes.extend_from_slice(frame.as_raw());
        bytes.extend_from_slice(&plain);
    }
    std::fs::write(file, bytes).expect("the film can be written");
}
