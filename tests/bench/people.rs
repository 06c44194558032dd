//! Sixty people opened at one desk, one after the other: what a tap costs with the last ones, beside the first ones.

use crate::samples;
use crate::sentences::SENTENCES;
use crate::steps::{adviser_opens, arrive, title};
use crate::support::app::App;
use crate::support::browser::Browser;
use crate::support::options::Options;
use crate::support::run::run;
use crate::support::texts::msg;
use crate::table::quantile;
use crate::whole;
use crate::{Build, Round, begin, taps};
use jalon_core::assessment::{Day, Shared};
use jalon_core::share;
use std::cell::RefCell;
use std::time::Duration;

/// How many people.
const PEOPLE: usize = 60;
/// So many of the first and of the last are put together.
const SOME: usize = 5;

/// Whether the first person of the list is the one whose summary is open.
const FIRST: &str = "return document.querySelector('nav li button').hasAttribute('aria-current')";

/// A typical assessment, for each person of another day.
fn person(number: usize) -> Shared {
    let shared = whole::standard(&SENTENCES[0]);
    let later = u16::try_from(number).expect("few");
    Shared { day: Day(samples::day().0 + later), ..shared }
}

async fn beside(app: &App, number: usize) {
    app.button(msg("scan-another")).press().await;
    arrive(app, msg("scan-title")).await;
    let link = share::link(&app.server.url(""), &person(number)).text();
    app.textbox(msg("typed-label")).write(&link).await;
    app.button(msg("typed-read")).press().await;
    app.button(msg("decide-beside")).press().await;
    arrive(app, msg("summary-title")).await;
}

/// Opens all of them in a build, prints what each kind of tap costs.
pub fn measure(build: &Build) {
    let options = Options {
        site: Some(build.folder.clone()),
        rest_after_tap: Duration::from_millis(250),
        limit: Duration::from_mins(15),
        ..Options::desktop()
    };
    let measured: RefCell<Option<Round>> = RefCell::new(None);
    let labels = RefCell::new(Vec::new());
    run(
        Browser::Chromium,
        "fr",
        &format!("bench-people-{}", build.name),
        options,
        async |app: &App| {
            begin(app).await;
            let first = person(0);
            let link = share::link(&app.server.url(""), &first).text();
            adviser_opens(app, &link, title(&first)).await;
            for number in 1..PEOPLE {
                beside(app, number).await;
                // Another one of the list.
                app.button(msg("people-number").with("number", 1)).press().await;
                app.until_js("the first one is open", FIRST).await;
            }
            let kinds = ["scan-another", "typed-read", "decide-beside"].map(|id| app.text(id));
            let chosen = app.say(msg("people-number").with("number", 1));
            labels.replace(kinds.into_iter().chain([chosen]).collect());
            measured.replace(taps(app).await);
        },
    );
    let round = measured.into_inner().expect("Chromium with its driver is here");
    println!(
        "\n{PEOPLE} people at one desk, {}: the first {SOME} and the last {SOME} (median, ms)",
        build.name
    );
    for label in labels.into_inner() {
        let all: Vec<f64> =
            round.taps.iter().filter(|tap| tap.what == label).map(|tap| tap.ms).collect();
        assert!(all.len() > 2 * SOME, "{label}: {} taps", all.len());
        let [first, last] = [&all[..SOME], &all[all.len() - SOME..]].map(|some| quantile(some, 50));
        println!("{first:>5.0} {last:>5.0}  {label}");
    }
}
