//! The short way, and from it to the whole one.

use jalon_core::assessment::{Answer, Disclosed, Rating};
use jalon_core::instrument::{DomainId, Mode};
use jalon_core::share;

use crate::asked::{option, pass_resources, pass_to_review, question, tick, write};
use crate::journey;
use crate::steps::{
    adviser_opens, arrive, begin_with, choose_goals, go_on, goals_in_order, is_sound, lead,
    link_on_screen, stands_below, switch, tells, twelve, unfold,
};
use crate::support::app::App;
use crate::support::texts::{Name, msg};

/// Some of what is looked at on the short way.
const NAMES: [&str; 3] = ["domain-mobility", "domain-family", "domain-housing"];

/// Loads the page anew: the screen is the same, and sound.
async fn again(app: &App, heading: Name) {
    app.reload().await;
    app.heading(heading).see().await;
    is_sound(app).await;
}

/// From the welcome to the review on the short way: leads and goals, nothing else.
async fn short_way(app: &App) {
    app.open().await;
    begin_with(app, "simplified", msg("practice-subject").part()).await;
    go_on(app, "pass", lead("mobility")).await;
    app.radio(msg("rating-difficult")).press().await;
    switch(app, "talk-about-this").press().await;
    again(app, lead("mobility")).await;
    app.radio(msg("rating-difficult")).chosen_is(true).await;
    go_on(app, "next", lead("family")).await;
    app.radio(msg("rating-fine")).press().await;
    go_on(app, "next", lead("housing")).await;
    for next in twelve().skip(3).map(|d| lead(d.id.as_str())).chain([msg("goals-title")]) {
        go_on(app, "pass", next).await;
    }
    choose_goals(app, &["training", "home"]).await;
    arrive(app, msg("order-title")).await;
    go_on(app, "next", msg("suggestions-title")).await;
    go_on(app, "next", msg("review-title")).await;
    again(app, msg("review-title")).await;
}

fn domain(id: &str) -> DomainId {
    DomainId::parse(id).expect("a domain")
}

journey!(the_short_way_asks_leads_and_goals, [fr, ar], async |app: &App| {
    short_way(app).await;
    go_on(app, "review-next", msg("share-title")).await;
    again(app, msg("share-title")).await;
    let link = link_on_screen(app).await;
    let shared = share::read(&link).expect("the link is read");
    assert_eq!(shared.mode, Mode::Simplified);
    let mobility = shared.domain(domain("mobility")).expect("it is shown");
    assert_eq!(mobility.lead, Answer::Given(Rating::Difficult));
    assert!(mobility.talk);
    assert_eq!(shared.domain(domain("housing")).expect("it is shown").lead, Answer::Passed);
    assert!(matches!(&shared.suggestions, Disclosed::Shown(Answer::Given(s)) if !s.is_empty()));
    go_on(app, "share-done", msg("after-title")).await;

    // An adviser reads nothing of what was not asked: neither as not seen nor as passed.
    adviser_opens(app, &link, "summary-title").await;
    let unasked = ["obstacles-unseen", "obstacles-passed"];
    stands_below(app, "summary-difficult", &["domain-mobility"], &unasked).await;
    stands_below(app, "summary-passed", &NAMES[2..], &NAMES).await;
    stands_below(app, "summary-goals", &["goal-training", "goal-home"], &[]).await;
    app.heading(msg("summary-resources")).gone().await;
    app.heading(msg("summary-situation")).gone().await;
    stands_below(app, "summary-suggestions", &["summary-service-training_unit"], &[]).await;
    is_sound(app).await;
});

journey!(from_the_short_way_to_everything_nothing_is_lost, [fr], async |app: &App| {
    short_way(app).await;
    // On to the first question that was not asked.
    go_on(app, "review-next", msg("share-title")).await;
    go_on(app, "share-done", msg("after-title")).await;
    go_on(app, "review-all", msg("obstacles-question")).await;
    app.checkbox(msg("obstacle-mobility-too_far")).press().await;
    again(app, msg("obstacles-question")).await;
    go_on(app, "next", lead("family")).await;
    app.radio(msg("rating-fine")).chosen_is(true).await;
    go_on(app, "next", lead("housing")).await;
    for next in twelve().skip(3).map(|d| lead(d.id.as_str())).chain([msg("private-title")]) {
        app.radio(msg("rating-fine")).chosen_is(false).await;
        go_on(app, "pass", next).await;
    }
    pass_resources(app).await;
    app.checkbox(msg("goal-training")).chosen_is(true).await;
    app.checkbox(msg("goal-home")).chosen_is(true).await;
    go_on(app, "next", msg("order-title")).await;
    go_on(app, "next", question("why")).await;
    tick(app, "why", &["learn"]).await;
    go_on(app, "next", question("by_when")).await;
    go_on(app, "pass", question("first_step")).await;
    write(app, "Demander une liste").await;
    go_on(app, "next", question("ready")).await;
    pass_one_goal_and_the_rest(app).await;
    tells(app, "section-talk", &NAMES[..1], &NAMES).await;
    tells(app, "section-fine", &NAMES[1..2], &NAMES).await;
    tells(app, "section-open", &NAMES[2..], &NAMES).await;
    let goals = [app.text("goal-training"), app.text("goal-home")];
    unfold(app, "section-goals").await;
    goals_in_order(app, "section-goals", &goals).await;
    let said = ["option-why-learn", "obstacle-mobility-too_far"];
    tells(app, "section-goals", &said[..1], &said).await;
    tells(app, "section-talk", &said[1..], &said).await;
    app.button(msg("review-all")).gone().await;
    go_on(app, "review-next", msg("share-title")).await;
    let shared = share::read(&link_on_screen(app).await).expect("the link is read");
    assert_eq!(shared.mode, Mode::Standard);
});

/// From the last question about the first of two goals to the review.
async fn pass_one_goal_and_the_rest(app: &App) {
    app.radio(option("ready", "5")).press().await;
    pass_to_review(app, "next", 1).await;
}
