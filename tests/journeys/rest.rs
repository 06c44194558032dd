//! A later file of the app, or its words, do not come: a person who has begun goes on, and nothing is lost.

use std::fs;
use std::path::{Path, PathBuf};

use jalon_core::instrument::Locale;
use jalon_core::share;

use crate::asked::{pass_to_review, question};
use crate::journey;
use crate::samples;
use crate::start::{of_release, with_changed};
use crate::steps::{
    about, address_is_bare, arrive, begin_with, choose_only, domain, go_on, is_sound, lead,
    on_screen, speak, switch, tells, way,
};
use crate::storage::QUIET;
use crate::support::app::App;
use crate::support::options::Options;
use crate::support::texts::{Name, msg};

/// The later part of the app in a built folder, and where it is put away.
pub fn code(site: &Path) -> (PathBuf, PathBuf) {
    file_of_code(site, "later-")
}

/// A part's file by what its name begins with, and where it is put away.
pub fn file_of_code(site: &Path, begin: &str) -> (PathBuf, PathBuf) {
    let files = fs::read_dir(site).expect("the app is built").filter_map(Result::ok);
    let is_it = |p: &PathBuf| {
        let name = p.file_stem().and_then(|n| n.to_str()).unwrap_or_default();
        name.starts_with(begin)
    };
    let found = files.map(|f| f.path()).find(is_it);
    let found = found.expect("the app in several files");
    (found.with_extension("wasm"), found.with_extension("away"))
}

/// The rest of the words.
fn words(site: &Path) -> (PathBuf, PathBuf) {
    (of_release(site, "locales/fr/person.ftl"), of_release(site, "locales/fr/away"))
}

/// Another name for a file.
pub fn rename(from: &Path, to: &Path) {
    fs::rename(from, to).unwrap_or_else(|e| panic!("{}: {e}", from.display()));
}

/// With a copy of the app in which this is put away.
pub fn without(what: fn(&Path) -> (PathBuf, PathBuf)) -> Options {
    with_changed(|site| {
        let (there, away) = what(site);
        rename(&there, &away);
    })
}

/// Puts back what was taken away.
pub fn put_back(app: &App, what: fn(&Path) -> (PathBuf, PathBuf)) {
    let (there, away) = what(app.options.site.as_deref().expect("a copy"));
    rename(&away, &there);
}

/// The topics chosen on the way.
const TOPICS: [&str; 2] = ["mobility", "family"];

/// Chooses the topics, which needs nothing more; `heading` is what follows.
async fn topics(app: &App, heading: Name) {
    begin_with(app, "standard", msg("domains-title")).await;
    choose_only(app, &TOPICS).await;
    go_on(app, "next", heading).await;
}

/// From the welcome to the box without a question, with answers on the way.
pub async fn first_questions(app: &App) {
    topics(app, lead("mobility")).await;
    answers(app).await;
}

/// The first questions answered, up to the box without a question.
async fn answers(app: &App) {
    app.radio(msg("rating-difficult")).press().await;
    go_on(app, "next", msg("obstacles-question")).await;
    app.checkbox(msg("obstacle-mobility-no_bus")).press().await;
    go_on(app, "next", lead("family")).await;
    app.radio(msg("rating-fine")).press().await;
    go_on(app, "next", msg("private-title")).await;
    switch(app, "private-box").press().await;
}

async fn goes_on(app: &App, what: fn(&Path) -> (PathBuf, PathBuf)) {
    app.open().await;
    // The first question needs it: said, with what to do.
    topics(app, msg("rest-failed")).await;
    is_sound(app).await;
    app.button(msg("try-again")).see().await;
    // Back is open, and a pause.
    app.button(msg("back")).press().await;
    arrive(app, msg("domains-title")).await;
    app.checkbox(domain("family")).chosen_is(true).await;
    app.checkbox(domain("housing")).chosen_is(false).await;
    go_on(app, "next", msg("rest-failed")).await;
    app.button(msg("pause")).press().await;
    arrive(app, msg("pause-title")).await;
    go_on(app, "pause-resume", msg("rest-failed")).await;
    // Trying in vain says the same again.
    on_screen(app, "try-again").press().await;
    arrive(app, msg("rest-failed")).await;

    put_back(app, what);
    on_screen(app, "try-again").press().await;
    arrive(app, lead("mobility")).await;
    answers(app).await;
    go_on(app, "next", question("experience")).await;
    for heading in ["good_at", "likes", "languages"] {
        go_on(app, "pass", question(heading)).await;
    }
    go_on(app, "pass", msg("goals-title")).await;
    pass_to_review(app, "pass", 0).await;
    let all = ["domain-mobility", "domain-family", "private-box"];
    tells(app, "section-difficult", &all[..1], &all).await;
    tells(app, "section-difficult", &["obstacle-mobility-no_bus"], &[]).await;
    tells(app, "section-fine", &all[1..2], &all).await;
    // What is private is not shown unasked, and that is said.
    app.button(about(app, "show-this", all[2])).see().await;
    let _ = fs::remove_dir_all(app.options.site.as_deref().expect("a copy"));
}

journey!(without_the_rest_the_topics_are_kept, [fr], without(code), async |app: &App| {
    goes_on(app, code).await;
});

journey!(without_its_words_the_topics_are_kept, [fr], without(words), async |app: &App| {
    goes_on(app, words).await;
});

journey!(
    another_language_brings_the_words_that_are_missing,
    [fr],
    [Chromium],
    without(words),
    async |app: &App| {
        app.open().await;
        topics(app, msg("rest-failed")).await;
        speak(app, Locale::De).await;
        app.heading(msg("rest-failed")).see().await;
        on_screen(app, "try-again").press().await;
        arrive(app, lead("mobility")).await;
        go_on(app, "pass", lead("family")).await;
        let _ = fs::remove_dir_all(app.options.site.as_deref().expect("a copy"));
    }
);

async fn does_not_open(app: &App, what: fn(&Path) -> (PathBuf, PathBuf)) {
    let record = async || app.stored().await.remove("jalon");
    app.open().await;
    topics(app, msg("rest-failed")).await;
    let kept = record().await.expect("a record");
    // Only the rest reads it: without that nothing is shown in its place, and nothing is written.
    for _ in 0..2 {
        app.reload().await;
        app.alert(msg("load-failed").part()).see().await;
        app.axe_finds_nothing().await;
        app.button(msg("mode-standard").part()).gone().await;
        assert_eq!(record().await.as_ref(), Some(&kept), "the record was overwritten");
    }
    app.js("window.old = true", vec![]).await;
    app.button(msg("load-failed-retry")).press().await;
    app.until_js("a new page", "return window.old === undefined").await;
    app.alert(msg("load-failed").part()).see().await;

    put_back(app, what);
    app.button(msg("load-failed-retry")).press().await;
    app.heading(msg("return-again")).see().await;
    go_on(app, "next", lead("mobility")).await;
    app.button(msg("back")).press().await;
    arrive(app, msg("domains-title")).await;
    app.checkbox(domain("family")).chosen_is(true).await;
    app.checkbox(domain("housing")).chosen_is(false).await;
    let _ = fs::remove_dir_all(app.options.site.as_deref().expect("a copy"));
}

journey!(a_record_without_the_rest_stays_as_it_is, [fr], without(code), async |app: &App| {
    does_not_open(app, code).await;
});

journey!(a_record_without_the_words_stays_as_it_is, [fr], without(words), async |app: &App| {
    does_not_open(app, words).await;
});

/// Takes a way in from the welcome.
async fn door(app: &App, door: &str) {
    match door {
        "simplified" => way(app, door).press().await,
        other => app.button(msg(other)).press().await,
    }
}

/// Without its words, on a host whose files no browser keeps: what came once can be missing the next time.
fn without_words_each_time() -> Options {
    with_changed(|site| {
        let (there, away) = words(site);
        rename(&there, &away);
        let headers = site.join("_headers");
        let text = fs::read_to_string(&headers).expect("the headers");
        let changed = text.replace("max-age=31536000, immutable", "no-store");
        fs::write(headers, changed).expect("it can be written");
    })
}

// From the welcome each way in says what is missing, leads back, and is open once it is there.
journey!(
    without_its_words_every_way_in_can_be_tried_again,
    [fr],
    without_words_each_time(),
    async |app: &App| {
        let site = app.options.site.clone().expect("a copy");
        let (there, away) = words(&site);
        let doors = [
            ("simplified", msg("practice-subject").part()),
            ("welcome-adviser", msg("scan-title")),
            ("welcome-facilitator", msg("workshops-title")),
        ];
        for (number, (name, heading)) in doors.into_iter().enumerate() {
            if number > 0 {
                rename(&there, &away);
            }
            app.go(QUIET).await;
            app.clear_stored().await;
            app.open().await;
            door(app, name).await;
            arrive(app, msg("rest-failed")).await;
            is_sound(app).await;
            app.button(msg("back")).press().await;
            arrive(app, msg("welcome-lead")).await;
            door(app, name).await;
            arrive(app, msg("rest-failed")).await;
            on_screen(app, "try-again").press().await;
            arrive(app, msg("rest-failed")).await;
            rename(&away, &there);
            go_on(app, "try-again", heading).await;
        }
        let _ = fs::remove_dir_all(&site);
    }
);

/// The rest of the German words.
fn german(site: &Path) -> (PathBuf, PathBuf) {
    (of_release(site, "locales/de/person.ftl"), of_release(site, "locales/de/away"))
}

journey!(
    a_language_without_its_words_leaves_the_one_on_the_screen,
    [fr],
    [Chromium],
    without(german),
    async |app: &App| {
        app.open().await;
        first_questions(app).await;
        go_on(app, "next", question("experience")).await;
        app.combobox(msg("language")).choose(Locale::De.own_name()).await;
        let failed = msg("notice-locale-failed").with("language", Locale::De.own_name());
        app.status(failed.part()).see().await;
        put_back(app, german);
        app.button(msg("try-again")).press().await;
        app.now_speaks("de");
        go_on(app, "pass", question("good_at")).await;
        let _ = fs::remove_dir_all(app.options.site.as_deref().expect("a copy"));
    }
);

journey!(a_link_waits_for_the_rest, [fr], without(code), async |app: &App| {
    let link = share::link(&app.server.url(""), &samples::typical());
    app.go(&format!("/#{}", link.payload)).await;
    app.heading(msg("rest-failed")).see().await;
    address_is_bare(app).await;
    put_back(app, code);
    on_screen(app, "try-again").press().await;
    arrive(app, msg("summary-title")).await;
    app.listitem(msg("goal-keep_job")).see().await;
    app.nothing_left(&[&link.payload]).await;
    let _ = fs::remove_dir_all(app.options.site.as_deref().expect("a copy"));
});
