//! The picture of a code.

use crate::ui::element::{El, svg};
use jalon_core::app::Text;
use jalon_core::app::person::view::code::CodeView;

/// Black on white in every theme, quiet zone included.
#[must_use]
pub fn code_picture(code: &CodeView) -> Option<El> {
    Some(code_drawing(code.span, code.path.as_deref()?, "code-picture"))
}

/// The same of any code.
pub fn code_drawing(span: u8, path: &str, name: &'static str) -> El {
    let span = span.to_string();
    let white = svg("rect").set("width", &span).set("height", &span).set("fill", "#fff");
    let picture = svg("svg")
        .set("class", "code")
        .set("role", "img")
        .set("viewBox", &format!("0 0 {span} {span}"))
        .set("shape-rendering", "crispEdges")
        .label(Text::of(name));
    picture.with(white).with(svg("path").set("d", path).set("fill", "#000"))
}
