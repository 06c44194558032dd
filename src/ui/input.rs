//! Fields in which something is chosen. Who types has a [`text_field`](super::later::text_field): no other file makes
//! an `input` (`tests/architecture/fields.rs`).

use super::element::{El, el};

/// What is chosen in a field.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Picker {
    /// One of several.
    One,
    /// Each of several, or a switch.
    Several,
    /// A file of the device.
    File,
}

/// A field in which something is chosen.
pub fn choose(kind: Picker) -> El {
    el("input").set(
        "type",
        match kind {
            Picker::One => "radio",
            Picker::Several => "checkbox",
            Picker::File => "file",
        },
    )
}
