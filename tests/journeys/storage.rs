//! What stays on the phone, and what happens when nothing can.

use std::collections::BTreeMap;

use jalon_core::instrument::Locale;
use jalon_core::share;
use serde_json::Value;

use crate::journey;
use crate::samples;
use crate::steps::{
    arrive, begin, begin_with, choose_only, from_menu, go_on, lead, pass_all, speak,
};
use crate::support::app::App;
use crate::support::options::Options;
use crate::support::texts::msg;

/// A page of the app's own address that runs nothing: what is stored can be set there beforehand.
pub const QUIET: &str = "/404.html";

async fn record(app: &App) -> Option<String> {
    app.stored().await.remove("jalon")
}

/// Answers the first question and goes on, whatever became of the storage.
async fn answers_all_the_same(app: &App) {
    begin(app, &["mobility", "family"]).await;
    app.radio(msg("rating-fine")).press().await;
    go_on(app, "next", lead("family")).await;
    app.back().await;
    arrive(app, lead("mobility")).await;
    app.radio(msg("rating-fine")).chosen_is(true).await;
}

journey!(
    a_browser_that_keeps_nothing_is_no_obstacle,
    [fr],
    Options::phone().storage_blocked(),
    async |app: &App| {
        app.open().await;
        app.status(msg("notice-blocked").part()).see().await;
        app.axe_finds_nothing().await;
        app.button(msg("notice-close")).press().await;
        answers_all_the_same(app).await;
        app.button(msg("pause")).press().await;
        arrive(app, msg("pause-title")).await;
        app.paragraph(msg("pause-memory")).see().await;
        app.paragraph(msg("pause-kept")).gone().await;
    }
);

journey!(full_storage_is_said_and_then_used_again, [fr], async |app: &App| {
    app.fill_storage(QUIET).await;
    app.open().await;
    begin_with(app, "standard", msg("domains-title")).await;
    app.status(msg("notice-full").part()).see().await;
    assert_eq!(record(app).await, None);
    // The person makes room; the next answer is kept, and the notice goes by itself.
    app.clear_stored().await;
    choose_only(app, &["mobility", "family"]).await;
    app.status(msg("notice-full").part()).gone().await;
    go_on(app, "next", lead("mobility")).await;
    app.reload().await;
    app.heading(lead("mobility")).see().await;
});

journey!(what_cannot_be_read_is_never_overwritten, [fr], async |app: &App| {
    let newer = r#"{"version":99,"locale":"fr","more":"answers"}"#;
    for (text, message) in
        [("{\"version\":1,\"half", "notice-record-unreadable"), (newer, "notice-record-newer")]
    {
        app.go(QUIET).await;
        app.store("jalon", text).await;
        app.open().await;
        app.status(msg(message).part()).see().await;
        answers_all_the_same(app).await;
        assert_eq!(record(app).await.as_deref(), Some(text), "the old record was overwritten");
        app.axe_finds_nothing().await;
        // Kept as a file, to the letter.
        let spy = "const make = URL.createObjectURL; URL.createObjectURL = (b) => { b.text().then((t) => { window.kept = t; }); return make(b); };";
        app.js(spy, vec![]).await;
        app.button(msg("record-keep")).press().await;
        app.until_js("the file", "return window.kept !== undefined").await;
        assert_eq!(app.js("return window.kept", vec![]).await, Value::from(text));
        assert_eq!(record(app).await.as_deref(), Some(text), "keeping a file erased the record");
        // Given up: from now on this phone keeps the answers, those already given too.
        app.button(msg("record-discard")).press().await;
        app.status(msg(message).part()).gone().await;
        app.until("a new record", async || {
            record(app).await.filter(|r| r.contains("\"fine\"") && r != text).map(drop)
        })
        .await;
        app.reload().await;
        app.heading(lead("mobility")).see().await;
        app.radio(msg("rating-fine")).chosen_is(true).await;
    }
});

journey!(two_tabs_keep_the_answers_of_both, [fr], async |app: &App| {
    let two = ["mobility", "family"];
    app.open().await;
    begin(app, &two).await;
    let first = app.tab().await;
    let second = app.new_tab().await;
    app.open().await;
    app.heading(lead("mobility")).see().await;

    // One answer here, one there.
    app.radio(msg("rating-difficult")).press().await;
    app.turn_to(&first).await;
    app.radio(msg("rating-difficult")).chosen_is(true).await;
    go_on(app, "next", msg("obstacles-question")).await;
    app.checkbox(msg("obstacle-mobility-too_far")).press().await;
    app.turn_to(&second).await;
    go_on(app, "next", msg("obstacles-question")).await;
    app.checkbox(msg("obstacle-mobility-too_far")).chosen_is(true).await;
    go_on(app, "next", lead("family")).await;
    app.radio(msg("rating-fine")).press().await;
    go_on(app, "next", msg("private-title")).await;
    app.turn_to(&first).await;
    app.checkbox(msg("obstacle-mobility-no_bus")).press().await;
    app.reload().await;
    app.heading(msg("obstacles-question")).see().await;
    app.checkbox(msg("obstacle-mobility-too_far")).chosen_is(true).await;
    app.checkbox(msg("obstacle-mobility-no_bus")).chosen_is(true).await;
    go_on(app, "next", lead("family")).await;
    app.radio(msg("rating-fine")).chosen_is(true).await;

    // Erased in one is erased in the other, and stays erased whatever the other does next.
    from_menu(app, "erase").await;
    arrive(app, msg("erase-title")).await;
    go_on(app, "erase-yes", msg("welcome-lead")).await;
    app.turn_to(&second).await;
    app.status(msg("notice-erased-elsewhere").part()).see().await;
    app.heading(msg("welcome-lead")).see().await;
    assert_eq!(record(app).await, None, "something was kept after erasing");
    begin(app, &two).await;
    app.radio(msg("rating-difficult")).chosen_is(false).await;
    pass_all(app, &two).await;
});

// An adviser who chose a language left a record without a single answer, and the next page opened as somebody's.
journey!(a_desk_leaves_no_record, [fr], Options::desktop(), async |app: &App| {
    let link = share::link(&app.server.url(""), &samples::typical());
    let ways = [
        (format!("/#{}", link.payload), "summary-title"),
        ("/#scan".to_owned(), "scan-title"),
        ("/#atelier".to_owned(), "workshops-title"),
    ];
    for (address, title) in ways {
        app.now_speaks("fr");
        app.client.goto("about:blank").await.expect("the empty page opens");
        app.go(&address).await;
        app.heading(msg(title)).see().await;
        speak(app, Locale::Nl).await;
        app.heading(msg(title)).see().await;
        assert_eq!(app.stored().await, BTreeMap::new(), "at {title}");
        app.button(msg("back")).press().await;
        let back = if title == "summary-title" { "scan-title" } else { "welcome-lead" };
        app.heading(msg(back)).see().await;
        assert_eq!(app.stored().await, BTreeMap::new(), "back from {title}");
    }
    // The next page is nobody's.
    app.now_speaks("fr");
    app.client.goto("about:blank").await.expect("the empty page opens");
    app.go("/").await;
    app.heading(msg("welcome-lead")).see().await;
    app.heading(msg("return-again")).gone().await;
});
