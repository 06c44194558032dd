//! Listening by pictures: the layer is there from the start, and all that pictures say is said.

use crate::journey;
use crate::pictures::{fits, low};
use crate::steps::{arrive, begin_with, choose_goals, go_on, lead, on_screen, switch, twelve, way};
use crate::support::app::App;
use crate::support::texts::msg;
use crate::voice::{noted, voices, wait_noted, words};

/// Presses the button that reads everything, and waits for its end; what was said.
async fn everything(app: &App) -> Vec<String> {
    let before = noted(app, "speak").await.len();
    on_screen(app, "listen-all").press().await;
    wait_noted(app, "speak", before + 1).await;
    on_screen(app, "listen-all").see().await;
    words(&noted(app, "speak").await[before..])
}

/// Presses the speaker of a text; what was said.
async fn one(app: &App, text: &str) -> Vec<String> {
    let before = noted(app, "speak").await.len();
    app.button(msg("listen-to").with("text", text.to_owned())).press().await;
    wait_noted(app, "speak", before + 1).await;
    on_screen(app, "listen-all").see().await;
    words(&noted(app, "speak").await[before..])
}

journey!(a_person_who_cannot_read_hears_all_of_it, [fr, ar], low(), async |app: &App| {
    app.open().await;
    voices(app, "good").await;
    way(app, "standard").see().await;
    begin_with(app, "simplified", msg("practice-subject").part()).await;
    // Nothing has to be opened first, and there is nothing to open.
    app.button(msg("listen")).gone().await;
    let answers = ["rating-fine", "rating-difficult", "rating-very-difficult", "talk-about-this"]
        .map(|id| app.text(id));
    let practice = format!("{} {}", app.text("practice-title"), app.text("practice-subject"));
    let said = everything(app).await;
    assert_eq!(said[..6], [[practice].as_slice(), &answers, &[app.text("pass")]].concat());
    fits(app, "practice").await;
    app.radio(msg("rating-fine")).press().await;
    go_on(app, "next", lead("mobility")).await;
    // The same where the record opens here.
    app.reload().await;
    app.heading(lead("mobility")).see().await;
    app.button(msg("listen-slow")).see().await;
    voices(app, "good").await;
    // Each answer has a speaker of its own.
    for answer in &answers {
        assert_eq!(one(app, answer).await, [answer.as_str()]);
    }
    switch(app, "talk-about-this").press().await;
    for (at, d) in twelve().enumerate() {
        app.heading(lead(d.id.as_str())).see().await;
        if at != 1 {
            app.radio(msg("rating-difficult")).press().await;
        }
        on_screen(app, if at == 1 { "pass" } else { "next" }).press().await;
    }
    arrive(app, msg("goals-title")).await;
    let said = everything(app).await;
    assert_eq!(said[0], app.text("goals-title"));
    assert!(said.contains(&app.text("goal-job")), "{said:?}");
    assert_eq!(one(app, &app.text("goal-job")).await, [app.text("goal-job")]);
    choose_goals(app, &["job", "home"]).await;
    arrive(app, msg("order-title")).await;
    app.button(msg("goal-home").part()).first().press().await;
    let said = everything(app).await;
    let numbered = |number: u8, goal: &str| format!("{number}. {}", app.text(goal));
    assert_eq!(
        said,
        [
            app.text("order-title"),
            app.text("order-tap"),
            numbered(1, "goal-home"),
            numbered(2, "goal-job"),
            app.text("next")
        ]
    );
    go_on(app, "next", msg("suggestions-title")).await;
    go_on(app, "next", msg("review-title")).await;

    // What a picture, a face and a bubble say to the eye is said to the ear.
    let told = |parts: &[&str]| parts.iter().map(|id| app.text(id)).collect::<Vec<_>>().join(". ");
    let mobility = told(&["domain-mobility", "rating-difficult", "talk-about-this"]);
    let said = everything(app).await;
    assert_eq!(said[0], app.text("review-title"));
    for line in [told(&["goal-home", "section-goals"]), mobility.clone()] {
        assert!(said.iter().any(|s| s.ends_with(&line)), "{line}: {said:?}");
    }
    let second = twelve().nth(1).expect("twelve").id;
    let passed =
        format!("{}. {}", app.text(&format!("domain-{second}")), app.text("rating-passed"));
    assert!(said.contains(&passed), "{passed}: {said:?}");
    assert_eq!(said.len(), 1 + 2 + 12 + 2, "{said:?}");
    // One that was tapped, and is kept back.
    app.button(msg("domain-mobility").part()).first().press().await;
    let value = app.text("rating-difficult");
    let both = msg("name-and-value").with("name", app.text("domain-mobility")).with("value", value);
    let both = app.say(both);
    assert_eq!(one(app, &both).await, [both]);
    on_screen(app, "leave-out").press().await;
    on_screen(app, "show").see().await;
    let said = everything(app).await;
    let kept = format!("{mobility}. {}", app.text("section-kept"));
    assert!(said.iter().any(|line| *line == kept), "{kept}: {said:?}");
});
