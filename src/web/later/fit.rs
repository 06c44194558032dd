//! How wide the longest word of a text is, told to the styles: so a word that has no room gets smaller and is never
//! broken. A browser knows where to break a word; what it does not know is not to.

use super::screen::all_in_main;
use crate::web::dynamic::{call, get, global, set};
use crate::web::page;
use std::cell::RefCell;
use wasm_bindgen::JsValue;
use web_sys::Element;

/// What it is measured at: the result is in the size of the letters.
const SIZE: f64 = 100.0;
/// A little room to spare: letters beside each other may take more than alone.
const SPARE: f64 = 1.03;

thread_local! {
    static PEN: RefCell<Option<JsValue>> = const { RefCell::new(None) };
}

/// Tells each of these elements how wide its longest word is, as `--wide`, in the size of its letters.
pub fn fit(selector: &str) {
    for element in all_in_main(selector) {
        // What a person wrote may be one word without an end: it breaks, and stays as large as the others.
        if matches!(element.query_selector("q"), Ok(Some(_))) {
            continue;
        }
        let text = element.text_content().unwrap_or_default();
        let Some(wide) = widest(&element, &text) else { return };
        if let Some(style) = get(&element, "style") {
            let value = format!("{wide:.3}");
            call(&style, "setProperty", &[&"--wide".into(), &value.as_str().into()]);
        }
    }
}

/// The widest of the words between two spaces, in the size of the letters.
fn widest(element: &Element, text: &str) -> Option<f64> {
    let pen = pen()?;
    let style = call(&page::window(), "getComputedStyle", &[element])?;
    let of = |name| get(&style, name).and_then(|value| value.as_string()).unwrap_or_default();
    let font = format!("{} {SIZE}px {}", of("fontWeight"), of("fontFamily"));
    set(&pen, "font", &font.as_str().into());
    let width = |word: &str| {
        let measured = call(&pen, "measureText", &[&word.into()])?;
        get(&measured, "width")?.as_f64()
    };
    // The one space that is no place to break is part of a word.
    let words = text.split(|c: char| c.is_whitespace() && c != '\u{a0}' && c != '\u{202f}');
    // After a hyphen that is written a word may go on in the next line.
    let parts = words.flat_map(|word| word.split_inclusive('-'));
    let widest = parts.filter_map(width).fold(0.0, f64::max);
    Some(widest / SIZE * SPARE)
}

fn pen() -> Option<JsValue> {
    global("CanvasRenderingContext2D")?;
    let there = PEN.with_borrow(Clone::clone);
    there.or_else(|| {
        let pen = call(&page::create_element("canvas"), "getContext", &[&"2d".into()])?;
        PEN.set(Some(pen.clone()));
        Some(pen)
    })
}
