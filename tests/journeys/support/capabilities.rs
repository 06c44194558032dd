//! Options in the words of each driver.

use fantoccini::wd::Capabilities;
use serde_json::{Map, Value, json};

use super::browser::Browser;
use super::options::Options;

/// Flags for a Chromium that asks nothing of anyone and may run as root.
const CHROMIUM: &[&str] = &[
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
    "--hide-scrollbars=false",
    "--remote-debugging-pipe",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
];

/// The capabilities to ask of `browser`'s driver.
pub fn capabilities(browser: Browser, options: &Options, languages: &[String]) -> Capabilities {
    let value = match browser {
        Browser::Chromium => chromium(options, languages),
        Browser::Firefox => firefox(options, languages),
        Browser::WebKit => webkit(options),
    };
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

fn chromium(options: &Options, languages: &[String]) -> Value {
    let languages = languages.join(",");
    let mut args: Vec<String> = CHROMIUM.iter().map(|&a| a.to_owned()).collect();
    args.push(format!("--accept-lang={languages}"));
    args.push(format!("--window-size={},{}", options.size.0.max(500), options.size.1 + 150));
    let mut prefs = json!({ "intl.accept_languages": languages });
    if options.text_percent != 100 {
        prefs["webkit.webprefs.default_font_size"] = json!(16 * options.text_percent / 100);
    }
    if options.storage_blocked {
        prefs["profile.default_content_setting_values.cookies"] = json!(2);
    }
    if let Some(film) = &options.camera {
        args.push("--use-fake-device-for-media-stream".to_owned());
        args.push("--use-fake-ui-for-media-stream".to_owned());
        args.push(format!("--use-file-for-fake-video-capture={}", film.display()));
    }
    if options.speech.is_some() {
        args.push("--enable-speech-dispatcher".to_owned());
    }
    if options.camera_refused {
        args.push("--use-fake-device-for-media-stream".to_owned());
        prefs["profile.default_content_setting_values.media_stream_camera"] = json!(2);
    }
    let mut chrome = json!({ "args": args, "prefs": prefs });
    if options.is_phone() {
        let (width, height) = options.size;
        let metrics = json!({ "width": width, "height": height, "pixelRatio": options.pixel_ratio, "touch": true });
        chrome["mobileEmulation"] = json!({ "deviceMetrics": metrics });
    }
    if let Some(binary) = Browser::Chromium.binary() {
        chrome["binary"] = json!(binary);
    }
    let mut logs = json!({ "browser": "ALL" });
    if options.network_log {
        logs["performance"] = json!("ALL");
    }
    json!({ "browserName": "chrome", "goog:chromeOptions": chrome, "goog:loggingPrefs": logs })
}

fn firefox(options: &Options, languages: &[String]) -> Value {
    let mut prefs = json!({
        "intl.accept_languages": languages.join(","),
        "devtools.console.stdout.content": true,
        "network.captive-portal-service.enabled": false,
        "network.connectivity-service.enabled": false,
        "media.navigator.permission.disabled": !options.camera_refused,
        "media.navigator.streams.fake": true,
        "permissions.default.camera": if options.camera_refused { 2 } else { 0 },
        "layout.css.prefers-color-scheme.content-override": i32::from(!options.dark),
        "ui.prefersReducedMotion": i32::from(options.reduced_motion),
    });
    if options.forced_colors {
        prefs["browser.display.document_color_use"] = json!(2);
    }
    if options.text_percent != 100 {
        let size = 16 * options.text_percent / 100;
        for script in ["x-western", "x-unicode", "ar", "x-user-def"] {
            prefs[format!("font.size.variable.{script}")] = json!(size);
        }
    }
    if options.storage_blocked {
        prefs["network.cookie.cookieBehavior"] = json!(2);
    }
    let mut firefox = json!({ "args": ["-headless"], "prefs": prefs });
    if let Some(binary) = Browser::Firefox.binary() {
        firefox["binary"] = json!(binary);
    }
    json!({ "browserName": "firefox", "moz:firefoxOptions": firefox })
}

fn webkit(options: &Options) -> Value {
    let mut args = vec![
        "--automation".to_owned(),
        "--enable-write-console-messages-to-stdout=true".to_owned(),
    ];
    args.push("--enable-media-stream=true".to_owned());
    if options.dark {
        args.push("--dark-mode".to_owned());
    }
    if options.storage_blocked {
        args.push("--enable-html5-local-storage=false".to_owned());
    }
    json!({
        "browserName": "MiniBrowser",
        "webkitgtk:browserOptions": { "binary": Browser::WebKit.binary(), "args": args },
    })
}
