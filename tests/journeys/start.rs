//! Before the app is there: the static welcome, its language, and what is said when nothing comes.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use jalon_core::instrument::Locale;
use serde_json::json;

use crate::journey;
use crate::steps::{begin_with, is_sound, way};
use crate::support::app::App;
use crate::support::browser::Browser;
use crate::support::options::Options;
use crate::support::texts::msg;

/// A phone on which a copy of the app is opened that was changed like this.
pub fn with_changed(change: impl Fn(&Path)) -> Options {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("changed-{number}"));
    let _ = fs::remove_dir_all(&copy);
    let dist = std::env::var_os("JALON_DIST").map_or_else(|| "dist".into(), PathBuf::from);
    copy_folder(&dist, &copy);
    change(&copy);
    Options { site: Some(copy), ..Options::phone() }
}

/// The release that the page of a built folder names.
pub fn release(site: &Path) -> String {
    let page = fs::read_to_string(site.join("index.html")).expect("the page");
    let (_, rest) = page.split_once("data-release=\"").expect("a release");
    rest.split('"').next().expect("its name").to_owned()
}

/// A file of the release in a built folder, by the name it has there.
pub fn of_release(site: &Path, name: &str) -> PathBuf {
    site.join(release(site)).join(name)
}

/// Copies all but the compressed twins, so that a change is what is served.
fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("the folder can be written");
    for entry in fs::read_dir(from).expect("the app is built").filter_map(Result::ok) {
        let (path, copy) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy_folder(&path, &copy);
        } else if path.extension().is_none_or(|e| e != "br") {
            fs::copy(&path, &copy).expect("the folder can be written");
        }
    }
}

fn rename(from: &Path, to: &Path) {
    fs::rename(from, to).unwrap_or_else(|e| panic!("{}: {e}", from.display()));
}

/// The app's own wasm in a built folder, and where it is put away.
fn wasm(site: &Path) -> (PathBuf, PathBuf) {
    let files = fs::read_dir(site).expect("the app is built").filter_map(Result::ok);
    let name = files
        .filter_map(|f| f.file_name().into_string().ok())
        .find(|n| n.starts_with("jalon-") && n.contains("_bg."))
        .expect("the app's wasm");
    let stem = name.rsplit_once('.').expect("an extension").0;
    (site.join(format!("{stem}.wasm")), site.join(format!("{stem}.away")))
}

fn words(site: &Path) -> (PathBuf, PathBuf) {
    (of_release(site, "locales/nl/start.ftl"), of_release(site, "locales/nl/away"))
}

/// Says this in every language there is.
pub async fn says_in_five_languages(app: &App, id: &str) {
    for locale in Locale::ALL {
        app.now_speaks(locale.tag());
        let text = app.text(id);
        app.until(&text, async || app.visible_text().await.contains(&text).then_some(())).await;
    }
}

fn never_started() -> Options {
    with_changed(|site| fs::write(of_release(site, "start.js"), "").expect("it can be written"))
}

journey!(
    the_welcome_is_there_before_the_app,
    [fr, ar],
    [Chromium],
    never_started(),
    before_the_app
);
journey!(
    the_welcome_is_there_before_the_app_elsewhere,
    [ar],
    [Firefox, WebKit],
    never_started(),
    before_the_app
);

async fn before_the_app(app: &App) {
    app.open().await;
    app.heading(msg("welcome-lead")).see().await;
    for promise in ["promise-choice", "promise-phone", "promise-show"] {
        app.listitem(msg(promise)).see().await;
    }
    app.status(msg("loading")).see().await;
    is_sound(app).await;
    let shown = app.visible_text().await;
    app.now_speaks("de");
    assert!(!shown.contains(&app.text("welcome-lead")), "another language shows");
    assert_eq!(
        app.js("return document.getElementById('app').childElementCount", vec![]).await,
        json!(0)
    );
}

fn nothing_comes() -> Options {
    with_changed(|site| {
        for (there, away) in [wasm(site), words(site)] {
            rename(&there, &away);
        }
    })
}

journey!(an_app_that_does_not_come_can_be_tried_again, [nl], nothing_comes(), async |app: &App| {
    let site = app.options.site.clone().expect("a copy");
    app.open().await;
    // First the program is missing, then the words; then all is there.
    for (there, away) in [wasm(&site), words(&site)] {
        app.alert(msg("load-failed").part()).see().await;
        app.axe_finds_nothing().await;
        rename(&away, &there);
        app.js("window.old = true", vec![]).await;
        app.button(msg("load-failed-retry")).press().await;
        app.until_js("a new page", "return window.old === undefined").await;
    }
    begin_with(app, "standard", msg("domains-title")).await;
    let _ = fs::remove_dir_all(&site);
});

fn too_old() -> Options {
    with_changed(|site| {
        let boot = of_release(site, "boot.js");
        let script = fs::read_to_string(&boot).expect("boot.js");
        let changed = script.replace("new WebAssembly.Module(", "new WebAssembly.Nothing(");
        assert_ne!(script, changed, "boot.js asks for WebAssembly another way");
        fs::write(boot, changed).expect("it can be written");
    })
}

journey!(an_old_browser_is_told_in_every_language, [fr], too_old(), async |app: &App| {
    app.open().await;
    says_in_five_languages(app, "too-old-title").await;
    says_in_five_languages(app, "too-old-help").await;
    is_sound(app).await;
});

journey!(
    without_scripts_it_is_said_in_every_language,
    [fr],
    [Chromium],
    Options::phone(),
    async |app: &App| {
        app.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
        app.open().await;
        app.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": false })).await;
        says_in_five_languages(app, "no-script").await;
        app.nothing_sticks_out().await;
        assert_eq!(
            app.js("return document.documentElement.dataset.state", vec![]).await,
            json!("no-script")
        );
    }
);

/// The files of words that were sent, such as `nl/start`, each with how often.
fn words_sent(app: &App) -> Vec<(String, usize)> {
    let mut all: Vec<String> = sent(app)
        .iter()
        .filter_map(|url| Some(url.split_once("/locales/")?.1.strip_suffix(".ftl")?.to_owned()))
        .collect();
    all.sort();
    let mut counted: Vec<(String, usize)> = Vec::new();
    for file in all {
        match counted.last_mut() {
            Some((last, count)) if *last == file => *count += 1,
            _ => counted.push((file, 1)),
        }
    }
    counted
}

/// The addresses of all that was sent.
fn sent(app: &App) -> Vec<String> {
    let requests = app.server.requests();
    let sent = requests.iter().filter(|r| r["status"] == 200);
    sent.filter_map(|r| r["url"].as_str().map(str::to_owned)).collect()
}

/// How often the later part was sent.
fn rest_sent(app: &App) -> usize {
    sent(app).iter().filter(|url| url.starts_with("/later-")).count()
}

/// The same of the first file.
fn first_sent(app: &App) -> usize {
    sent(app).iter().filter(|url| url.starts_with("/jalon-") && url.ends_with(".wasm")).count()
}

fn counts(files: &[(&str, usize)]) -> Vec<(String, usize)> {
    files.iter().map(|(file, count)| ((*file).to_owned(), *count)).collect()
}

journey!(
    only_the_language_of_the_screen_is_fetched,
    [nl],
    Options::phone().languages(&["nl-BE", "fr"]),
    async |app: &App| {
        app.open().await;
        way(app, "standard").see().await;
        // WebKit fetches once more what it was told to fetch early.
        let times = 1 + usize::from(app.browser == Browser::WebKit);
        assert_eq!(words_sent(app), counts(&[("nl/start", times)]));
        assert_eq!(rest_sent(app), 0, "the welcome alone brings the rest");
        // A person who has begun gets the later part while the first questions are there, with the texts of this
        // language only.
        begin_with(app, "standard", msg("domains-title")).await;
        let files = counts(&[("nl/person", 1), ("nl/start", times)]);
        app.until("the rest", async || (words_sent(app) == files).then_some(())).await;
        app.until("the rest's code", async || (rest_sent(app) == 1).then_some(())).await;
        // Without the server another language cannot come: said in this one, which stays.
        app.server.stop();
        app.combobox(msg("language")).choose(Locale::De.own_name()).await;
        let failed = msg("notice-locale-failed").with("language", Locale::De.own_name());
        app.status(failed.part()).see().await;
        app.heading(msg("domains-title")).see().await;
        app.server.start_again();
        app.button(msg("try-again")).press().await;
        app.now_speaks("de");
        app.heading(msg("domains-title")).see().await;
        let mut files = counts(&[("de/person", 1), ("de/start", 1)]);
        files.extend(counts(&[("nl/person", 1), ("nl/start", times)]));
        assert_eq!(words_sent(app), files);
        // The choice outlives the page, and the browser's own wish.
        app.reload().await;
        app.heading(msg("domains-title")).see().await;
        let names: Vec<_> = words_sent(app).into_iter().map(|(file, _)| file).collect();
        assert_eq!(names, ["de/person", "de/start", "nl/person", "nl/start"]);
        // Under a driver WebKit keeps no file that a script fetched, this one no less than the first.
        let most = if app.browser == Browser::WebKit { first_sent(app) } else { 1 };
        let sent = rest_sent(app);
        assert!((1..=most).contains(&sent), "the rest was sent {sent} times, not at most {most}");
    }
);

journey!(
    an_unknown_language_gives_way_to_the_next,
    [de],
    [Chromium, Firefox],
    Options::phone().languages(&["tr", "de-AT", "fr"]),
    async |app: &App| {
        app.open().await;
        way(app, "standard").see().await;
        assert_eq!(words_sent(app), counts(&[("de/start", 1)]));
    }
);
