//! A workshop on paper: the kit and the facilitator's guide, on the screen and out of the printer.

use jalon_core::instrument::{DOMAINS, GOALS};

use crate::journey;
use crate::steps::{go_on, is_sound, way};
use crate::support::app::App;
use crate::support::options::Options;
use crate::support::texts::{Name, msg};

/// The address of a facilitator's page.
const WORKSHOP: &str = "/#atelier";

/// Opens a page of the facilitator's.
async fn open(app: &App, button: &str, title: &str) {
    app.go(WORKSHOP).await;
    go_on(app, button, msg(title)).await;
}

fn domains(app: &App) -> Vec<String> {
    DOMAINS.iter().map(|d| app.text(&format!("domain-{}", d.id))).collect()
}

fn goals(app: &App) -> Vec<String> {
    GOALS.iter().map(|g| app.text(&format!("goal-{}", g.id))).collect()
}

fn texts(app: &App, ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| app.text(id)).collect()
}

/// The button that prints a part of the kit.
fn printer(app: &App, part: &str) -> Name {
    match part {
        "all" => msg("paper-all"),
        part => msg("paper-print").with("name", app.text(&format!("paper-{part}"))),
    }
}

/// What the cards and the answer sheet both offer.
const CHOICES: [&str; 5] =
    ["rating-fine", "rating-difficult", "rating-very-difficult", "pass", "talk-about-this"];

journey!(the_kit_is_printed_part_by_part, [fr, ar], Options::desktop(), async |app: &App| {
    open(app, "workshop-paper", "paper-title").await;
    // The printer, with a note of what the page was when it was called: a browser prints just that.
    let printer_notes = "window.calls = 0;
        window.print = () => { window.calls += 1; window.sent = document.body.outerHTML; };";
    app.js(printer_notes, vec![]).await;
    let (domains, goals) = (domains(app), goals(app));
    let choices = texts(app, &CHOICES);
    let card = texts(app, &["lead-question", "paper-apart"]);
    let sheet = texts(app, &["paper-mine", "paper-yours", "paper-tick", "section-goals"]);
    let screen = texts(app, &["paper-title", "paper-help", "paper-cards-help", "print"]);
    let parts = [("cards", 4), ("goals", 2), ("answers", 1), ("all", 7)];
    for (calls, (part, sheets)) in (1..).zip(parts) {
        app.button(printer(app, part)).press().await;
        app.until_js("the printer", &format!("return window.calls === {calls}")).await;
        let as_sent = "return window.sent === document.body.outerHTML";
        assert_eq!(app.js(as_sent, vec![]).await, true, "{part} was sent as it is printed");
        let Some(pdf) = app.printed(part).await else { continue };
        pdf.has_sheets(sheets);
        pdf.says(&domains, part != "goals");
        pdf.says(&choices, part != "goals");
        pdf.says(&card, part == "cards" || part == "all");
        if part == "goals" || part == "all" {
            pdf.says(&goals, true);
        } else {
            // Other names of goals are everyday words that stand in other texts too.
            pdf.says(&texts(app, &["goal-driving_licence", "goal-meet_people"]), false);
        }
        pdf.says(&sheet, part == "answers" || part == "all");
        pdf.says(&screen, false);
    }
    is_sound(app).await;
});

journey!(
    the_card_that_a_facilitator_may_leave_out_is_on_the_last_sheet_alone,
    [fr],
    [Chromium],
    Options::desktop(),
    async |app: &App| {
        open(app, "workshop-paper", "paper-title").await;
        app.js("window.print = () => { window.printed = true; }", vec![]).await;
        app.button(printer(app, "cards")).press().await;
        app.until_js("the printer", "return window.printed === true").await;
        let Some(mut pdf) = app.printed("apart").await else { return };
        let last = pdf.sheets.split_off(3);
        let (apart, others): (Vec<_>, Vec<_>) = DOMAINS.iter().partition(|d| d.sensitive);
        let names = |of: Vec<&jalon_core::instrument::Domain>| -> Vec<String> {
            of.iter().map(|d| app.text(&format!("domain-{}", d.id))).collect()
        };
        pdf.says(&names(others), true);
        pdf.says(&names(apart.clone()), false);
        pdf.sheets = last;
        pdf.says(&names(apart), true);
    }
);

journey!(
    the_guide_is_one_sheet,
    [fr, nl, de, en, ar],
    [Chromium, Firefox],
    Options::desktop(),
    async |app: &App| {
        open(app, "workshop-guide", "guide-title").await;
        app.js("window.print = () => { window.printed = true; }", vec![]).await;
        app.button(msg("print")).press().await;
        app.until_js("the printer", "return window.printed === true").await;
        let Some(pdf) = app.printed("guide").await else { return };
        pdf.has_sheets(1);
        let parts =
            ["title", "prepare", "steps", "say", "cases", "picture", "kept", "kept-2", "stop-1"];
        pdf.says(&parts.map(|part| app.text(&format!("guide-{part}"))), true);
        pdf.says(&texts(app, &["translation-note"]), false);
    }
);

journey!(paper_and_guide_are_sound_on_a_phone, [fr, ar], async |app: &App| {
    open(app, "workshop-paper", "paper-title").await;
    is_sound(app).await;
    app.back().await;
    go_on(app, "workshop-guide", msg("guide-title")).await;
    is_sound(app).await;
});

journey!(
    paper_and_guide_are_sound_in_large_text_on_a_narrow_dark_page,
    [de, ar],
    [Chromium],
    Options::narrow().text_percent(200).dark(),
    async |app: &App| {
        open(app, "workshop-paper", "paper-title").await;
        is_sound(app).await;
        app.back().await;
        go_on(app, "workshop-guide", msg("guide-title")).await;
        is_sound(app).await;
    }
);

journey!(styles_of_later_screens_wait_until_they_are_asked_for, [fr], async |app: &App| {
    let is_style = |url: &String| url.contains("/late-") && url.contains(".css");
    app.open().await;
    way(app, "standard").see().await;
    assert!(!app.loaded().await.iter().any(is_style), "the welcome does without");
    app.client.goto("about:blank").await.expect("the empty page opens");
    app.go(WORKSHOP).await;
    app.button(msg("workshop-paper")).see().await;
    assert!(
        app.loaded().await.iter().any(is_style),
        "they come before the first screen that needs them"
    );
});
