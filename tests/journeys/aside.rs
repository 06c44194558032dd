//! A page that the browser keeps aside, and a tab that was opened before a new release.

use std::fs;
use std::path::{Path, PathBuf};

use jalon_core::share;

use crate::journey;
use crate::samples;
use crate::start::{of_release, release, with_changed};
use crate::steps::{arrive, begin, go_on, lead, way};
use crate::support::app::App;
use crate::support::options::Options;
use crate::support::texts::msg;

/// The page goes into the browser's keeping, or comes back from it.
async fn page(app: &App, event: &str) {
    let script =
        format!("dispatchEvent(new PageTransitionEvent('{event}', {{ persisted: true }}))");
    app.js(&script, vec![]).await;
}

const IS_HIDDEN: &str =
    "return getComputedStyle(document.querySelector('h1')).visibility === 'hidden'";

journey!(a_page_kept_aside_is_not_seen_again_once_its_record_is_gone, [fr], async |app: &App| {
    app.open().await;
    begin(app, &["mobility", "family"]).await;
    app.radio(msg("rating-difficult")).press().await;
    go_on(app, "next", msg("obstacles-question")).await;
    page(app, "pagehide").await;
    app.until_js("nothing of it is seen", IS_HIDDEN).await;
    // Nothing happened meanwhile: it is as it was.
    app.js("window.old = true", vec![]).await;
    page(app, "pageshow").await;
    app.heading(msg("obstacles-question")).see().await;
    assert_eq!(app.js("return window.old", vec![]).await, true);
    // Another tab erased it: tabs that are kept aside hear nothing.
    page(app, "pagehide").await;
    app.clear_stored().await;
    page(app, "pageshow").await;
    app.until_js("a new page", "return window.old === undefined").await;
    app.heading(msg("welcome-lead")).see().await;
    app.heading(msg("obstacles-question")).gone().await;
    assert!(app.stored().await.is_empty(), "nothing is written again");
});

journey!(a_summary_kept_aside_is_gone, [nl], Options::desktop(), async |app: &App| {
    let link = share::link(&app.server.url(""), &samples::typical());
    app.go(&format!("/#{}", link.payload)).await;
    app.heading(msg("summary-title")).see().await;
    let untranslated = "return document.querySelector('article').translate === false";
    app.until_js("it is not for the browser to translate", untranslated).await;
    page(app, "pagehide").await;
    app.until_js("nothing of it is seen", IS_HIDDEN).await;
    let goal = app.text("goal-keep_job");
    let text = app.js("return document.body.textContent", vec![]).await;
    assert!(!text.as_str().expect("a text").contains(&goal), "it is still in the page");
    page(app, "pageshow").await;
    arrive(app, msg("scan-title")).await;
    app.alert(msg("summary-gone").part()).see().await;
});

/// Gives the release in the folder another name, as one that was built anew has: nothing of the one before is there.
fn released(site: &Path, name: &str) {
    let old = release(site);
    fs::rename(site.join(&old), site.join(name)).expect("it can be renamed");
    for file in ["index.html".to_owned(), format!("{name}/boot.js")] {
        let text = fs::read_to_string(site.join(&file)).expect("a text").replace(&old, name);
        fs::write(site.join(&file), text).expect("it can be written");
    }
}

/// The texts of the release in the folder, and where they are put away.
fn texts(site: &Path) -> (PathBuf, PathBuf) {
    (of_release(site, "locales"), of_release(site, "away"))
}

journey!(
    a_tab_of_the_release_before_is_loaded_again_once,
    [fr],
    with_changed(|_| ()),
    async |app: &App| {
        let site = app.options.site.clone().expect("a copy");
        app.open().await;
        app.button(msg("mode-standard").part()).see().await;
        app.js("window.old = true", vec![]).await;
        released(&site, "aaaaaaaa");
        // The page may be loaded again before anybody sees the next screen.
        way(app, "standard").press().await;
        app.until_js("a new page", "return window.old === undefined").await;
        app.heading(msg("domains-title")).see().await;
        assert_eq!(release(&site), "aaaaaaaa");
        // A host that cannot make up its mind does not keep the page loading.
        app.js("window.old = true", vec![]).await;
        released(&site, "bbbbbbbb");
        let (there, away) = texts(&site);
        fs::rename(&there, &away).expect("it can be put away");
        app.reload().await;
        app.alert(msg("load-failed").part()).see().await;
        fs::rename(&away, &there).expect("it can be put back");
        app.button(msg("load-failed-retry")).press().await;
        app.heading(msg("return-again")).see().await;
        go_on(app, "next", msg("domains-title")).await;
        let _ = fs::remove_dir_all(&site);
    }
);

journey!(
    answers_are_kept_when_a_tab_is_loaded_again,
    [fr],
    with_changed(|_| ()),
    async |app: &App| {
        let site = app.options.site.clone().expect("a copy");
        app.open().await;
        begin(app, &["mobility", "family"]).await;
        app.radio(msg("rating-difficult")).press().await;
        app.radio(msg("rating-difficult")).chosen_is(true).await;
        app.js("window.old = true", vec![]).await;
        released(&site, "aaaaaaaa");
        // Another language comes from the new release.
        let german = jalon_core::instrument::Locale::De.own_name();
        app.combobox(msg("language")).choose(german).await;
        app.until_js("a new page", "return window.old === undefined").await;
        app.heading(lead("mobility")).see().await;
        app.radio(msg("rating-difficult")).chosen_is(true).await;
        let _ = fs::remove_dir_all(&site);
    }
);
