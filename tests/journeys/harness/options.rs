//! Each option tried on the harness's page, in each engine that has it.

use std::path::{Path, PathBuf};

use image::{GrayImage, Luma};
use qrcodegen::{QrCode, QrCodeEcc};
use serde_json::json;

use super::page;
use crate::journey;
use crate::support::app::App;
use crate::support::browser::Browser;
use crate::support::camera::Held;
use crate::support::picture::{film, grey, zbar};
use crate::support::texts::has;

async fn media(app: &App, query: &str) -> bool {
    app.js("return matchMedia(arguments[0]).matches", vec![json!(query)]).await == true
}

journey!(
    the_look_is_as_asked,
    [ar],
    page().dark().reduced_motion().text_percent(200),
    async |app: &App| {
        app.open().await;
        assert!(media(app, "(prefers-color-scheme: dark)").await);
        assert!(media(app, "(prefers-reduced-motion: reduce)").await);
        let found =
        app.js("return [navigator.language.slice(0, 2), getComputedStyle(document.documentElement).fontSize]", vec![]);
        assert_eq!(found.await, json!(["ar", "32px"]));
    }
);

journey!(
    colors_are_forced,
    [fr],
    [Chromium, Firefox],
    page().forced_colors(),
    async |app: &App| {
        app.open().await;
        assert!(media(app, "(forced-colors: active)").await);
    }
);

journey!(the_page_has_its_size, [fr], page().sized(320, 640), async |app: &App| {
    app.open().await;
    let smallest = match app.browser {
        Browser::Chromium => 320,
        Browser::Firefox => 500,
        Browser::WebKit => 447,
    };
    assert_eq!(app.js("return [innerWidth, innerHeight]", vec![]).await, json!([smallest, 640]));
    let (width, _) = grey(&app.picture("size").await).dimensions();
    let scale = if app.browser == Browser::Chromium { 2 } else { 1 };
    assert_eq!(width, scale * smallest);
});

journey!(storage_can_be_blocked, [fr], page().storage_blocked(), async |app: &App| {
    app.open().await;
    assert!(!app.storage_works().await);
});

journey!(storage_can_be_full, [fr], page(), async |app: &App| {
    app.fill_storage("/quiet.txt").await;
    app.open().await;
    assert!(!app.storage_works().await);
    app.clear_stored().await;
    app.store("a", "b").await;
    assert_eq!(app.stored().await.get("a").map(String::as_str), Some("b"));
});

journey!(tabs_share_what_is_kept, [fr], page(), async |app: &App| {
    app.go("/#x=1").await;
    app.store("kept", "yes").await;
    app.reload().await;
    assert!(app.url().await.ends_with("/#x=1"));
    let first = app.tab().await;
    app.new_tab().await;
    app.open().await;
    assert_eq!(app.stored().await.get("kept").map(String::as_str), Some("yes"));
    app.turn_to(&first).await;
    app.heading("Bonjour !").see().await;
    app.lose_tab().await;
    app.open().await;
    assert_eq!(app.stored().await.get("kept").map(String::as_str), Some("yes"));
    app.server.stop();
    assert!(!app.try_go("/quiet.txt").await);
    app.server.start_again();
    assert!(app.try_go("/").await);
});

journey!(a_picture_stands_before_the_camera, [fr], page(), async |app: &App| {
    app.open().await;
    let png = app.picture("held").await;
    app.hold_before_camera(&png, Held::default()).await;
    app.button("Caméra").press().await;
    app.status("image 640").see().await;
    app.reload().await;
    app.camera_fails("NotAllowedError").await;
    app.button("Caméra").press().await;
    app.status("NotAllowedError").see().await;
});

journey!(
    a_film_stands_before_the_camera,
    [fr],
    [Chromium],
    page().camera(a_film()),
    async |app: &App| {
        app.open().await;
        app.button("Caméra").press().await;
        app.status("image 640").see().await;
    }
);

fn a_film() -> PathBuf {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("camera.y4m");
    let frames = [200, 180].map(|shade| GrayImage::from_pixel(640, 480, Luma([shade])));
    film(&frames, &file);
    file
}

journey!(a_camera_is_refused, [fr], page().camera_refused(), async |app: &App| {
    app.open().await;
    app.button("Caméra").press().await;
    app.status(has("Error")).see().await;
});

journey!(requests_are_seen, [fr], page().network_log(), async |app: &App| {
    app.open().await;
    app.js("fetch('/quiet.txt?word=1')", vec![]).await;
    let seen =
        "return performance.getEntriesByType('resource').some((e) => e.name.includes('word=1'))";
    app.until_js("the request", seen).await;
    assert!(app.server.requests().iter().any(|r| r.to_string().contains("word=1")));
    let logged = app
        .requests()
        .await
        .iter()
        .any(|r| r["url"].as_str().is_some_and(|u| u.contains("word=1")));
    assert_eq!(logged, app.browser == Browser::Chromium);
});

#[test]
fn another_decoder_reads_a_code() {
    let code = QrCode::encode_text("JALON", QrCodeEcc::Medium).expect("it fits");
    let side = u32::try_from(code.size() + 8).expect("a size");
    let picture = GrayImage::from_fn(side * 4, side * 4, |x, y| {
        let module = |v: u32| i32::try_from(v / 4).expect("small") - 4;
        Luma([if code.get_module(module(x), module(y)) { 0 } else { 255 }])
    });
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("code.png");
    picture.save(&file).expect("the folder can be written");
    assert_eq!(zbar(&file), ["JALON"]);
}
