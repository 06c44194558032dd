//! A picture with a code comes in.

use super::decoder::{self, ImageKind};
use super::pixels::Pixels;
use crate::web::page;
use crate::web::shell::Shell;
use jalon_core::app::{Event, ReaderEvent};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{CanvasRenderingContext2d, DataTransfer, File, ImageBitmap};

/// A longer side is scaled down to this: enough for any code, little enough for a cheap device.
const LONGEST: f64 = 4096.0;

/// The first file of a drop or a paste.
#[must_use]
pub fn picture_of_transfer(transfer: &DataTransfer) -> Option<File> {
    transfer.files()?.get(0)
}

/// Looks for a code in a picture file, where codes are read only.
pub fn give_picture(shell: Shell, file: File) {
    if !shell.now(|model| model.place.reads_codes()) {
        return;
    }
    shell.send(Event::Reader(ReaderEvent::PictureGiven));
    leptos::task::spawn_local(async move {
        let event = match read(&file).await {
            Some(event) => event,
            None => ReaderEvent::PictureFailed,
        };
        shell.send(Event::Reader(event));
    });
}

async fn read(file: &File) -> Option<ReaderEvent> {
    let bitmap = page::window().create_image_bitmap_with_blob(file).ok()?;
    let bitmap: ImageBitmap = JsFuture::from(bitmap).await.ok()?.dyn_into().ok()?;
    let (width, height) = (f64::from(bitmap.width()), f64::from(bitmap.height()));
    let scale = (LONGEST / width.max(height)).min(1.0);
    let (width, height) = ((width * scale).round().max(1.0), (height * scale).round().max(1.0));
    let draw = |context: &CanvasRenderingContext2d| {
        context.clear_rect(0.0, 0.0, width, height);
        context.draw_image_with_image_bitmap_and_dw_and_dh(&bitmap, 0.0, 0.0, width, height)
    };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "1 to 4096")]
    let pixels = Pixels::take(width as u32, height as u32, draw)?;
    bitmap.close();
    Some(match decoder::look(ImageKind::Picture, &pixels).await {
        Ok(seen) => ReaderEvent::PictureRead { texts: seen.texts, unreadable: seen.unreadable },
        Err(trouble) => ReaderEvent::CameraFailed(trouble.into()),
    })
}
