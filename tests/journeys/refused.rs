//! A browser that could run the app and does not: it is told what is so, and not that it is old or without a network.

use std::fs;

use crate::journey;
use crate::start::{of_release, says_in_five_languages, with_changed};
use crate::steps::is_sound;
use crate::support::app::App;
use crate::support::options::Options;

/// A page whose first script finds the browser like this.
fn boots_with(before: &'static str) -> Options {
    with_changed(|site| {
        let boot = of_release(site, "boot.js");
        let script = fs::read_to_string(&boot).expect("boot.js");
        fs::write(boot, format!("{before};{script}")).expect("it can be written");
    })
}

fn without_web_assembly() -> Options {
    boots_with("delete globalThis.WebAssembly")
}

/// As Safari 15 and Chrome 96 refuse it under the page's own policy: it is valid, and cannot be made.
fn refused_by_the_policy() -> Options {
    boots_with(
        "WebAssembly.Module = WebAssembly.compile = WebAssembly.instantiate =
            WebAssembly.instantiateStreaming = function () { throw new EvalError('policy'); }",
    )
}

journey!(
    a_protection_is_told_from_an_old_browser_in_every_language,
    [fr],
    without_web_assembly(),
    async |app: &App| {
        app.open().await;
        says_in_five_languages(app, "protected-title").await;
        says_in_five_languages(app, "protected-help").await;
        let shown = app.visible_text().await;
        app.now_speaks("fr");
        for other in ["too-old-title", "load-failed"] {
            assert!(!shown.contains(&app.text(other)), "{other} is not so");
        }
        is_sound(app).await;
    }
);

journey!(
    a_browser_that_does_not_know_the_policy_is_not_told_to_look_at_its_connection,
    [fr],
    refused_by_the_policy(),
    async |app: &App| {
        app.open().await;
        says_in_five_languages(app, "too-old-title").await;
        app.now_speaks("fr");
        let shown = app.visible_text().await;
        assert!(!shown.contains(&app.text("load-failed")), "the connection is not to blame");
    }
);
