//! A phone that holds answers is opened, by whoever holds it.

use serde_json::Value;

use crate::journey;
use crate::steps::{arrive, begin, go_on, is_sound, lead, way};
use crate::storage::QUIET;
use crate::support::app::App;
use crate::support::options::Options;
use crate::support::texts::msg;

/// The page as somebody finds it who opens the address.
async fn found(app: &App) {
    app.go(QUIET).await;
    app.go("/").await;
    app.heading(msg("return-again")).see().await;
}

journey!(opening_asks_how_to_go_on_and_tells_nothing, [fr, ar], async |app: &App| {
    app.open().await;
    begin(app, &["mobility", "money"]).await;
    app.radio(msg("rating-difficult")).press().await;
    go_on(app, "next", msg("obstacles-question")).await;
    app.checkbox(msg("obstacle-mobility-too_far")).press().await;
    go_on(app, "next", lead("money")).await;

    found(app).await;
    let shown = app.visible_text().await;
    for id in ["domain-mobility", "domain-money", "rating-difficult", "obstacle-mobility-too_far"] {
        assert!(!shown.contains(&app.text(id)), "it tells: {shown}");
    }
    app.button(msg("back")).gone().await;
    is_sound(app).await;
    go_on(app, "next", lead("money")).await;

    // Anew: the welcome, both ways, and the answers so far are kept.
    found(app).await;
    go_on(app, "anew-begin", msg("welcome-lead")).await;
    way(app, "simplified").see().await;
    way(app, "standard").press().await;
    arrive(app, msg("domains-title")).await;
    let record = app.stored().await.remove("jalon").expect("a record");
    let record: Value = serde_json::from_str(&record).expect("JSON");
    let earlier = record["earlier"].as_array().expect("the assessments before");
    assert_eq!(earlier.len(), 1, "{record}");
});

fn phone(size: (u32, u32), text_percent: u32) -> Options {
    Options { size, text_percent, ..Options::phone() }
}

/// The languages stand in sight by their own names, and both ways end above the lower edge.
async fn all_at_once(app: &App) {
    app.open().await;
    let height = f64::from(app.options.size.1);
    for mode in ["standard", "simplified"] {
        let [_, top, _, tall] = way(app, mode).see().await.frame;
        assert!(top + tall <= height, "{mode} ends at {} of {height}", top + tall);
    }
    for locale in jalon_core::instrument::Locale::ALL {
        let name = app.radio(locale.own_name()).see().await;
        assert_eq!(name.lang.as_deref(), Some(locale.tag()));
        assert!(name.frame[1] + name.frame[3] <= height);
    }
    app.nothing_sticks_out().await;
    is_sound(app).await;
}

journey!(the_welcome_is_in_sight_at_once, [fr, ar], phone((360, 740), 100), async |app: &App| {
    all_at_once(app).await;
    let bottom = app.button(msg("welcome-facilitator")).see().await.frame;
    assert!(bottom[1] + bottom[3] <= 740.0, "the last door too: {bottom:?}");
});
journey!(
    the_welcome_is_in_sight_on_the_smallest_phone,
    [fr, de, ar],
    [Chromium],
    phone((320, 568), 100),
    all_at_once
);
