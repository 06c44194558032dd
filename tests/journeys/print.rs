//! The summary on paper.

use std::path::Path;

use base64::Engine;
use jalon_core::assessment::Shared;
use jalon_core::instrument::Locale;
use jalon_core::share;
use serde_json::json;

use crate::compare::phone;
use crate::journey;
use crate::samples;
use crate::sentences::SENTENCES;
use crate::steps::{go_on, language, title};
use crate::storage::QUIET;
use crate::support::app::App;
use crate::support::options::Options;
use crate::support::texts::msg;
use crate::whole;

/// What is printed, and on how many sheets at the most: the measure of the size promise, and every box
/// ticked with all own words as long as they can be.
fn cases() -> [(&'static str, Shared, usize); 3] {
    let german = &SENTENCES[2];
    let short = samples::in_own_words(Locale::Fr, &["Trouver un travail à mi-temps"]);
    [
        ("typical", short, 1),
        ("standard", whole::standard(german), 1),
        ("fullest", whole::fullest(german), 3),
    ]
}

/// What comes out of the printer. Width and height in points and the number of pages, from the file's
/// own words.
pub fn sheets(pdf: &[u8]) -> (Vec<(f64, f64)>, String) {
    let text = String::from_utf8_lossy(pdf);
    let boxes = text.split("/MediaBox").skip(1).filter_map(|rest| {
        let inner = rest.split_once('[')?.1.split_once(']')?.0;
        let numbers: Vec<f64> = inner.split_whitespace().filter_map(|n| n.parse().ok()).collect();
        Some((*numbers.get(2)?, *numbers.get(3)?))
    });
    (boxes.collect(), text.into_owned())
}

journey!(
    the_summary_is_one_sheet_of_paper,
    [nl, fr, de, ar],
    [Chromium],
    Options::desktop(),
    async |app: &App| {
        for (name, shared, most) in cases() {
            app.client.goto("about:blank").await.expect("the empty page opens");
            app.go(&format!("/#{}", share::link("", &shared).payload)).await;
            app.heading(msg(title(&shared))).see().await;
            let tag = language(app).await.tag();
            let params = json!({ "preferCSSPageSize": true, "printBackground": false });
            let answer = app.devtools("Page.printToPDF", params).await;
            let data = answer["data"].as_str().expect("a file");
            let pdf = base64::engine::general_purpose::STANDARD.decode(data).expect("base 64");
            let file = format!("test-results/print-{tag}-{name}.pdf");
            std::fs::write(Path::new(&file), &pdf).expect("test-results can be written");
            let (sheets, text) = sheets(&pdf);
            let count = text.matches("/Type /Page\n").count();
            assert!((1..=most).contains(&count), "{file} has {count} pages");
            for (width, height) in sheets {
                assert!(
                    (width - 595.0).abs() < 2.0 && (height - 842.0).abs() < 2.0,
                    "{file}: {width} × {height} is not A4"
                );
            }
        }
        // The button prints, and nothing else.
        app.js("window.print = () => { window.printed = true; }", vec![]).await;
        app.button(msg("print")).press().await;
        app.until_js("the printer", "return window.printed === true").await;
    }
);

/// What is wrong with a page on paper: a button, what is cut at the side, and two texts in one line with nothing between.
const ON_PAPER: &str = r"
    const shown = (e) => e.getClientRects().length > 0;
    const buttons = [...document.querySelectorAll('button')].filter(shown).map((b) => `a button: ${b.innerText}`);
    const cut = [...document.querySelectorAll('main *')].filter(shown).filter((e) => {
      const around = (e.closest('.move-card') ?? document.body).getBoundingClientRect();
      const r = e.getBoundingClientRect();
      return r.left < around.left - 1 || r.right > around.right + 1;
    }).map((e) => `cut: ${e.outerHTML.slice(0, 80)}`);
    const next = [...document.querySelectorAll('main p + p')].filter((p) => getComputedStyle(p).display === 'inline');
    const glued = next.filter((p) => getComputedStyle(p, '::before').content === 'none').map((p) => `glued: ${p.innerText}`);
    return [`${document.querySelectorAll('.move-card').length} topics, ${next.length} goals`, ...buttons, ...cut, ...glued];";

journey!(
    what_changed_is_whole_on_paper,
    [fr, de, ar],
    [Chromium],
    Options::phone(),
    async |app: &App| {
        app.open().await;
        let mut record = phone();
        record.locale = language(app).await;
        app.go(QUIET).await;
        app.store("jalon", &serde_json::to_string(&record).expect("a record")).await;
        app.open().await;
        app.heading(msg("share-title")).see().await;
        go_on(app, "share-done", msg("after-title")).await;
        go_on(app, "evolution-open", msg("evolution-title")).await;
        // As wide as a sheet between its margins.
        let sheet =
            json!({ "width": 688, "height": 1047, "deviceScaleFactor": 1, "mobile": false });
        app.devtools("Emulation.setDeviceMetricsOverride", sheet).await;
        app.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
        app.until_js("a sheet", "return innerWidth === 688 && matchMedia('print').matches").await;
        assert_eq!(app.js(ON_PAPER, vec![]).await, json!(["4 topics, 3 goals"]));
    }
);
