//! What ends a turn on the room's device: a rest, and a long touch of the facilitator.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use jalon_core::instrument::Mode;

use crate::journey;
use crate::steps::{arrive, go_on, is_sound, lead};
use crate::support::app::App;
use crate::support::texts::msg;
use crate::turns::{hand_round, invited};

/// Notes the timers of the page, and shortens those of the rest when the journey says so.
const TIMERS: &str = "window.rest = 180000; window.warning = 30000; window.long = 2000;
    window.holds = new Set();
    const start = window.setTimeout.bind(window), stop = window.clearTimeout.bind(window);
    window.setTimeout = (call, ms, ...more) => {
        const wait = { 180000: window.rest, 30000: window.warning, 2000: window.long }[ms] ?? ms;
        const id = start((...all) => { window.holds.delete(id); call(...all); }, wait, ...more);
        if (ms === 2000) window.holds.add(id);
        return id;
    };
    window.clearTimeout = (id) => { window.holds.delete(id); stop(id); };";

journey!(a_turn_that_rests_ends_after_a_warning, [fr], async |app: &App| {
    invited(app, Mode::Standard).await;
    app.js(TIMERS, vec![]).await;
    hand_round(app).await;
    go_on(app, "turn-begin", lead("mobility")).await;
    app.js("window.rest = 300", vec![]).await;
    app.radio(msg("rating-difficult")).press().await;
    arrive(app, msg("resting-title")).await;
    is_sound(app).await;
    app.radio(msg("rating-difficult")).gone().await;
    app.js("window.rest = 180000", vec![]).await;
    go_on(app, "resting-here", lead("mobility")).await;
    app.radio(msg("rating-difficult")).chosen_is(true).await;
    // Nobody says so this time.
    app.js("window.rest = 300; window.warning = 300", vec![]).await;
    app.radio(msg("rating-fine")).press().await;
    arrive(app, msg("turn-title")).await;
    app.js("window.rest = 180000", vec![]).await;
    go_on(app, "turn-begin", lead("mobility")).await;
    app.radio(msg("rating-fine")).chosen_is(false).await;
});

journey!(only_a_long_touch_or_key_makes_the_device_ready, [fr], async |app: &App| {
    invited(app, Mode::Standard).await;
    app.js(TIMERS, vec![]).await;
    hand_round(app).await;
    go_on(app, "turn-begin", lead("mobility")).await;
    app.button(msg("session-done")).press().await;
    arrive(app, msg("finished-title")).await;
    let next = app.button(msg("finished-next"));
    assert_eq!(next.see().await.description, app.text("hold-help"));
    // Let go too early, however slow the machine: no timer is left that could do it later.
    app.js("window.long = 600000", vec![]).await;
    next.press().await;
    app.finger_on(&next).await;
    app.until_js("the timer", "return window.holds.size === 1").await;
    app.lift().await;
    app.until_js("no timer any more", "return window.holds.size === 0").await;
    for key in [Key::Enter, Key::Space] {
        let key = char::from(key);
        let down = || KeyActions::new("keyboard".to_owned()).then(KeyAction::Down { value: key });
        app.heading(msg("finished-title")).see().await;
        next.focus().await;
        app.js("window.long = 600000", vec![]).await;
        let short = down().then(KeyAction::Up { value: key });
        app.client.perform_actions(short).await.expect("a key is pressed");
        app.until_js("no timer any more", "return window.holds.size === 0").await;
        app.heading(msg("finished-title")).see().await;
        app.js("window.long = 2000", vec![]).await;
        app.client.perform_actions(down()).await.expect("a key is held");
        arrive(app, msg("turn-title")).await;
        app.lift().await;
        go_on(app, "turn-begin", lead("mobility")).await;
        app.button(msg("session-done")).press().await;
        arrive(app, msg("finished-title")).await;
    }
});
