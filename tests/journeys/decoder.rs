//! The decoding worker when it fails, and the other ways to hand it a picture.

use std::fs;
use std::path::Path;

use base64::Engine;
use jalon_core::share;
use serde_json::json;

use crate::codes::{drawing, file};
use crate::journey;
use crate::samples;
use crate::start::with_changed;
use crate::steps::arrive;
use crate::support::app::App;
use crate::support::camera::Held;
use crate::support::options::Options;
use crate::support::texts::msg;

/// A site with two more workers: one traps at its first job as wasm does, one never comes back from it.
fn with_bad_workers() -> Options {
    with_changed(|site| {
        let trap = "onmessage = () => { throw new WebAssembly.RuntimeError('unreachable'); };";
        let hang = "onmessage = () => { for (;;) {} };";
        for (name, does) in [("trap.js", trap), ("hang.js", hang)] {
            fs::write(site.join(name), format!("{does}\npostMessage({{ ready: true }});\n"))
                .expect("the folder can be written");
        }
    })
}

/// Lets the first workers of the page that is open be these; those after them are the real one.
async fn replace_workers(app: &App, first: &[&str]) {
    let script = "const first = arguments[0], Real = (window.realWorker ??= window.Worker);
        window.workers = 0;
        window.Worker = function (script) {
            return new Real(first[window.workers++] ?? script);
        };";
    app.js(script, vec![json!(first)]).await;
}

journey!(a_decoder_that_traps_or_hangs_is_replaced, [nl], with_bad_workers(), async |app: &App| {
    let link = share::link(&app.server.url(""), &samples::typical()).text();
    let picture = file(&drawing(&link), &format!("{}-replaced", app.browser));
    app.go("/#scan").await;
    app.heading(msg("scan-title")).see().await;
    replace_workers(app, &["trap.js", "hang.js"]).await;
    // Before the camera nobody notices: the next frame goes to a new worker.
    app.hold_before_camera(&picture, Held::default()).await;
    app.button(msg("camera-start")).press().await;
    arrive(app, msg("summary-title")).await;
    assert_eq!(app.js("return window.workers", vec![]).await, json!(3));
    // With a picture it is said, and the next try goes to a new worker.
    app.button(msg("scan-another")).press().await;
    arrive(app, msg("scan-title")).await;
    replace_workers(app, &["trap.js"]).await;
    let choose = app.button(msg("picture-choose"));
    choose.send(&picture.to_string_lossy()).await;
    app.alert(msg("camera-no-decoder").part()).see().await;
    choose.send(&picture.to_string_lossy()).await;
    arrive(app, msg("summary-title")).await;
});

/// Drops or pastes a picture on the page that is open.
async fn hand_over(app: &App, how: &str, picture: &Path) {
    let png = fs::read(picture).expect("the picture was drawn");
    let png = base64::engine::general_purpose::STANDARD.encode(png);
    let script = "const [how, png] = arguments;
        const bytes = Uint8Array.from(atob(png), (c) => c.charCodeAt(0));
        const transfer = new DataTransfer();
        transfer.items.add(new File([bytes], 'code.png', { type: 'image/png' }));
        const options = { bubbles: true, cancelable: true };
        if (how === 'drop') {
            const over = document.querySelector('main h1');
            over.dispatchEvent(new DragEvent('drop', { ...options, dataTransfer: transfer }));
        } else {
            const event = new ClipboardEvent('paste', options);
            Object.defineProperty(event, 'clipboardData', { value: transfer });
            document.dispatchEvent(event);
        }";
    app.js(script, vec![json!(how), json!(png)]).await;
}

journey!(a_picture_is_dropped_or_pasted, [nl], Options::desktop(), async |app: &App| {
    let link = share::link(&app.server.url(""), &samples::typical()).text();
    let picture = file(&drawing(&link), &format!("{}-handed-over", app.browser));
    app.go("/#scan").await;
    for how in ["drop", "paste"] {
        app.heading(msg("scan-title")).see().await;
        hand_over(app, how, &picture).await;
        arrive(app, msg("summary-title")).await;
        app.listitem(msg("goal-keep_job")).see().await;
        app.button(msg("scan-another")).press().await;
    }
});
