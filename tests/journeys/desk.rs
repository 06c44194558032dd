//! The adviser's page in one minute: what stands on its first screen.

use serde_json::json;

use crate::journey;
use crate::sentences::SENTENCES;
use crate::steps::{adviser_opens, title};
use crate::support::app::App;
use crate::support::options::Options;
use crate::support::texts::msg;
use crate::whole;
use jalon_core::share;

/// Words in sight at most (`tests/desk.rs` counts them without a browser).
const MOST: u64 = 150;

/// The words that one sees without scrolling; what is there for ears alone is as large as a point.
const WORDS: &str = r"
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let words = 0;
    while (walker.nextNode()) {
      range.selectNodeContents(walker.currentNode);
      const box = range.getBoundingClientRect();
      const around = walker.currentNode.parentElement.closest('.unseen, [hidden]');
      if (around || box.width < 2 || box.height < 2 || box.bottom > innerHeight) continue;
      words += walker.currentNode.nodeValue.split(/\s+/).filter((w) => /[\p{L}\p{N}]/u.test(w)).length;
    }
    return words;";

/// How far down the first row below a heading ends.
const ENDS: &str = r"
    const heading = [...document.querySelectorAll('h2')].find((h) => h.innerText.trim() === arguments[0]);
    return heading.parentElement.querySelector('li').getBoundingClientRect().bottom / innerHeight;";

async fn opens(app: &App) {
    let shared = whole::standard(&SENTENCES[0]);
    let link = share::link(&app.server.url(""), &shared).text();
    adviser_opens(app, &link, title(&shared)).await;
    app.heading(msg("summary-resources")).see().await;
}

async fn first_screen_holds(app: &App, parts: &[&str]) {
    for part in parts {
        let ends = app.js(ENDS, vec![json!(app.text(part))]).await;
        let ends = ends.as_f64().expect("a height");
        assert!(ends <= 1.0, "{part} begins below the first screen: {ends}");
    }
}

journey!(
    the_first_screen_holds_what_a_talk_begins_with,
    [fr, nl, ar],
    Options::default().sized(1280, 800),
    async |app: &App| {
        opens(app).await;
        let parts = ["talk", "goals", "difficult", "strengths", "resources"];
        let parts = parts.map(|part| format!("summary-{part}"));
        first_screen_holds(app, &parts.each_ref().map(String::as_str)).await;
        let words = app.js(WORDS, vec![]).await.as_u64().expect("a number");
        assert!((60..=MOST).contains(&words), "{words} words on the first screen");
    }
);

journey!(
    on_a_tablet_the_first_screen_holds_them_too,
    [fr],
    Options::default().sized(820, 1180),
    async |app: &App| {
        opens(app).await;
        let parts = ["talk", "goals", "difficult", "strengths", "resources", "suggestions"];
        let parts = parts.map(|part| format!("summary-{part}"));
        first_screen_holds(app, &parts.each_ref().map(String::as_str)).await;
    }
);
