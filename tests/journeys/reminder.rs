//! The calendar file that reminds of a follow-up: whole days, and not a word about the answers.

use jalon_core::instrument::{DOMAINS, GOALS};
use serde_json::json;

use crate::asked::{pass_resources, pass_to_review};
use crate::follow_up::{answered_on, later};
use crate::journey;
use crate::steps::{arrive, begin, go_on, pass_all};
use crate::support::app::App;
use crate::support::texts::msg;

const OWN: &str = "Ouvrir un atelier";

/// Notes what is offered as a file: its text, its kind and its name.
const SPY: &str = "window.file = undefined; window.fileName = undefined;
    const make = window.make ??= URL.createObjectURL, click = window.clickLink ??= HTMLAnchorElement.prototype.click;
    URL.createObjectURL = (blob) => {
        blob.text().then((text) => { window.file = { text, type: blob.type }; });
        return make.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = function () { window.fileName = this.download; click.call(this); };";

/// The file offered by the button.
async fn file(app: &App) -> (String, String, String) {
    app.js(SPY, vec![]).await;
    app.button(msg("reminder-save")).press().await;
    app.until_js("the file", "return window.file !== undefined").await;
    let seen = "return [window.file.text, window.file.type, window.fileName]";
    serde_json::from_value(app.js(seen, vec![]).await).expect("a file")
}

/// So many months after a day of Jalon's count, as a calendar writes days; by the browser's own count.
async fn months_after(app: &App, day: u16, months: &[u8]) -> Vec<String> {
    let script = "const [day, months] = arguments, from = new Date(2026, 0, 1 + day, 12);
        return months.map((more) => {
            const longest = new Date(from.getFullYear(), from.getMonth() + more + 1, 0, 12).getDate();
            const then = new Date(from.getFullYear(), from.getMonth() + more, Math.min(from.getDate(), longest), 12);
            const two = (n) => String(n).padStart(2, '0');
            return `${then.getFullYear()}${two(then.getMonth() + 1)}${two(then.getDate())}`;
        });";
    let days = app.js(script, vec![json!(day), json!(months)]).await;
    serde_json::from_value(days).expect("days")
}

/// The days of the events of a calendar file.
fn days(calendar: &str) -> Vec<&str> {
    let starts = calendar.lines().filter_map(|line| line.strip_prefix("DTSTART;VALUE=DATE:"));
    starts.collect()
}

journey!(a_calendar_reminds_and_tells_nothing, [fr], async |app: &App| {
    app.open().await;
    begin(app, &["mobility"]).await;
    pass_all(app, &["mobility"]).await;
    pass_resources(app).await;
    app.checkbox(msg("goal-debts")).press().await;
    app.textbox(msg("own-words")).write(OWN).await;
    go_on(app, "next", msg("order-title")).await;
    pass_to_review(app, "next", 2).await;
    go_on(app, "review-next", msg("share-title")).await;
    go_on(app, "share-done", msg("after-title")).await;

    let (text, kind, name) = file(app).await;
    assert_eq!((kind.as_str(), name.as_str()), ("text/calendar", "jalon.ics"));
    let today = answered_on(app).await;
    assert_eq!(days(&text), months_after(app, today, &[3, 6, 12]).await, "{text}");
    assert_eq!(text.matches("BEGIN:VALARM").count(), 3);
    let unfolded = text.replace("\r\n ", "");
    assert!(unfolded.contains(&format!("URL:{}\r\n", app.server.url("/"))), "{unfolded}");
    assert!(unfolded.contains(&format!("SUMMARY:{}\r\n", app.text("app-name"))), "{unfolded}");
    let domains = DOMAINS.iter().map(|d| app.text(&format!("domain-{}", d.id)));
    let goals = GOALS.iter().map(|g| app.text(&format!("goal-{}", g.id)));
    for secret in domains.chain(goals).chain([OWN.to_owned()]) {
        assert!(!unfolded.contains(&secret), "the calendar says {secret:?}");
    }

    // Three months later the first of them is past.
    later(app, 95).await;
    app.open().await;
    app.heading(msg("return-title")).see().await;
    app.button(msg("return-later")).press().await;
    arrive(app, msg("after-title")).await;
    let (text, ..) = file(app).await;
    let answered = answered_on(app).await;
    assert_eq!(answered, today - 95);
    assert_eq!(days(&text), months_after(app, answered, &[6, 12]).await, "{text}");
    app.nothing_left(&[]).await;
});
