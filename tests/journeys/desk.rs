//! The adviser's page in one minute: what stands on its first screen.

use fantoccini::key::Key;
use serde_json::json;

use crate::journey;
use crate::samples;
use crate::sentences::SENTENCES;
use crate::steps::{adviser_opens, arrive, is_sound, title};
use crate::support::app::App;
use crate::support::options::Options;
use crate::support::texts::msg;
use crate::whole;
use jalon_core::instrument::Locale;
use jalon_core::share;

/// Words in sight at most (`tests/desk.rs` counts them without a browser).
const MOST: u64 = 150;

/// The words that one sees without scrolling; what is there for ears alone is as large as a point.
const WORDS: &str = r"
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let words = 0;
    while (walker.nextNode()) {
      range.selectNodeContents(walker.currentNode);
      const box = range.getBoundingClientRect();
      const around = walker.currentNode.parentElement.closest('.unseen, [hidden]');
      if (around || box.width < 2 || box.height < 2 || box.bottom > innerHeight) continue;
      words += walker.currentNode.nodeValue.split(/\s+/).filter((w) => /[\p{L}\p{N}]/u.test(w)).length;
    }
    return words;";

/// How far down the first row below a heading ends.
const ENDS: &str = r"
    const heading = [...document.querySelectorAll('h2')].find((h) => h.innerText.trim() === arguments[0]);
    return heading.parentElement.querySelector('li').getBoundingClientRect().bottom / innerHeight;";

async fn opens(app: &App) {
    let shared = whole::standard(&SENTENCES[0]);
    let link = share::link(&app.server.url(""), &shared).text();
    adviser_opens(app, &link, title(&shared)).await;
    app.heading(msg("summary-resources")).see().await;
}

async fn first_screen_holds(app: &App, parts: &[&str]) {
    for part in parts {
        let ends = app.js(ENDS, vec![json!(app.text(part))]).await;
        let ends = ends.as_f64().expect("a height");
        assert!(ends <= 1.0, "{part} begins below the first screen: {ends}");
    }
}

journey!(
    the_first_screen_holds_what_a_talk_begins_with,
    [fr, nl, ar],
    Options::default().sized(1280, 800),
    async |app: &App| {
        opens(app).await;
        let parts = ["talk", "goals", "difficult", "strengths", "resources"];
        let parts = parts.map(|part| format!("summary-{part}"));
        first_screen_holds(app, &parts.each_ref().map(String::as_str)).await;
        let words = app.js(WORDS, vec![]).await.as_u64().expect("a number");
        assert!((60..=MOST).contains(&words), "{words} words on the first screen");
    }
);

journey!(
    on_a_tablet_the_first_screen_holds_them_too,
    [fr],
    Options::default().sized(820, 1180),
    async |app: &App| {
        opens(app).await;
        let parts = ["talk", "goals", "difficult", "strengths", "resources", "suggestions"];
        let parts = parts.map(|part| format!("summary-{part}"));
        first_screen_holds(app, &parts.each_ref().map(String::as_str)).await;
    }
);

/// Pastes another link, from the page of the summary.
async fn reads_another(app: &App, link: &str) {
    app.button(msg("scan-another")).press().await;
    arrive(app, msg("scan-title")).await;
    app.textbox(msg("typed-label")).write(link).await;
    app.button(msg("typed-read")).press().await;
}

journey!(
    today_is_a_list_and_nothing_on_it_is_dropped,
    [fr, ar],
    Options::desktop(),
    async |app: &App| {
        let first = whole::standard(&SENTENCES[0]);
        let second = samples::typical();
        let link = |shared| share::link(&app.server.url(""), shared).text();
        adviser_opens(app, &link(&first), title(&first)).await;
        app.textbox(msg("people-label")).write("10:30").await;
        reads_another(app, &link(&second)).await;
        app.heading(msg("decide-title")).see().await;
        app.button(msg("decide-beside")).press().await;
        arrive(app, msg(title(&second))).await;
        app.button(msg("people-number").with("number", 2)).see().await;
        is_sound(app).await;
        app.button("10:30").press().await;
        app.heading(msg("summary-resources")).see().await;
        // Read once more it is the same person, and no question.
        reads_another(app, &link(&second)).await;
        arrive(app, msg(title(&second))).await;
        app.heading(msg("decide-title")).gone().await;
        app.nothing_left(&["10:30"]).await;
        assert!(app.stored().await.is_empty(), "nothing of the list is kept");
    }
);

journey!(
    both_views_stand_side_by_side_and_the_person_reads_them,
    [fr, nl],
    Options::desktop(),
    async |app: &App| {
        let arabic = SENTENCES.iter().find(|s| s.locale == Locale::Ar).expect("Arabic");
        let shared = whole::standard(arabic);
        let link = share::link(&app.server.url(""), &shared).text();
        adviser_opens(app, &link, title(&shared)).await;
        let note = || app.button(msg("view-note-of").with("name", app.text("domain-family")));
        note().press().await;
        app.button(msg("rating-fine")).press().await;
        app.textbox(msg("view-word")).write("Une place en janvier").await;
        app.by_role("switch", msg("view-next")).press().await;
        let region = "return document.querySelector('.both').innerText";
        let said = [app.text("view-person"), app.text("view-own"), app.text("view-different")];
        app.until("both views", async || {
            let both = app.js(region, vec![]).await;
            let both = both.as_str().unwrap_or_default().to_owned();
            let all = said.iter().all(|said| both.contains(said));
            (all && both.contains("Une place en janvier") && both.contains(&app.text("view-next")))
                .then_some(())
        })
        .await;
        is_sound(app).await;
        app.button(msg("view-done")).press().await;
        // The person reads the same, in the language of their code.
        let own = app.js("return document.documentElement.lang", vec![]).await;
        app.button(msg("desk-turn")).press().await;
        app.until_js("Arabic", "return document.documentElement.lang === 'ar'").await;
        app.now_speaks("ar");
        app.heading(msg("summary-goals")).see().await;
        let both = app.js(region, vec![]).await;
        assert!(both.as_str().is_some_and(|both| both.contains(&app.text("view-different"))));
        is_sound(app).await;
        app.button(msg("summary-return")).press().await;
        app.now_speaks(own.as_str().expect("a language"));
        app.heading(msg("summary-goals")).see().await;
    }
);

journey!(a_key_alone_does_what_its_button_does, [fr], Options::desktop(), async |app: &App| {
    opens(app).await;
    // Off the list of languages, where a key is a letter.
    app.heading(msg("summary-title")).press().await;
    app.type_text("?").await;
    arrive(app, msg("keys-title")).await;
    is_sound(app).await;
    app.button(msg("keys-close")).press().await;
    app.heading(msg("keys-title")).gone().await;
    let folded = "return document.querySelectorAll('.unfolds[aria-expanded=false]').length";
    assert!(app.js(folded, vec![]).await.as_u64() > Some(2));
    app.type_text("u").await;
    app.until_js(
        "all unfolded",
        "return document.querySelectorAll('.unfolds[aria-expanded=false]').length === 0",
    )
    .await;
    // In a field a key is a letter.
    app.textbox(msg("people-label")).write("nup").await;
    app.heading(msg("summary-title")).see().await;
    app.heading(msg("summary-title")).press().await;
    app.type_text("n").await;
    arrive(app, msg("scan-title")).await;
    app.type_text("s").await;
    arrive(app, msg("summary-title")).await;
    // A view without a hand on the mouse: the next domain, how it is going, and closed again.
    app.type_text("v").await;
    let note = || app.button(msg("view-note-of").with("name", app.text("domain-family")));
    app.focus_is_on(&note()).await;
    app.textbox(msg("view-word")).see().await;
    app.type_text("3").await;
    app.until_js("rated", "return !!document.querySelector('.rates[aria-pressed=true]')").await;
    app.key(Key::Escape).await;
    app.textbox(msg("view-word")).gone().await;
    app.focus_is_on(&note()).await;
    app.type_text("d").await;
    arrive(app, msg("scan-title")).await;
});

journey!(
    two_languages_stand_beside_each_other_on_request,
    [fr, nl],
    Options::desktop(),
    async |app: &App| {
        let arabic = SENTENCES.iter().find(|s| s.locale == Locale::Ar).expect("Arabic");
        let shared = whole::standard(arabic);
        adviser_opens(app, &share::link(&app.server.url(""), &shared).text(), title(&shared)).await;
        let both = app.button(msg("desk-second"));
        both.press().await;
        let second = "return [...document.querySelectorAll('.in-second[lang=ar][dir=rtl]')].map((e) => e.innerText).join('|')";
        let here = app.text("domain-family");
        app.until_js("a second language", "return !!document.querySelector('.in-second')").await;
        let said = app.js(second, vec![]).await.as_str().unwrap_or_default().to_owned();
        let texts = ["domain-family", "summary-goals", "summary-strengths", "summary-suggestions"];
        let own = app.js("return document.documentElement.lang", vec![]).await;
        app.now_speaks("ar");
        for text in texts {
            assert!(said.contains(&app.text(text)), "{text} in Arabic: {said}");
        }
        app.now_speaks(own.as_str().expect("a language"));
        let page = app.js("return document.querySelector('main').innerText", vec![]).await;
        assert!(page.as_str().is_some_and(|page| page.contains(&here)), "the first one is there");
        is_sound(app).await;
        both.press().await;
        app.until_js("one language", "return !document.querySelector('.in-second')").await;
    }
);
