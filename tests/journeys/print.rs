//! The summary on paper.

use jalon_core::app::Text;
use jalon_core::app::letter::page::{GoalsPart, Page, page_of};
use jalon_core::app::letter::suggestions::SuggestionsView;
use jalon_core::assessment::Shared;
use jalon_core::instrument::{Audience, Direction, Locale};
use jalon_core::share;
use serde_json::json;

use crate::compare::phone;
use crate::journey;
use crate::samples;
use crate::sentences::SENTENCES;
use crate::steps::{go_on, language, title};
use crate::storage::QUIET;
use crate::support::app::App;
use crate::support::options::Options;
use crate::support::texts::msg;
use crate::whole;
use crate::whole_summary::say;

/// What is printed: little, the measure of the size promise, every box ticked with all own words as long as they can be,
/// and a later assessment.
fn cases() -> [(&'static str, Shared); 4] {
    let german = &SENTENCES[2];
    let short = samples::in_own_words(Locale::Fr, &["Trouver un travail à mi-temps"]);
    [
        ("typical", short),
        ("standard", whole::standard(german)),
        ("fullest", whole::fullest(german)),
        ("follow-up", whole::follow_up()),
    ]
}

/// Every name and everything said of the domains, the goals and the resources; of what could be talked about, the names.
fn texts(page: &Page) -> Vec<Text> {
    let lines = page.talk.iter().chain(&page.difficult).chain(&page.strengths);
    let of_lines = lines.flat_map(|line| [&line.name].into_iter().chain(&line.details));
    let facts = page.sections.iter().flat_map(|view| &view.facts);
    let of_facts = facts.flat_map(|fact| [&fact.name].into_iter().chain(&fact.values));
    let names = page.fine.iter().chain(&page.passed).chain(&page.unseen).map(|topic| &topic.name);
    let ideas: Vec<&Text> = match &page.suggestions {
        SuggestionsView::Lines(lines) => lines.iter().map(|line| &line.name).collect(),
        SuggestionsView::Open(_) | SuggestionsView::Silent => Vec::new(),
    };
    of_lines.chain(of_facts).chain(names).chain(ideas).cloned().collect()
}

/// What the person wrote about the goals.
fn own_words(page: &Page) -> Vec<String> {
    let goals = match &page.goals {
        GoalsPart::Given(goals) => goals.as_slice(),
        GoalsPart::Open(_) | GoalsPart::LeftOut(_) => &[],
    };
    goals.iter().flat_map(|goal| &goal.facts).filter_map(|fact| fact.words.clone()).collect()
}

journey!(
    the_summary_is_one_sheet_of_paper_and_says_everything,
    [nl, fr, de, ar],
    [Chromium],
    Options::desktop(),
    async |app: &App| {
        for (name, shared) in cases() {
            app.client.goto("about:blank").await.expect("the empty page opens");
            app.go(&format!("/#{}", share::link("", &shared).payload)).await;
            app.heading(msg(title(&shared))).see().await;
            let Some(pdf) = app.printed(name).await else { continue };
            pdf.has_sheets(1);
            let page = page_of(&shared, Audience::Adviser);
            let mut said = Vec::new();
            for text in texts(&page) {
                said.push(say(app, &text).await);
            }
            assert!(said.len() > 2, "{name}: something is looked for");
            // Where a line of the other direction breaks, a reader of the file takes the words of a sentence apart.
            if language(app).await.direction() == Direction::Rtl {
                let words = said.iter().flat_map(|text| text.split_whitespace());
                // A doubled letter is a sign by itself on paper.
                let words = words.filter(|word| !word.contains('\u{651}'));
                said = words.map(str::to_owned).collect();
            }
            pdf.says(&said, true);
            // Where lines run the other way, a reader of the file turns the words of a broken line round.
            if language(app).await.direction() == page.written_in.direction() {
                pdf.says(&own_words(&page), true);
            }
            // What is for the screen stays there.
            pdf.says(&["summary-leave", "summary-compare"].map(|id| app.text(id)), false);
        }
        // The button prints, and nothing else.
        app.js("window.print = () => { window.printed = true; }", vec![]).await;
        app.button(msg("print")).press().await;
        app.until_js("the printer", "return window.printed === true").await;
    }
);

journey!(
    what_is_turned_to_the_person_is_one_sheet_in_their_language,
    [nl],
    [Chromium],
    Options::desktop(),
    async |app: &App| {
        let arabic = SENTENCES.iter().find(|s| s.locale == Locale::Ar).expect("Arabic");
        for (name, shared) in
            [("standard", whole::standard(arabic)), ("fullest", whole::fullest(arabic))]
        {
            app.client.goto("about:blank").await.expect("the empty page opens");
            app.go(&format!("/#{}", share::link("", &shared).payload)).await;
            app.heading(msg(title(&shared))).see().await;
            let own = language(app).await;
            app.button(msg("desk-turn")).press().await;
            app.until_js("Arabic", "return document.documentElement.lang === 'ar'").await;
            app.now_speaks("ar");
            app.button(msg("print")).see().await;
            let Some(pdf) = app.printed(name).await else { continue };
            pdf.has_sheets(1);
            let page = page_of(&shared, Audience::Adviser);
            let mut words = Vec::new();
            for line in page.difficult.iter().chain(&page.strengths) {
                let said = say(app, &line.name).await;
                words.extend(said.split_whitespace().map(str::to_owned));
            }
            // A doubled letter is a sign by itself on paper.
            words.retain(|word| !word.contains('\u{651}'));
            assert!(words.len() > 4, "{name}: something is looked for");
            pdf.says(&words, true);
            pdf.says(&["summary-return", "print"].map(|id| app.text(id)), false);
            app.now_speaks(own.tag());
        }
    }
);

/// What is wrong with a page on paper: a button, what is cut at the side, and two texts in one line with nothing between.
const ON_PAPER: &str = r"
    const shown = (e) => e.getClientRects().length > 0;
    const buttons = [...document.querySelectorAll('button')].filter(shown).map((b) => `a button: ${b.innerText}`);
    const cut = [...document.querySelectorAll('main *')].filter(shown).filter((e) => {
      const around = (e.closest('.move-card') ?? document.body).getBoundingClientRect();
      const r = e.getBoundingClientRect();
      return r.left < around.left - 1 || r.right > around.right + 1;
    }).map((e) => `cut: ${e.outerHTML.slice(0, 80)}`);
    const next = [...document.querySelectorAll('main p + p')].filter((p) => getComputedStyle(p).display === 'inline');
    const glued = next.filter((p) => getComputedStyle(p, '::before').content === 'none').map((p) => `glued: ${p.innerText}`);
    return [`${document.querySelectorAll('.move-card').length} topics, ${next.length} goals`, ...buttons, ...cut, ...glued];";

journey!(
    what_changed_is_whole_on_paper,
    [fr, de, ar],
    [Chromium],
    Options::phone(),
    async |app: &App| {
        app.open().await;
        let mut record = phone();
        record.locale = language(app).await;
        app.go(QUIET).await;
        app.store("jalon", &serde_json::to_string(&record).expect("a record")).await;
        app.open().await;
        app.heading(msg("share-title")).see().await;
        go_on(app, "share-done", msg("after-title")).await;
        go_on(app, "evolution-open", msg("evolution-title")).await;
        // As wide as a sheet between its margins.
        let sheet =
            json!({ "width": 688, "height": 1047, "deviceScaleFactor": 1, "mobile": false });
        app.devtools("Emulation.setDeviceMetricsOverride", sheet).await;
        app.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
        app.until_js("a sheet", "return innerWidth === 688 && matchMedia('print').matches").await;
        assert_eq!(app.js(ON_PAPER, vec![]).await, json!(["4 topics, 3 goals"]));
    }
);
