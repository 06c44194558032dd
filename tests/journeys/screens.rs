//! Every screen in light and dark, on the narrowest page and with the largest text. Leaves a picture
//! of each in `test-results/screens/`.

use std::path::Path;

use serde_json::json;

use crate::journey;
use crate::samples;
use crate::steps::{is_sound, title};
use crate::support::app::App;
use crate::support::options::Options;
use crate::support::texts::msg;
use crate::walk::walk;
use jalon_core::share;

/// Shows the page in light or dark.
async fn theme(app: &App, theme: &str) {
    let features = json!([{ "name": "prefers-color-scheme", "value": theme }]);
    app.devtools("Emulation.setEmulatedMedia", json!({ "features": features })).await;
}

/// Makes the page of this many CSS pixels, with text of `percent` the usual size.
async fn shape(app: &App, (width, height): (u32, u32), percent: u32) {
    let scale = app.options.pixel_ratio;
    let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": scale, "mobile": app.options.is_phone() });
    app.devtools("Emulation.setDeviceMetricsOverride", metrics).await;
    // The stylesheet's own size for the root is 18 px.
    let size = if percent == 100 { String::new() } else { format!("{}px", 18 * percent / 100) };
    app.js("document.documentElement.style.fontSize = arguments[0]", vec![json!(size)]).await;
}

/// Looks at the screen in every way, and leaves pictures of it.
pub async fn look(app: &App, name: &str) {
    let locale = app.js("return document.documentElement.lang", Vec::new()).await;
    let folder = Path::new("test-results/screens");
    std::fs::create_dir_all(folder).expect("test-results can be written");
    for colours in ["light", "dark"] {
        theme(app, colours).await;
        let png = app.client.screenshot().await.expect("the screen can be pictured");
        let file = format!("{}-{name}-{colours}.png", locale.as_str().unwrap_or_default());
        std::fs::write(folder.join(file), png).expect("test-results can be written");
        is_sound(app).await;
    }
    theme(app, "light").await;
    for (size, percent) in [((320, 640), 100), (app.options.size, 200)] {
        shape(app, size, percent).await;
        app.nothing_sticks_out().await;
        app.targets_measure(48).await;
    }
    shape(app, app.options.size, 100).await;
}

journey!(
    every_screen_of_the_person_is_sound,
    [fr, ar],
    [Chromium],
    Options::phone(),
    async |app: &App| {
        walk(app, async |screen, _| look(app, screen).await).await;
    }
);

journey!(
    every_screen_of_the_adviser_is_sound,
    [nl, ar],
    [Chromium],
    Options::desktop(),
    async |app: &App| {
        app.go("/#scan").await;
        app.heading(msg("scan-title")).see().await;
        look(app, "scan").await;
        app.camera_fails("NotAllowedError").await;
        app.button(msg("camera-start")).press().await;
        app.alert(msg("camera-refused").part()).see().await;
        app.textbox(msg("typed-label")).write("geen code").await;
        app.button(msg("typed-read")).press().await;
        app.alert(msg("code-not-jalon").part()).see().await;
        look(app, "scan-refused").await;
        for (name, shared) in samples::all() {
            if matches!(
                name.as_str(),
                "empty" | "typical" | "everything" | "mixed goals" | "standard ar" | "follow-up"
            ) {
                app.client.goto("about:blank").await.expect("the empty page opens");
                let link = format!("#{}", share::link("", &shared).payload);
                app.go(&format!("/{link}")).await;
                app.heading(msg(title(&shared))).see().await;
                look(app, &format!("summary-{}", name.replace(' ', "-"))).await;
            }
        }
    }
);
