//! A handheld scanner types, wherever the focus is at the desk; and a link whose `#` was escaped.

use fantoccini::key::Key;
use jalon_core::assessment::Shared;
use jalon_core::share;

use crate::journey;
use crate::samples;
use crate::steps::arrive;
use crate::support::app::App;
use crate::support::options::Options;
use crate::support::texts::msg;

fn other() -> Shared {
    samples::with_goals(samples::typical(), samples::goals([samples::listed("job")]))
}

// The scan was lost while the focus was on a heading or a button, and Enter pressed the button.
journey!(a_scan_is_read_wherever_the_focus_is, [nl], Options::desktop(), async |app: &App| {
    let first = share::link(&app.server.url("/"), &samples::typical()).text();
    let second = share::link(&app.server.url("/"), &other()).text();
    let enter = char::from(Key::Enter).to_string();
    app.go("/#scan").await;
    // The heading has the focus: it was touched.
    app.heading(msg("scan-title")).press().await;
    arrive(app, msg("scan-title")).await;
    app.type_text(&(first + &enter)).await;
    arrive(app, msg("summary-title")).await;
    // On the page of the summary, on a button: another one asks what is to become of the first.
    app.tab_to(&app.button(msg("scan-another"))).await;
    app.type_text(&(second.clone() + &enter)).await;
    app.heading(msg("decide-title")).see().await;
    app.button(msg("decide-leave")).press().await;
    app.heading(msg("decide-title")).gone().await;
    app.heading(msg("summary-title")).see().await;
    // A key alone does what it always did.
    app.tab_to(&app.button(msg("scan-another"))).await;
    app.key(Key::Enter).await;
    arrive(app, msg("scan-title")).await;
    app.button(msg("summary-return")).see().await;
    // A scanner that ends with nothing: a pause ends it.
    app.type_text(&second).await;
    app.heading(msg("decide-title")).see().await;
    app.button(msg("decide-beside")).press().await;
    arrive(app, msg("summary-title")).await;
    app.nothing_left(&[]).await;
});

journey!(a_link_whose_hash_was_escaped_says_what_to_do, [fr], async |app: &App| {
    let link = share::link(&app.server.url("/"), &samples::typical());
    let path = format!("/%23{}", link.payload.replace('/', "%2F"));
    app.client.goto(&app.server.url(&path)).await.expect("a page comes");
    app.heading(app.text("lost-title")).see().await;
    app.listitem(app.text("lost-paste")).see().await;
    let requests: String = app.server.requests().iter().map(ToString::to_string).collect();
    assert!(!requests.contains(&link.payload[..9]), "{requests}");
});
