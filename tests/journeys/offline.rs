//! Without a network: what was opened once opens again, and goes on. "Without" means that the server is gone.

use serde_json::json;

use crate::journey;
use crate::steps::{begin, lead};
use crate::support::app::App;
use crate::support::options::Options;
use crate::support::texts::msg;

journey!(control_without_the_worker_nothing_opens_again, [fr], async |app: &App| {
    app.open().await;
    app.heading(msg("welcome-lead")).see().await;
    app.server.stop();
    app.client.goto("about:blank").await.expect("the empty page opens");
    assert!(!app.try_go("/").await, "it opened without a server");
});

journey!(what_was_opened_once_opens_again, [fr], Options::phone().worker(), async |app: &App| {
    app.open().await;
    app.heading(msg("welcome-lead")).see().await;
    app.is_kept().await;
    app.server.stop();
    app.client.goto("about:blank").await.expect("the empty page opens");
    assert!(app.try_go("/").await, "it does not open without a server");
    app.heading(msg("welcome-lead")).see().await;
    begin(app, &["mobility"]).await;
    app.heading(lead("mobility")).see().await;
    assert_eq!(app.js("return navigator.onLine !== undefined", vec![]).await, json!(true));
});
