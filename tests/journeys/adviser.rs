//! The adviser's side: a link pasted, opened or typed by a scanner, and the page it leads to.

use jalon_core::assessment::{Answer, Disclosed, DomainAnswers, Rating, Shared};
use jalon_core::instrument::Locale;
use jalon_core::share;
use serde_json::json;

use crate::asked::language_name;
use crate::journey;
use crate::samples::{goals, listed, own, ticked, with};
use crate::steps::{address_is_bare, arrive, below, is_safe, stands_below};
use crate::support::app::App;
use crate::support::options::Options;
use crate::support::texts::{has, msg};

/// Arabic words, for a page in another language and the other direction.
const WORDS: &str = "أحلم بفتح مطعم صغير";

/// A person with something in every state there is.
fn person() -> Shared {
    let mut shared = with(|domain| {
        let shown = |lead, talk, obstacles, strengths| {
            Disclosed::Shown(DomainAnswers {
                lead,
                talk,
                obstacles: ticked(domain.obstacles, obstacles),
                strengths: ticked(domain.strengths, strengths),
            })
        };
        match domain.id.as_str() {
            "mobility" => shown(Answer::Given(Rating::Difficult), true, 2, 1),
            "family" => shown(Answer::Given(Rating::Fine), false, 0, 0),
            "housing" => shown(Answer::Given(Rating::VeryDifficult), false, 1, 0),
            "money" => shown(Answer::Passed, false, 0, 0),
            "paperwork" => Disclosed::Shown(DomainAnswers::default()),
            _ => Disclosed::LeftOut,
        }
    });
    shared.goals = goals([listed("training"), own(WORDS), listed("home")]);
    shared.written_in = Locale::Ar;
    shared.private = true;
    shared
}

/// The link of a person's code, at the address of this app.
fn link(app: &App, shared: &Shared) -> share::Link {
    share::link(&app.server.url(""), shared)
}

/// All that the person shows is on the page, each thing where it belongs.
async fn shows_the_person(app: &App) {
    let domains = ["mobility", "family", "housing", "money", "paperwork", "language", "health"];
    let names: Vec<String> = domains.iter().map(|id| format!("domain-{id}")).collect();
    let all: Vec<&str> = names.iter().map(String::as_str).collect();
    for (section, there) in [
        ("summary-talk", &all[..1]),
        ("summary-difficult", &[all[0], all[2]]),
        ("summary-strengths", &all[..1]),
        ("summary-fine", &all[1..2]),
        ("summary-passed", &all[3..4]),
        ("summary-unseen", &all[4..5]),
    ] {
        stands_below(app, section, there, &all).await;
    }
    let difficult = [
        "rating-difficult",
        "obstacle-mobility-no_licence",
        "obstacle-mobility-no_vehicle",
        "summary-talk-mark",
        "rating-very-difficult",
        "obstacle-housing-no_stable_home",
    ];
    let never = ["obstacle-mobility-no_bus", "obstacle-housing-must_move", "rating-fine"];
    stands_below(app, "summary-difficult", &difficult, &never).await;
    stands_below(app, "summary-talk", &["summary-private"], &["private-box"]).await;
    // Nobody was asked about the others: the page says nothing of them.
    let page = app
        .js("return document.querySelector('main').innerText.replace(/\\s+/g, ' ')", vec![])
        .await;
    for id in &all[5..] {
        assert!(!page.as_str().unwrap_or_default().contains(&app.text(id)), "{id}");
    }
    stands_below(app, "summary-strengths", &["strength-mobility-bike"], &["strength-mobility-bus"])
        .await;

    let lines = below(app, "summary-goals").await;
    let written =
        app.say(msg("summary-written-in").with("language", language_name(app, "ar").await));
    let wanted = [app.text("goal-training"), WORDS.to_owned(), app.text("goal-home"), written];
    assert_eq!(lines, wanted, "the goals in order");
    let script = "return [...document.querySelectorAll('[lang][dir]')].filter((e) => e.innerText === arguments[0]).map((e) => [e.lang, getComputedStyle(e).direction])";
    let marked = app.js(script, vec![json!(WORDS)]).await;
    assert_eq!(marked, json!([["ar", "rtl"]]), "own words say their language and direction");
}

journey!(an_adviser_reads_a_link, [nl], Options::desktop().network_log(), async |app: &App| {
    let link = link(app, &person());
    // A phone's own camera opens the link itself.
    app.go(&format!("/#{}", link.payload)).await;
    app.heading(msg("summary-title")).see().await;
    shows_the_person(app).await;
    address_is_bare(app).await;
    assert!(
        !app.js("return JSON.stringify(history.state)", vec![])
            .await
            .to_string()
            .contains(&link.payload)
    );
    assert!(app.stored().await.is_empty(), "what an adviser reads is not kept");

    // A reload, and it is gone for good.
    app.client.refresh().await.expect("the page loads again");
    app.alert(msg("summary-gone").part()).see().await;
    app.reload().await;
    app.heading(msg("summary-title")).gone().await;

    // From the welcome to the same page, by a pasted link.
    app.open().await;
    app.button(msg("welcome-adviser")).press().await;
    arrive(app, msg("scan-title")).await;
    let mail = format!("Hallo, dit is mijn link: {} Tot morgen!", link.text());
    app.textbox(msg("typed-label")).write(&mail).await;
    app.button(msg("typed-read")).press().await;
    arrive(app, msg("summary-title")).await;
    shows_the_person(app).await;
    address_is_bare(app).await;

    // Read another one: what was read before is open until its adviser says otherwise.
    app.button(msg("scan-another")).press().await;
    arrive(app, msg("scan-title")).await;
    app.back().await;
    app.heading(msg("summary-title")).see().await;
    app.button(msg("scan-another")).press().await;
    arrive(app, msg("scan-title")).await;

    // A handheld scanner types into the field what an AZERTY computer makes of its keys, and Enter.
    app.textbox(msg("typed-label")).focus().await;
    app.type_text(&azerty(&link.text().to_uppercase())).await;
    app.key(fantoccini::key::Key::Enter).await;
    arrive(app, msg("summary-title")).await;
    shows_the_person(app).await;

    // A link opened in the very tab where the app runs.
    app.go(&format!("/#{}", link.payload)).await;
    app.heading(msg("summary-title")).see().await;
    address_is_bare(app).await;

    is_safe(app).await;
    app.nothing_left(&[&link.payload]).await;
    let asked = app.server.requests();
    let scanner = asked.iter().any(|r| r.to_string().contains("scanner"));
    assert!(!scanner, "the decoder was loaded though nobody opened the camera");
});

/// What a Belgian AZERTY computer makes of the keys that a scanner set to QWERTY presses.
fn azerty(text: &str) -> String {
    const KEYS: &str = "1234567890-=QWERTYUIOPASDFGHJKL;ZXCVBNM,./!@#$%^&*()_+:<>?";
    const MADE: &str = "&é\"'(§è!çà)-AZERTYUIOPQSDFGHJKLmWXCVBN?;:=1234567890°_M./+";
    let key = |c| KEYS.chars().position(|k| k == c).and_then(|at| MADE.chars().nth(at));
    text.chars().map(|c| key(c).unwrap_or_else(|| panic!("no key for {c}"))).collect()
}

journey!(
    each_wrong_text_has_its_own_answer,
    [nl],
    [Chromium],
    Options::desktop(),
    async |app: &App| {
        app.go("/#scan").await;
        let right = link(app, &person());
        let (start, end) = right.payload.split_at(20);
        let other = if end.starts_with('A') { "B" } else { "A" };
        let damaged = format!("{start}{other}{}", &end[1..]);
        let cases = [
            ("WIFI:T:WPA;S:thuis;P:geheim;;", "code-not-jalon"),
            (&damaged, "link-changed"),
            (&crate::codes::newer(), "code-newer"),
        ];
        for (text, message) in cases {
            app.textbox(msg("typed-label")).write(text).await;
            app.button(msg("typed-read")).press().await;
            app.alert(msg(message).part()).see().await;
            app.alert(has(app.text(&format!("{message}-help")))).see().await;
            // The same in the address: the page that reads codes says what is wrong with this one.
            if message != "code-not-jalon" {
                app.client.goto("about:blank").await.expect("the empty page opens");
                app.go(&format!("/#{text}")).await;
                app.alert(msg(message).part()).see().await;
                address_is_bare(app).await;
            }
        }
    }
);
