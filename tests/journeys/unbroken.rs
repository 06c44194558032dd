//! By pictures no word is broken, in no language and at no width from 320 on: who reads little knows a word by its shape.
//! Only what somebody wrote may be a word without an end: that one breaks, and widens nothing.

use jalon_core::app::person::Place;
use jalon_core::assessment::{Answer, Assessment, Goal, History};
use jalon_core::instrument::GOALS;
use serde_json::{Value, json};

use crate::asked::{question, write};
use crate::holding::holds;
use crate::journey;
use crate::steps::{arrive, begin_with, go_on, lead, on_screen, switch, twelve};
use crate::support::app::App;
use crate::support::options::Options;
use crate::support::texts::msg;

/// From the narrowest phone to a tablet on its side.
const SIZES: [(u32, u32); 7] =
    [(320, 568), (340, 640), (360, 640), (412, 800), (600, 900), (820, 1180), (1180, 820)];

/// Words that stand on more than one line, and texts that are wider than their place.
pub const BROKEN: &str = r"
    const wrong = [];
    for (const text of document.querySelectorAll('main :is(h1, .words, .press, .why, .help)')) {
      if (text.closest('.heard-only') || !text.checkVisibility({ visibilityProperty: true })) continue;
      const walk = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      while (walk.nextNode()) {
        for (const { 0: word, index } of walk.currentNode.data.matchAll(/[^\s\u00ad-]+/g)) {
          const range = document.createRange();
          range.setStart(walk.currentNode, index);
          range.setEnd(walk.currentNode, index + word.length);
          const rects = [...range.getClientRects()].filter((r) => r.width > 0);
          const lines = rects.filter((r) => Math.abs(r.top - rects[0].top) > r.height / 2);
          if (lines.length) wrong.push(`${word} is broken`);
          const place = (text.closest('.pick, .press') ?? text).getBoundingClientRect();
          if (rects.some((r) => r.left < place.left - 1 || r.right > place.right + 1)) wrong.push(`${word} sticks out`);
        }
      }
    }
    if (document.scrollingElement.scrollWidth > innerWidth) wrong.push(`the page is ${document.scrollingElement.scrollWidth} wide`);
    return wrong;";

/// On the present screen, at each size.
async fn is_unbroken(app: &App, screen: &str) {
    for (width, height) in SIZES {
        let metrics =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": true });
        app.devtools("Emulation.setDeviceMetricsOverride", metrics).await;
        app.until_js("the size", &format!("return innerHeight === {height}")).await;
        let wrong = app.js(BROKEN, vec![]).await;
        assert_eq!(wrong, json!([]), "{screen} at {width} by {height}");
    }
}

/// Every picture there is to touch, from the practice question to the review.
async fn all_of_it(app: &App) {
    app.open().await;
    begin_with(app, "simplified", msg("practice-subject").part()).await;
    is_unbroken(app, "practice").await;
    app.radio(msg("rating-fine")).press().await;
    go_on(app, "next", lead("mobility")).await;
    for d in twelve() {
        arrive(app, lead(d.id.as_str())).await;
        app.radio(msg("rating-very-difficult")).press().await;
        app.radio(msg("rating-very-difficult")).chosen_is(true).await;
        switch(app, "talk-about-this").press().await;
        is_unbroken(app, d.id.as_str()).await;
        on_screen(app, "next").press().await;
    }
    arrive(app, msg("goals-title")).await;
    for page in 0..4 {
        let first = "return document.querySelector('.pick .words').innerText";
        let before = app.js(first, vec![]).await;
        // The longest words of all, for the order: three goals, then there is no room for more.
        let choose = "document.querySelectorAll('.pick')[arguments[0]]?.click()";
        app.js(choose, vec![Value::from(page)]).await;
        is_unbroken(app, &format!("goals, page {page}")).await;
        on_screen(app, "next").press().await;
        if page < 3 {
            app.until("the next page", async || {
                (app.js(first, vec![]).await != before).then_some(())
            })
            .await;
        }
    }
    arrive(app, msg("order-title")).await;
    is_unbroken(app, "order").await;
    go_on(app, "next", msg("suggestions-title")).await;
    app.js("document.querySelector('.ideas .pick').click()", vec![]).await;
    is_unbroken(app, "suggestions").await;
    go_on(app, "next", msg("review-title")).await;
    app.button(msg("domain-mobility").part()).first().press().await;
    is_unbroken(app, "review").await;
}

journey!(
    no_word_is_broken_by_pictures,
    [fr, nl, de, en, ar],
    [Chromium],
    Options::narrow(),
    async |app: &App| {
        all_of_it(app).await;
    }
);

journey!(
    no_word_is_broken_by_pictures_at_twice_the_size,
    [fr, nl, de, en, ar],
    [Chromium],
    Options::narrow().text_percent(200),
    async |app: &App| {
        all_of_it(app).await;
    }
);

/// A word of more than 70 letters.
const ENDLESS: &str =
    "Berufsunfähigkeitsversicherungsangelegenheitenbesprechungsterminverschiebung";

/// One that any field takes.
const LONG: &str = "Berufsunfähigkeitsversicherungsangelegenheitenbesprechung";

/// On the smallest phones the present screen is as wide as the window, and all of it can be reached.
async fn is_no_wider(app: &App, screen: &str) {
    for (width, height) in [(320, 568), (360, 640)] {
        let metrics =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": true });
        app.devtools("Emulation.setDeviceMetricsOverride", metrics).await;
        app.until_js("the size", &format!("return screen.height === {height}")).await;
        // What is too wide makes the window of a phone wider, too: only the phone itself says how wide it is.
        let wide = app.js("return document.scrollingElement.scrollWidth", vec![]).await;
        assert_eq!(wide, json!(width), "{screen} at {width} by {height}");
        app.nothing_sticks_out().await;
    }
}

journey!(
    an_endless_own_word_widens_nothing,
    [fr, ar],
    [Chromium],
    Options::phone(),
    async |app: &App| {
        let mut assessment = Assessment::default();
        assessment.change_goals(|g| g.answer = Answer::Given(vec![Goal::Listed(GOALS[0].id)]));
        holds(app, Place::Goals, assessment, History::default()).await;
        app.heading(msg("goals-title")).see().await;
        write(app, ENDLESS).await;
        is_no_wider(app, "the field").await;
        on_screen(app, "own-words-add").press().await;
        app.button(msg("goal-remove").with("goal", ENDLESS)).see().await;
        is_no_wider(app, "goals").await;
        go_on(app, "next", msg("order-title")).await;
        is_no_wider(app, "order").await;
        // The endless one first: all that is asked is about it.
        app.button(msg("goal-up").with("goal", ENDLESS)).press().await;
        let mut button = "next";
        for asked in ["why", "by_when", "first_step", "ready"] {
            go_on(app, button, question(asked)).await;
            is_no_wider(app, asked).await;
            button = "pass";
            if matches!(asked, "why" | "first_step") {
                write(app, LONG).await;
                button = "next";
                is_no_wider(app, asked).await;
            }
        }
        for next in ["why", "by_when", "first_step", "ready"] {
            go_on(app, "pass", question(next)).await;
        }
        go_on(app, "pass", msg("offer-situation")).await;
        go_on(app, "pass", msg("suggestions-title")).await;
        is_no_wider(app, "suggestions").await;
        go_on(app, "next", msg("review-title")).await;
        app.js(
            "document.querySelectorAll('.fold[aria-expanded=false]').forEach((f) => f.click())",
            vec![],
        )
        .await;
        is_no_wider(app, "review").await;
        go_on(app, "review-next", msg("share-title")).await;
        is_no_wider(app, "code").await;
        go_on(app, "share-done", msg("after-title")).await;
        is_no_wider(app, "after").await;
    }
);
