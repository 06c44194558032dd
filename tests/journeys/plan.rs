//! A plan made at the desk goes home in the person's language, and comes back with what became of it.

use std::path::{Path, PathBuf};

use jalon_core::app::person::{Place, RECORD_VERSION, Record};
use jalon_core::assessment::{Answer, Assessment, Day, Goal, History, Rating};
use jalon_core::guidance;
use jalon_core::instrument::{DomainId, GoalId, Locale};
use jalon_core::share;

use crate::camera::{hold, takes_film};
use crate::follow_up::{answered_on, later};
use crate::holding::today;
use crate::journey;
use crate::steps::{adviser_opens, arrive, go_on, is_sound, link_on_screen, payload, stands_below};
use crate::storage::QUIET;
use crate::support::app::App;
use crate::support::options::Options;
use crate::support::picture::zbar;
use crate::support::texts::{Name, has, msg};

/// Where Chromium takes the film from that stands for the phone's camera.
fn film() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("plan-held-before-the-camera.y4m")
}

/// Somebody who wants a job, answered in Arabic, and has come to the end of the path.
fn phone(today: Day) -> Record {
    let mut assessment = Assessment::default();
    let domain = DomainId::parse("job_search").expect("a domain");
    assessment.change(domain, |entry| {
        entry.answers.lead = Answer::Given(Rating::Difficult);
    });
    let job = Goal::Listed(GoalId::parse("job").expect("a goal"));
    assessment.change_goals(|goals| {
        goals.answer = Answer::Given(vec![job]);
        goals.written_in = Locale::Ar;
    });
    assessment.change_selection(|selection| selection.suggestions_seen = true);
    Record {
        version: RECORD_VERSION,
        locale: Locale::Ar,
        place: Place::After.token(),
        editing: false,
        draft: String::new(),
        answered_on: today,
        assessment,
        earlier: History::default(),
        asked_on: None,
        plans: String::new(),
    }
}

/// Three actions of the list and two in free words, the second of them the partner's.
async fn make(app: &App) {
    app.button(msg("plan-make")).press().await;
    arrive(app, msg("plan-title")).await;
    stands_below(app, "plan-objectives", &["goal-job"], &[]).await;
    for action in ["action-write_cv", "action-list_employers", "action-short_placement"] {
        let label = app.text(action);
        app.combobox(msg("plan-from-list")).choose(&label).await;
        app.listitem(has(&label)).see().await;
    }
    for words in ["Bellen naar de crèche", "Taaltest afleggen"] {
        // By the button: fast typing that ends with Enter is a handheld scanner's.
        app.textbox(msg("plan-own-action")).write(words).await;
        app.button(msg("plan-add")).nth(1).press().await;
        app.listitem(has(words)).see().await;
    }
}

/// What the code lies upon.
const UNDER_THE_CODE: &str = r"
    const code = document.querySelector('main svg[role=img][viewBox]').getBoundingClientRect();
    const others = [...document.querySelectorAll('main :is(button, input, select, textarea, h1, h2, h3)')];
    return others.filter((e) => e.getClientRects().length > 0).filter((e) => {
      const r = e.getBoundingClientRect();
      return r.left < code.right && r.right > code.left && r.top < code.bottom && r.bottom > code.top;
    }).map((e) => e.outerHTML.slice(0, 80));";

/// The code of the plan, as another decoder reads it.
async fn shown(app: &App, name: &str) -> (PathBuf, String) {
    app.button(msg("plan-show-code")).press().await;
    app.button(msg("plan-show-code")).gone().await;
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{}-{name}.png", app.browser));
    let link = app
        .until("a code that zbar reads", async || {
            let png = app.img(msg("plan-code")).picture().await;
            std::fs::write(&file, png).expect("the folder can be written");
            let read = zbar(&file).into_iter().find(|text| text.contains('#'))?;
            share::read_plan(&read).ok().map(|_| read)
        })
        .await;
    assert_eq!(
        app.js(UNDER_THE_CODE, vec![]).await,
        serde_json::json!([]),
        "the code covers something"
    );
    (file, link)
}

/// Goes on until the review, passing what is asked; what became of the plan is answered.
async fn follow_up(app: &App) {
    let main = app.by_role("main", Name::Any);
    let mut asked = false;
    for _ in 0..30 {
        if !app.heading(msg("review-title")).all().await.is_empty() {
            assert!(asked, "the follow-up asks about the plan");
            return;
        }
        if !app.heading(msg("plan-asked")).all().await.is_empty() {
            asked = true;
            let group = app.group(msg("action-short_placement"));
            group.by_role("button", msg("plan-not-yet")).press().await;
        }
        let before = app.by_role("heading", Name::Any).first().see().await.name;
        let (on, pass) = (main.by_role("button", msg("next")), main.by_role("button", msg("pass")));
        let button = app.until("a way on", async || {
            if !on.all().await.is_empty() {
                return Some(&on);
            }
            (!pass.all().await.is_empty()).then_some(&pass)
        });
        button.await.press().await;
        app.until("the next screen", async || {
            let now = app.by_role("heading", Name::Any).first().see().await.name;
            (now != before).then_some(())
        })
        .await;
    }
    panic!("the follow-up does not end");
}

journey!(
    a_plan_goes_home_and_comes_back,
    [nl],
    Options::desktop().camera(film()),
    async |app: &App| {
        app.open().await;
        let today = today();
        let record = phone(today);
        let shared = guidance::shared(&record.assessment, today);
        let first = share::link(&app.server.url("/"), &shared).text();

        // An adviser reads it in Dutch, and notes another view.
        adviser_opens(app, &first, "summary-title").await;
        let name = app.text("domain-job_search");
        app.button(msg("view-note-of").with("name", name)).press().await;
        app.button(msg("rating-very-difficult")).press().await;
        app.button(msg("view-done")).press().await;
        make(app).await;
        is_sound(app).await;
        let (picture, plan_link) = shown(app, "plan").await;

        // The person's phone, in Arabic.
        app.go(QUIET).await;
        app.store("jalon", &serde_json::to_string(&record).expect("JSON")).await;
        app.now_speaks("ar");
        app.open().await;
        app.heading(msg("after-title")).see().await;
        if takes_film(app) {
            app.button(msg("plan-take")).press().await;
            arrive(app, msg("take-title")).await;
            hold(app, &picture, &film()).await;
            app.button(msg("camera-start")).press().await;
        } else {
            app.client.goto("about:blank").await.expect("the empty page opens");
            app.go(&format!("/#{}", payload(&plan_link))).await;
        }
        app.heading(msg("plan-next")).see().await;
        is_sound(app).await;
        let cv = app.group(msg("action-write_cv"));
        cv.by_role("button", msg("plan-done")).press().await;
        app.listitem(has("Taaltest afleggen")).see().await;
        // It stays on the phone, and is found again.
        app.reload().await;
        app.button(msg("plan-open")).press().await;
        arrive(app, msg("plan-next")).await;
        app.group(msg("action-write_cv")).see().await;

        // Three months later a follow-up is made of it.
        assert!(answered_on(app).await >= today.0);
        later(app, 95).await;
        app.open().await;
        app.heading(msg("return-title")).see().await;
        app.button(msg("return-follow-up")).press().await;
        follow_up(app).await;
        stands_below(app, "section-follow_up", &["letter-plan"], &[]).await;
        go_on(app, "review-next", msg("share-title")).await;
        let link = link_on_screen(app).await;

        // The adviser sees what became of it.
        app.now_speaks("nl");
        adviser_opens(app, &link, "summary-title-follow_up").await;
        let states = ["plan-report-done", "plan-report-not-yet", "plan-report-nothing"];
        stands_below(app, "plan-report", &states, &[]).await;

        // Then and now, beside the plan.
        go_on(app, "summary-compare", msg("scan-title")).await;
        app.textbox(msg("typed-label")).write(&first).await;
        app.button(msg("typed-read")).press().await;
        app.heading(msg("summary-title-follow_up")).see().await;
        app.button(msg("summary-compare-end")).see().await;
        app.heading(msg("evolution-title")).see().await;
        stands_below(app, "plan-report", &states, &[]).await;
    }
);
