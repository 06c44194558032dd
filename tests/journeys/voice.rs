//! Reading aloud: what is asked to be spoken, in which language and order; silence on leaving; recordings where
//! no voice of the phone begins.

use jalon_core::instrument::Locale;
use serde_json::{Value, json};

use crate::journey;
use crate::start::with_changed;
use crate::steps::{begin, from_menu, go_on, is_sound, lead, speak};
use crate::support::app::App;
use crate::support::browser::Browser;
use crate::support::lookup::Lookup;
use crate::support::texts::msg;

/// A phone with these voices; see `support/voices.js`.
pub async fn voices(app: &App, kind: &str) {
    let stands = app.browser == Browser::WebKit;
    app.js(include_str!("support/voices.js"), vec![json!(kind), json!(stands)]).await;
}

/// What was noted of this kind, in order.
pub async fn noted(app: &App, what: &str) -> Vec<Value> {
    let script = "return window.heard.filter((n) => n.what === arguments[0])";
    let found = app.js(script, vec![json!(what)]).await;
    found.as_array().cloned().unwrap_or_default()
}

pub async fn wait_noted(app: &App, what: &str, count: usize) -> Vec<Value> {
    let wanted = format!("{count} of {what}");
    app.until(&wanted, async || Some(noted(app, what).await).filter(|n| n.len() >= count)).await
}

pub fn words(notes: &[Value]) -> Vec<String> {
    // As the texts are read: with plain spaces.
    let plain = |words: &str| words.trim().replace('\u{a0}', " ");
    notes.iter().filter_map(|n| n["words"].as_str().map(plain)).collect()
}

/// The speaker beside the text of this message.
fn speaker<'a>(app: &'a App, id: &str) -> Lookup<'a> {
    app.button(msg("listen-to").with("text", app.text(id)))
}

/// The files of the recordings that were asked for.
fn fetched(app: &App) -> Vec<String> {
    let path =
        |request: &Value| request["url"].as_str().or(request["path"].as_str()).map(str::to_owned);
    let all = app.server.requests();
    assert!(all.iter().any(|r| path(r).is_some()), "the requests are read: {all:?}");
    all.iter().filter_map(path).filter(|path| path.contains("recordings/")).collect()
}

/// Opens the listening layer and waits until all of the screen was read.
async fn read_all(app: &App) {
    from_menu(app, "listen").await;
    read_to_the_end(app).await;
}

async fn read_to_the_end(app: &App) {
    wait_noted(app, "speak", 1).await;
    app.button(msg("listen-all")).see().await;
}

/// Where the first topic stands, in words.
fn progress(app: &App) -> String {
    let part = msg("progress").with("here", 2).with("total", 5);
    app.say(part.with("part", app.text("part-topics")))
}

/// The question about the first topic, as one sentence.
fn question(app: &App) -> String {
    let topic = app.say(msg("lead-topic").with("topic", app.text("domain-mobility")));
    format!("{topic} {}", app.text("lead-asked"))
}

journey!(the_screen_is_read_in_its_language_and_in_order, [fr, ar], async |app: &App| {
    app.open().await;
    begin(app, &["mobility", "family"]).await;
    voices(app, "good").await;
    read_all(app).await;
    let spoken = noted(app, "speak").await;
    let rest = ["rating-fine", "rating-difficult", "rating-very-difficult", "talk-about-this"];
    let mut wanted = vec![progress(app), question(app)];
    wanted.extend(rest.map(|id| app.text(id)));
    assert_eq!(words(&spoken)[..wanted.len()], wanted[..]);
    let tag = if app.text("listen") == "Écouter" { "fr-FR" } else { "ar-SA" };
    assert!(spoken.iter().all(|n| n["lang"] == tag && n["rate"] == json!(1)), "{spoken:?}");
    // A speaker on every text, each for its own.
    for (number, id) in rest.into_iter().enumerate() {
        speaker(app, id).press().await;
        let all = wait_noted(app, "speak", spoken.len() + number + 1).await;
        assert_eq!(words(&all).last(), Some(&app.text(id)));
        app.button(msg("listen-all")).see().await;
    }
    app.targets_measure(48).await;
    is_sound(app).await;
    // Slowly; closed again, nothing is left of the layer.
    app.button(msg("listen-slow")).press().await;
    speaker(app, "talk-about-this").press().await;
    let all = wait_noted(app, "speak", spoken.len() + rest.len() + 1).await;
    assert_eq!(all.last().expect("a line")["rate"], json!(0.75));
    from_menu(app, "listen").await;
    speaker(app, "talk-about-this").gone().await;
    app.button(msg("listen-slow")).gone().await;
    assert_eq!(fetched(app), [""; 0]);
});

journey!(what_is_spoken_is_shown_and_stops_at_once_on_leaving, [fr], async |app: &App| {
    app.open().await;
    begin(app, &["mobility", "family"]).await;
    voices(app, "held").await;
    from_menu(app, "listen").await;
    let shown = "return document.querySelectorAll('.aloud').length === 1
        && getComputedStyle(document.querySelector('.aloud')).outlineStyle === 'dashed'";
    app.until_js("one text shown as spoken", shown).await;
    let place = "const box = document.querySelector('h1').getBoundingClientRect();
        return [box.top, box.height]";
    let while_spoken = app.js(place, vec![]).await;
    falls_silent(app, async || app.button(msg("listen-stop")).press().await).await;
    assert_eq!(app.js(place, vec![]).await, while_spoken, "what is spoken does not move");
    begins(app).await;
    falls_silent(app, async || go_on(app, "pass", lead("family")).await).await;
    begins(app).await;
    falls_silent(app, async || app.button(msg("back")).press().await).await;
    app.heading(lead("mobility")).see().await;
    // The phone is locked, or another page comes.
    begins(app).await;
    let left = "window.dispatchEvent(new Event('pagehide'))";
    falls_silent(app, async || drop(app.js(left, vec![]).await)).await;
    begins(app).await;
    falls_silent(app, async || speak(app, Locale::Nl).await).await;
    assert_eq!(begins(app).await["lang"], "nl-NL");
});

/// The voice of a phone that has just been switched on, and one that never says that it has ended.
async fn reads_more_than_a_line(app: &App, kind: &str) {
    app.open().await;
    begin(app, &["mobility", "family"]).await;
    voices(app, kind).await;
    from_menu(app, "listen").await;
    let spoken = wait_noted(app, "speak", 2).await;
    assert_eq!(words(&spoken)[..2], [progress(app), question(app)]);
    assert!(noted(app, "cancel").await.is_empty(), "nobody was cancelled");
    app.paragraph(msg("listen-no-voice")).gone().await;
}

journey!(a_voice_that_begins_late_is_waited_for, [fr], async |app: &App| {
    reads_more_than_a_line(app, "slow").await;
});

journey!(a_voice_that_never_ends_does_not_keep_the_rest_waiting, [fr], async |app: &App| {
    reads_more_than_a_line(app, "endless").await;
});

/// Begins to read everything; what is said first.
async fn begins(app: &App) -> Value {
    let before = noted(app, "speak").await.len();
    app.button(msg("listen-all")).press().await;
    wait_noted(app, "speak", before + 1).await.pop().expect("a line")
}

/// When this is done the voice is cancelled, says nothing more, and nothing is shown as spoken.
async fn falls_silent(app: &App, act: impl AsyncFnOnce()) {
    let (spoken, cancelled) = (noted(app, "speak").await.len(), noted(app, "cancel").await.len());
    act().await;
    wait_noted(app, "cancel", cancelled + 1).await;
    assert_eq!(noted(app, "speak").await.len(), spoken);
    app.until_js("nothing shown", "return !document.querySelector('.aloud')").await;
}

/// On the welcome, where nothing but the first file is there.
async fn offered(app: &App, kind: &str) {
    app.open().await;
    voices(app, kind).await;
    from_menu(app, "listen").await;
    app.paragraph(msg("listen-no-voice")).see().await;
    assert_eq!(fetched(app), [""; 0], "nothing is fetched unasked");
    assert_eq!(noted(app, "unlock").await.len(), 1, "under the finger, before the rest was here");
}

journey!(a_voice_that_lies_gives_way_to_recordings, [fr, ar], async |app: &App| {
    offered(app, "lying").await;
    let (spoken, cancelled) = (noted(app, "speak").await, noted(app, "cancel").await);
    let at = |notes: &[Value]| notes.last().and_then(|n| n["at"].as_f64()).expect("a time");
    let waited = at(&cancelled) - at(&spoken);
    // A voice that speaks for the first time may take that long.
    assert!((9_900.0..13_000.0).contains(&waited), "waited {waited} ms");
    is_sound(app).await;
    recordings_are_heard(app).await;
});

journey!(without_voices_recordings_are_offered, [fr], async |app: &App| {
    offered(app, "none").await;
    assert_eq!(noted(app, "speak").await.len(), 0);
    recordings_are_heard(app).await;
});

// Its words would leave the phone.
journey!(a_voice_that_is_not_on_the_phone_is_never_used, [fr], async |app: &App| {
    offered(app, "remote").await;
    assert_eq!(noted(app, "speak").await.len(), 0);
});

journey!(voices_that_come_late_are_used, [fr], async |app: &App| {
    app.open().await;
    begin(app, &["mobility"]).await;
    voices(app, "late").await;
    from_menu(app, "listen").await;
    let spoken = wait_noted(app, "speak", 1).await;
    assert_eq!((&spoken[0]["lang"], &spoken[0]["local"]), (&json!("fr-FR"), &json!(true)));
});

/// Fetched once, on request; then played, clip by clip, and slowly.
async fn recordings_are_heard(app: &App) {
    app.button(msg("listen-fetch")).press().await;
    app.paragraph(msg("listen-no-voice")).gone().await;
    // Once for the finger, then the first text.
    let played = wait_noted(app, "play", 2).await;
    assert!(played.iter().all(|n| n["src"] == "blob:"), "{played:?}");
    let files = fetched(app);
    assert_eq!(files.len(), 2, "an index and a pack: {files:?}");
    // Without a sound device Firefox plays nothing; the player was given the clip all the same.
    if app.browser != Browser::Firefox {
        app.until("a clip played to its end", async || {
            let whole = |n: &Value| n["seconds"].as_f64().is_none_or(|seconds| seconds > 0.3);
            noted(app, "ended").await.iter().any(whole).then_some(())
        })
        .await;
    }
    from_menu(app, "listen").await;
    from_menu(app, "listen").await;
    app.button(msg("listen-slow")).press().await;
    let slow = json!({ "rate": 0.75, "pitch": true });
    app.until("a slow clip, as high as before", async || {
        let all = noted(app, "play").await;
        let is = |n: &Value| n["rate"] == slow["rate"] && n["pitch"] == slow["pitch"];
        all.last().is_some_and(is).then_some(())
    })
    .await;
    assert_eq!(fetched(app), files, "fetched once");
}

fn without_the_rest() -> crate::support::options::Options {
    with_changed(|site| {
        let (there, away) = crate::rest::code(site);
        std::fs::rename(there, away).expect("it can be put away");
    })
}

journey!(
    a_press_on_the_welcome_waits_for_what_reads,
    [fr],
    without_the_rest(),
    async |app: &App| {
        app.open().await;
        voices(app, "good").await;
        from_menu(app, "listen").await;
        app.paragraph(msg("rest-failed")).see().await;
        is_sound(app).await;
        let (there, away) = crate::rest::code(app.options.site.as_deref().expect("a copy"));
        std::fs::rename(away, there).expect("it can be put back");
        app.button(msg("try-again")).press().await;
        let spoken = wait_noted(app, "speak", 2).await;
        assert_eq!(words(&spoken)[0], app.text("welcome-lead"));
    }
);
