//! The app breaks off: a calm page says so, and leads back to the same place.
//!
//! The screen stopped answering, without a word.

use jalon_core::instrument::{Locale, Mode};
use serde_json::{Value, json};

use crate::journey;
use crate::parts::resources;
use crate::steps::{arrive, begin, go_on, lead, on_screen, speak};
use crate::support::app::App;
use crate::support::options::Options;
use crate::support::texts::msg;
use crate::turns::invited;

/// The app expects elements that it asks for: with none it panics, and the panic is a trap of its WebAssembly.
const NO_ELEMENTS: &str = "
    window.traps = [];
    addEventListener('error', (event) => window.traps.push(`${event.error}`));
    document.createElement = () => { throw new Error('no element'); };";

/// Presses what makes a new screen, which breaks off; the calm page comes.
async fn breaks_off(app: &App, button: &str) {
    app.js(NO_ELEMENTS, vec![]).await;
    on_screen(app, button).press().await;
    app.heading(msg("trap-title")).see().await;
    app.until_js("a trap", "return window.traps.some((trap) => trap.startsWith('RuntimeError'))")
        .await;
    app.js("delete document.createElement", vec![]).await;
    app.button(msg("trap-again")).see().await;
    app.paragraph(msg("trap-help")).see().await;
    assert_eq!(app.js("return document.querySelector('#app')", vec![]).await, Value::Null);
    app.axe_finds_nothing().await;
    app.nothing_sticks_out().await;
    app.picture("trapped").await;
}

/// Whatever happens to the page now, nothing of the app answers.
async fn is_inert(app: &App) {
    let before = app.stored().await;
    let news = "history.back();
        dispatchEvent(new StorageEvent('storage', { key: null }));
        document.dispatchEvent(new Event('visibilitychange'));
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
        dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));";
    app.js(news, vec![]).await;
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    app.js("history.forward()", vec![]).await;
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    app.heading(msg("trap-title")).see().await;
    assert_eq!(app.stored().await, before);
}

journey!(a_trap_leads_to_a_calm_page_and_back_to_the_same_place, [fr], async |app: &App| {
    app.open().await;
    begin(app, &["mobility", "family"]).await;
    app.radio(msg("rating-difficult")).press().await;
    breaks_off(app, "next").await;
    app.paragraph(msg("pause-kept")).see().await;
    app.paragraph(msg("trap-turn")).gone().await;
    is_inert(app).await;
    app.button(msg("trap-again")).press().await;
    app.heading(msg("obstacles-question")).see().await;
    // The way back and the answers are there.
    app.back().await;
    arrive(app, lead("mobility")).await;
    app.radio(msg("rating-difficult")).chosen_is(true).await;
    go_on(app, "next", msg("obstacles-question")).await;
    app.checkbox(msg("obstacle-mobility-no_bus")).press().await;

    // In another language, in the part of the app that came later.
    go_on(app, "next", lead("family")).await;
    app.radio(msg("rating-fine")).press().await;
    go_on(app, "next", msg("private-title")).await;
    resources(app, &async |_: &str, _| ()).await;
    speak(app, Locale::Ar).await;
    app.heading(msg("goals-title")).see().await;
    app.checkbox(msg("goal-job")).press().await;
    breaks_off(app, "next").await;
    app.button(msg("trap-again")).press().await;
    // One goal needs no order: its first question.
    app.until_js("the screen", "return !!document.querySelector('#app h1')").await;
    app.back().await;
    arrive(app, msg("goals-title")).await;
    app.checkbox(msg("goal-job")).chosen_is(true).await;
});

journey!(a_trap_in_a_turn_leaves_nothing, [fr], async |app: &App| {
    invited(app, Mode::Standard).await;
    go_on(app, "turn-begin", lead("mobility")).await;
    app.radio(msg("rating-difficult")).press().await;
    breaks_off(app, "next").await;
    app.paragraph(msg("trap-turn")).see().await;
    app.paragraph(msg("pause-kept")).gone().await;
    is_inert(app).await;
    app.button(msg("trap-again")).press().await;
    app.heading(msg("turn-title")).see().await;
    assert!(app.stored().await.is_empty());
    go_on(app, "turn-begin", lead("mobility")).await;
    app.radio(msg("rating-difficult")).chosen_is(false).await;
});

journey!(an_error_of_somebody_else_is_no_trap, [fr], Options::phone(), async |app: &App| {
    app.open().await;
    begin(app, &["mobility", "family"]).await;
    let errors = "
        const foreign = new WebAssembly.RuntimeError('unreachable');
        Object.defineProperty(foreign, 'stack', { value: 'f@moz-extension://1/wallet.js:1:1' });
        setTimeout(() => { throw foreign; });
        setTimeout(() => { throw new Error('of a bookmarklet'); });
        setTimeout(() => { throw null; });
        Promise.reject(new DOMException('aborted', 'AbortError'));
        Promise.reject(undefined);
        dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop' }));";
    app.js(errors, vec![]).await;
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    assert_eq!(
        app.js("return document.documentElement.dataset.state", vec![]).await,
        json!("running")
    );
    app.radio(msg("rating-difficult")).press().await;
    go_on(app, "next", msg("obstacles-question")).await;
});
