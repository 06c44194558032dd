//! A newer release on the host: the old one serves whoever has it open, the new one begins when nobody has, or on a tap.

use std::fs;

use serde_json::json;

use crate::asked::question;
use crate::journey;
use crate::offline::make_ready;
use crate::steps::{arrive, begin, go_on, lead, on_screen};
use crate::support::app::App;
use crate::support::device::{Release, Workers};
use crate::support::options::Options;
use crate::support::texts::msg;

fn phone() -> Options {
    Options::phone().faults()
}

/// The release that is there, whole, and another one that the host has from now on, installed beside it.
async fn upgraded(app: &App, name: &str) -> (Release, Release) {
    let old = app.release();
    let new = old.another(app, name);
    app.hosts(&new, &json!([]));
    let there = app.workers(true).await;
    let wanted = Workers { active: Some(old.name.clone()), waiting: Some(new.name.clone()) };
    assert_eq!(there, wanted, "the new one waits");
    (old, new)
}

/// Only this release is on the device any more.
async fn is_alone(app: &App, release: &Release) {
    app.until("the other releases are thrown away", async || {
        app.device().await;
        (app.caches().await == [release.name.clone()]).then_some(())
    })
    .await;
}

journey!(a_cold_start_takes_the_release_that_waits, [fr], phone(), async |app: &App| {
    app.open().await;
    begin(app, &["mobility"]).await;
    app.radio(msg("rating-difficult")).press().await;
    app.is_kept().await;
    let (old, new) = upgraded(app, "aaaaaaaa").await;
    // A reload is none: the page that is loaded again is there while it is asked for.
    app.client.refresh().await.expect("it is loaded again");
    app.heading(lead("mobility")).see().await;
    app.saw_only(&old).await;
    // Nobody has it open: the first page is the new one's already, and nothing is asked or said.
    app.reload().await;
    app.heading(lead("mobility")).see().await;
    app.saw_only(&new).await;
    app.radio(msg("rating-difficult")).chosen_is(true).await;
    app.device_is("nothing is offered", |device| !device.offered && device.kept).await;
    is_alone(app, &new).await;
    app.without_network().await;
    app.reload_from("/").await;
    app.saw_only(&new).await;
});

journey!(a_newer_release_is_offered_on_a_calm_screen, [fr], phone(), async |app: &App| {
    app.open().await;
    begin(app, &["mobility"]).await;
    app.radio(msg("rating-difficult")).press().await;
    app.is_kept().await;
    let (old, new) = upgraded(app, "aaaaaaaa").await;
    app.device_is("it is offered", |device| device.offered).await;
    // Not in the middle of the questions.
    app.button(msg("notice-release-open")).gone().await;
    app.button(msg("pause")).press().await;
    arrive(app, msg("pause-title")).await;
    app.status(msg("notice-release").part()).see().await;
    app.axe_finds_nothing().await;
    app.saw_only(&old).await;
    app.js("window.old = true", vec![]).await;
    app.button(msg("notice-release-open")).press().await;
    app.until_js("a new page", "return window.old === undefined").await;
    app.heading(msg("pause-title")).see().await;
    app.saw_only(&new).await;
    app.button(msg("notice-release-open")).gone().await;
    go_on(app, "pause-resume", lead("mobility")).await;
    app.radio(msg("rating-difficult")).chosen_is(true).await;
    assert_eq!(app.workers(false).await.active, Some(new.name.clone()));
    is_alone(app, &new).await;
});

// Some browsers never say that a worker has taken over.
journey!(
    a_release_takes_over_though_the_browser_never_says_so,
    [fr],
    phone(),
    async |app: &App| {
        app.open().await;
        begin(app, &["mobility"]).await;
        app.is_kept().await;
        let (_, new) = upgraded(app, "aaaaaaaa").await;
        app.device_is("it is offered", |device| device.offered).await;
        let deaf = "navigator.serviceWorker.addEventListener = () => {};
        addEventListener.call(navigator.serviceWorker, 'controllerchange', (event) => event.stopImmediatePropagation(), true);
        window.old = true";
        app.js(deaf, vec![]).await;
        app.button(msg("pause")).press().await;
        app.button(msg("notice-release-open")).press().await;
        app.until_js("a new page", "return window.old === undefined").await;
        app.heading(msg("pause-title")).see().await;
        app.saw_only(&new).await;
    }
);

journey!(a_tab_goes_on_with_its_own_release, [fr], phone(), async |app: &App| {
    app.go("/#scan").await;
    arrive(app, msg("scan-title")).await;
    app.is_kept().await;
    make_ready(app).await;
    app.open().await;
    app.heading(msg("welcome-lead")).see().await;
    let first = app.tab().await;
    let second = app.new_tab().await;
    app.open().await;
    app.heading(msg("welcome-lead")).see().await;
    app.is_kept().await;
    let (old, new) = upgraded(app, "aaaaaaaa").await;
    // The other tab takes the new one; the host has nothing else, and goes away.
    app.device_is("it is offered", |device| device.offered).await;
    app.js("jalonDevice('take over'); window.old = true", vec![]).await;
    app.until_js("a new page", "return window.old === undefined").await;
    app.heading(msg("welcome-lead")).see().await;
    app.saw_only(&new).await;
    app.turn_to(&first).await;
    assert_eq!(app.workers(false).await.active, Some(new.name.clone()));
    app.server.stop();
    // Each later part, and another language: all of the release that this tab was opened with.
    begin(app, &["mobility"]).await;
    go_on(app, "pass", msg("private-title")).await;
    go_on(app, "next", question("experience")).await;
    app.combobox(msg("language")).choose(jalon_core::instrument::Locale::De.own_name()).await;
    app.now_speaks("de");
    app.heading(question("experience")).see().await;
    app.js("location.hash = '#scan'", vec![]).await;
    app.saw_only(&old).await;
    assert!(app.caches().await.contains(&old.name), "a tab needs it");
    // Once no tab has it any more it goes.
    app.server.start_again();
    app.client.close_window().await.expect("the tab closes");
    app.turn_to(&second).await;
    app.now_speaks("fr");
    app.reload().await;
    is_alone(app, &new).await;
});

journey!(a_release_that_was_never_seen_is_passed_over, [fr], phone(), async |app: &App| {
    app.open().await;
    begin(app, &["mobility", "family"]).await;
    app.radio(msg("rating-difficult")).press().await;
    go_on(app, "next", msg("obstacles-question")).await;
    app.is_kept().await;
    let record = app.stored().await;
    let (_, _) = upgraded(app, "aaaaaaaa").await;
    let last = app.release().another(app, "bbbbbbbb");
    app.hosts(&last, &json!([]));
    assert_eq!(app.workers(true).await.waiting, Some(last.name.clone()));
    app.reload().await;
    app.heading(msg("obstacles-question")).see().await;
    app.saw_only(&last).await;
    assert_eq!(app.stored().await, record, "what was answered is as it was");
    is_alone(app, &last).await;
});

journey!(what_is_the_same_is_not_fetched_again, [fr], [Chromium], phone(), async |app: &App| {
    app.open().await;
    app.is_kept().await;
    let before = app.server.requests().len();
    let (old, new) = upgraded(app, "aaaaaaaa").await;
    let asked: Vec<String> = app.server.requests()[before..]
        .iter()
        .filter_map(|request| request["url"].as_str().map(str::to_owned))
        .collect();
    let pictures = asked.iter().filter(|url| url.contains("/pictures/")).count();
    let all = new.group("core").iter().filter(|file| file.contains("/pictures/")).count();
    assert!((1..all / 2).contains(&pictures), "{pictures} of {all} pictures were fetched");
    assert!(!asked.iter().any(|url| url.contains(&old.name)), "nothing of the old one");
});

journey!(a_cache_that_is_thrown_away_is_filled_again, [fr], phone(), async |app: &App| {
    app.open().await;
    app.is_kept().await;
    let release = app.release();
    let throw = "const [done] = arguments;
        caches.keys().then((all) => Promise.all(all.map((name) => caches.delete(name)))).then(() => done(true))";
    app.client.execute_async(throw, vec![]).await.expect("the page answers");
    let device = app.device().await.expect("the late script");
    assert!(!device.kept && !device.whole, "nothing is promised");
    // With a network it runs from there, and keeps it again.
    app.reload().await;
    app.heading(msg("welcome-lead")).see().await;
    app.is_kept().await;
    app.without_network().await;
    app.reload_from("/").await;
    app.saw_only(&release).await;
    app.server.start_again();
    // Thrown away while the host has another release: the page is that one's, and whole.
    app.client.execute_async(throw, vec![]).await.expect("the page answers");
    let new = release.another(app, "aaaaaaaa");
    app.hosts(&new, &json!([]));
    app.reload().await;
    app.heading(msg("welcome-lead")).see().await;
    app.saw_only(&new).await;
    begin(app, &["mobility"]).await;
    app.saw_only(&new).await;
});

journey!(
    a_part_that_the_host_has_no_more_brings_the_new_release,
    [fr],
    phone(),
    async |app: &App| {
        app.open().await;
        app.heading(msg("welcome-lead")).see().await;
        app.is_kept().await;
        let new = app.release().another(app, "aaaaaaaa");
        app.hosts(&new, &json!([]));
        // The desk was never opened here; its file is gone.
        app.js("window.old = true", vec![]).await;
        app.button(msg("welcome-adviser")).press().await;
        app.until_js("a new page", "return window.old === undefined").await;
        app.until("the new release", async || (app.on_screen().await == new.name).then_some(()))
            .await;
        app.heading(msg("scan-title")).see().await;
        app.saw_only(&new).await;
    }
);

journey!(a_worker_that_is_kept_for_a_year_is_passed_by, [fr], phone(), async |app: &App| {
    let old = app.release();
    let kept = json!([{ "path": "/sw[.]js$", "kind": "old" }]);
    app.hosts(&old, &kept);
    app.open().await;
    app.is_kept().await;
    let new = old.another(app, "aaaaaaaa");
    app.hosts(&new, &kept);
    assert_eq!(app.workers(true).await.waiting, Some(new.name.clone()));
});

journey!(the_app_lives_in_a_folder_of_its_host, [fr], phone(), async |app: &App| {
    let release = app.release();
    app.server.serves(&release.folder, "/jalon/", &json!([]));
    app.go("/jalon/").await;
    app.heading(msg("welcome-lead")).see().await;
    app.is_kept().await;
    app.without_network().await;
    assert!(app.try_go("/jalon/").await, "it does not open without a server");
    begin(app, &["mobility"]).await;
    app.heading(lead("mobility")).see().await;
});

journey!(a_release_without_a_worker_takes_it_away, [fr], phone(), async |app: &App| {
    app.open().await;
    begin(app, &["mobility"]).await;
    app.radio(msg("rating-difficult")).press().await;
    app.is_kept().await;
    let without = app.release().another(app, "aaaaaaaa");
    fs::copy(without.folder.join("remove.js"), without.folder.join("sw.js"))
        .expect("it is put there");
    app.hosts(&without, &json!([]));
    app.workers(true).await;
    app.reload().await;
    app.until("the worker is gone", async || {
        let there = app.workers(false).await;
        (there == Workers::default() && app.caches().await.is_empty()).then_some(())
    })
    .await;
    // From now on the host answers, and only it. What was answered is as it was.
    app.reload().await;
    app.heading(lead("mobility")).see().await;
    assert_eq!(app.on_screen().await, without.name);
    app.radio(msg("rating-difficult")).chosen_is(true).await;
    on_screen(app, "pause").see().await;
    app.without_network().await;
    assert!(!app.try_go("/").await, "it opened without a server");
});
