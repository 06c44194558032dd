//! From a picture to the texts of the QR codes in it.
//!
//! [`see_frame`] looks once, and quickly, at a frame of a live camera; [`see_picture`] looks as long as it
//! takes at a picture someone chose. Both are pure: no browser, no state. The worker `scanner`
//! (`src/scanner/worker.rs`) is a thin shell around them, and is the only place where they run in the
//! browser: decoders index into pictures from outside, and a mistake in one must not take the app along.

#![forbid(unsafe_code)]

mod decoder;
mod grey;
mod pass;

pub use decoder::Sighting;
pub use grey::{Grey, MAX_PIXELS, PictureError};
pub use pass::Pass;

/// The longest side, in pixels, at which every pass is tried on a picture.
const THOROUGH_SIDE: usize = 1700;

/// The longest side, in pixels, at which a picture is looked at from afar.
const FAR_SIDE: usize = 800;

/// Looks at one frame of a live camera: as it came, then, when nothing was read, as `pass` prepares it.
///
/// Give successive frames the passes of [`Pass::of_frame`]: what one misses, another finds, and no frame
/// takes long. Use frames of about 640 × 480; a larger one costs in proportion to its pixels.
#[must_use]
pub fn see_frame(grey: &Grey, pass: Pass) -> Sighting {
    let mut sighting = decoder::rxing(grey);
    if !sighting.texts.is_empty() {
        return sighting;
    }
    let prepared = pass.prepare(grey);
    if pass != Pass::Raw {
        sighting.add(decoder::rxing(&prepared));
    }
    if sighting.texts.is_empty() {
        sighting.add(decoder::rqrr(&prepared));
    }
    sighting
}

/// Looks at a still picture for as many distinct codes as it holds: at full size, then from further and
/// further away, trying every pass for as long as nothing has been read.
///
/// A photograph of 12 megapixels is looked at in full once, and thoroughly from half and a fifth of its
/// size, where a code that fills a twelfth of its width is still legible.
#[must_use]
pub fn see_picture(grey: &Grey) -> Sighting {
    let longest = grey.width().max(grey.height());
    let near = longest.div_ceil(THOROUGH_SIDE).max(1);
    let far = longest.div_ceil(FAR_SIDE).max(near);
    let near_picture = grey.shrunk(near);
    let far_picture = grey.shrunk(far);

    // Several codes of several sizes may lie side by side: a quick look at each distance, always.
    let mut sighting = decoder::rxing(grey);
    if near > 1 {
        sighting.add(decoder::rxing(&near_picture));
    }
    if far > near {
        sighting.add(decoder::rxing(&far_picture));
    }
    for pass in Pass::ALL {
        if sighting.texts.is_empty() {
            sighting.add(see_prepared(&pass.prepare(&far_picture)));
        }
        if far > near && sighting.texts.is_empty() {
            sighting.add(see_prepared(&pass.prepare(&near_picture)));
        }
    }
    sighting
}

fn see_prepared(grey: &Grey) -> Sighting {
    let mut sighting = decoder::rxing(grey);
    sighting.add(decoder::rqrr(grey));
    sighting
}
