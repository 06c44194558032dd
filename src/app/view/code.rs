//! The code on the person's screen, and the same as a link.

use crate::app::{Model, Text};
use crate::assessment::Shared;
use crate::share::{self, Link, Screen};

/// The code on the person's screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeView {
    /// The link the code carries.
    pub link: String,
    /// The dark modules as the data of an SVG path, quiet zone included; `None` when it is too long.
    pub path: Option<String>,
    /// Modules from edge to edge, quiet zone included.
    pub span: u8,
    /// "My screen is cracked."
    pub cracked: bool,
    /// What it says when there is no code.
    pub too_long: Option<Text>,
}

fn link(model: &Model) -> Link {
    share::link(&model.base, &Shared::of(&model.assessment, model.answered_on))
}

/// The link alone, for the clipboard.
#[must_use]
pub fn share_link(model: &Model) -> Option<String> {
    Some(link(model).text())
}

/// The code on the person's screen.
#[must_use]
pub fn code(model: &Model) -> CodeView {
    let link = link(model);
    let screen = if model.cracked { Screen::Cracked } else { Screen::Whole };
    let qr = share::qr(&link, screen).ok();
    CodeView {
        link: link.text(),
        span: qr.as_ref().map_or(0, share::Qr::span),
        too_long: qr.is_none().then(|| Text::of("code-too-long")),
        path: qr.map(|qr| qr.svg_path()),
        cracked: model.cracked,
    }
}
