//! The summary on paper.

use std::path::Path;

use base64::Engine;
use jalon::assessment::Shared;
use jalon::instrument::Locale;
use jalon::share;
use serde_json::json;

use crate::journey;
use crate::samples;
use crate::steps::language;
use crate::support::app::App;
use crate::support::options::Options;
use crate::support::texts::msg;

/// Every box ticked, and three goals of 80 characters.
fn everything() -> Shared {
    let (locale, words) = samples::SENTENCES[2];
    let full =
        samples::all().into_iter().find(|(name, _)| name == "everything").expect("it is there").1;
    let goals = samples::goals(words.map(samples::own));
    Shared { goals, written_in: locale, ..full }
}

/// What comes out of the printer. Width and height in points and the number of pages, from the file's
/// own words.
fn sheets(pdf: &[u8]) -> (Vec<(f64, f64)>, String) {
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
        let cases = [
            ("typical", samples::in_own_words(Locale::Fr, &["Trouver un travail à mi-temps"])),
            ("everything", everything()),
        ];
        for (name, shared) in cases {
            app.client.goto("about:blank").await.expect("the empty page opens");
            app.go(&format!("/{}", share::link("", &shared).text())).await;
            app.heading(msg("summary-title")).see().await;
            let tag = language(app).await.tag();
            let params = json!({ "preferCSSPageSize": true, "printBackground": false });
            let answer = app.devtools("Page.printToPDF", params).await;
            let data = answer["data"].as_str().expect("a file");
            let pdf = base64::engine::general_purpose::STANDARD.decode(data).expect("base 64");
            let file = format!("test-results/print-{tag}-{name}.pdf");
            std::fs::write(Path::new(&file), &pdf).expect("test-results can be written");
            let (sheets, text) = sheets(&pdf);
            assert_eq!(text.matches("/Type /Page\n").count(), 1, "{file} has more than one page");
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
