//! What the browser keeps for the app.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::app::App;

/// Fills what is left of local storage, down to the last character, under keys of its own.
const FILL: &str = r"
let size = 4 * 1024 * 1024, n = 0;
while (size >= 1) {
  try { localStorage.setItem(`zz-full-${n}`, 'x'.repeat(size)); n += 1; } catch { size = Math.floor(size / 2); }
}
return n;
";

impl App {
    /// Everything in local storage.
    pub async fn stored(&self) -> BTreeMap<String, String> {
        let all =
            self.js("return Object.fromEntries(Object.entries(localStorage))", Vec::new()).await;
        serde_json::from_value(all).unwrap_or_default()
    }

    /// Puts a value into local storage behind the app's back.
    pub async fn store(&self, key: &str, value: &str) {
        self.js("localStorage.setItem(arguments[0], arguments[1])", vec![json!(key), json!(value)])
            .await;
    }

    /// Empties local storage behind the app's back.
    pub async fn clear_stored(&self) {
        self.js("localStorage.clear()", Vec::new()).await;
    }

    /// Fills local storage up before the app starts, from `quiet_page`: a file of the same origin that runs
    /// nothing, such as the page of what is not there.
    ///
    /// # Panics
    /// When storage takes nothing at all.
    pub async fn fill_storage(&self, quiet_page: &str) {
        self.go(quiet_page).await;
        let pieces = self.js(FILL, Vec::new()).await;
        assert!(pieces.as_u64() > Some(0), "storage takes nothing");
    }

    /// Whether the page may use local storage at all.
    pub async fn storage_works(&self) -> bool {
        let script = "try { localStorage.setItem('zz', '1'); localStorage.removeItem('zz'); return true; }\
                      catch { return false; }";
        self.js(script, Vec::new()).await == Value::Bool(true)
    }
}
