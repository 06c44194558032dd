//! Going on where a page that is opened again asks for it: most journeys are about what comes after.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::app::App;
use super::texts::Texts;

/// How long a page may take until its first heading; one that was kept from starting has none.
const MOST: Duration = Duration::from_secs(8);

/// The language and the heading of the screen; `false` where nothing is kept that could be gone on from.
const HEADING: &str =
    "try { if (!localStorage.getItem('jalon')) return false } catch { return false }
    if (document.documentElement.dataset.state === 'failed') return false;
    const heading = document.querySelector('#app h1');
    return heading && [document.documentElement.lang, heading.textContent.replace(/\\s+/g, ' ')]";

const PRESS: &str = "[...document.querySelectorAll('#app button')]
    .find((button) => button.textContent === arguments[0]).click()";

impl App {
    /// Where the page asks whether to go on or to start anew: on.
    pub(super) async fn go_on_where_asked(&self) {
        let since = Instant::now();
        while since.elapsed() < MOST {
            let Ok(seen) = self.try_js(HEADING, Vec::new()).await else { return };
            if seen == Value::Bool(false) {
                return;
            }
            if let (Some(tag), Some(heading)) = (seen[0].as_str(), seen[1].as_str()) {
                let texts = Texts::read(&self.locales, tag);
                let says = |id: &str| texts.get(id, &[]);
                if heading == says("return-again") {
                    let _ = self.try_js(PRESS, vec![json!(says("next"))]).await;
                } else if !heading.is_empty() && heading != says("rest-loading") {
                    return;
                }
            }
            self.breathe().await;
        }
    }
}
