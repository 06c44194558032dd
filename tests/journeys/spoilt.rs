//! Downloads that break off or bring something else: what was there before goes on, and nothing is said to be ready.

use serde_json::{Value, json};

use crate::journey;
use crate::steps::{arrive, begin, go_on, lead};
use crate::support::app::App;
use crate::support::browser::Browser;
use crate::support::device::Release;
use crate::support::options::Options;
use crate::support::texts::msg;

/// How a download goes wrong.
const KINDS: [&str; 6] = ["cut", "missing", "broken", "page", "wrong", "redirect"];

/// The fault that meets this file, and no other.
fn fault(file: &str, kind: &str) -> Value {
    let path = if file == "./" { "/$".to_owned() } else { format!("/{file}$") };
    // No browser has it from before.
    let others = json!({ "path": "", "kind": "new" });
    json!([{ "path": path.replace('.', "[.]"), "kind": kind, "after": 40 }, others])
}

/// Whether a file is byte by byte the same in both releases, though its name may be another.
fn is_same(file: &str, new: &Release, old: &Release) -> bool {
    let read = |release: &Release, file: &str| std::fs::read(release.folder.join(file)).ok();
    let before = file.replace(&new.name, &old.name);
    file != "./" && read(new, file) == read(old, &before)
}

/// Each file that everybody needs with a fault, unless it is there from the release before: all of them where that is quick,
/// else some, with every fault.
fn faults(app: &App, release: &Release, old: Option<&Release>) -> Vec<(String, &'static str)> {
    let mut files = release.group("core");
    files.extend(release.group("words-fr"));
    files.retain(|file| old.is_none_or(|old| !is_same(file, release, old)));
    let every = if app.browser == Browser::Chromium { 1 } else { files.len() / 12 };
    let some = files.iter().step_by(every.max(1));
    let mut all: Vec<_> = some.cloned().zip(KINDS.into_iter().cycle()).collect();
    all.extend(KINDS.map(|kind| ("./".to_owned(), kind)));
    let first = files.iter().find(|file| file.ends_with("_bg.wasm")).expect("the first file");
    all.extend(KINDS.map(|kind| (first.clone(), kind)));
    all
}

/// Without a network the page of this release opens and goes on.
async fn opens_without(app: &App, release: &Release) {
    app.without_network().await;
    assert!(app.try_go("/").await, "it does not open without a server");
    app.heading(msg("welcome-lead")).see().await;
    app.saw_only(release).await;
    app.server.start_again();
}

/// With a server that spoils, and enough time to spoil every file.
fn long() -> Options {
    let mut options = Options::phone().faults();
    options.limit = std::time::Duration::from_mins(15);
    options
}

journey!(a_first_install_that_breaks_off_anywhere_promises_nothing, [fr], long(), async |app| {
    let release = app.release();
    // The page itself is not spoilt: it came before.
    let none = json!({ "path": "/sw[.]js$", "kind": "missing" });
    app.hosts(&release, &json!([none, { "path": "", "kind": "new" }]));
    app.open().await;
    app.heading(msg("welcome-lead")).see().await;
    app.until("the late script", async || app.device().await).await;
    for (file, kind) in faults(app, &release, None) {
        app.hosts(&release, &fault(&file, kind));
        app.forget(&release, &file).await;
        let there = app.workers(true).await;
        assert_eq!(there.active, None, "installed though {file} was {kind}");
        let device = app.device().await.expect("the late script");
        assert!(!device.kept, "kept though {file} was {kind}");
    }
    // The page that is open never noticed.
    begin(app, &["mobility"]).await;
    go_on(app, "pass", msg("private-title")).await;
    app.hosts(&release, &json!([]));
    assert_eq!(app.workers(true).await.active, Some(release.name.clone()));
    app.reload().await;
    app.is_kept().await;
    app.clear_stored().await;
    opens_without(app, &release).await;
});

journey!(
    an_upgrade_that_breaks_off_anywhere_leaves_the_old_release_whole,
    [fr],
    long(),
    async |app| {
        let old = app.release();
        let new = old.another(app, "aaaaaaaa");
        app.open().await;
        app.is_kept().await;
        for (number, (file, kind)) in faults(app, &new, Some(&old)).into_iter().enumerate() {
            app.hosts(&new, &fault(&file, kind));
            app.forget(&new, &file).await;
            let there = app.workers(true).await;
            assert_eq!(there.active.as_ref(), Some(&old.name), "{file} was {kind}");
            assert_eq!(there.waiting, None, "installed though {file} was {kind}");
            let device = app.device().await.expect("the late script");
            assert!(device.kept && !device.offered, "{device:?} though {file} was {kind}");
            if number % 20 == 0 {
                opens_without(app, &old).await;
            }
        }
        opens_without(app, &old).await;
        app.hosts(&new, &json!([]));
        let there = app.workers(true).await;
        assert_eq!((there.active, there.waiting), (Some(old.name), Some(new.name.clone())));
        // Nobody has it open any more: the new one begins, whole.
        opens_without(app, &new).await;
    }
);

journey!(a_part_that_comes_spoilt_is_not_kept_and_can_be_tried_again, [fr], long(), async |app| {
    let release = app.release();
    app.open().await;
    app.is_kept().await;
    let desk = release.group("desk").swap_remove(0);
    for kind in KINDS {
        app.hosts(&release, &fault(&desk, kind));
        app.go("/#scan").await;
        app.heading(msg("rest-failed")).see().await;
        app.go("/404.html").await;
    }
    app.hosts(&release, &json!([]));
    app.go("/#scan").await;
    app.heading(msg("scan-title")).see().await;
    app.without_network().await;
    app.go("/#scan").await;
    app.heading(msg("scan-title")).see().await;
});

journey!(a_slow_line_is_waited_for, [fr], [Chromium], long(), async |app| {
    let release = app.release();
    let drip = json!([{ "path": "[.](wasm|ftl|svg|css)$", "kind": "slow", "after": 4000 }]);
    app.hosts(&release, &drip);
    app.open().await;
    begin(app, &["mobility"]).await;
    arrive(app, lead("mobility")).await;
    app.clear_stored().await;
    for _ in 0..4 {
        if app.workers(false).await.active.is_some() {
            break;
        }
    }
    app.is_kept().await;
    opens_without(app, &release).await;
});
