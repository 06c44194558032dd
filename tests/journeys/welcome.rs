//! The welcome of a language that the page does not hold: fetched, and in the place of the source's.

use std::fs;
use std::process::Command;

use serde_json::json;

use crate::journey;
use crate::start::{of_release, with_changed};
use crate::steps::is_sound;
use crate::support::app::App;
use crate::support::options::Options;
use crate::support::texts::msg;
use crate::unbroken::BROKEN;

/// The app with Dutch as a language whose welcome the page does not hold; it never starts.
fn not_in_the_page() -> Options {
    with_changed(|site| {
        fs::write(of_release(site, "start.js"), "").expect("it can be written");
        let boot = of_release(site, "boot.js");
        let script = fs::read_to_string(&boot).expect("boot.js");
        let (head, shown) = script.split_once("shown:[").expect("the languages of the page");
        let changed = format!("{head}shown:[{}", shown.replacen("\"nl\",", "", 1));
        assert_ne!(script, changed, "boot.js names the languages of the page another way");
        fs::write(boot, changed).expect("it can be written");
        // As the build writes it for such a language, in the order of the page.
        let file = of_release(site, "locales/nl/welcome.js");
        fs::write(file, late_welcome()).expect("it can be written");
    })
}

/// The script that brings the Dutch welcome, from the build's own code.
fn late_welcome() -> Vec<u8> {
    let module = "import { lateWelcome } from './scripts/welcome.mjs'; process.stdout.write(lateWelcome('nl'));";
    let node = Command::new("node").args(["--input-type=module", "--eval", module]).output();
    let node = node.expect("node runs");
    assert!(node.status.success(), "{}", String::from_utf8_lossy(&node.stderr));
    node.stdout
}

/// The texts of the static welcome in their order.
const STATIC_TEXTS: [&str; 10] = [
    "app-name",
    "welcome-lead",
    "promise-choice",
    "promise-phone",
    "promise-show",
    "mode-standard",
    "mode-simplified",
    "loading",
    "load-failed",
    "load-failed-retry",
];

journey!(
    a_welcome_that_the_page_does_not_hold_is_fetched,
    [nl],
    not_in_the_page(),
    async |app: &App| {
        app.open().await;
        app.heading(msg("welcome-lead")).see().await;
        is_sound(app).await;
        app.now_speaks("fr");
        let shown = app.visible_text().await;
        for id in STATIC_TEXTS.into_iter().filter(|id| *id != "app-name") {
            assert!(!shown.contains(&app.text(id)), "the source still shows: {id}");
        }
        app.now_speaks("nl");
        let script =
            "return [...document.querySelectorAll('#shell .words')].map((e) => e.textContent)";
        let said = app.js(script, vec![]).await;
        assert_eq!(said, json!(STATIC_TEXTS.map(|id| app.text(id))), "each text in its place");
    }
);

journey!(
    the_welcome_breaks_no_word_at_twice_the_size,
    [fr, nl, de, en, ar],
    [Chromium],
    Options::phone().text_percent(200),
    async |app: &App| {
        app.open().await;
        app.heading(msg("welcome-lead")).see().await;
        assert_eq!(app.js(BROKEN, vec![]).await, json!([]));
    }
);
