//! A table as a text that a spreadsheet opens.
//!
//! RFC 4180 but for the separator: Excel set to a Belgian language takes a file apart at semicolons and
//! opens UTF-8 only with a byte order mark.

#![forbid(unsafe_code)]

/// What a file for a spreadsheet begins with.
pub const BEGIN: &str = "\u{feff}";

/// Adds a row of fields, each as [`quoted`] or a number.
pub fn put(text: &mut String, fields: &[String]) {
    text.push_str(&fields.join(";"));
    text.push_str("\r\n");
}

/// A text as a field. What a spreadsheet could take for a formula begins with an apostrophe instead.
#[must_use]
pub fn quoted(text: &str) -> String {
    let formula = text.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
        || text.starts_with(['\t', '\r', '\n']);
    let guard = if formula { "'" } else { "" };
    ["\"", guard, &text.replace('"', "\"\""), "\""].concat()
}
