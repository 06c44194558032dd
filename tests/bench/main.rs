//! Tap to next paint over the whole standard path, on a processor six times slower than this one, beside
//! the same path in another build; then sixty people at one desk. Run by `make bench` only: scripts/bench.sh says with which variables.

#[path = "../journeys/asked.rs"]
#[allow(dead_code, reason = "the journeys use all of it")]
mod asked;
#[path = "../journeys/parts.rs"]
#[allow(dead_code, reason = "the journeys use all of it")]
mod parts;
mod people;
#[allow(dead_code, reason = "the wire's tests use all of it")]
#[path = "../wire/samples.rs"]
mod samples;
#[allow(dead_code, reason = "the wire's tests use all of it")]
#[path = "../wire/sentences.rs"]
mod sentences;
#[path = "../journeys/steps.rs"]
#[allow(dead_code, reason = "the journeys use all of it")]
mod steps;
#[path = "../journeys/support/mod.rs"]
mod support;
mod table;
#[path = "../journeys/walk.rs"]
#[allow(dead_code, reason = "the journeys use all of it")]
mod walk;
#[allow(dead_code, reason = "the wire's tests use all of it")]
#[path = "../wire/whole.rs"]
mod whole;

use serde::Deserialize;
use serde_json::json;
use std::cell::RefCell;
use std::path::PathBuf;
use std::time::Duration;
use support::app::App;
use support::browser::Browser;
use support::options::Options;
use support::run::run;

/// How many times slower than this machine.
const SLOWER: u32 = 6;
/// What goes into the page before anything of its own.
const TAPS: &str = include_str!("taps.js");

/// A build, with all that was measured in it.
pub struct Build {
    /// Its name in the table.
    pub name: &'static str,
    folder: PathBuf,
    /// One for each time the path was gone.
    pub rounds: Vec<Round>,
}

/// The path gone once.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Round {
    /// Each tap.
    pub taps: Vec<Tap>,
    /// How far the page moved by itself: the score of <https://wicg.github.io/layout-instability/>.
    pub shift: f64,
    /// How far within half a second of a tap.
    pub shift_of_taps: f64,
}

/// A tap.
#[derive(Clone, Debug, Deserialize)]
pub struct Tap {
    /// What was tapped.
    pub what: String,
    /// The heading of the screen.
    pub at: String,
    /// Milliseconds to the next paint.
    pub ms: f64,
    /// Of these, milliseconds within listeners.
    pub busy: f64,
}

fn main() {
    let build = |name, folder| Build { name, folder, rounds: Vec::new() };
    let now = std::env::var_os("JALON_DIST").map_or_else(|| "dist".into(), PathBuf::from);
    let before = std::env::var_os("JALON_BENCH_BASE").map(PathBuf::from);
    let mut builds: Vec<Build> = before.into_iter().map(|folder| build("before", folder)).collect();
    builds.push(build("now", now));
    let rounds = std::env::var("JALON_BENCH_ROUNDS").ok().and_then(|n| n.parse().ok()).unwrap_or(3);
    for _ in 0..rounds {
        for build in &mut builds {
            let round = measure(build);
            build.rounds.push(round);
        }
    }
    table::print(&builds);
    builds.iter().for_each(people::measure);
}

/// Notes every tap from now on, on a slow processor.
async fn begin(app: &App) {
    let script = json!({ "source": TAPS });
    app.devtools("Page.addScriptToEvaluateOnNewDocument", script).await;
    app.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWER })).await;
}

/// What was noted.
async fn taps(app: &App) -> Option<Round> {
    serde_json::from_value(app.js("return tapsOfBench()", Vec::new()).await).ok()
}

fn measure(build: &Build) -> Round {
    let options = Options {
        site: Some(build.folder.clone()),
        rest_after_tap: Duration::from_millis(250),
        limit: Duration::from_mins(8),
        ..Options::phone()
    };
    let measured = RefCell::new(None);
    run(Browser::Chromium, "fr", &format!("bench-{}", build.name), options, async |app: &App| {
        begin(app).await;
        let profile = std::env::var_os("JALON_BENCH_PROFILE");
        if profile.is_some() {
            app.devtools("Profiler.enable", json!({})).await;
            app.devtools("Profiler.setSamplingInterval", json!({ "interval": 500 })).await;
            app.devtools("Profiler.start", json!({})).await;
        }
        walk::whole_path(app, async |_, _| {}).await;
        if let Some(file) = profile {
            let profile = app.devtools("Profiler.stop", json!({})).await;
            std::fs::write(file, profile["profile"].to_string()).expect("the file can be written");
        }
        measured.replace(taps(app).await);
    });
    measured.into_inner().expect("Chromium with its driver is here, and every tap was noted")
}
