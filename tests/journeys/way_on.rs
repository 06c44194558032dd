//! The bottom row of every question: where it stands, what can be reached by it, and that a double tap passes nothing.

use std::cell::RefCell;
use std::time::Duration;

use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use serde_json::{Value, json};

use crate::journey;
use crate::steps::{begin, go_on, lead, on_screen, switch};
use crate::support::app::App;
use crate::support::options::Options;
use crate::support::texts::msg;
use crate::walk::walk;

/// Where *continue* and *I pass* stand in the window, also while they are away, and how high the page is.
async fn places(app: &App) -> Value {
    let script = "
        scrollTo(0, document.documentElement.scrollHeight);
        const box = (words) => {
          const found = [...document.querySelectorAll('main button')].find((b) => b.textContent.trim() === words);
          const r = found?.getBoundingClientRect();
          // A screen may have it for others only, as the review for a turn: there it has no place.
          return r?.width ? [r.left, r.top, r.right, r.bottom].map((n) => Math.round(n * 100) / 100) : null;
        };
        return { on: box(arguments[0]), pass: box(arguments[1]), high: document.documentElement.scrollHeight };";
    app.js(script, vec![json!(app.text("next")), json!(app.text("pass"))]).await
}

fn sides(of: &Value) -> Option<[f64; 4]> {
    serde_json::from_value(of.clone()).ok()
}

/// What may be higher than two screens: the list of languages, and the review while all that is kept back is opened above it.
const HIGH: [&str; 2] = ["languages", "review-kept"];

/// On every question of the whole path the way on stands in one place, beside and never over the way to pass; and no screen
/// of the person but these is more than two windows high.
async fn nothing_moves(app: &App, screens: Option<f64>) {
    let first: RefCell<Option<[f64; 4]>> = RefCell::default();
    let seen = RefCell::new(0);
    walk(app, async |name, _| {
        let places = places(app).await;
        let high = places["high"].as_f64().expect("a height");
        if let Some(most) = screens.filter(|_| !HIGH.contains(&name)) {
            let window = f64::from(app.options.size.1);
            assert!(high <= most * window, "{name}: {high} px in windows of {window}");
        }
        let Some(on) = sides(&places["on"]) else { return };
        assert_eq!(on, *first.borrow_mut().get_or_insert(on), "{name}: it moved");
        if let Some(pass) = sides(&places["pass"]) {
            let apart = pass[2] <= on[0] || pass[0] >= on[2] || pass[3] <= on[1];
            assert!(apart, "{name}: {pass:?} over {on:?}");
        }
        *seen.borrow_mut() += 1;
    })
    .await;
    assert!(*seen.borrow() > 15, "the whole path has more questions than {}", seen.borrow());
}

journey!(the_way_on_never_moves, [fr, ar], Options::phone().sized(360, 740), async |app: &App| {
    nothing_moves(app, Some(2.0)).await;
});

journey!(
    the_way_on_never_moves_on_the_smallest_phone,
    [fr, ar],
    Options::phone().sized(320, 568),
    async |app: &App| {
        nothing_moves(app, None).await;
    }
);

/// Two taps, as fast as a hand makes them that is used to double-clicking.
async fn tap_twice(app: &App, button: &str) {
    let [x, y, width, height] = on_screen(app, button).see().await.frame;
    let (x, y) = ((x + width / 2.0).round(), (y + height / 2.0).round());
    let mut actions = MouseActions::new("finger".to_owned()).then(PointerAction::MoveTo {
        duration: Some(Duration::ZERO),
        x,
        y,
    });
    for _ in 0..2 {
        actions = actions
            .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
            .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT })
            .then(PointerAction::Pause { duration: Duration::from_millis(120) });
    }
    app.client.perform_actions(actions).await.expect("two taps");
    app.lift().await;
}

journey!(a_double_tap_passes_no_question, [fr], Options::phone(), async |app: &App| {
    app.open().await;
    begin(app, &["mobility", "family", "housing", "money"]).await;
    app.radio(msg("rating-fine")).press().await;
    tap_twice(app, "next").await;
    on_screen(app, "pass").see().await;
    app.heading(lead("family")).see().await;
    // One question is passed by two taps on the pass, not two.
    tap_twice(app, "pass").await;
    on_screen(app, "pass").see().await;
    app.heading(lead("housing")).see().await;
    // Nor is one that was answered before skipped over.
    app.radio(msg("rating-fine")).press().await;
    go_on(app, "next", lead("money")).await;
    app.button(msg("back")).press().await;
    app.heading(lead("housing")).see().await;
    app.button(msg("back")).press().await;
    app.heading(lead("family")).see().await;
    app.radio(msg("rating-fine")).press().await;
    tap_twice(app, "next").await;
    on_screen(app, "next").see().await;
    app.heading(lead("housing")).see().await;
});

journey!(an_answer_is_taken_back_by_the_finger_and_by_the_keyboard, [fr, ar], async |app: &App| {
    app.open().await;
    begin(app, &["mobility"]).await;
    let fine = app.radio(msg("rating-fine"));
    on_screen(app, "pass").see().await;
    on_screen(app, "next").gone().await;
    for _ in 0..2 {
        fine.press().await;
        fine.chosen_is(true).await;
        app.status(msg("can-go-on")).see().await;
        on_screen(app, "next").see().await;
        on_screen(app, "pass").gone().await;
        fine.press().await;
        fine.chosen_is(false).await;
        on_screen(app, "pass").see().await;
        on_screen(app, "next").gone().await;
    }
    // From the answers to the way on, over the wish to talk: the order in which it is read.
    app.tab_to(&fine).await;
    app.type_text(" ").await;
    fine.chosen_is(true).await;
    app.tab_to(&switch(app, "talk-about-this")).await;
    app.tab_to(&on_screen(app, "next")).await;
    app.tab_back_to(&fine).await;
    app.type_text(" ").await;
    fine.chosen_is(false).await;
    on_screen(app, "pass").see().await;
});
