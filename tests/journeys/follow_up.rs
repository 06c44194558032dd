//! Some time later: a follow-up is offered, made, and shows what changed.

use jalon_core::assessment::Day;
use jalon_core::instrument::{Mode, Section, questions};
use jalon_core::share;
use serde_json::{Value, json};

use crate::asked::{
    choose, day_in_words, option, pass_resources, pass_to_review, question, tick, write,
};
use crate::journey;
use crate::steps::{
    begin, below, go_on, go_on_or_pass, goals_in_order, is_sound, lead, link_on_screen, on_screen,
    tells, unfold,
};
use crate::storage::QUIET;
use crate::support::app::App;
use crate::support::texts::{Name, has, msg};

/// What is looked at: one gets better, one stays, one gets harder, one is passed the second time, one
/// both times.
const FIVE: [&str; 5] = ["mobility", "family", "housing", "money", "paperwork"];
const OWN: &str = "Ouvrir un atelier";
const STEP: &str = "Écrire mon CV";

async fn record(app: &App) -> Value {
    let text = app.stored().await.remove("jalon").expect("a record");
    serde_json::from_str(&text).expect("the record is JSON")
}

/// The day of the answers that are kept, in days since 2026-01-01.
pub async fn answered_on(app: &App) -> u16 {
    let record = record(app).await;
    serde_json::from_value(record["answered_on"].clone()).expect("a day")
}

/// Lets so many days pass: all that is kept becomes so much older. Leaves the app.
pub async fn later(app: &App, days: u64) {
    let mut record = record(app).await;
    let older = |day: &mut Value| {
        if let Some(number) = day.as_u64() {
            *day = json!(number - days);
        }
    };
    older(&mut record["answered_on"]);
    older(&mut record["asked_on"]);
    for dated in record["earlier"].as_array_mut().expect("a list") {
        older(&mut dated["day"]);
    }
    app.go(QUIET).await;
    app.store("jalon", &record.to_string()).await;
}

/// Loads the page anew: the screen is the same, and sound.
async fn again(app: &App, heading: Name) {
    app.reload().await;
    app.heading(heading).see().await;
    is_sound(app).await;
}

/// The first assessment, up to "keep or erase". Returns its link.
async fn first(app: &App) -> String {
    app.open().await;
    begin(app, &FIVE).await;
    for (next, rating) in [
        ("family", "rating-difficult"),
        ("housing", "rating-fine"),
        ("money", "rating-fine"),
        ("paperwork", "rating-very-difficult"),
    ] {
        app.radio(msg(rating)).press().await;
        let mut button = "next";
        if rating != "rating-fine" {
            go_on(app, button, msg("obstacles-question")).await;
            button = "pass";
        }
        go_on(app, button, lead(next)).await;
    }
    go_on(app, "pass", msg("private-title")).await;
    pass_resources(app).await;
    app.checkbox(msg("goal-job")).press().await;
    app.textbox(msg("own-words")).write(OWN).await;
    go_on(app, "next", msg("order-title")).await;
    go_on(app, "next", question("why")).await;
    go_on(app, "pass", question("by_when")).await;
    go_on(app, "pass", question("first_step")).await;
    write(app, STEP).await;
    go_on(app, "next", question("ready")).await;
    pass_to_review(app, "pass", 1).await;
    go_on(app, "review-next", msg("share-title")).await;
    let link = link_on_screen(app).await;
    app.heading(msg("follow-up-begin")).gone().await;
    go_on(app, "share-done", msg("after-title")).await;
    app.button(msg("evolution-open")).gone().await;
    link
}

/// Opens the app as after a long time: the page has no history of its own.
async fn open_anew(app: &App) {
    app.client.goto("about:blank").await.expect("the empty page opens");
    app.open().await;
}

journey!(a_follow_up_is_offered_when_it_is_time, [fr], async |app: &App| {
    first(app).await;
    let today = answered_on(app).await;
    // Two months and a half are too early.
    later(app, 75).await;
    app.open().await;
    app.heading(msg("after-title")).see().await;
    later(app, 20).await;
    app.open().await;
    app.heading(msg("return-title")).see().await;
    let date = day_in_words(app, today - 95).await;
    app.paragraph(msg("return-help").with("date", date)).see().await;
    is_sound(app).await;
    // The page with the offer loaded anew is the same page.
    app.client.refresh().await.expect("the page loads again");
    app.heading(msg("return-title")).see().await;
    // No way back leads past it.
    app.button(msg("back")).gone().await;
    // Nothing was said about it yet: the next time it is offered again. "Later" is for this time.
    open_anew(app).await;
    app.heading(msg("return-title")).see().await;
    go_on(app, "return-later", msg("after-title")).await;
    for _ in 0..2 {
        open_anew(app).await;
        app.heading(msg("after-title")).see().await;
        app.heading(msg("return-title")).gone().await;
    }
    // Six months after the answers it is offered once more.
    later(app, 95).await;
    app.open().await;
    app.heading(msg("return-title")).see().await;
});

journey!(a_follow_up_shows_what_changed, [fr], async |app: &App| {
    let before = first(app).await;
    later(app, 95).await;
    app.open().await;
    app.heading(msg("return-title")).see().await;
    go_on(app, "return-follow-up", question("goal_outcome")).await;
    follow_up(app).await;

    // The review says it, and nothing of the questions about resources, which were not asked.
    tells(app, "section-follow_up", &["option-working-part_time"], &["option-working-no"]).await;
    let two = ["option-would_help-talk", "option-would_help-other_hours"];
    tells(app, "section-follow_up", &two, &["option-would_help-childcare"]).await;
    app.heading(msg("section-resources")).gone().await;
    go_on(app, "review-next", msg("share-title")).await;
    again(app, msg("share-title")).await;
    both_codes(app, &before).await;

    go_on(app, "share-done", msg("after-title")).await;
    go_on(app, "evolution-open", msg("evolution-title")).await;
    evolution(app).await;
    app.client.refresh().await.expect("the page loads again");
    app.heading(msg("evolution-title")).see().await;
    evolution(app).await;
    is_sound(app).await;
    on_screen(app, "next").press().await;
    app.heading(msg("after-title")).see().await;
    // A new start has no way to look back.
    open_anew(app).await;
    app.heading(msg("after-title")).see().await;
    app.nothing_left(&[]).await;
});

/// From the first question of the follow-up to the review.
async fn follow_up(app: &App) {
    app.paragraph(has(app.text("goal-job"))).see().await;
    choose(app, "goal_outcome", "done").await;
    again(app, question("goal_outcome")).await;
    app.radio(option("goal_outcome", "done")).chosen_is(true).await;
    go_on(app, "next", question("step_outcome")).await;
    app.paragraph(has(STEP)).see().await;
    choose(app, "step_outcome", "not_yet").await;
    choose(app, "step_outcome", "done").await;
    again(app, question("step_outcome")).await;
    go_on(app, "next", question("goal_outcome")).await;
    app.paragraph(has(OWN)).see().await;
    app.radio(option("goal_outcome", "done")).chosen_is(false).await;
    choose(app, "goal_outcome", "under_way").await;
    // The second goal had no first step.
    go_on(app, "next", question("working")).await;
    choose(app, "working", "part_time").await;
    again(app, question("working")).await;
    go_on(app, "next", question("job_suits")).await;
    choose(app, "job_suits", "partly").await;
    go_on(app, "next", question("would_help")).await;
    tick(app, "would_help", &["talk", "other_hours"]).await;
    again(app, question("would_help")).await;
    go_on(app, "next", lead("mobility")).await;
    // The answers of then do not stand in the way of those of now.
    for (rating, next) in [
        ("rating-fine", lead("family")),
        ("rating-fine", lead("housing")),
        ("rating-very-difficult", lead("money")),
        ("pass", lead("paperwork")),
    ] {
        for other in ["rating-fine", "rating-difficult", "rating-very-difficult"] {
            app.radio(msg(other)).chosen_is(false).await;
        }
        if rating != "pass" {
            app.radio(msg(rating)).press().await;
        }
        go_on_or_pass(app, next).await;
    }
    go_on(app, "pass", msg("suggestions-title")).await;
    go_on(app, "next", msg("review-title")).await;
    again(app, msg("review-title")).await;
    // What is reached is no goal of today; what is under way still is.
    unfold(app, "section-goals").await;
    goals_in_order(app, "section-goals", &[OWN.to_owned()]).await;
    let goals = below(app, "section-goals").await;
    assert!(!goals.contains(&app.text("goal-job")), "{goals:#?}");
}

/// The code of now, and that of before, which says what it said then.
async fn both_codes(app: &App, before: &str) {
    let shared = share::read(&link_on_screen(app).await).expect("the link is read");
    assert_eq!(shared.mode, Mode::FollowUp);
    let today = shared.day.0;
    let then = answered_of_before(app).await;
    assert_eq!(then, today - 95);
    let given = |id: &str| {
        let question = questions().find(|q| q.id.as_str() == id).expect("a question");
        assert_eq!(question.section, Section::FollowUp);
        let value = shared.value(question.id).expect("it is answered");
        value.picks.iter().map(|p| p.choice.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(given("working"), ["part_time"]);
    assert_eq!(given("job_suits"), ["partly"]);
    assert_eq!(given("would_help"), ["talk", "other_hours"]);

    let date = day_in_words(app, then).await;
    app.button(msg("share-earlier").with("date", date)).press().await;
    app.button(msg("share-present")).see().await;
    let mut earlier = share::read(&link_on_screen(app).await).expect("the link is read");
    assert_eq!(earlier.day, Day(then));
    earlier.day = Day(today);
    assert_eq!(Ok(earlier), share::read(before), "the code of before says something else now");
    app.button(msg("share-present")).press().await;
    app.until("the code of now", async || {
        let link = share::read(&link_on_screen(app).await).ok()?;
        (link.day.0 == today).then_some(())
    })
    .await;
}

async fn answered_of_before(app: &App) -> u16 {
    let record = record(app).await;
    serde_json::from_value(record["earlier"][0]["day"].clone()).expect("a day")
}

/// What stands on the page of what changed.
async fn evolution(app: &App) {
    let (then, now) = (answered_of_before(app).await, answered_on(app).await);
    let (then, now) = (day_in_words(app, then).await, day_in_words(app, now).await);
    app.paragraph(msg("evolution-dates").with("then", then).with("now", now)).see().await;
    for (domain, then, now, change) in [
        ("mobility", "rating-difficult", "rating-fine", "evolution-better"),
        ("family", "rating-fine", "rating-fine", "evolution-same"),
        ("housing", "rating-fine", "rating-very-difficult", "evolution-harder"),
        ("money", "rating-very-difficult", "rating-passed", "evolution-unknown"),
    ] {
        let name = format!("domain-{domain}");
        let parts = [&name, "evolution-then", then, "evolution-now", now, change];
        let line = parts.map(|id| app.text(id)).join(" ");
        app.listitem(line.as_str()).see().await;
    }
    app.listitem(has(app.text("domain-paperwork"))).gone().await;
    let said = |id: &str| app.text(id);
    let step = msg("name-and-value").with("name", said("fact-step_outcome"));
    let step = app.say(step.with("value", said("option-step_outcome-done")));
    let job = [said("goal-job"), said("option-goal_outcome-done"), step].join(" ");
    app.listitem(job).see().await;
    let own = [OWN.to_owned(), said("option-goal_outcome-under_way")].join(" ");
    app.listitem(own).see().await;
}
