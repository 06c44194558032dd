//! Twelve people show their anonymous codes to the camera of a facilitator, who talks with them about what
//! all of them together say.

use jalon_core::assessment::{Answer, Disclosed, Rating};
use jalon_core::group::{Cell, Group, Picture};
use jalon_core::instrument::{DOMAINS, GoalId, Locale, Mode};
use jalon_core::share::{self, Anonymous, Said, WorkshopNumber, anonymous_code};
use serde_json::json;

use crate::codes::{drawing, file};
use crate::journey;
use crate::samples;
use crate::steps::{arrive, below, go_on, is_sound, on_screen};
use crate::support::app::App;
use crate::support::camera::Held;
use crate::support::options::Options;
use crate::support::texts::msg;

/// What is only in a summary that is shown by mistake.
const SECRET: &str = "Ouvrir un salon de coiffure";

/// One of the invented people of a group: most find getting around difficult, two find money fine.
pub fn person(workshop: WorkshopNumber, n: u64) -> Anonymous {
    let rating = |domain: &str| {
        Some(match (domain, n) {
            ("mobility", 0..3) => Rating::Fine,
            ("mobility", 3..7) => Rating::Difficult,
            ("mobility", 7..11) => Rating::VeryDifficult,
            ("family", 0..9) => Rating::Fine,
            ("family", _) => Rating::Difficult,
            ("money", 0..2) => Rating::Fine,
            ("money", _) => Rating::VeryDifficult,
            ("language", _) => Rating::Difficult,
            ("paperwork", 0..5) => Rating::Difficult,
            ("digital", 0..4) => Rating::Fine,
            _ => return None,
        })
    };
    let domains = DOMAINS.iter().map(|d| {
        let lead = rating(d.id.as_str()).map_or(Answer::Passed, Answer::Given);
        let talk = d.id.as_str() == "mobility" && n > 4 || d.id.as_str() == "money" && n < 2;
        (d.id, Disclosed::Shown(Said { lead, talk }))
    });
    let wanted: &[&str] = match n {
        0..5 => &["job"],
        5..8 => &["job", "driving_licence"],
        8..10 => &["studies"],
        _ => &["learn_language", "home"],
    };
    let goals = wanted.iter().map(|id| GoalId::parse(id)).collect();
    Anonymous {
        workshop,
        participation: 0xA11C_E000_0000 + n,
        mode: Mode::Simplified,
        domains: domains.collect(),
        goals: Disclosed::Shown(Answer::Given(goals)),
    }
}

/// From the welcome to an open workshop of this name; its number, as it stands on the screen.
pub async fn open_workshop(app: &App, name: &str) -> WorkshopNumber {
    go_on(app, "workshop-prepare", msg("prepare-title")).await;
    app.textbox(msg("prepare-label")).write(name).await;
    go_on(app, "workshop-open", msg("workshop-title")).await;
    let lines = below(app, "workshop-number").await;
    WorkshopNumber::parse(&lines[0]).expect("four digits")
}

/// So many people are counted, in words.
pub async fn counted(app: &App, people: usize) {
    app.status(msg("count-number").with("count", people)).see().await;
}

/// Gives a text as a handheld scanner does.
pub async fn type_code(app: &App, text: &str) {
    app.textbox(msg("typed-label")).write(text).await;
    app.button(msg("typed-read")).press().await;
}

/// What a section of the picture must say, line by line: what is shown with the longest first, then what
/// is hidden.
fn lines(app: &App, rows: &[(String, Cell, Vec<String>)]) -> Vec<String> {
    let mut shown: Vec<_> = rows.iter().filter(|(_, cell, _)| *cell != Cell::Hidden).collect();
    shown.sort_by_key(|(_, cell, _)| std::cmp::Reverse(cell.least()));
    let mut lines = Vec::new();
    for (name, cell, parts) in &shown {
        let id = if matches!(cell, Cell::Shown(_)) { "people" } else { "people-at-least" };
        lines.extend([name.clone(), app.say(msg(id).with("count", cell.least()))]);
        lines.extend(parts.iter().cloned());
    }
    if shown.is_empty() {
        lines.push(app.text("group-nothing"));
    }
    let hidden: Vec<_> = rows.iter().filter(|(_, cell, _)| *cell == Cell::Hidden).collect();
    if !hidden.is_empty() {
        lines.push(app.text("group-hidden"));
        lines.extend(hidden.into_iter().map(|(name, ..)| name.clone()));
    }
    lines
}

/// The screen says what the picture says, and nothing else.
pub async fn shows(app: &App, picture: &Picture) {
    let name = |row: &jalon_core::group::DomainRow| app.text(&format!("domain-{}", row.domain));
    let part = |id: &str, cell: Cell| {
        let people = app.say(msg("people").with("count", cell.least()));
        app.say(msg("name-and-value").with("name", app.text(id)).with("value", people))
    };
    let parts = |row: &jalon_core::group::DomainRow| match (row.difficult, row.very_difficult) {
        (Cell::Hidden, _) | (_, Cell::Hidden) => Vec::new(),
        (some, much) => {
            vec![part("rating-difficult", some), part("rating-very-difficult", much)]
        }
    };
    let of = |cell: fn(&jalon_core::group::DomainRow) -> Cell| {
        picture.domains.iter().map(|row| (name(row), cell(row), Vec::new())).collect::<Vec<_>>()
    };
    let mut difficult = of(|row| row.together);
    for (line, row) in difficult.iter_mut().zip(&picture.domains) {
        line.2 = parts(row);
    }
    let goal = |goal: Option<GoalId>| match goal {
        Some(id) => app.text(&format!("goal-{id}")),
        None => app.text("group-other-goal"),
    };
    let goals: Vec<_> =
        picture.goals.iter().map(|row| (goal(row.goal), row.wanted, Vec::new())).collect();
    let sections = [
        ("group-fine", of(|row| row.fine)),
        ("group-difficult", difficult),
        ("group-talk", of(|row| row.talk)),
    ];
    for (heading, rows) in sections {
        assert_eq!(below(app, heading).await, lines(app, &rows), "{heading}");
    }
    // Below the last heading stands what can be done with the picture, too.
    let wanted = lines(app, &goals);
    assert_eq!(below(app, "group-goals").await[..wanted.len()], wanted, "goals");
}

/// The table that the button offers: its name and its rows.
async fn table(app: &App, button: &str) -> (String, Vec<String>) {
    let spy = "window.file = undefined;
        const make = window.make ??= URL.createObjectURL, click = window.clickLink ??= HTMLAnchorElement.prototype.click;
        URL.createObjectURL = (blob) => { blob.text().then((text) => { window.file = text; }); return make.call(URL, blob); };
        HTMLAnchorElement.prototype.click = function () { window.fileName = this.download; click.call(this); };";
    app.js(spy, vec![]).await;
    app.button(msg(button)).press().await;
    app.until_js("the table", "return window.file !== undefined").await;
    let seen = app.js("return [window.fileName, window.file]", vec![]).await;
    let (name, text): (String, String) = serde_json::from_value(seen).expect("a file");
    (name, text.lines().map(str::to_owned).collect())
}

/// The line of a table about this, as far as it tells a count and a remark.
fn ends(app: &App, rows: &[String], topic: &str, answer: &str, cell: Cell) -> bool {
    let (count, note) = match cell {
        Cell::Shown(n) => (n.to_string(), String::new()),
        Cell::AtLeast(n) => (String::new(), app.say(msg("people-at-least").with("count", n))),
        Cell::Hidden => (String::new(), app.text("group-hidden")),
    };
    let end = format!("\"{}\";\"{}\";{count};\"{note}\"", app.text(topic), app.text(answer));
    rows.iter().filter(|row| row.ends_with(&end)).count() == 1
}

journey!(twelve_codes_by_camera_become_a_picture, [fr], Options::desktop(), async |app: &App| {
    app.open().await;
    go_on(app, "welcome-facilitator", msg("workshops-title")).await;
    let number = open_workshop(app, "Alpha du mardi").await;
    is_sound(app).await;
    go_on(app, "count-title", msg("count-title")).await;

    let picture = |code: &Anonymous, name: &str| {
        file(&drawing(&anonymous_code(code).text()), &format!("{}-anonymous-{name}", app.browser))
    };
    let people: Vec<_> = (0..12).map(|n| person(number, n)).collect();
    let pictures: Vec<_> = (0..).zip(&people).map(|(n, p)| picture(p, &n.to_string())).collect();
    let start = async |picture| {
        app.hold_before_camera(picture, Held::default()).await;
        app.button(msg("camera-start")).press().await;
    };
    start(&pictures[0]).await;
    counted(app, 1).await;
    for (n, picture) in pictures.iter().enumerate().skip(1) {
        if n == 6 {
            // In the middle the tablet reloads the page.
            app.client.refresh().await.expect("the page loads again");
            counted(app, 6).await;
            start(picture).await;
        } else {
            app.hold_instead(picture).await;
        }
        counted(app, n + 1).await;
        app.status(msg("count-counted").part()).see().await;
    }
    // One of them again, somebody of another workshop, and a summary: none of them counts.
    app.hold_instead(&pictures[4]).await;
    app.status(msg("count-already").part()).see().await;
    let other = WorkshopNumber::of(number.to_string().parse::<u16>().expect("digits") + 1);
    app.hold_instead(&picture(&person(other, 40), "other")).await;
    app.status(msg("count-other").part()).see().await;
    let summary = share::link(&app.server.url(""), &samples::in_own_words(Locale::Fr, &[SECRET]));
    let summary = file(&drawing(&summary.text()), &format!("{}-summary-by-mistake", app.browser));
    app.hold_instead(&summary).await;
    app.alert(msg("code-summary").part()).see().await;
    assert!(!app.visible_text().await.contains(SECRET), "nobody's answers are shown");
    counted(app, 12).await;

    // What the facilitator sees is what the group says, and no more.
    let mut group = Group::new(number);
    for code in &people {
        group.add(code);
    }
    go_on(app, "workshop-picture", msg("group-title")).await;
    app.paragraph(msg("group-wait")).see().await;
    go_on_here(app, "group-show").await;
    let shown = group.show().clone();
    shows(app, &shown).await;
    is_sound(app).await;
    let (name, rows) = table(app, "group-table").await;
    assert_eq!(name, "jalon.csv");
    for row in &shown.domains {
        let topic = format!("domain-{}", row.domain);
        assert!(ends(app, &rows, &topic, "rating-fine", row.fine), "{topic}: {rows:#?}");
        assert!(ends(app, &rows, &topic, "group-difficult", row.together), "{topic}");
        assert!(ends(app, &rows, &topic, "talk-about-this", row.talk), "{topic}");
    }
    for row in shown.goals.iter().filter(|row| row.goal.is_some()) {
        let goal = format!("goal-{}", row.goal.expect("a goal"));
        assert!(ends(app, &rows, "group-goals", &goal, row.wanted), "{goal}");
    }
    // Money is fine for two: nobody is told so, anywhere.
    let money = shown.domains.iter().find(|row| row.domain.as_str() == "money").expect("money");
    assert_eq!((money.fine, money.talk), (Cell::Hidden, Cell::Hidden));

    // The workshop ends, and the next one begins.
    app.back().await;
    app.back().await;
    arrive(app, msg("workshop-title")).await;
    on_screen(app, "workshop-finish").press().await;
    app.alert(msg("finish-title").part()).see().await;
    go_on(app, "finish-yes", msg("workshops-title")).await;
    let number = open_workshop(app, "Alpha du jeudi").await;
    go_on(app, "count-title", msg("count-title")).await;
    for n in 0..5 {
        type_code(app, &anonymous_code(&person(number, 90 + n)).text()).await;
        counted(app, usize::try_from(n + 1).expect("small")).await;
    }
    app.back().await;
    on_screen(app, "workshop-finish").press().await;
    go_on(app, "finish-yes", msg("workshops-title")).await;
    let (_, rows) = table(app, "workshops-table").await;
    let named = |name: &str| rows.iter().filter(|row| row.contains(name)).count();
    assert_eq!((named("Alpha du mardi"), named("Alpha du jeudi")), (98, 98), "{}", rows.len());
    app.client.refresh().await.expect("the page loads again");
    let about = |id: &str, name: &str| msg(id).with("name", name.to_owned());
    let buttons = app.by_role("button", msg("workshop-look-this").with("name", "").part());
    let order: Vec<_> = buttons.count_is(2).await.into_iter().map(|button| button.name).collect();
    assert!(order[0].ends_with("jeudi") && order[1].ends_with("mardi"), "{order:?}");
    app.button(about("workshop-look-this", "Alpha du mardi")).press().await;
    arrive(app, msg("group-title")).await;
    shows(app, &shown).await;
    app.back().await;
    app.button(about("workshop-erase-this", "Alpha du jeudi")).press().await;
    on_screen(app, "workshop-erase-yes").press().await;
    app.button(about("workshop-look-this", "Alpha du jeudi")).gone().await;
    let stored = app.stored().await;
    assert_eq!(stored.keys().collect::<Vec<_>>(), ["jalon-workshops"], "and no record of a person");
    assert!(!stored["jalon-workshops"].contains("jeudi"));
    let kept = &stored["jalon-workshops"];
    assert!(people.iter().all(|p| !kept.contains(&p.participation.to_string())), "{kept}");
    app.nothing_left(&["anonymous", "mardi"]).await;
    assert_eq!(app.js("return document.cookie", vec![]).await, json!(""));
});

/// Presses a button that changes the screen one is on.
pub async fn go_on_here(app: &App, button: &str) {
    on_screen(app, button).press().await;
    on_screen(app, button).gone().await;
}
