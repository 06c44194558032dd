//! Listening by pictures: what is touched says itself, and one loudspeaker reads the screen and lights what it says.

use serde_json::{Value, json};

use crate::journey;
use crate::pictures::{fits, low};
use crate::steps::{arrive, begin_with, choose_goals, go_on, lead, on_screen, switch, twelve, way};
use crate::support::app::App;
use crate::support::lookup::Lookup;
use crate::support::texts::{Name, msg};
use crate::voice::{noted, voices, wait_noted, words};

/// Notes what is lit, each time something new is: its words, and what shows it.
const WATCH_LIGHT: &str = "
    window.lit = [];
    const seen = (el) => {
      const words = el.querySelector('.words') ?? el;
      const style = getComputedStyle(words);
      window.lit.push([el.innerText.replace(/\\s+/g, ' ').trim(), style.backgroundColor, style.color]);
    };
    new MutationObserver((all) => all.forEach(({ target, oldValue }) => {
      const is = target.classList.contains('aloud');
      if (is && !(oldValue ?? '').split(' ').includes('aloud')) seen(target);
    })).observe(document.body, { attributes: true, attributeOldValue: true, attributeFilter: ['class'], subtree: true });";

/// What was lit since this was asked last.
async fn lit(app: &App) -> Vec<Vec<String>> {
    let all = app.js("return window.lit.splice(0)", vec![]).await;
    serde_json::from_value(all).expect("texts with their colours")
}

/// Presses the loudspeaker, and waits until all is read; what was said.
async fn everything(app: &App) -> Vec<String> {
    let before = noted(app, "speak").await.len();
    app.button(msg("listen-all")).press().await;
    wait_noted(app, "speak", before + 1).await;
    app.button(msg("listen-all")).see().await;
    words(&noted(app, "speak").await[before..])
}

/// Touches a picture; what was said.
async fn touched(app: &App, picture: &Lookup<'_>) -> Vec<String> {
    let before = noted(app, "speak").await.len();
    picture.press().await;
    let all = wait_noted(app, "speak", before + 1).await;
    words(&all[before..])
}

/// Touches what is chosen: it is taken back, and nothing is said.
async fn taken_back(app: &App, picture: &Lookup<'_>) {
    let before = noted(app, "speak").await.len();
    picture.press().await;
    picture.chosen_is(false).await;
    assert_eq!(noted(app, "speak").await.len(), before, "what is taken back says nothing");
}

/// There is one loudspeaker on the screen, and no snail while it rests.
async fn one_loudspeaker(app: &App) {
    app.button(msg("listen-all")).see().await;
    let speakers = "return [...document.querySelectorAll('.speaker')].filter((s) => s.getClientRects().length).length";
    assert_eq!(app.js(speakers, vec![]).await, json!(1), "one loudspeaker a screen");
    app.button(msg("listen-slow")).gone().await;
}

async fn begins(app: &App) {
    app.open().await;
    voices(app, "good").await;
    app.js(WATCH_LIGHT, vec![]).await;
    way(app, "standard").see().await;
    begin_with(app, "simplified", msg("practice-subject").part()).await;
    // It comes a moment after the screen, and these voices are quick: what is not to be seen yet has no words to light.
    on_screen(app, "pass").see().await;
}

journey!(a_person_who_cannot_read_hears_all_of_it, [fr, ar], low(), async |app: &App| {
    begins(app).await;
    // Nothing has to be opened first, and there is nothing to open.
    app.button(msg("listen")).gone().await;
    one_loudspeaker(app).await;
    let answers = ["rating-fine", "rating-difficult", "rating-very-difficult", "talk-about-this"]
        .map(|id| app.text(id));
    let practice = format!("{} {}", app.text("practice-title"), app.text("practice-subject"));
    let wanted = [[practice].as_slice(), &answers, &[app.text("pass")]].concat();
    let said = everything(app).await;
    assert_eq!(said, wanted);
    // Each is lit while it is said, its words on another ground.
    let lit = lit(app).await;
    let texts: Vec<&String> = lit.iter().map(|one| &one[0]).collect();
    assert_eq!(texts, wanted.iter().collect::<Vec<_>>());
    assert!(lit.iter().all(|one| one[1] == lit[1][1] && one[2] == lit[1][2]), "{lit:?}");
    fits(app, "practice").await;
    app.radio(msg("rating-fine")).press().await;
    go_on(app, "next", lead("mobility")).await;
    // The same where the record opens here.
    app.reload().await;
    app.heading(lead("mobility")).see().await;
    voices(app, "good").await;
    one_loudspeaker(app).await;
    // A face that is touched says itself and is chosen; touched again, it is taken back.
    for answer in ["rating-fine", "rating-difficult", "rating-very-difficult"] {
        let face = app.radio(msg(answer));
        assert_eq!(touched(app, &face).await, [app.text(answer)]);
        face.chosen_is(true).await;
    }
    taken_back(app, &app.radio(msg("rating-very-difficult"))).await;
    on_screen(app, "pass").see().await;
    let talk = switch(app, "talk-about-this");
    assert_eq!(touched(app, &talk).await, [app.text("talk-about-this")]);
    talk.chosen_is(true).await;
    for (at, d) in twelve().enumerate() {
        app.heading(lead(d.id.as_str())).see().await;
        if at != 1 {
            app.radio(msg("rating-difficult")).press().await;
        }
        on_screen(app, if at == 1 { "pass" } else { "next" }).press().await;
    }
    arrive(app, msg("goals-title")).await;
    one_loudspeaker(app).await;
    let said = everything(app).await;
    assert_eq!(said[0], app.text("goals-title"));
    assert!(said.contains(&app.text("goal-job")), "{said:?}");
    let job = app.checkbox(msg("goal-job"));
    assert_eq!(touched(app, &job).await, [app.text("goal-job")]);
    taken_back(app, &job).await;
    choose_goals(app, &["job", "home"]).await;
    arrive(app, msg("order-title")).await;
    one_loudspeaker(app).await;
    let home = app.button(msg("goal-home").part()).first();
    assert_eq!(touched(app, &home).await, [app.text("goal-home")]);
    app.button(Name::Is(format!("1 {}", app.text("goal-home")))).see().await;
    let said = everything(app).await;
    let numbered = |number: u8, goal: &str| format!("{number}. {}", app.text(goal));
    assert_eq!(
        said,
        [
            app.text("order-title"),
            app.text("order-tap"),
            numbered(1, "goal-home"),
            numbered(2, "goal-job"),
            app.text("next")
        ]
    );
    go_on(app, "next", msg("suggestions-title")).await;
    hears_a_suggestion(app).await;
    go_on(app, "next", msg("review-title")).await;
    hears_the_review(app).await;
});

/// What could be talked about is a picture that says what it is, and why it is there; and it can be struck out.
async fn hears_a_suggestion(app: &App) {
    one_loudspeaker(app).await;
    let texts = "return [...document.querySelector('.ideas .pick').querySelectorAll('.words, .heard:not([hidden])')]
        .map((text) => text.textContent.replace(/\\s+/g, ' '))";
    let parts: Vec<String> =
        serde_json::from_value(app.js(texts, vec![]).await).expect("name, what it is, why");
    assert_eq!(parts.len(), 3, "{parts:?}");
    assert!(parts[2].starts_with(&app.text("suggestion-because")), "{parts:?}");
    let first = app.button(Name::Has(parts[0].clone())).first();
    let said = touched(app, &first).await.concat();
    for part in parts {
        assert!(said.contains(part.trim_end_matches('.')), "{part}: {said}");
    }
    on_screen(app, "suggestion-strike").press().await;
    on_screen(app, "suggestion-put-back").see().await;
    on_screen(app, "suggestion-put-back").press().await;
    on_screen(app, "suggestion-strike").see().await;
}

/// What a picture, a face and a bubble say to the eye is said to the ear.
async fn hears_the_review(app: &App) {
    one_loudspeaker(app).await;
    let told = |parts: &[&str]| parts.iter().map(|id| app.text(id)).collect::<Vec<_>>().join(". ");
    let mobility = told(&["domain-mobility", "rating-difficult", "talk-about-this"]);
    let said = everything(app).await;
    assert_eq!(said[0], app.text("review-title"));
    for line in [told(&["goal-home", "section-goals"]), mobility.clone()] {
        assert!(said.iter().any(|s| s.ends_with(&line)), "{line}: {said:?}");
    }
    let second = twelve().nth(1).expect("twelve").id;
    let passed =
        format!("{}. {}", app.text(&format!("domain-{second}")), app.text("rating-passed"));
    assert!(said.contains(&passed), "{passed}: {said:?}");
    // One that was touched, and is kept back.
    let one = app.button(msg("domain-mobility").part()).first();
    assert_eq!(touched(app, &one).await, [mobility.clone()]);
    on_screen(app, "leave-out").press().await;
    on_screen(app, "show").see().await;
    let said = everything(app).await;
    let kept = format!("{mobility}. {}", app.text("section-kept"));
    assert!(said.iter().any(|line| *line == kept), "{kept}: {said:?}");
}

journey!(the_loudspeaker_stops_and_slows_only_while_it_reads, [fr], low(), async |app: &App| {
    app.open().await;
    voices(app, "held").await;
    begin_with(app, "simplified", msg("practice-subject").part()).await;
    one_loudspeaker(app).await;
    // A picture that is touched says itself, and the loudspeaker stays what it is.
    app.radio(msg("rating-fine")).press().await;
    wait_noted(app, "speak", 1).await;
    app.until_js("the face is lit", "return document.querySelectorAll('.pick.aloud').length === 1")
        .await;
    one_loudspeaker(app).await;
    app.button(msg("listen-all")).press().await;
    app.button(msg("listen-stop")).see().await;
    let place = "return document.querySelector('h1').getBoundingClientRect().top";
    let top = app.js(place, vec![]).await;
    app.button(msg("listen-slow")).press().await;
    let all = wait_noted(app, "speak", 3).await;
    assert_eq!(all.last().expect("a line")["rate"], json!(0.75));
    app.targets_measure(48).await;
    app.axe_finds_nothing().await;
    app.button(msg("listen-stop")).press().await;
    one_loudspeaker(app).await;
    app.until_js("nothing is lit", "return document.querySelector('.aloud') === null").await;
    assert_eq!(app.js(place, vec![]).await, top, "what comes and goes moves nothing");
});

journey!(recordings_are_lit_as_a_voice_is, [fr], low(), async |app: &App| {
    app.open().await;
    voices(app, "none").await;
    app.js(WATCH_LIGHT, vec![]).await;
    begin_with(app, "simplified", msg("practice-subject").part()).await;
    // A touch asks nothing.
    app.radio(msg("rating-difficult")).press().await;
    app.radio(msg("rating-difficult")).chosen_is(true).await;
    app.paragraph(msg("listen-no-voice")).gone().await;
    // The loudspeaker does; from then on what is touched is heard.
    app.button(msg("listen-all")).press().await;
    app.paragraph(msg("listen-no-voice")).see().await;
    app.button(msg("listen-fetch")).press().await;
    wait_noted(app, "play", 2).await;
    app.button(msg("listen-all")).see().await;
    lit(app).await;
    app.radio(msg("rating-fine")).press().await;
    app.until_js("the face is lit", "return window.lit.length === 1").await;
    assert_eq!(lit(app).await[0][0], app.text("rating-fine"));
});

journey!(a_fourth_goal_says_why_it_is_not_chosen, [fr, ar], low(), async |app: &App| {
    begins(app).await;
    app.radio(msg("rating-fine")).press().await;
    go_on(app, "next", lead("mobility")).await;
    for d in twelve().skip(1) {
        app.radio(msg("rating-fine")).press().await;
        go_on(app, "next", lead(d.id.as_str())).await;
    }
    app.radio(msg("rating-fine")).press().await;
    go_on(app, "next", msg("goals-title")).await;
    for goal in ["goal-job", "goal-part_time", "goal-training"] {
        app.checkbox(msg(goal)).press().await;
        app.checkbox(msg(goal)).chosen_is(true).await;
    }
    on_screen(app, "next").press().await;
    let fourth = app.checkbox(msg("goal-driving_licence"));
    let full = app.say(msg("goals-full").with("count", 3));
    fourth.see().await;
    app.status(Name::Is(full.clone())).see().await;
    let before = noted(app, "speak").await.len();
    // It says that it cannot be chosen; a finger touches it all the same.
    let touch = "[...document.querySelectorAll('.pick')].find((p) => p.innerText.trim() === arguments[0]).click()";
    app.js(touch, vec![json!(app.text("goal-driving_licence"))]).await;
    let all = wait_noted(app, "speak", before + 2).await;
    assert_eq!(words(&all[before..]), [app.text("goal-driving_licence"), full]);
    fourth.chosen_is(false).await;
    // Nothing has gone grey, and the three can be taken off here.
    let faint =
        "return [...document.querySelectorAll('.pick')].map((p) => getComputedStyle(p).opacity)";
    assert_eq!(app.js(faint, vec![]).await, json!(["1", "1", "1", "1"]));
    fits(app, "three goals").await;
    app.button(msg("goal-remove").with("goal", app.text("goal-part_time"))).press().await;
    fourth.press().await;
    fourth.chosen_is(true).await;
    let slots = "return document.querySelectorAll('.slot.taken').length";
    assert_eq!(app.js(slots, vec![]).await, Value::from(3));
});
