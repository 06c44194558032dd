//! Fields to type into: what is typed stays with this page. No other file makes one (`tests/architecture/fields.rs`).

use crate::ui::element::{El, el};
use jalon_core::assessment::first_characters;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlTextAreaElement};

/// What is typed into a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// Own words, on one line.
    Line,
    /// Own words, on as many lines.
    Lines(u8),
    /// Something to look for.
    Search,
    /// A code or a link, on one line.
    Code,
    /// A code or a link on as many lines, to be read.
    Shown(u8),
}

/// What sends words away or changes them, and the value that asks a browser not to: help with spelling and with writing
/// may run on a server, translation of the page always does. Browsers heed these attributes, extensions need not.
pub const PRIVATE: [(&str, &str); 5] = [
    ("autocomplete", "off"),
    ("autocorrect", "off"),
    ("spellcheck", "false"),
    ("translate", "no"),
    ("writingsuggestions", "false"),
];

/// A field to type into, with this id.
pub fn text_field(id: &str, typed: FieldKind) -> El {
    let field = match typed {
        FieldKind::Line | FieldKind::Code => el("input").set("type", "text"),
        FieldKind::Search => el("input").set("type", "search"),
        FieldKind::Lines(rows) => el("textarea").set("rows", &rows.to_string()),
        FieldKind::Shown(rows) => el("textarea").set("rows", &rows.to_string()).set("readonly", ""),
    };
    let (capitals, direction) = match typed {
        FieldKind::Line | FieldKind::Lines(_) => ("sentences", "auto"),
        FieldKind::Search => ("off", "auto"),
        FieldKind::Code | FieldKind::Shown(_) => ("off", "ltr"),
    };
    let field = field.set("id", id).set("autocapitalize", capitals).set("dir", direction);
    PRIVATE.into_iter().fold(field, |field, (name, value)| field.set(name, value))
}

/// A field for a day, in which the browser shows its own calendar.
pub fn day_field(id: &str) -> El {
    let field = el("input").set("type", "date").set("id", id);
    PRIVATE.into_iter().fold(field, |field, (name, value)| field.set(name, value))
}

/// Calls back with what stands in a field whenever that changes. No more than `max` characters go into it, as a person
/// counts them: `maxlength` counts otherwise, for it some emoji are eleven.
pub fn limited(field: El, max: usize, mut typed: impl FnMut(String) + 'static) -> El {
    let here = field.raw().clone();
    field.on("input", move |_| {
        let text = text_in(&here);
        let fits = first_characters(&text, max);
        if fits.len() < text.len() {
            show(&here, fits);
        }
        typed(fits.to_owned());
    })
}

/// Shows this text in a field; the caret stays where it is when the text stands there already.
pub fn show(field: &Element, text: &str) {
    if text_in(field) == text {
        return;
    }
    if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
        let caret = input.selection_start().ok().flatten();
        input.set_value(text);
        let _ = input.set_selection_range(caret.unwrap_or(u32::MAX), caret.unwrap_or(u32::MAX));
    } else if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
        let caret = area.selection_start().ok().flatten();
        area.set_value(text);
        let _ = area.set_selection_range(caret.unwrap_or(u32::MAX), caret.unwrap_or(u32::MAX));
    }
}

/// What stands in a field.
#[must_use]
pub fn typed(field: &Element) -> String {
    text_in(field)
}

fn text_in(field: &Element) -> String {
    let input = field.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value);
    let area = || field.dyn_ref::<HtmlTextAreaElement>().map(HtmlTextAreaElement::value);
    input.or_else(area).unwrap_or_default()
}
