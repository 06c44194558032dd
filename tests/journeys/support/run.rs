//! Runs one journey: a server, a driver, a session, and all of them ended whatever happens.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::Duration;

use fantoccini::wd::TimeoutConfiguration;
use serde_json::Value;

use super::app::App;
use super::browser::{Browser, Permit};
use super::driver::Driver;
use super::lookup::PAGE;
use super::options::Options;
use super::server::Server;
use super::texts::Texts;

/// How long a browser may take to tell what went wrong, and to close.
const LAST_WORDS: Duration = Duration::from_secs(10);

/// How many lines of the console are told.
const LAST_LINES: usize = 12;

/// Runs `journey` in `browser` and `language`; files about it are called after `name`.
///
/// # Panics
/// When the journey does; then a picture of the page, its outline and its console are left behind.
pub fn run(
    browser: Browser,
    language: &str,
    name: &str,
    options: Options,
    journey: impl AsyncFnOnce(&App),
) {
    if !browser.wanted() {
        return;
    }
    let _permit = Permit::wait();
    let stem = stem(browser, name);
    let log = PathBuf::from(format!("{stem}.log"));
    let _ = std::fs::remove_file(&log);
    let locales = options.locales.clone().unwrap_or_else(|| "locales".into());
    let texts = RefCell::new(Rc::new(Texts::read(&locales, language)));
    let languages = if options.languages.is_empty() {
        vec![language.to_owned()]
    } else {
        options.languages.clone()
    };
    let driver = Driver::start(browser, &options, &languages, &log);
    let dist = || std::env::var_os("JALON_DIST").map_or_else(|| "dist".into(), PathBuf::from);
    let site = options.site.clone().unwrap_or_else(dist);
    let requests = driver.scratch().join("requests.jsonl");
    let server = Server::start(&site, requests, &options);
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let scratch = driver.scratch().to_owned();
    let client = runtime.block_on(driver.session(browser, &options, &languages));
    let app = App { browser, options, server, client, stem, scratch, locales, texts };
    let ended = catch_unwind(AssertUnwindSafe(|| {
        runtime.block_on(async {
            let whole = async {
                app.prepare().await;
                journey(&app).await;
            };
            // A browser that hangs must not hang the run.
            let limit = app.options.limit;
            tokio::time::timeout(limit, whole)
                .await
                .unwrap_or_else(|_| panic!("not done after {limit:?}"));
        });
    }));
    if ended.is_err() {
        let traces = async { tokio::time::timeout(LAST_WORDS, app.leave_traces()).await };
        if runtime.block_on(traces).is_err() {
            eprintln!("{browser} does not answer any more");
        }
    }
    // The driver ends the browser; should it not answer any more, its process group is killed below.
    let close = app.client.clone().close();
    let _ = runtime.block_on(async { tokio::time::timeout(LAST_WORDS, close).await });
    drop(app);
    if let Err(panic) = ended {
        resume_unwind(panic);
    }
    let _ = std::fs::remove_file(&log);
}

/// `test-results/<browser>-<name>`, with characters that any file system takes.
fn stem(browser: Browser, name: &str) -> String {
    let name: String =
        name.chars().map(|c| if c.is_alphanumeric() || c == '_' { c } else { '-' }).collect();
    let folder = Path::new("test-results");
    std::fs::create_dir_all(folder).expect("test-results can be written");
    std::path::absolute(folder.join(format!("{browser}-{name}")))
        .expect("a path")
        .to_string_lossy()
        .into_owned()
}

impl App {
    async fn prepare(&self) {
        let limit = Some(Duration::from_mins(1));
        let timeouts = TimeoutConfiguration::new(limit, limit, Some(Duration::ZERO));
        self.client.update_timeouts(timeouts).await.expect("time limits are taken");
        if self.browser != Browser::Chromium {
            self.fit_window().await;
        }
        self.tune_tab().await;
    }

    /// Gives the page its size: the window is larger by what stands around the page.
    pub(super) async fn fit_window(&self) {
        let (width, height) = self.options.size;
        self.client.set_window_size(width, height).await.expect("the window takes a size");
        let script = "return [outerWidth - innerWidth, outerHeight - innerHeight]";
        let around = self.js(script, Vec::new()).await;
        let extra = |i: usize| u32::try_from(around[i].as_i64().unwrap_or(0).max(0)).unwrap_or(0);
        let _ = self.client.set_window_size(width + extra(0), height + extra(1)).await;
    }

    /// Tells what the page looked like when the journey failed.
    async fn leave_traces(&self) {
        let url = self.client.current_url().await.map_or_else(|e| e.to_string(), |u| u.to_string());
        eprintln!("\n{} stood at {url}", self.browser);
        if let Ok(png) = self.client.screenshot().await {
            let file = format!("{}.png", self.stem);
            if std::fs::write(&file, png).is_ok() {
                eprintln!("picture: {file}");
            }
        }
        eprintln!("log of driver and console: {}.log", self.stem);
        if let Ok(Value::Array(lines)) =
            self.try_js(&format!("{PAGE}\nreturn outline();"), Vec::new()).await
        {
            eprintln!("on the page were:");
            lines.iter().filter_map(Value::as_str).for_each(|line| eprintln!("  {line}"));
        }
        for entry in self.driver_log("browser").await {
            eprintln!("console: {}", entry["message"]);
        }
        // Where a driver keeps no log of the console, the browser wrote it here.
        let log = std::fs::read_to_string(format!("{}.log", self.stem)).unwrap_or_default();
        let lines: Vec<_> = log.lines().filter(|line| line.contains("CONSOLE")).collect();
        for line in lines.iter().rev().take(LAST_LINES).rev() {
            eprintln!("{line}");
        }
    }
}
