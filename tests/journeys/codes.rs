//! Codes that no person's phone shows, and pictures of codes.

use std::path::{Path, PathBuf};

use image::{GrayImage, Luma};
use qrcodegen::{QrCode, QrCodeEcc};

/// A code of a Jalon to come: its version is 15, and its checksum holds.
pub fn newer() -> String {
    const ALPHABET: &[u8; 43] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$*+-./:";
    let bytes = [0xf0, 1, 2, 3, 4];
    let crc = !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            if crc & 1 == 1 { crc >> 1 ^ 0xEDB8_8320 } else { crc >> 1 }
        })
    });
    let all = [&bytes[..], &crc.to_be_bytes()].concat();
    let mut number = all.iter().fold(0_u128, |n, byte| n << 8 | u128::from(*byte));
    // Nine bytes are fourteen characters, the last of them a digit in base 36.
    let mut text = Vec::new();
    for radix in [36].into_iter().chain([43; 13]) {
        text.push(char::from(ALPHABET[usize::try_from(number % radix).expect("small")]));
        number /= radix;
    }
    text.iter().rev().collect()
}

/// A drawing of the QR code of a text.
pub fn drawing(text: &str) -> GrayImage {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).expect("it fits");
    let side = u32::try_from(code.size() + 8).expect("a size");
    GrayImage::from_fn(side * 6, side * 6, |x, y| {
        let module = |v: u32| i32::try_from(v / 6).expect("small") - 4;
        Luma([if code.get_module(module(x), module(y)) { 0 } else { 255 }])
    })
}

/// Pictures side by side on a white sheet.
pub fn beside(pictures: &[GrayImage]) -> GrayImage {
    let width = pictures.iter().map(GrayImage::width).sum();
    let height = pictures.iter().map(GrayImage::height).max().unwrap_or(1);
    let mut sheet = GrayImage::from_pixel(width, height, Luma([255]));
    let mut left = 0;
    for picture in pictures {
        image::imageops::replace(&mut sheet, picture, left, 0);
        left += i64::from(picture.width());
    }
    sheet
}

/// The picture with a part in the middle painted over, too large for the code to be made out.
pub fn spoiled(mut picture: GrayImage) -> GrayImage {
    let (width, height) = picture.dimensions();
    for (x, y, pixel) in picture.enumerate_pixels_mut() {
        let inside = |v: u32, of: u32| v > of * 3 / 10 && v < of * 7 / 10;
        if inside(x, width) && inside(y, height) {
            *pixel = Luma([128]);
        }
    }
    picture
}

/// Keeps a picture as a PNG file of this name.
pub fn file(picture: &GrayImage, name: &str) -> PathBuf {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.png"));
    picture.save(&file).expect("the folder can be written");
    file
}
