//! The facilitator's screens in every theme and size, and the poster on paper.

use std::path::Path;

use base64::Engine;
use jalon_core::share::anonymous_code;
use serde_json::json;

use crate::group::{counted, go_on_here, open_workshop, person, type_code};
use crate::journey;
use crate::screens::look;
use crate::steps::{arrive, go_on, on_screen};
use crate::support::app::App;
use crate::support::options::Options;
use crate::support::texts::msg;

/// Every screen of a facilitator, one after the other.
async fn every_screen(app: &App, size: &str) {
    let look = async |screen: &str| look(app, &format!("facilitator-{screen}-{size}")).await;
    app.go("/#atelier").await;
    arrive_or_see(app, "workshops-title").await;
    look("first").await;
    go_on(app, "workshop-prepare", msg("prepare-title")).await;
    look("prepare").await;
    go_on(app, "workshop-open", msg("workshop-title")).await;
    look("workshop").await;
    go_on(app, "count-title", msg("count-title")).await;
    look("count").await;
    go_on(app, "workshop-picture", msg("group-title")).await;
    look("too-few").await;
    app.back().await;
    arrive(app, msg("count-title")).await;
    let stored = app.stored().await;
    let number = stored["jalon-workshops"].split("\"workshop\":").nth(1).expect("a number");
    let number = number.split([',', '}']).next().and_then(|n| n.parse().ok()).expect("a number");
    let number = jalon_core::share::WorkshopNumber::of(number);
    for n in 0..12 {
        type_code(app, &anonymous_code(&person(number, n)).text()).await;
        counted(app, usize::try_from(n + 1).expect("small")).await;
    }
    look("counted").await;
    type_code(app, "https://example.be").await;
    app.alert(msg("code-not-jalon").part()).see().await;
    look("not-jalon").await;
    go_on(app, "workshop-picture", msg("group-title")).await;
    look("wait").await;
    go_on_here(app, "group-show").await;
    look("picture").await;
    whole_page(app, &format!("picture-{size}")).await;
    app.back().await;
    app.back().await;
    on_screen(app, "workshop-finish").press().await;
    look("finish").await;
    whole_page(app, &format!("finish-{size}")).await;
    go_on(app, "finish-yes", msg("workshops-title")).await;
    look("home").await;
    on_screen(app, "erase").gone().await;
}

async fn arrive_or_see(app: &App, heading: &str) {
    app.heading(msg(heading)).see().await;
}

/// The whole page in one picture, beyond what fits the window.
async fn whole_page(app: &App, name: &str) {
    let locale = app.js("return document.documentElement.lang", Vec::new()).await;
    let params = json!({ "format": "png", "captureBeyondViewport": true });
    let answer = app.devtools("Page.captureScreenshot", params).await;
    let png = base64::engine::general_purpose::STANDARD
        .decode(answer["data"].as_str().expect("a picture"))
        .expect("base 64");
    let file = format!("test-results/screens/{}-{name}-whole.png", locale.as_str().expect("a tag"));
    std::fs::write(file, png).expect("test-results can be written");
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
    every_screen_of_the_facilitator_is_sound,
    [fr, ar],
    [Chromium],
    Options::phone(),
    async |app: &App| every_screen(app, "phone").await
);

journey!(
    every_screen_of_the_facilitator_is_sound_at_a_desk,
    [fr],
    [Chromium],
    Options::desktop(),
    async |app: &App| every_screen(app, "desk").await
);

journey!(
    the_poster_is_one_sheet,
    [fr, de, ar],
    [Chromium],
    Options::desktop(),
    async |app: &App| {
        app.go("/#workshop").await;
        arrive_or_see(app, "workshops-title").await;
        let number = open_workshop(app, "Alpha").await;
        go_on(app, "count-title", msg("count-title")).await;
        for n in 0..12 {
            type_code(app, &anonymous_code(&person(number, n)).text()).await;
            counted(app, usize::try_from(n + 1).expect("small")).await;
        }
        go_on(app, "workshop-picture", msg("group-title")).await;
        go_on_here(app, "group-show").await;
        app.js("window.print = () => { window.printed = (window.printed ?? 0) + 1; }", vec![])
            .await;
        let tag = crate::steps::language(app).await.tag();
        let papers = [("poster-a4", (595.0, 842.0)), ("poster-a3", (842.0, 1191.0))];
        for (n, (button, size)) in papers.into_iter().enumerate() {
            app.button(msg(button)).press().await;
            app.until_js("the printer", &format!("return window.printed === {}", n + 1)).await;
            let params = json!({ "preferCSSPageSize": true, "printBackground": false });
            let answer = app.devtools("Page.printToPDF", params).await;
            let data = answer["data"].as_str().expect("a file");
            let pdf = base64::engine::general_purpose::STANDARD.decode(data).expect("base 64");
            let file = format!("test-results/{button}-{tag}.pdf");
            std::fs::write(Path::new(&file), &pdf).expect("test-results can be written");
            let (sheets, text) = sheets(&pdf);
            assert_eq!(text.matches("/Type /Page\n").count(), 1, "{file}");
            for (width, height) in sheets {
                let right = (width - size.0).abs() < 2.0 && (height - size.1).abs() < 2.0;
                assert!(right, "{file}: {width} × {height} is not {size:?}");
            }
        }
    }
);
