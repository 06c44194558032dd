//! The path without a pointer: Tab, Enter, Space and the arrows.

use fantoccini::key::Key;

use crate::asked::{adds, language_name, option, question};
use crate::journey;
use crate::steps::{
    about, arrive, domain, goal_button, goals_in_order, lead, on_screen, switch, way,
};
use crate::support::app::App;
use crate::support::texts::{Name, msg};

async fn go_on(app: &App, button: &str, heading: Name) {
    app.press_by_keyboard(&on_screen(app, button)).await;
    arrive(app, heading).await;
}

journey!(the_keyboard_is_enough, [fr], async |app: &App| {
    app.open().await;
    app.press_by_keyboard(&way(app, "standard")).await;
    arrive(app, msg("domains-title")).await;
    // Never around the end of the page, where Firefox's own bar would take the keyboard.
    for (id, chosen) in [("mobility", true), ("family", true), ("family", false)] {
        app.press_by_keyboard(&app.checkbox(domain(id))).await;
        app.checkbox(domain(id)).chosen_is(chosen).await;
    }
    app.status(msg("domains-count").with("count", 1)).see().await;
    go_on(app, "next", lead("mobility")).await;

    // Into the answers with Tab, among them with the arrows.
    app.tab_to(&app.radio(msg("rating-fine"))).await;
    app.type_text(" ").await;
    app.radio(msg("rating-fine")).chosen_is(true).await;
    app.key(Key::Down).await;
    app.radio(msg("rating-difficult")).chosen_is(true).await;
    app.press_by_keyboard(&switch(app, "talk-about-this")).await;
    switch(app, "talk-about-this").chosen_is(true).await;
    go_on(app, "next", msg("obstacles-question")).await;
    app.press_by_keyboard(&app.checkbox(msg("obstacle-mobility-no_bus"))).await;
    go_on(app, "next", msg("private-title")).await;
    app.press_by_keyboard(&switch(app, "private-box")).await;
    resources(app).await;
    app.press_by_keyboard(&app.checkbox(msg("goal-job"))).await;
    app.tab_to(&app.textbox(msg("own-words"))).await;
    app.type_text("Une idée").await;
    app.key(Key::Enter).await;
    goal_button(app, "goal-remove", "Une idée").see().await;
    app.focus_is_on(&app.textbox(msg("own-words"))).await;
    go_on(app, "next", msg("order-title")).await;
    app.press_by_keyboard(&goal_button(app, "goal-up", "Une idée")).await;
    goals_in_order(app, "order-title", &["Une idée".to_owned(), app.text("goal-job")]).await;
    // The keyboard goes with the goal, to the button that still works.
    app.focus_is_on(&goal_button(app, "goal-down", "Une idée")).await;
    goals_and_situation(app).await;
    app.press_by_keyboard(&app.button(msg("letter-goals"))).await;
    arrive(app, msg("goals-title")).await;
    app.shift_tab().await;
    app.key(Key::Tab).await;
    go_on(app, "next", msg("order-title")).await;
    app.press_by_keyboard(&on_screen(app, "next")).await;
    // Back in the letter, the keyboard is where it left it.
    app.focus_is_on(&app.button(msg("letter-goals"))).await;
    go_on(app, "review-next", msg("share-title")).await;
    app.press_by_keyboard(&switch(app, "share-cracked")).await;
    switch(app, "share-cracked").chosen_is(true).await;
    go_on(app, "share-done", msg("after-title")).await;
    go_on(app, "erase", msg("erase-title")).await;
    go_on(app, "erase-yes", msg("welcome-lead")).await;
});

async fn resources(app: &App) {
    go_on(app, "next", question("experience")).await;
    app.press_by_keyboard(&app.checkbox(option("experience", "care"))).await;
    app.checkbox(option("experience", "care")).chosen_is(true).await;
    go_on(app, "next", question("good_at")).await;
    go_on(app, "pass", question("likes")).await;
    go_on(app, "pass", question("languages")).await;
    app.tab_to(&app.by_role("searchbox", msg("languages-search"))).await;
    app.type_text("wolof").await;
    app.press_by_keyboard(&adds(app, "wo").await).await;
    let name = language_name(app, "wo").await;
    // Back into the levels above with Shift and Tab, among them with the arrows.
    let levels = app.by_role("radiogroup", msg("languages-level").with("name", name));
    app.tab_back_to(&levels.by_role("radio", msg("level-2"))).await;
    for level in ["level-3", "level-4"] {
        app.key(Key::Down).await;
        levels.by_role("radio", msg(level)).chosen_is(true).await;
        // The keyboard stays among the levels.
        app.focus_is_on(&levels.by_role("radio", msg(level))).await;
    }
    go_on(app, "next", msg("goals-title")).await;
}

async fn goals_and_situation(app: &App) {
    go_on(app, "next", question("why")).await;
    for next in [question("why"), msg("offer-situation")] {
        go_on(app, "pass", question("by_when")).await;
        go_on(app, "pass", question("first_step")).await;
        app.tab_to(&app.textbox(msg("own-words"))).await;
        app.type_text("Demander").await;
        go_on(app, "next", question("ready")).await;
        app.tab_to(&app.radio(option("ready", "1"))).await;
        app.type_text(" ").await;
        app.key(Key::Down).await;
        app.radio(option("ready", "2")).chosen_is(true).await;
        go_on(app, "next", next).await;
    }
    go_on(app, "offer-situation-open", question("region")).await;
    for next in ["status", "registered", "age"] {
        go_on(app, "pass", question(next)).await;
    }
    go_on(app, "pass", msg("suggestions-title")).await;
    let (strike, back) = ("suggestion-strike-this", "suggestion-put-back-this");
    let struck = "service-job_unit";
    app.press_by_keyboard(&app.button(about(app, strike, struck))).await;
    // The keyboard stays with the suggestion.
    app.focus_is_on(&app.button(about(app, back, struck))).await;
    go_on(app, "next", msg("review-title")).await;
}
