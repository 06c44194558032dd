//! The code can be held up and read as soon as its screen comes, on every phone and at every size of text.
//!
//! By pictures the button for the way on lay over the lower third of the code on a low phone: no reader read it.

use jalon_core::app::person::Place;
use jalon_core::assessment::{Answer, Assessment, Goal, History, OwnWords, Rating};
use jalon_core::instrument::{DOMAINS, GOALS, Mode};
use serde_json::{Value, json};

use crate::holding::holds;
use crate::journey;
use crate::pictures::fits;
use crate::steps::{arrive, choose_goals, go_on, lead, link_on_screen, payload};
use crate::storage::QUIET;
use crate::support::app::App;
use crate::support::options::Options;
use crate::support::picture::zbar;
use crate::support::texts::msg;
use crate::turns::invited;

/// The smallest phone, the same below a browser's own bars, the usual small one, one on its side, and a tablet both
/// ways.
const PHONES: [(u32, u32); 6] =
    [(320, 568), (320, 460), (360, 640), (640, 360), (820, 1180), (1180, 820)];

/// Much was answered, so the code has as many modules as a code of this app has.
pub fn much(mode: Mode) -> Assessment {
    let mut assessment = Assessment::default();
    assessment.change_selection(|selection| selection.mode = mode);
    for (d, rating) in DOMAINS.iter().zip(Rating::ALL.into_iter().cycle()) {
        assessment.change(d.id, |entry| entry.answers.lead = Answer::Given(rating));
    }
    let own = OwnWords::new("Ouvrir un atelier de couture avec ma sœur").expect("words");
    let goals = vec![Goal::Own(own), Goal::Listed(GOALS[0].id), Goal::Listed(GOALS[3].id)];
    assessment.change_goals(|g| g.answer = Answer::Given(goals));
    assessment
}

/// Opens the screen of the code as somebody has it who answered much.
async fn at_the_code(app: &App, mode: Mode) -> String {
    holds(app, Place::Share, much(mode), History::default()).await;
    app.heading(msg("share-title")).see().await;
    link_on_screen(app).await
}

/// What is wrong with the code in the window: out of it, under something, or small.
const WRONG: &str = "
    const code = document.querySelector('svg.code');
    const r = code.getBoundingClientRect();
    const wrong = [];
    const said = `${r.left},${r.top} to ${r.right},${r.bottom} in ${innerWidth} by ${innerHeight}`;
    if (scrollY !== 0) wrong.push(`scrolled by ${scrollY}`);
    if (r.left < 0 || r.top < 0 || r.right > innerWidth || r.bottom > innerHeight) wrong.push(`out of sight: ${said}`);
    if (Math.abs(r.width - r.height) > 1) wrong.push(`no square: ${said}`);
    if (r.width < 0.7 * Math.min(innerWidth, innerHeight)) wrong.push(`small: ${said}`);
    for (let i = 0; i <= 20; i++) for (let j = 0; j <= 20; j++) {
      // Its corners are round.
      const [x, y] = [r.left + 3 + (r.width - 6) * i / 20, r.top + 3 + (r.height - 6) * j / 20];
      const there = document.elementFromPoint(x, y);
      if (!code.contains(there)) wrong.push(`${there?.className || there?.tagName} over ${x},${y}`);
    }
    // In pictures the loudspeaker is there at once, too.
    if (document.documentElement.dataset.listening === 'pictures') {
      const v = document.querySelector('.speaker.voice').getBoundingClientRect();
      if (v.width < 48 || v.left < 0 || v.top < 0 || v.right > innerWidth || v.bottom > innerHeight)
        wrong.push(`no loudspeaker: ${v.left},${v.top} to ${v.right},${v.bottom} in ${innerWidth} by ${innerHeight}`);
    }
    return wrong.slice(0, 5);";

/// Gives the window the size of a phone.
pub async fn sized(app: &App, width: u32, height: u32) {
    let metrics =
        json!({ "width": width, "height": height, "deviceScaleFactor": 2, "mobile": true });
    app.devtools("Emulation.setDeviceMetricsOverride", metrics).await;
    let is_sized = format!(
        "return innerHeight === {height} && document.documentElement.clientWidth === {width}"
    );
    app.until_js("the size of the phone", &is_sized).await;
}

/// The whole code is in sight on each phone, and a decoder reads it from a picture of the window.
async fn is_in_sight(app: &App, name: &str, link: Option<&str>) {
    for (width, height) in PHONES {
        sized(app, width, height).await;
        app.js("scrollTo(0, 0)", vec![]).await;
        let file = app.picture(&format!("{name}-{width}x{height}")).await;
        let wrong = app.js(WRONG, vec![]).await;
        assert_eq!(wrong, json!([]), "{name} at {width}x{height}");
        let read = zbar(&file);
        assert_eq!(read.len(), 1, "{name} at {width}x{height}: no reader reads it");
        if let Some(link) = link {
            assert!(read[0].ends_with(payload(link)), "{name}: another code");
        }
        app.nothing_sticks_out().await;
    }
}

/// In pictures and in text, then the anonymous code of a turn.
async fn every_code(app: &App) {
    for (mode, name) in [(Mode::Simplified, "pictures"), (Mode::Standard, "text")] {
        let link = at_the_code(app, mode).await;
        is_in_sight(app, name, Some(&link)).await;
    }
    // With what the browser says of a full storage, too.
    app.fill_storage(QUIET).await;
    app.open().await;
    app.heading(msg("share-title")).see().await;
    is_in_sight(app, "notice", None).await;
    app.clear_stored().await;
    for mode in [Mode::Simplified, Mode::Standard] {
        invited(app, mode).await;
        if mode == Mode::Standard {
            go_on(app, "turn-begin", lead("mobility")).await;
            app.radio(msg("rating-fine")).press().await;
        } else {
            go_on(app, "turn-begin", msg("practice-subject").part()).await;
            app.radio(msg("rating-fine")).press().await;
            go_on(app, "next", lead("mobility")).await;
            app.radio(msg("rating-fine")).press().await;
        }
        app.button(msg("session-done")).press().await;
        arrive(app, msg("after-title")).await;
        go_on(app, "closing-give", msg("anonymous-title")).await;
        assert_eq!(app.js("return scrollY", vec![]).await, Value::from(0));
        is_in_sight(app, if mode == Mode::Standard { "turn" } else { "turn-pictures" }, None).await;
    }
}

fn small() -> Options {
    Options::phone().sized(320, 568)
}

journey!(the_whole_code_is_in_sight, [fr, ar], [Chromium], small(), async |app: &App| {
    every_code(app).await;
});

journey!(
    the_whole_code_is_in_sight_at_large_text,
    [fr, ar],
    [Chromium],
    small().text_percent(200).dark(),
    async |app: &App| {
        every_code(app).await;
    }
);

/// The smallest side of what was said, in the review in pictures.
const SMALLEST: &str = "return Math.min(...[...document.querySelectorAll('.cells .seen')]
    .flatMap((e) => [e.offsetWidth, e.offsetHeight]))";

journey!(
    a_question_of_a_turn_is_in_sight_on_a_tablet,
    [fr, nl, de, en, ar],
    [Chromium],
    Options::phone().sized(768, 1024),
    async |app: &App| {
        invited(app, Mode::Simplified).await;
        go_on(app, "turn-begin", msg("practice-subject").part()).await;
        fits(app, "practice").await;
        app.radio(msg("rating-fine")).press().await;
        go_on(app, "next", lead("mobility")).await;
        fits(app, "mobility").await;
        app.radio(msg("rating-difficult")).press().await;
        go_on(app, "next", msg("goals-title")).await;
        fits(app, "goals").await;
        choose_goals(app, &["job"]).await;
        arrive(app, msg("suggestions-title")).await;
        fits(app, "suggestions").await;
        go_on(app, "next", msg("review-title-turn")).await;
        fits(app, "review").await;
        // One button leads on, and what was said is large.
        app.button(msg("session-done")).gone().await;
        let smallest = app.js(SMALLEST, vec![]).await;
        assert!(smallest.as_f64().is_some_and(|side| side >= 100.0), "{smallest} px");
    }
);
