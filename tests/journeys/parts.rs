//! The walk beside the leads: resources, more about each goal, the situation, suggestions.

use crate::asked::{
    add_language, choose, language_name, level_is, month_from_now, option, question,
    stands_in_field, tick, write,
};
use crate::steps::{about, arrive, go_on, go_on_or_pass};
use crate::support::app::App;
use crate::support::lookup::Thing;
use crate::support::texts::{Name, has, msg};

/// Why the first goal, and its first step, in words that hold for each language.
pub const WHY: &str = "Pour ma sœur";
/// The first small step.
pub const STEP: &str = "Téléphoner à l'atelier";
/// A suggestion that follows from the walk and is struck out.
pub const STRUCK: &str = "service-literacy_unit-speaking";
/// Another one, which stays.
pub const KEPT: &str = "service-job_unit";

/// From the box without a question to the goals.
pub async fn resources(app: &App, visit: &impl AsyncFn(&str, Name)) {
    go_on_or_pass(app, question("experience")).await;
    tick(app, "experience", &["cooking", "sewing"]).await;
    visit("experience", question("experience")).await;
    app.checkbox(option("experience", "sewing")).chosen_is(true).await;
    app.status(msg("choices-count").with("count", 2)).see().await;
    go_on(app, "next", question("good_at")).await;
    tick(app, "good_at", &["patient"]).await;
    go_on(app, "next", question("likes")).await;
    go_on(app, "pass", question("languages")).await;
    // Found by its own name without accents, and by its name in the language of the screen.
    add_language(app, "LINGA", "ln", 4).await;
    let turkish = language_name(app, "tr").await;
    add_language(app, &turkish, "tr", 1).await;
    visit("languages", question("languages")).await;
    level_is(app, "ln", 4).await;
    level_is(app, "tr", 1).await;
    app.status(msg("languages-count").with("count", 2)).see().await;
    go_on(app, "next", msg("goals-title")).await;
}

/// From the order of three goals, `first` the first of them, to the review.
pub async fn goals_and_situation(app: &App, first: &str, visit: &impl AsyncFn(&str, Name)) {
    go_on(app, "next", question("why")).await;
    app.paragraph(has(first)).see().await;
    tick(app, "why", &["family"]).await;
    write(app, WHY).await;
    visit("why", question("why")).await;
    stands_in_field(app, WHY).await;
    app.checkbox(option("why", "family")).chosen_is(true).await;
    go_on(app, "next", question("by_when")).await;
    choose(app, "by_when", "this_month").await;
    visit("by_when", question("by_when")).await;
    app.radio(option("by_when", "this_month")).chosen_is(true).await;
    go_on(app, "next", question("first_step")).await;
    // Much stands in the way of a goal that is meant for soon.
    app.paragraph(msg("first-step-piece")).see().await;
    write(app, STEP).await;
    visit("first_step", question("first_step")).await;
    stands_in_field(app, STEP).await;
    go_on(app, "next", question("ready")).await;
    choose(app, "ready", "4").await;
    visit("ready", question("ready")).await;
    app.radio(option("ready", "4")).chosen_is(true).await;
    // The next goal has its own answers, and nothing stands in its fields.
    go_on(app, "next", question("why")).await;
    app.paragraph(has(first)).gone().await;
    stands_in_field(app, "").await;
    app.checkbox(option("why", "family")).chosen_is(false).await;
    for next in [question("why"), msg("offer-situation")] {
        go_on(app, "pass", question("by_when")).await;
        go_on(app, "pass", question("first_step")).await;
        app.paragraph(msg("first-step-piece")).gone().await;
        go_on(app, "pass", question("ready")).await;
        go_on(app, "pass", next).await;
    }
    visit("offer", msg("offer-situation")).await;
    go_on(app, "offer-situation-open", question("region")).await;
    situation(app, visit).await;
}

/// From where the person lives to the review.
async fn situation(app: &App, visit: &impl AsyncFn(&str, Name)) {
    choose(app, "region", "brussels").await;
    visit("region", question("region")).await;
    app.radio(option("region", "brussels")).chosen_is(true).await;
    go_on(app, "next", question("status")).await;
    // Another answer first: only a contract under article 60 or 61 has an end to ask about.
    choose(app, "status", "ris").await;
    go_on(app, "next", question("registered")).await;
    app.button(msg("back")).press().await;
    arrive(app, question("status")).await;
    choose(app, "status", "article_60").await;
    go_on(app, "next", question("contract_end")).await;
    let (words, value) = month_from_now(app, 5).await;
    let value = value.to_string();
    let month = app.combobox(msg("month-choose"));
    month.choose(&words).await;
    visit("contract_end", question("contract_end")).await;
    let holds = |m: &Thing| m.value.as_ref().is_some_and(|v| v.as_str() == Some(&value));
    month.wait_until("keep the month", holds).await;
    go_on(app, "next", question("registered")).await;
    choose(app, "registered", "unsure").await;
    go_on(app, "next", question("age")).await;
    go_on(app, "pass", msg("suggestions-title")).await;
    suggestions(app, visit).await;
}

/// On the suggestions: one is struck out, put back and struck out again.
async fn suggestions(app: &App, visit: &impl AsyncFn(&str, Name)) {
    let (strike, back) = ("suggestion-strike-this", "suggestion-put-back-this");
    app.button(about(app, strike, KEPT)).see().await;
    visit("suggestions", msg("suggestions-title")).await;
    app.button(about(app, strike, STRUCK)).press().await;
    app.button(about(app, back, STRUCK)).press().await;
    app.paragraph(msg("suggestion-struck")).gone().await;
    app.button(about(app, strike, STRUCK)).press().await;
    app.paragraph(msg("suggestion-struck")).see().await;
    visit("suggestion-struck", msg("suggestions-title")).await;
    app.button(about(app, back, STRUCK)).see().await;
    app.button(about(app, strike, KEPT)).see().await;
    go_on(app, "next", msg("review-title")).await;
}
