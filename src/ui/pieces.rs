//! Headings, paragraphs and pictures.

use super::element::{El, el, svg};
use crate::web;
use std::thread::LocalKey;
use wasm_bindgen::JsCast;
use web_sys::Element;

pub use super::focus::HEADING;

/// The id of the line that says where one is.
pub const WHERE: &str = "where";

/// The heading of a screen; the focus goes there when the screen appears.
pub fn heading(id: &'static str) -> El {
    open_heading().word(id)
}

/// A heading still to be filled.
pub fn open_heading() -> El {
    el("h1").set("id", HEADING).set("tabindex", "-1").set("aria-describedby", WHERE)
}

/// A paragraph.
pub fn p(classes: &str, id: &'static str) -> El {
    el("p").set("class", classes).word(id)
}

/// A picture of the set beside words, by the name it has in `pictures.json`. It says nothing by itself.
pub fn picture(name: &str) -> El {
    thread_local!(static ALIKE: Element = image("picture", "32"));
    named(&ALIKE, name)
}

/// A sign of the tool itself, of styles/icons.svg. It says nothing by itself.
pub fn icon(name: &str) -> El {
    let shape = svg("use").set("href", &["#i-", name].concat());
    svg("svg").set("class", "icon").set("aria-hidden", "true").with(shape)
}

/// The large picture of a question.
pub fn face(name: &str) -> El {
    thread_local!(static ALIKE: Element = image("face", "96"));
    named(&ALIKE, name)
}

/// All pictures of a kind are alike but for their name: a copy is made by one call instead of six.
fn image(class: &str, size: &str) -> Element {
    let image = el("img")
        .set("class", class)
        .set("alt", "")
        .set("width", size)
        .set("height", size)
        .set("decoding", "async");
    image.raw().clone()
}

fn named(alike: &'static LocalKey<Element>, name: &str) -> El {
    let copy = alike.with(|image| image.clone_node().map(JsCast::unchecked_into));
    let image = copy.map_or_else(|_| el("img"), El::of);
    image.set("src", &web::picture_file(name))
}
