//! Two codes of one person: the adviser sees the same comparison as the person, in another language.

use std::path::Path;

use jalon_core::app::person::{Place, RECORD_VERSION, Record};
use jalon_core::app::{Arg, Text, of_any_goal, of_domain, of_rating};
use jalon_core::assessment::{Answer, Assessment, Day, Goal, History, OwnWords, Rating, Value};
use jalon_core::guidance::{Change, Evolution};
use jalon_core::instrument::{ChoiceId, DomainId, FIRST_STEP, GoalId, Locale, Mode, QuestionId};
use jalon_core::share;

use crate::asked::day_in_words;
use crate::holding::today;
use crate::journey;
use crate::steps::{adviser_opens, arrive, below, go_on, is_sound, link_on_screen, payload, speak};
use crate::storage::QUIET;
use crate::support::app::App;
use crate::support::camera::Held;
use crate::support::picture::zbar;
use crate::support::texts::msg;
use crate::whole_summary::say;

fn question(id: &str) -> QuestionId {
    QuestionId::parse(id).expect("a question")
}

fn rate(to: &mut Assessment, ratings: &[(&str, Answer<Rating>)]) {
    for (id, answer) in ratings {
        let id = DomainId::parse(id).expect("a domain");
        to.change(id, |entry| entry.answers.lead = answer.clone());
    }
}

fn pick(to: &mut Assessment, id: &str, about: Option<&Goal>, option: &str) {
    let choice = ChoiceId::parse(option).expect("an option");
    to.change_asked(question(id), about.cloned(), |value| value.toggle(question(id), choice));
}

/// A phone with an assessment of then and a follow-up of now.
pub fn phone() -> Record {
    use Answer::{Given, Passed};
    use Rating::{Difficult, Fine, VeryDifficult};
    let goals = [
        Goal::Listed(GoalId::parse("job").expect("a goal")),
        Goal::Own(OwnWords::new("Ouvrir un atelier").expect("words")),
    ];
    let mut then = Assessment::default();
    rate(
        &mut then,
        &[
            ("mobility", Given(VeryDifficult)),
            ("family", Given(Fine)),
            ("housing", Given(Fine)),
            ("money", Given(Difficult)),
            ("paperwork", Passed),
        ],
    );
    then.change_goals(|g| g.answer = Given(goals.to_vec()));
    let words = OwnWords::new("Écrire mon CV");
    let step = Value { words, ..Value::default() };
    then.set_asked(FIRST_STEP, Some(goals[0].clone()), Given(step));
    let mut now = then.followed(Mode::FollowUp);
    rate(
        &mut now,
        &[
            ("mobility", Given(Difficult)),
            ("family", Given(Fine)),
            ("housing", Given(VeryDifficult)),
            ("money", Passed),
            ("paperwork", Passed),
        ],
    );
    pick(&mut now, "goal_outcome", Some(&goals[0]), "done");
    pick(&mut now, "step_outcome", Some(&goals[0]), "done");
    pick(&mut now, "goal_outcome", Some(&goals[1]), "under_way");
    let mut earlier = History::default();
    earlier.push(Day::from_date(2026, 8, 15), then);
    Record {
        version: RECORD_VERSION,
        locale: Locale::Fr,
        place: Place::Share.token(),
        editing: false,
        draft: String::new(),
        answered_on: today(),
        assessment: now,
        earlier,
        asked_on: None,
        plans: String::new(),
    }
}

/// Everything the comparison says, in the language of the screen, in order.
async fn expected(app: &App, evolution: &Evolution) -> Vec<String> {
    let dates = Text::of("evolution-dates").with("then", Arg::Day(evolution.then));
    let mut lines = vec![say(app, &dates.with("now", Arg::Day(evolution.now))).await];
    for m in &evolution.domains {
        let change = match m.change {
            Change::Better => "evolution-better",
            Change::Same => "evolution-same",
            Change::Harder => "evolution-harder",
            Change::Unknown => "evolution-unknown",
        };
        lines.push(say(app, &of_domain(m.domain)).await);
        lines.extend([app.text("evolution-then"), say(app, &of_rating(&m.then)).await]);
        lines.extend([app.text("evolution-now"), say(app, &of_rating(&m.now)).await]);
        lines.push(app.text(change));
    }
    for goal in &evolution.goals {
        lines.push(say(app, &of_any_goal(&goal.goal)).await);
        lines.extend(goal.outcome.map(|id| app.text(&format!("option-goal_outcome-{id}"))));
        if let Some(id) = goal.step {
            let value = app.text(&format!("option-step_outcome-{id}"));
            let name = msg("name-and-value").with("name", app.text("fact-step_outcome"));
            lines.push(app.say(name.with("value", value)));
        }
    }
    lines
}

/// What stands on the page, and not what follows it.
async fn seen(app: &App, count: usize) -> Vec<String> {
    let mut lines = below(app, "evolution-title").await;
    lines.extend(below(app, "evolution-goals").await);
    lines.truncate(count);
    lines
}

/// The page says all of it, and nothing else.
async fn says(app: &App, evolution: &Evolution, after: &str) {
    let mut wanted = expected(app, evolution).await;
    wanted.push(app.text(after));
    assert_eq!(seen(app, wanted.len()).await, wanted);
}

journey!(two_codes_tell_an_adviser_what_changed, [fr], async |app: &App| {
    let record = phone();
    app.go(QUIET).await;
    app.store("jalon", &serde_json::to_string(&record).expect("a record")).await;
    app.open().await;
    app.heading(msg("share-title")).see().await;
    let now = link_on_screen(app).await;
    let day = day_in_words(app, Day::from_date(2026, 8, 15).0).await;
    app.button(msg("share-earlier").with("date", day)).press().await;
    app.button(msg("share-present")).see().await;
    let then = link_on_screen(app).await;
    assert_ne!(now, then);
    // The code of before as the phone shows it.
    let picture = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{}-then.png", app.browser));
    app.until("a code that zbar reads", async || {
        app.js("scrollTo(0, 0)", vec![]).await;
        let png = app.img(msg("code-picture")).picture().await;
        std::fs::write(&picture, png).expect("the folder can be written");
        zbar(&picture).iter().any(|text| text.ends_with(payload(&then))).then_some(())
    })
    .await;
    let read = |link: &str| share::read(link).expect("the link is read");
    let evolution = Evolution::of(&read(&then), &read(&now));
    assert_eq!((evolution.domains.len(), evolution.goals.len()), (4, 2));
    go_on(app, "share-done", msg("after-title")).await;
    go_on(app, "evolution-open", msg("evolution-title")).await;
    says(app, &evolution, "next").await;
    let of_the_person = seen(app, expected(app, &evolution).await.len()).await;

    // The adviser reads the code of now, then that of before.
    adviser_opens(app, &now, "summary-title-follow_up").await;
    app.heading(msg("evolution-title")).gone().await;
    go_on(app, "summary-compare", msg("scan-title")).await;
    app.paragraph(msg("summary-compare-help")).see().await;
    // The same code twice is no comparison.
    app.textbox(msg("typed-label")).write(&now).await;
    app.button(msg("typed-read")).press().await;
    app.alert(msg("compare-same").part()).see().await;
    is_sound(app).await;
    app.hold_before_camera(&picture, Held::default()).await;
    app.button(msg("camera-start")).press().await;
    arrive(app, msg("summary-title-follow_up")).await;
    says(app, &evolution, "summary-compare-end").await;
    is_sound(app).await;
    speak(app, Locale::Fr).await;
    app.until("the same as the person sees", async || {
        (seen(app, of_the_person.len()).await == of_the_person).then_some(())
    })
    .await;
    // Closed, and the other way round: the older code first.
    app.button(msg("summary-compare-end")).press().await;
    app.heading(msg("evolution-title")).gone().await;
    app.button(msg("scan-another")).press().await;
    arrive(app, msg("scan-title")).await;
    app.paragraph(msg("summary-compare-help")).gone().await;
    for (link, button) in [(&then, "summary-compare"), (&now, "print")] {
        app.textbox(msg("typed-label")).write(link).await;
        app.button(msg("typed-read")).press().await;
        if button == "summary-compare" {
            // The summary that is open goes only when the adviser says so.
            app.heading(msg("decide-title")).see().await;
            app.button(msg("decide-beside")).press().await;
        }
        app.button(msg(button)).see().await;
        if button == "summary-compare" {
            arrive(app, msg("summary-title")).await;
            go_on(app, button, msg("scan-title")).await;
        }
    }
    says(app, &evolution, "summary-compare-end").await;
    app.nothing_left(&[payload(&now), payload(&then)]).await;
    let kept = app.stored().await.remove("jalon").unwrap_or_default();
    assert!(!kept.contains("given"), "what an adviser reads is kept: {kept}");
});
