//! What only Chromium's driver offers: `DevTools` commands and logs.

use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::{Value, json};

use super::app::App;
use super::browser::Browser;

/// A `POST` to an endpoint of the driver's own, below the session.
#[derive(Debug)]
struct Extension {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Extension {
    fn endpoint(
        &self,
        base: &url::Url,
        session: Option<&str>,
    ) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.body.to_string()))
    }
}

impl App {
    /// Sends a `DevTools` command to the current tab.
    ///
    /// # Panics
    /// When the browser is not Chromium or refuses.
    pub async fn devtools(&self, command: &str, params: Value) -> Value {
        assert_eq!(self.browser, Browser::Chromium, "only Chromium takes DevTools commands");
        let body = json!({ "cmd": command, "params": params });
        let answer = self.client.issue_cmd(Extension { path: "goog/cdp/execute", body }).await;
        answer.unwrap_or_else(|e| panic!("{command}: {e}"))
    }

    /// New entries of the driver's log of this kind: `browser` (the console) or `performance`.
    pub async fn driver_log(&self, kind: &str) -> Vec<Value> {
        if self.browser != Browser::Chromium {
            return Vec::new();
        }
        let answer = self
            .client
            .issue_cmd(Extension { path: "se/log", body: json!({ "type": kind }) })
            .await;
        answer.ok().and_then(|a| a.as_array().cloned()).unwrap_or_default()
    }

    /// Sets the current tab up as the journey's options say; each new tab needs it once.
    pub(super) async fn tune_tab(&self) {
        let options = &self.options;
        if self.browser != Browser::Chromium {
            return;
        }
        if !options.is_phone() {
            let (width, height) = options.size;
            let scale = options.pixel_ratio;
            let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": scale, "mobile": false });
            self.devtools("Emulation.setDeviceMetricsOverride", metrics).await;
        }
        let mut features = vec![
            json!({ "name": "prefers-color-scheme", "value": if options.dark { "dark" } else { "light" } }),
        ];
        if options.reduced_motion {
            features.push(json!({ "name": "prefers-reduced-motion", "value": "reduce" }));
        }
        if options.forced_colors {
            features.push(json!({ "name": "forced-colors", "value": "active" }));
        }
        self.devtools("Emulation.setEmulatedMedia", json!({ "features": features })).await;
    }
}
