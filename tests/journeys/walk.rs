//! The way of one person along the whole path, for journeys that look at every screen of it.

use jalon_core::assessment::{OwnWords, Shared};
use jalon_core::instrument::Locale;
use jalon_core::share;

use crate::parts;
use crate::steps::{
    about, arrive, begin_with, choose_only, domain, go_on, goal_button, goals_in_order, language,
    lead, link_on_screen, on_screen, switch, tells, unfold,
};
use crate::support::app::App;
use crate::support::texts::{Name, msg};

/// What this person looks at first.
const LOOKED_AT: [&str; 5] = ["mobility", "family", "housing", "money", "paperwork"];

/// What the person wants, in own words of each language.
pub fn own_words(locale: Locale) -> OwnWords {
    let text = match locale {
        Locale::Ar => "أحلم بفتح مطعم صغير، في مدينتي",
        _ => "Ouvrir un atelier de couture, l'été",
    };
    OwnWords::new(text).expect("words")
}

/// Goes from the welcome to the erased phone. On each screen, once it is answered, `visit` gets its
/// name and its heading; what was answered must be there all the same afterwards. Returns what was shown.
pub async fn walk(app: &App, visit: impl AsyncFn(&str, Name)) -> Shared {
    share::read(&whole_path(app, visit).await).expect("the link is read")
}

/// The same, for whatever build: what it shows is returned as the link that it showed.
pub async fn whole_path(app: &App, visit: impl AsyncFn(&str, Name)) -> String {
    app.open().await;
    app.heading(msg("welcome-lead")).see().await;
    visit("welcome", msg("welcome-lead")).await;
    app.button(msg("mode-follow_up").part()).gone().await;
    begin_with(app, "standard", msg("domains-title")).await;
    // All but the sensitive one are a tap, which leads on; none is a tap too.
    app.checkbox(domain("mobility")).chosen_is(false).await;
    go_on(app, "domains-all", lead("mobility")).await;
    app.button(msg("back")).press().await;
    arrive(app, msg("domains-title")).await;
    app.checkbox(domain("health")).chosen_is(false).await;
    app.status(msg("domains-count").with("count", 12)).see().await;
    on_screen(app, "domains-none").press().await;
    choose_only(app, &LOOKED_AT).await;
    visit("domains", msg("domains-title")).await;
    app.checkbox(domain("mobility")).chosen_is(true).await;
    app.checkbox(domain("digital")).chosen_is(false).await;
    go_on(app, "next", lead("mobility")).await;
    questions(app, &visit).await;
    parts::resources(app, &visit).await;
    goals(app, &visit).await;
    review(app, &visit).await;
    go_on(app, "review-next", msg("share-title")).await;
    app.img(msg("code-picture")).see().await;
    visit("share", msg("share-title")).await;
    let link = link_on_screen(app).await;
    go_on(app, "share-done", msg("after-title")).await;
    after(app, &visit).await;
    link
}

async fn questions(app: &App, visit: &impl AsyncFn(&str, Name)) {
    // Difficult: what helps is for who wants to add it, what makes it so is asked all the same.
    app.button(msg("strengths-add")).gone().await;
    app.radio(msg("rating-difficult")).press().await;
    visit("lead", lead("mobility")).await;
    app.radio(msg("rating-difficult")).chosen_is(true).await;
    app.radio(msg("rating-fine")).chosen_is(false).await;
    go_on(app, "strengths-add", msg("strengths-question")).await;
    app.checkbox(msg("strength-mobility-bike")).press().await;
    visit("strengths", msg("strengths-question")).await;
    app.checkbox(msg("strength-mobility-bike")).chosen_is(true).await;
    go_on(app, "next", msg("obstacles-question")).await;
    app.checkbox(msg("obstacle-mobility-no_licence")).press().await;
    app.checkbox(msg("obstacle-mobility-no_bus")).press().await;
    visit("obstacles", msg("obstacles-question")).await;
    app.status(msg("choices-count").with("count", 2)).see().await;
    app.checkbox(msg("obstacle-mobility-no_bus")).chosen_is(true).await;
    // What was added stands on the way from now on, before it.
    app.button(msg("back")).press().await;
    arrive(app, msg("strengths-question")).await;
    app.checkbox(msg("strength-mobility-bike")).chosen_is(true).await;
    go_on(app, "next", msg("obstacles-question")).await;
    go_on(app, "next", lead("family")).await;
    // Fine: nothing more is asked.
    app.radio(msg("rating-fine")).press().await;
    go_on(app, "next", lead("housing")).await;
    // "I pass" asks nothing more.
    visit("lead-open", lead("housing")).await;
    go_on(app, "pass", lead("money")).await;
    app.radio(msg("rating-very-difficult")).press().await;
    switch(app, "talk-about-this").press().await;
    visit("lead-talk", lead("money")).await;
    switch(app, "talk-about-this").chosen_is(true).await;
    go_on(app, "next", msg("obstacles-question")).await;
    go_on(app, "pass", lead("paperwork")).await;
    // "I want to talk about this" alone opens the choices too.
    switch(app, "talk-about-this").press().await;
    go_on(app, "next", msg("obstacles-question-talk")).await;
    app.checkbox(msg("obstacle-paperwork-letters")).press().await;
    visit("obstacles-talk", msg("obstacles-question-talk")).await;
    app.checkbox(msg("obstacle-paperwork-letters")).chosen_is(true).await;
    go_on(app, "next", msg("private-title")).await;
    switch(app, "private-box").press().await;
    visit("private", msg("private-title")).await;
    switch(app, "private-box").chosen_is(true).await;
}

async fn goals(app: &App, visit: &impl AsyncFn(&str, Name)) {
    let words = own_words(language(app).await);
    let own = words.as_str();
    app.checkbox(msg("goal-job")).press().await;
    app.checkbox(msg("goal-learn_language")).press().await;
    app.textbox(msg("own-words")).write(own).await;
    // Half written words stay as well.
    visit("goals", msg("goals-title")).await;
    app.textbox(msg("own-words"))
        .wait_until("keep the words", |t| t.value.as_ref().is_some_and(|v| v == own))
        .await;
    on_screen(app, "own-words-add").press().await;
    goal_button(app, "goal-remove", own).see().await;
    app.status(msg("goals-full").with("count", 3)).see().await;
    app.checkbox(msg("goal-training"))
        .wait_until("be closed, for there are three", |t| t.disabled)
        .await;
    visit("goals-full", msg("goals-title")).await;
    app.checkbox(msg("goal-job")).chosen_is(true).await;
    go_on(app, "next", msg("order-title")).await;
    let (job, learn) = (app.text("goal-job"), app.text("goal-learn_language"));
    let order = "order-title";
    goals_in_order(app, order, &[job.clone(), learn.clone(), own.to_owned()]).await;
    goal_button(app, "goal-up", own).press().await;
    goals_in_order(app, order, &[job.clone(), own.to_owned(), learn.clone()]).await;
    app.focus_is_on(&goal_button(app, "goal-up", own)).await;
    goal_button(app, "goal-down", &job).press().await;
    let wanted = [own.to_owned(), job, learn];
    goals_in_order(app, order, &wanted).await;
    visit("order", msg("order-title")).await;
    goals_in_order(app, order, &wanted).await;
    parts::goals_and_situation(app, own, visit).await;
    unfold(app, "section-goals").await;
    goals_in_order(app, "section-goals", &wanted).await;
}

async fn review(app: &App, visit: &impl AsyncFn(&str, Name)) {
    let private = "private-box";
    let all =
        ["domain-mobility", "domain-family", "domain-housing", "domain-money", "domain-paperwork"];
    visit("review", msg("review-title")).await;
    // What one wants to talk about is told once.
    tells(app, "section-also-difficult", &["domain-mobility"], &all).await;
    tells(app, "section-fine", &["domain-family"], &all).await;
    tells(app, "section-open", &["domain-housing"], &all).await;
    // What is private is not shown unasked, and that is said.
    let (leave, show, undo) = ("leave-out-this", "show-this", "undo-this");
    tells(app, "section-talk", &["domain-money", "domain-paperwork"], &[private]).await;
    app.status(msg("kept-count").with("count", 1)).see().await;
    app.button(about(app, show, private)).press().await;
    tells(app, "section-talk", &[private], &[]).await;
    app.status(msg("kept-count").with("count", 0)).see().await;
    app.focus_is_on(&app.button(about(app, undo, private)).first()).await;
    // Left out, taken back, left out for good: it keeps its place, and the keyboard too.
    let family = "domain-family";
    app.button(about(app, leave, family)).press().await;
    app.paragraph(about(app, "letter-kept", family)).see().await;
    app.focus_is_on(&app.button(about(app, undo, family))).await;
    app.button(about(app, undo, family)).press().await;
    app.focus_is_on(&app.button(about(app, leave, family))).await;
    tells(app, "section-fine", &[family], &all).await;
    app.button(about(app, leave, family)).press().await;
    app.status(msg("kept-count").with("count", 1)).see().await;
    visit("review-kept", msg("review-title")).await;
    app.button(about(app, leave, family)).gone().await;
    app.status(msg("kept-count").with("count", 1)).see().await;
    // A line changed: its own questions only, then back here, to the very place.
    unfold(app, "section-open").await;
    let housing = || app.button(msg("domain-housing").part()).first();
    housing().press().await;
    arrive(app, lead("housing")).await;
    app.radio(msg("rating-fine")).press().await;
    visit("lead-changed", lead("housing")).await;
    on_screen(app, "next").press().await;
    app.heading(msg("review-title")).see().await;
    app.button(about(app, show, family)).see().await;
    tells(app, "section-fine", &["domain-housing"], &all).await;
    // A domain added, looked at and not answered: not yet seen, which is not "passed".
    unfold(app, "section-left-out").await;
    app.button(msg("domain-language").part()).first().press().await;
    arrive(app, msg("domains-title")).await;
    app.checkbox(domain("digital")).press().await;
    go_on(app, "next", lead("digital")).await;
    app.button(msg("back")).press().await;
    arrive(app, msg("domains-title")).await;
    app.button(msg("back")).press().await;
    app.heading(msg("review-title")).see().await;
    tells(app, "section-open", &["domain-digital"], &all).await;
}

async fn after(app: &App, visit: &impl AsyncFn(&str, Name)) {
    visit("after", msg("after-title")).await;
    go_on(app, "after-keep", msg("pause-done")).await;
    visit("pause", msg("pause-done")).await;
    go_on(app, "back", msg("after-title")).await;
    go_on(app, "erase", msg("erase-title")).await;
    visit("erase", msg("erase-title")).await;
    go_on(app, "erase-no", msg("after-title")).await;
    go_on(app, "erase", msg("erase-title")).await;
    go_on(app, "erase-yes", msg("welcome-lead")).await;
    app.status(msg("notice-erased").part()).see().await;
    visit("erased", msg("welcome-lead")).await;
}
