//! The path without a pointer: Tab, Enter, Space and the arrows.

use fantoccini::key::Key;

use crate::journey;
use crate::steps::{arrive, domain, goal_button, goals_in_order, lead, on_screen, switch};
use crate::support::app::App;
use crate::support::texts::{Name, msg};

async fn go_on(app: &App, button: &str, heading: Name) {
    app.press_by_keyboard(&on_screen(app, button)).await;
    arrive(app, heading).await;
}

journey!(the_keyboard_is_enough, [fr], async |app: &App| {
    app.open().await;
    go_on(app, "welcome-begin", msg("domains-title")).await;
    for id in ["family", "housing", "money", "paperwork", "language", "digital"] {
        app.press_by_keyboard(&app.checkbox(domain(id))).await;
        app.checkbox(domain(id)).chosen_is(false).await;
    }
    for id in ["confidence", "direction", "learning", "job_search", "work_life"] {
        app.press_by_keyboard(&app.checkbox(domain(id))).await;
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
    go_on(app, "next", msg("strengths-question")).await;
    go_on(app, "skip", msg("private-title")).await;
    app.press_by_keyboard(&switch(app, "private-box")).await;
    go_on(app, "next", msg("goals-title")).await;
    app.press_by_keyboard(&app.checkbox(msg("goal-job"))).await;
    app.tab_to(&app.textbox(msg("own-words"))).await;
    app.type_text("Une idée").await;
    app.key(Key::Enter).await;
    goal_button(app, "goal-remove", "Une idée").see().await;
    app.focus_is_on(&app.textbox(msg("own-words"))).await;
    go_on(app, "next", msg("order-title")).await;
    app.press_by_keyboard(&goal_button(app, "goal-up", "Une idée")).await;
    goals_in_order(app, &["Une idée".to_owned(), app.text("goal-job")]).await;
    // The keyboard goes with the goal, to the button that still works.
    app.focus_is_on(&goal_button(app, "goal-down", "Une idée")).await;
    go_on(app, "next", msg("review-title")).await;
    let change = msg("change-this").with("name", app.text("section-goals"));
    app.press_by_keyboard(&app.button(change)).await;
    arrive(app, msg("goals-title")).await;
    app.shift_tab().await;
    app.key(Key::Tab).await;
    go_on(app, "next", msg("order-title")).await;
    go_on(app, "next", msg("review-title")).await;
    go_on(app, "review-next", msg("share-title")).await;
    app.press_by_keyboard(&switch(app, "share-cracked")).await;
    switch(app, "share-cracked").chosen_is(true).await;
    go_on(app, "share-done", msg("after-title")).await;
    go_on(app, "erase", msg("erase-title")).await;
    go_on(app, "erase-yes", msg("app-name")).await;
});
