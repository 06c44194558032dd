//! QR codes as Jalon makes them, and others, drawn without a camera.

use jalon::scanner::Grey;
use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

use crate::frames::{self, Chance};

/// The characters of a link's payload: legal in a fragment and in QR's alphanumeric mode.
const LETTERS: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$*+-./:";

/// A link that fills a code of this version at level M, and the drawing at 8 pixels a module.
pub fn code(version: u8, seed: u64) -> (String, Grey) {
    // Alphanumeric capacities at level M.
    let capacity = [20, 38, 61, 90, 122, 154, 178, 221, 262, 311, 366, 419];
    let length = capacity[usize::from(version) - 1];
    let mut chance = Chance(seed);
    let letter = |_| {
        let index = chance.bits() % LETTERS.len() as u64;
        char::from(LETTERS[usize::try_from(index).expect("a small number")])
    };
    let start = String::from("HTTPS://JALON/");
    let filler: String = (start.len()..length).map(letter).collect();
    let text = start + &filler;
    let segments = QrSegment::make_segments(&text);
    let drawing = draw(&encode(&segments, Version::new(version)), 8);
    (text, drawing)
}

/// The segments as a code of this version at level M.
pub fn encode(segments: &[QrSegment], version: Version) -> QrCode {
    QrCode::encode_segments_advanced(segments, QrCodeEcc::Medium, version, version, None, false)
        .expect("a text that fits")
}

/// The code drawn with `scale` pixels a module and its quiet zone.
pub fn draw(code: &QrCode, scale: usize) -> Grey {
    let size = usize::try_from(code.size()).expect("a positive size");
    frames::render(size, scale, 4, |x, y| {
        let at = |i: usize| i32::try_from(i).expect("a small number");
        code.get_module(at(x), at(y))
    })
}
