//! Takes the pixels of whatever a canvas can draw.

use crate::web::page;
use js_sys::{ArrayBuffer, Object, Reflect};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

/// Pixels, row by row.
pub(super) struct Pixels {
    /// Pixels in a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// Four bytes a pixel, to be handed over to the worker.
    pub rgba: ArrayBuffer,
}

/// Of how many bytes a picture's sum is made.
const SAMPLES: u32 = 997;

thread_local! {
    static CANVAS: RefCell<Option<HtmlCanvasElement>> = const { RefCell::new(None) };
}

impl Pixels {
    /// Draws a part of a source on a canvas of `width` × `height` and takes the pixels.
    pub(super) fn take(
        width: u32,
        height: u32,
        draw: impl FnOnce(&CanvasRenderingContext2d) -> Result<(), JsValue>,
    ) -> Option<Self> {
        let canvas = CANVAS.with_borrow_mut(|canvas| {
            if canvas.is_none() {
                *canvas = page::create("canvas");
            }
            canvas.clone()
        })?;
        if canvas.width() != width || canvas.height() != height {
            canvas.set_width(width);
            canvas.set_height(height);
        }
        let options = Object::new();
        let _ = Reflect::set(&options, &"willReadFrequently".into(), &true.into());
        let context = canvas.get_context_with_context_options("2d", &options).ok()??;
        let context: CanvasRenderingContext2d = context.dyn_into().ok()?;
        draw(&context).ok()?;
        let size = |n: u32| f64::from(n);
        let data = context.get_image_data(0.0, 0.0, size(width), size(height)).ok()?;
        // The buffer itself: web-sys would copy it through the app's own memory.
        let bytes = Reflect::get(&data, &"data".into()).ok()?;
        let bytes: js_sys::Uint8ClampedArray = bytes.dyn_into().ok()?;
        Some(Self { width, height, rgba: bytes.buffer() })
    }

    /// A number that is another one as soon as anything moves: of a picture that stands still it is the same.
    pub(super) fn sum(&self) -> u32 {
        let bytes = js_sys::Uint8Array::new(&self.rgba);
        let length = bytes.length();
        let step = (length / SAMPLES).max(1) as usize;
        // The last bits of a camera are never at rest.
        (0..length).step_by(step).fold(0_u32, |sum, at| {
            sum.wrapping_mul(31).wrapping_add(u32::from(bytes.get_index(at)))
        })
    }
}
