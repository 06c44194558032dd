//! What became of a plan, as a follow-up brought it back: each action then and now, whoever does it.

use crate::ui::later::own_words;
use crate::ui::{El, Follow, el};
use jalon_core::app::Text;
use jalon_core::app::desk::plan::{ReportLine, ReportView};
use jalon_core::instrument::Locale;

/// What became of a plan; nothing where no code said it.
pub(in crate::screens::desk) fn section<S: Follow>(
    source: S,
    of: impl Fn(&S::Of) -> Option<ReportView> + 'static,
) -> El {
    el("div").set("class", "reported").filled(source, of, |report| {
        report.as_ref().map(|report| vec![table(report)]).unwrap_or_default()
    })
}

fn said(text: &Text, written_in: Locale) -> El {
    match text.own() {
        Some(words) => own_words(words, written_in),
        None => el("span").say(text.clone()),
    }
}

fn table(report: &ReportView) -> El {
    let compares = report.compares;
    let cell = |id: &'static str| el("th").set("scope", "col").word(id);
    let head = el("tr").with(el("td"));
    let head = head.maybe(compares.then(|| cell("plan-report-then"))).with(cell("plan-report-now"));
    let rows = report.lines.iter().map(|line| row(line, compares, report.written_in));
    let table = el("table").with(el("thead").with(head)).with(el("tbody").all(rows.collect()));
    el("section")
        .set("class", "panel across")
        .with(el("h2").word("plan-report"))
        .with(el("p").set("class", "quiet").say(report.day.clone()))
        .with(table)
}

fn row(line: &ReportLine, compares: bool, written_in: Locale) -> El {
    let who = el("span").set("class", "quiet").with(said(&line.who, written_in));
    let due = line.due.clone().map(|due| el("span").set("class", "quiet").say(due));
    let what = el("th").set("scope", "row").with(said(&line.deed, written_in));
    let then = compares.then(|| {
        let then = line.then.clone();
        let cell = el("td");
        match then {
            Some(then) => cell.say(then),
            None => cell,
        }
    });
    el("tr")
        .with(what.with(el("br")).with(who).maybe(due))
        .maybe(then)
        .with(el("td").say(line.now.clone()))
}
