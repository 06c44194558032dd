//! After sharing: the code, keeping and erasing, and the person's own page to take home.

use jalon_core::app::person::Place;
use jalon_core::assessment::{Answer, Assessment, Day, Goal, History};
use jalon_core::instrument::{DOMAINS, Domain, Locale, Mode};
use serde_json::json;

use crate::holding::{holds, today};
use crate::in_sight::{much, sized};
use crate::journey;
use crate::sentences::{SENTENCES, Sentences};
use crate::steps::{arrive, go_on, language, on_screen};
use crate::support::app::App;
use crate::support::options::Options;
use crate::support::texts::msg;
use crate::whole;

/// Phones that people have.
const PHONES: [(u32, u32); 3] = [(320, 568), (360, 640), (360, 740)];

/// What the loudspeaker of the screen in pictures lies over; that there is none.
const UNDER_LOUDSPEAKER: &str = "
    const shown = (e) => e.getClientRects().length > 0;
    const voices = [...document.querySelectorAll('.speaker.voice')].filter(shown);
    if (voices.length !== 1) return [`${voices.length} loudspeakers`];
    const v = voices[0].getBoundingClientRect();
    const box = (e) => {
      if (e.matches('img, svg, .picture, .face')) return [e.getBoundingClientRect()];
      const range = document.createRange();
      range.selectNodeContents(e);
      return [...range.getClientRects()];
    };
    return [...document.querySelectorAll('main :is(.face, .picture, h1, p, button, .code)')]
      .filter((e) => shown(e) && !voices[0].contains(e) && e !== voices[0])
      .filter((e) => box(e).some((r) => Math.min(r.right, v.right) - Math.max(r.left, v.left) > 1
        && Math.min(r.bottom, v.bottom) - Math.max(r.top, v.top) > 1))
      .map((e) => e.outerHTML.slice(0, 80));";

/// On each phone all that the present screen offers can be touched.
async fn all_in_reach(app: &App, screen: &str) {
    for (width, height) in PHONES {
        sized(app, width, height).await;
        app.nothing_is_covered(&format!("{screen} at {width}x{height}")).await;
        if app.js("return document.documentElement.dataset.listening", vec![]).await == "pictures" {
            let under = app.js(UNDER_LOUDSPEAKER, vec![]).await;
            assert_eq!(under, json!([]), "{screen} at {width}x{height}");
        }
        app.nothing_sticks_out().await;
    }
}

/// The code and every screen that follows it.
async fn after_sharing(app: &App, mode: Mode, earlier: History) {
    let is_later = earlier.last().is_some();
    holds(app, Place::Share, much(mode), earlier).await;
    app.heading(msg("share-title")).see().await;
    for way in ["sheet-print", "sheet-save", "share-done"] {
        on_screen(app, way).see().await;
    }
    all_in_reach(app, "the code").await;
    go_on(app, "share-done", msg("after-title")).await;
    for way in ["sheet-print", "sheet-save", "reminder-save", "after-keep", "erase"] {
        on_screen(app, way).see().await;
    }
    if is_later {
        on_screen(app, "evolution-open").see().await;
    }
    all_in_reach(app, "after sharing").await;
    go_on(app, "after-keep", msg("pause-done")).await;
    all_in_reach(app, "kept").await;
    app.back().await;
    arrive(app, msg("after-title")).await;
    go_on(app, "erase", msg("erase-title")).await;
    all_in_reach(app, "erasing").await;
    go_on(app, "erase-no", msg("after-title")).await;
    if is_later {
        go_on(app, "evolution-open", msg("evolution-title")).await;
        all_in_reach(app, "what changed").await;
    }
    // Opened again, by whoever holds the phone.
    app.client.goto("about:blank").await.expect("the empty page opens");
    app.go("/").await;
    app.heading(msg("return-again")).see().await;
    all_in_reach(app, "opened again").await;
}

/// For the first time in text and in pictures, and after another assessment.
async fn every_time(app: &App) {
    let mut earlier = History::default();
    earlier.push(Day(today().0 - 100), much(Mode::Standard));
    for (mode, earlier) in [
        (Mode::Standard, History::default()),
        (Mode::Simplified, History::default()),
        (Mode::Standard, earlier),
    ] {
        after_sharing(app, mode, earlier).await;
    }
}

journey!(
    after_sharing_nothing_is_covered,
    [fr, ar],
    [Chromium],
    Options::phone().sized(320, 568),
    async |app: &App| {
        every_time(app).await;
    }
);

journey!(
    after_sharing_nothing_is_covered_at_large_text,
    [fr, ar],
    [Chromium],
    Options::phone().sized(320, 568).text_percent(200).dark(),
    async |app: &App| {
        every_time(app).await;
    }
);

/// What is printed, by how much there is to say.
fn cases(locale: Locale) -> [(&'static str, Assessment); 3] {
    let of = |s: &&Sentences| s.locale == locale;
    let sentences = SENTENCES.iter().find(of).expect("sentences in each language");
    [
        ("short", much(Mode::Simplified)),
        ("standard", whole::standard_answers(sentences)),
        ("fullest", whole::fullest_answers(sentences)),
    ]
}

/// What the page of these answers says: topics and goals; own words one by one, which a reader of the file may put in
/// another order where their script is not the page's.
fn said(app: &App, assessment: &Assessment) -> (Vec<String>, Vec<String>) {
    let name = |id: &str| app.text(&format!("domain-{id}"));
    let shown = |d: &&Domain| {
        let entry = assessment.entry(d.id);
        entry.chosen && entry.shown && matches!(entry.answers.lead, Answer::Given(_))
    };
    let topics = DOMAINS.iter().filter(shown).map(|d| name(d.id.as_str())).collect();
    let goals = assessment.goals.answer.given().cloned().unwrap_or_default();
    let goals = goals.iter().flat_map(|goal| match goal {
        Goal::Listed(id) => vec![app.text(&format!("goal-{id}"))],
        Goal::Own(words) => words.as_str().split_whitespace().map(str::to_owned).collect(),
    });
    (topics, goals.collect())
}

journey!(
    the_own_page_is_one_sheet,
    [fr, nl, de, en, ar],
    [Chromium, Firefox],
    Options::phone(),
    async |app: &App| {
        app.open().await;
        for (name, assessment) in cases(language(app).await) {
            let (topics, goals) = said(app, &assessment);
            holds(app, Place::Share, assessment, History::default()).await;
            app.heading(msg("share-title")).see().await;
            for (screen, next) in [("share", Some("share-done")), ("after", None)] {
                app.js("window.printed = 0; window.print = () => { window.printed += 1; }", vec![])
                    .await;
                on_screen(app, "sheet-print").press().await;
                app.until_js("the printer", "return window.printed === 1").await;
                let Some(pdf) = app.printed(&format!("{screen}-{name}")).await else { return };
                pdf.has_sheets(1);
                let texts = ["sheet-title", "sheet-kept", "section-goals"].map(|id| app.text(id));
                pdf.says(&texts, true);
                pdf.says(&topics, true);
                pdf.says(&goals, true);
                let around =
                    ["share-title", "share-who", "after-title", "after-keep", "sheet-print"];
                pdf.says(&around.map(|id| app.text(id)), false);
                if let Some(next) = next {
                    go_on(app, next, msg("after-title")).await;
                }
            }
        }
    }
);
