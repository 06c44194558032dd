//! Line icons: the tool's own signs. Colour pictures are kept for what a question is about.

use crate::ui::element::{El, svg};

/// A sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// What is shown.
    Eye,
    /// To take back what was just done.
    Undo,
    /// What is kept for oneself.
    Lock,
    /// There is more below; turned round while it is open.
    Down,
}

impl Icon {
    const fn path(self) -> &'static str {
        match self {
            Self::Eye => {
                "M2 12s3.5-6 10-6 10 6 10 6-3.5 6-10 6S2 12 2 12zM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 1 0 0-5z"
            }
            Self::Undo => "M8 5 4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11h-4",
            Self::Lock => "M5 11h14v9H5zM8 11V8a4 4 0 0 1 8 0v3",
            Self::Down => "M6 9.5l6 6 6-6",
        }
    }
}

/// A sign beside words, or in a button that has a name of its own.
pub fn icon(of: Icon) -> El {
    let lines = svg("path").set("d", of.path());
    let lines = lines.set("fill", "none").set("stroke", "currentColor");
    let lines = lines.set("stroke-width", "2").set("stroke-linecap", "round");
    svg("svg")
        .set("class", "icon")
        .set("viewBox", "0 0 24 24")
        .set("aria-hidden", "true")
        .with(lines.set("stroke-linejoin", "round"))
}
