//! Without a network: what was opened once opens again and goes on, and what cannot is said. "Without" means that the server is
//! gone.

use jalon_core::instrument::{Locale, Mode};
use jalon_core::share;

use crate::camera::{film, hold};
use crate::codes::{drawing, file};
use crate::group::open_workshop;
use crate::journey;
use crate::samples;
use crate::steps::{arrive, begin, is_sound, lead};
use crate::support::app::App;
use crate::support::options::Options;
use crate::support::texts::msg;
use crate::turns::{answers, finish, invited};
use crate::walk::walk;

journey!(control_without_the_worker_nothing_opens_again, [fr], async |app: &App| {
    app.open().await;
    app.heading(msg("welcome-lead")).see().await;
    app.without_network().await;
    assert!(!app.try_go("/").await, "it opened without a server");
});

journey!(the_whole_path_is_gone_without_a_network, [fr], Options::phone().worker(), async |app| {
    app.open().await;
    app.heading(msg("welcome-lead")).see().await;
    app.is_kept().await;
    let release = app.release();
    app.without_network().await;
    let shared = walk(app, async |screen, heading| {
        // A page that is loaded again comes from the device too.
        if matches!(screen, "welcome" | "goals" | "review" | "share") {
            app.reload().await;
            app.heading(heading).see().await;
        }
    });
    let shared = shared.await;
    assert!(shared.private, "what was answered is shown");
    app.saw_only(&release).await;
});

journey!(
    an_invitation_and_a_query_open_without_a_network,
    [fr],
    Options::phone().worker(),
    async |app: &App| {
        app.open().await;
        app.is_kept().await;
        app.without_network().await;
        for path in ["/?from=a-poster", "/index.html", "/?a=1#scan"] {
            assert!(app.try_go(path).await, "{path} does not open");
        }
        // Nobody has opened the desk here yet: that is said, with what to do.
        app.heading(msg("rest-failed")).see().await;
        // What is none of the app's stays with the network.
        app.client.goto("about:blank").await.expect("the empty page opens");
        assert!(!app.try_go("/404.html").await);
    }
);

journey!(
    a_language_that_never_came_is_said_not_to_come,
    [fr],
    Options::phone().worker(),
    async |app: &App| {
        app.open().await;
        app.is_kept().await;
        // A language that was used is kept, with all that a person reads in it.
        app.radio(Locale::Nl.own_name()).press().await;
        app.now_speaks("nl");
        app.heading(msg("welcome-lead")).see().await;
        app.is_kept().await;
        app.without_network().await;
        app.open().await;
        begin(app, &["mobility"]).await;
        arrive(app, lead("mobility")).await;
        app.combobox(msg("language")).choose(Locale::De.own_name()).await;
        let failed = msg("notice-locale-failed").with("language", Locale::De.own_name());
        app.status(failed.part()).see().await;
        app.combobox(msg("language")).choose(Locale::Fr.own_name()).await;
        app.now_speaks("fr");
        app.heading(lead("mobility")).see().await;
    }
);

/// Presses "prepare this device", which says what it weighs, and waits until all is there.
pub async fn make_ready(app: &App) {
    app.until("what is missing", async || app.device().await.filter(|d| d.missing > 0)).await;
    let megabytes = app.device().await.expect("it is known").missing.div_ceil(1_000_000);
    app.status(msg("device-weight").with("count", megabytes).part()).see().await;
    app.status(msg("device-ready").part()).gone().await;
    app.button(msg("device-make")).press().await;
    app.status(msg("device-ready").part()).see().await;
    app.button(msg("device-make")).gone().await;
    app.device_is("everything is there", |device| device.whole && device.missing == 0).await;
}

journey!(
    a_device_made_ready_reads_codes_without_a_network,
    [nl],
    Options::desktop().camera(film()).worker(),
    async |app: &App| {
        app.go("/#scan").await;
        arrive(app, msg("scan-title")).await;
        app.is_kept().await;
        make_ready(app).await;
        is_sound(app).await;
        app.without_network().await;
        // Every language, the camera's decoder, and the adviser's page.
        let link = share::link(&app.server.url(""), &samples::typical()).text();
        let picture = file(&drawing(&link), &format!("{}-offline", app.browser));
        app.go("/#scan").await;
        app.heading(msg("scan-title")).see().await;
        app.combobox(msg("language")).choose(Locale::Ar.own_name()).await;
        app.now_speaks("ar");
        app.heading(msg("scan-title")).see().await;
        hold(app, &picture).await;
        app.button(msg("camera-start")).press().await;
        arrive(app, msg("summary-title")).await;
    }
);

journey!(
    a_workshop_goes_on_without_a_network,
    [fr],
    Options::phone().worker(),
    async |app: &App| {
        app.go("/#atelier").await;
        arrive(app, msg("workshops-title")).await;
        app.is_kept().await;
        make_ready(app).await;
        app.without_network().await;
        app.go("/#atelier").await;
        app.heading(msg("workshops-title")).see().await;
        open_workshop(app, "mardi").await;
        // A turn on a phone of one's own, from the invitation to the anonymous code.
        invited(app, Mode::Standard).await;
        answers(app, "rating-difficult", "un secret").await;
        finish(app).await;
    }
);
