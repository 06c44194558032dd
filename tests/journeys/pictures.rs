//! Simplified mode, by pictures alone: whatever is pressed is found by its role and accessible name.

use jalon_core::assessment::{Answer, Goal, Rating};
use jalon_core::instrument::{DOMAINS, GOALS, Mode};
use jalon_core::share;
use serde_json::json;

use crate::journey;
use crate::steps::{
    arrive, begin_with, choose_goals, go_on, is_sound, lead, link_on_screen, on_screen, switch,
    twelve, way,
};
use crate::support::app::App;
use crate::support::options::Options;
use crate::support::texts::msg;

/// The phone that nothing may scroll on.
pub fn low() -> Options {
    Options::phone().sized(360, 640)
}

/// The whole screen is in sight, and whatever can be pressed in it is large.
pub async fn fits(app: &App, screen: &str) {
    let script = r"
        const small = [...document.querySelectorAll('main button, main label')]
          .map((e) => [e.innerText.trim() || e.ariaLabel, e.getBoundingClientRect()])
          .filter(([, r]) => r.width > 0 && (r.width < 63.5 || r.height < 63.5))
          .map(([name, r]) => `${name} ${Math.round(r.width)} by ${Math.round(r.height)}`);
        // The edge of the phone: a browser's own bar may come and take some of its window.
        const over = document.documentElement.scrollHeight - arguments[0];
        const news = document.querySelector('.notices')?.innerText;
        return [...small, ...(over > 0 ? [`${over} px below the edge, window ${innerHeight}, ${news}`] : [])];";
    let wrong = app.js(script, vec![json!(app.options.size.1)]).await;
    assert_eq!(wrong, json!([]), "{screen}");
}

journey!(a_person_who_cannot_read_goes_the_whole_way, [fr, ar], low(), async |app: &App| {
    app.open().await;
    way(app, "standard").see().await;
    begin_with(app, "simplified", msg("practice-subject").part()).await;
    fits(app, "practice").await;
    app.radio(msg("rating-fine")).press().await;
    go_on(app, "next", lead("mobility")).await;
    for (at, d) in twelve().enumerate() {
        arrive(app, lead(d.id.as_str())).await;
        let answer = ["rating-very-difficult", "rating-fine", "rating-difficult", "pass"][at % 4];
        if answer != "pass" {
            app.radio(msg(answer)).press().await;
            app.radio(msg(answer)).chosen_is(true).await;
        }
        if at == 0 {
            switch(app, "talk-about-this").press().await;
            switch(app, "talk-about-this").chosen_is(true).await;
            is_sound(app).await;
        }
        fits(app, d.id.as_str()).await;
        on_screen(app, if answer == "pass" { "pass" } else { "next" }).press().await;
    }
    arrive(app, msg("goals-title")).await;
    fits(app, "goals").await;
    choose_goals(app, &["job", "learn_language", "home"]).await;
    arrive(app, msg("order-title")).await;
    // The second first, then the third: the one left is the last.
    for (goal, number) in [("goal-home", "1"), ("goal-job", "2")] {
        app.button(msg(goal).part()).first().press().await;
        app.button(crate::support::texts::Name::Is(format!("{number} {}", app.text(goal))))
            .see()
            .await;
    }
    fits(app, "order").await;
    is_sound(app).await;
    go_on(app, "next", msg("suggestions-title")).await;
    go_on(app, "next", msg("review-title")).await;
    fits(app, "review").await;
    is_sound(app).await;
    // One picture is looked at closer, and kept back.
    let family = || app.button(msg("domain-family").part()).first();
    family().press().await;
    on_screen(app, "leave-out").press().await;
    on_screen(app, "show").see().await;
    is_sound(app).await;
    go_on(app, "review-next", msg("share-title")).await;
    let shared = share::read(&link_on_screen(app).await).expect("the link is read");
    assert_eq!(shared.mode, Mode::Simplified);
    let told = |id: &str| {
        let d = DOMAINS.iter().find(|d| d.id.as_str() == id).expect("a domain");
        shared.domain(d.id).map(|said| (said.lead.clone(), said.talk))
    };
    assert_eq!(told("mobility"), Some((Answer::Given(Rating::VeryDifficult), true)));
    assert_eq!(told("family"), None, "kept back");
    assert_eq!(told("housing"), Some((Answer::Given(Rating::Difficult), false)));
    assert_eq!(told("money"), Some((Answer::Passed, false)));
    let goals = shared.goals.shown().and_then(Answer::given).expect("goals");
    let ids = ["home", "job", "learn_language"];
    let wanted: Vec<Goal> = ids
        .iter()
        .map(|id| Goal::Listed(GOALS.iter().find(|g| g.id.as_str() == *id).expect("a goal").id))
        .collect();
    assert_eq!(*goals, wanted);
});

journey!(
    pictures_are_told_apart_without_colour,
    [fr],
    [Chromium],
    Options::phone().forced_colors().text_percent(200),
    async |app: &App| {
        app.open().await;
        begin_with(app, "simplified", msg("practice-subject").part()).await;
        // At twice the size, in forced colours, all is still there to be pressed.
        app.nothing_sticks_out().await;
        app.radio(msg("rating-difficult")).press().await;
        app.radio(msg("rating-difficult")).chosen_is(true).await;
        is_sound(app).await;
        let mut names: Vec<&str> = ["face-fine", "face-difficult", "face-very-difficult"].into();
        names.extend(["pass", "talk", "private"]);
        names.extend(DOMAINS.iter().map(|d| d.picture));
        names.extend(GOALS.iter().map(|g| g.picture));
        names.sort_unstable();
        names.dedup();
        // Each picture in grey, as small as it is ever shown; how far apart the nearest two are.
        let script = r"
            const [names, done] = arguments;
            const side = 32;
            const grey = (name) => new Promise((resolve, reject) => {
              const image = new Image(side, side);
              image.onerror = () => reject(new Error(name));
              image.onload = () => {
                const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side });
                const pen = canvas.getContext('2d');
                pen.fillStyle = '#fff';
                pen.fillRect(0, 0, side, side);
                pen.drawImage(image, 0, 0, side, side);
                const { data } = pen.getImageData(0, 0, side, side);
                resolve(Array.from({ length: side * side }, (_, i) => 0.3 * data[4 * i] + 0.59 * data[4 * i + 1] + 0.11 * data[4 * i + 2]));
              };
              image.src = `${document.getElementById('start').dataset.release}/pictures/${name}.svg`;
            });
            Promise.all(names.map(grey)).then((all) => {
              let nearest = [Infinity];
              all.forEach((a, i) => all.slice(0, i).forEach((b, j) => {
                const apart = a.reduce((sum, v, k) => sum + Math.abs(v - b[k]), 0) / a.length;
                if (apart < nearest[0]) nearest = [apart, names[i], names[j]];
              }));
              done(nearest);
            }, (error) => done([0, String(error)]));";
        let nearest = app.client.execute_async(script, vec![json!(names)]).await.expect("drawn");
        println!("nearest in grey, of 255: {nearest}");
        assert!(nearest[0].as_f64().is_some_and(|apart| apart > 8.0), "{nearest}");
    }
);
