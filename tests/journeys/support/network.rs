//! What leaves the page.

use serde_json::Value;

use super::app::App;

impl App {
    /// Addresses of all that the page loaded, as the page itself knows them.
    pub async fn loaded(&self) -> Vec<String> {
        let script = "return performance.getEntriesByType('resource').map((e) => e.name)";
        serde_json::from_value(self.js(script, Vec::new()).await).unwrap_or_default()
    }

    /// Every request the browser made since the last call, with its body if any: `Options::network_log`,
    /// Chromium only; elsewhere empty. Each is `Network.requestWillBeSent`'s `request`.
    pub async fn requests(&self) -> Vec<Value> {
        let entries = self.driver_log("performance").await;
        let messages = entries
            .iter()
            .filter_map(|e| serde_json::from_str::<Value>(e["message"].as_str()?).ok());
        let sent = messages.filter(|m| m["message"]["method"] == "Network.requestWillBeSent");
        sent.map(|m| m["message"]["params"]["request"].clone()).collect()
    }

    /// Checks that nothing was asked of anyone but the app's own server, and that the server never got a
    /// query or any of `secrets` in an address.
    ///
    /// # Panics
    /// When something was.
    pub async fn nothing_left(&self, secrets: &[&str]) {
        let own = self.server.url("/");
        let mut urls = self.loaded().await;
        urls.extend(
            self.requests().await.iter().filter_map(|r| r["url"].as_str().map(str::to_owned)),
        );
        for url in &urls {
            let local = ["data:", "blob:", "about:", "chrome:"].iter().any(|s| url.starts_with(s));
            assert!(local || url.starts_with(&own), "{} asked for {url}", self.browser);
        }
        for request in self.server.requests() {
            let line = request.to_string();
            let found = secrets.iter().find(|s| line.contains(**s));
            assert!(found.is_none(), "the server was told {found:?}: {line}");
        }
    }
}
