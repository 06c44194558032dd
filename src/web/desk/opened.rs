//! Files of the desk: what is offered, and the text of one that was chosen.

use crate::web::later;
use jalon_core::app::desk::file::MAX_FILE;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

/// Offers what is open as a file that Jalon opens again.
pub fn save_json(text: &str) {
    later::save("jalon.json", "application/json", text);
}

/// Offers a table as a file for a spreadsheet.
pub fn save_table(text: &str) {
    later::save("jalon.csv", "text/csv", text);
}

/// The text of a file that was chosen, for `then`; `None` of one that cannot be read or is longer than any that Jalon
/// writes.
pub fn text_of(file: &File, then: impl FnOnce(Option<String>) + 'static) {
    // A size in bytes, and no file that is read has a fraction of one.
    #[expect(clippy::cast_precision_loss, reason = "a bound of a million")]
    let fits = file.size() <= MAX_FILE as f64;
    let text = file.text();
    leptos::task::spawn_local(async move {
        let read = if fits { JsFuture::from(text).await.ok() } else { None };
        then(read.and_then(|text| text.as_string()));
    });
}
