//! The list of languages, `locales/locales.json`, with what the core does not need of it.

use jalon_core::instrument::Locale;
use serde_json::Value;
use std::path::Path;

/// Every entry, in order.
pub fn entries() -> Vec<Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/locales.json");
    let text = std::fs::read_to_string(path).expect("the list of languages");
    let list: Value = serde_json::from_str(&text).expect("it is JSON");
    list["locales"].as_array().expect("a list").clone()
}

/// The entry of a locale.
pub fn entry(locale: Locale) -> Value {
    let found = entries().into_iter().find(|entry| entry["tag"] == locale.tag());
    found.expect("the core's locales are those of the list")
}
