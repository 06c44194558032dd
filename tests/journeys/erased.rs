//! After erasing, the browser's history tells no place and shows none.
//!
//! The way back walked through the old screens, the entries named them, and from the second one on the record was
//! in storage again.

use serde_json::json;

use crate::journey;
use crate::steps::{arrive, begin, from_menu, go_on, lead, on_screen};
use crate::support::app::App;
use crate::support::texts::msg;
use crate::turns::{entry_tells_nothing, moves};

const SESSION: &str = "return Object.entries(sessionStorage)";

/// The welcome, without anything of anybody on the screen, in the entry or in storage.
async fn is_as_new(app: &App) {
    // The page has this heading before the app is there, which forgets what a tab brings along.
    let running = "return document.documentElement.dataset.state === 'running'";
    app.until_js("the app", running).await;
    app.heading(msg("welcome-lead")).see().await;
    on_screen(app, "back").gone().await;
    entry_tells_nothing(app).await;
    assert!(app.stored().await.is_empty(), "something was written again");
    assert_eq!(app.js(SESSION, vec![]).await, json!([]));
}

/// Answers two questions: five entries of the history, the welcome being the first.
async fn answers(app: &App) {
    begin(app, &["mobility", "family"]).await;
    app.radio(msg("rating-difficult")).press().await;
    go_on(app, "next", msg("obstacles-question")).await;
    app.checkbox(msg("obstacle-mobility-too_far")).press().await;
    go_on(app, "next", lead("family")).await;
    app.until("the record", async || app.stored().await.remove("jalon").map(drop)).await;
}

async fn erase(app: &App) {
    from_menu(app, "erase").await;
    arrive(app, msg("erase-title")).await;
    app.button(msg("erase-yes")).press().await;
    app.status(msg("notice-erased").part()).see().await;
}

journey!(after_erasing_no_way_leads_back, [fr], async |app: &App| {
    app.open().await;
    answers(app).await;
    // What a tab that is duplicated, or closed and opened again, brings along.
    let entry = app.js("return history.state", vec![]).await;
    let session = app.js(SESSION, vec![]).await;
    entry_tells_nothing(app).await;

    // A reload still stays where one is, and the way back is still there.
    app.client.refresh().await.expect("the page loads again");
    app.heading(lead("family")).see().await;
    assert!(moves(app, -1).await);
    arrive(app, msg("obstacles-question")).await;
    assert!(moves(app, 1).await);
    arrive(app, lead("family")).await;

    let first = app.tab().await;
    let second = app.new_tab().await;
    app.open().await;
    app.heading(lead("family")).see().await;
    app.radio(msg("rating-fine")).press().await;
    go_on(app, "next", msg("private-title")).await;
    app.turn_to(&first).await;

    erase(app).await;
    is_as_new(app).await;
    // One stands at the first entry now: what lies ahead tells nothing either.
    for way in [1; 5].into_iter().chain([-1; 5]) {
        assert!(moves(app, way).await, "an entry of the app");
        is_as_new(app).await;
    }
    assert!(moves(app, 2).await);
    app.client.refresh().await.expect("the page loads again");
    is_as_new(app).await;

    app.turn_to(&second).await;
    app.status(msg("notice-erased-elsewhere").part()).see().await;
    is_as_new(app).await;
    for way in [1, -1] {
        assert!(moves(app, way).await, "an entry of the app");
        is_as_new(app).await;
    }

    app.new_tab().await;
    app.open().await;
    is_as_new(app).await;
    let restore = "history.replaceState(arguments[0], '');
        for (const [key, text] of arguments[1]) sessionStorage.setItem(key, text);";
    app.js(restore, vec![entry, session]).await;
    app.client.refresh().await.expect("the page loads again");
    is_as_new(app).await;

    // Who begins anew is kept as ever.
    answers(app).await;
    assert_ne!(app.stored().await.get("jalon"), None);
});

journey!(without_session_storage_a_reload_is_a_fresh_opening, [fr], async |app: &App| {
    app.open().await;
    answers(app).await;
    app.js("sessionStorage.clear()", vec![]).await;
    app.client.refresh().await.expect("the page loads again");
    app.heading(msg("return-again")).see().await;
    go_on(app, "next", lead("family")).await;
    let record = app.stored().await.remove("jalon");
    // The entries before tell nothing any more: the welcome, and the record stays as it is.
    assert!(moves(app, -1).await);
    arrive(app, msg("welcome-lead")).await;
    assert_eq!(app.stored().await.remove("jalon"), record);
    assert!(moves(app, 1).await);
    arrive(app, lead("family")).await;
});
