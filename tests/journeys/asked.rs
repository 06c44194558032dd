//! The questions beside the leads: resources, more about each goal, the situation, what happened since.

use jalon_core::app::calendar::{self, DatePart};
use jalon_core::assessment::Day;
use jalon_core::instrument::{LANGUAGES, Section, questions};
use serde_json::{Value, json};

use crate::steps::{go_on, go_on_or_pass, language};
use crate::support::app::App;
use crate::support::lookup::Lookup;
use crate::support::texts::{Name, msg};

/// A question.
pub fn question(id: &str) -> Name {
    msg(&format!("question-{id}"))
}

/// An option of a question.
pub fn option(question: &str, id: &str) -> Name {
    msg(&format!("option-{question}-{id}"))
}

/// The questions of a section that everybody is asked, in their order.
fn open(section: Section) -> impl Iterator<Item = Name> {
    let of = questions().filter(move |q| q.section == section && q.when.is_empty());
    of.map(|q| question(q.id.as_str()))
}

/// From the box without a question to the goals, passing what is asked between.
pub async fn pass_resources(app: &App) {
    for heading in open(Section::Resources).chain([msg("goals-title")]) {
        go_on_or_pass(app, heading).await;
    }
}

/// From the goals to the review, passing what is asked about `goals` of them, and without the situation;
/// `button` leads on from the goals.
pub async fn pass_to_review(app: &App, button: &str, goals: usize) {
    let about_goals = (0..goals).flat_map(|_| open(Section::Goals));
    let rest = [msg("offer-situation"), msg("suggestions-title")];
    let mut button = button;
    for heading in about_goals.chain(rest) {
        go_on(app, button, heading).await;
        button = "pass";
    }
    go_on(app, "next", msg("review-title")).await;
}

/// Chooses one option, and waits until it is chosen.
pub async fn choose(app: &App, question: &str, id: &str) {
    let card = app.radio(option(question, id));
    card.press().await;
    card.chosen_is(true).await;
}

/// Ticks options.
pub async fn tick(app: &App, question: &str, ids: &[&str]) {
    for id in ids {
        let card = app.checkbox(option(question, id));
        card.press().await;
        card.chosen_is(true).await;
    }
}

/// Writes in the field for own words.
pub async fn write(app: &App, words: &str) {
    app.textbox(msg("own-words")).write(words).await;
    stands_in_field(app, words).await;
}

/// Waits until these own words stand in the field.
pub async fn stands_in_field(app: &App, words: &str) {
    let holds = |value: Option<&Value>| value.is_some_and(|v| v == words);
    app.textbox(msg("own-words"))
        .wait_until("hold the words", |field| holds(field.value.as_ref()))
        .await;
}

/// A language's own name.
fn own_name(tag: &str) -> &'static str {
    LANGUAGES.iter().find(|language| language.id.as_str() == tag).expect("a language").picture
}

/// A language by its tag, as the browser names it on this screen; its own name where the browser has none.
pub async fn language_name(app: &App, tag: &str) -> String {
    let script = "return new Intl.DisplayNames(document.documentElement.lang, { type: 'language' }).of(arguments[0])";
    let named = app.js(script, vec![json!(tag)]).await;
    let named = named.as_str().expect("a name");
    if named == tag { own_name(tag) } else { named }.to_owned()
}

/// The button that adds a language, by its own name and its name on this screen.
pub async fn adds<'a>(app: &'a App, tag: &str) -> Lookup<'a> {
    let both = msg("name-and-value").with("name", own_name(tag));
    let both = both.with("value", language_name(app, tag).await);
    app.button(msg("languages-add").with("name", app.say(both)))
}

/// Finds a language by typing, adds it and says how well it is spoken, from 1 to 4.
pub async fn add_language(app: &App, typed: &str, tag: &str, level: u8) {
    let name = language_name(app, tag).await;
    app.by_role("searchbox", msg("languages-search")).write(typed).await;
    adds(app, tag).await.press().await;
    let levels = app.by_role("radiogroup", msg("languages-level").with("name", name));
    let chosen = levels.by_role("radio", msg(&format!("level-{level}")));
    chosen.press().await;
    chosen.chosen_is(true).await;
}

/// The level chosen for a language, from 1 to 4.
pub async fn level_is(app: &App, tag: &str, level: u8) {
    let name = language_name(app, tag).await;
    let levels = app.by_role("radiogroup", msg("languages-level").with("name", name));
    levels.by_role("radio", msg(&format!("level-{level}"))).chosen_is(true).await;
}

/// The month so many months from now as the browser words it, and as Jalon counts it.
pub async fn month_from_now(app: &App, ahead: u16) -> (String, u16) {
    let script = "const now = new Date(); return (now.getFullYear() - 2026) * 12 + now.getMonth()";
    let now: u16 = serde_json::from_value(app.js(script, vec![]).await).expect("a month");
    (month_in_words(app, now + ahead).await, now + ahead)
}

/// A month of Jalon's count (from January 2026) as the app says it on this screen.
pub async fn month_in_words(app: &App, month: u16) -> String {
    let first = Day::from_date(2026 + i32::from(month / 12), u32::from(month % 12) + 1, 1);
    let parts = json!({ "month": "long", "year": "numeric" });
    let whole = in_words(app, first, parts).await;
    let name = in_words(app, first, json!({ "month": "long" })).await;
    calendar::month_in_words(first, language(app).await, |part| match part {
        DatePart::MonthName => name.clone(),
        DatePart::Month | DatePart::Day => whole.clone(),
    })
}

/// A day of Jalon's count (since 2026-01-01) as the app says it on this screen.
pub async fn day_in_words(app: &App, day: u16) -> String {
    let parts = json!({ "day": "numeric", "month": "long", "year": "numeric" });
    let whole = in_words(app, Day(day), parts).await;
    calendar::day_in_words(Day(day), language(app).await, |_| whole.clone())
}

/// As the browser words it.
async fn in_words(app: &App, day: Day, parts: Value) -> String {
    let (year, month, date) = day.date();
    let script = "const [[year, month, day], parts] = arguments;
        const tag = `${document.documentElement.lang}-BE-u-nu-latn-ca-gregory`;
        return new Intl.DateTimeFormat(tag, parts).format(new Date(year, month - 1, day, 12));";
    let words = app.js(script, vec![json!([year, month, date]), parts]).await;
    words.as_str().expect("words").to_owned()
}
