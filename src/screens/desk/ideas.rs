//! What an adviser and the person could talk about: a name and the answer that led to it; all else unfolds.

use super::fold::unfolding;
use super::second::{in_second, paired};
use crate::ui::later::said;
use crate::ui::{El, div, el, p, picture};
use crate::web::desk::say_beside;
use jalon_core::app::Text;
use jalon_core::app::desk::sheet::Ideas;
use jalon_core::app::letter::suggestions::SuggestionView;
use jalon_core::instrument::Locale;

/// The suggestions, in two columns.
pub(super) fn ideas(ideas: &Ideas, second: Option<Locale>) -> El {
    let section = el("section").set("class", "panel proposals");
    let section = section.with(paired(el("h2"), &Text::of("summary-suggestions"), second));
    let none = ideas.none.as_ref();
    let none = none.map(|none| paired(el("p").set("class", "quiet"), none, second));
    let each: Vec<El> = ideas
        .lines
        .iter()
        .enumerate()
        .map(|(at, line)| {
            let item = el("li").set("class", if at < ideas.first { "item" } else { "item folded" });
            let beside = |language| in_second(beside(line), language);
            item.with(picture(line.picture)).with(idea(line)).maybe(second.map(beside))
        })
        .collect();
    let more = ideas.lines.len();
    let list = (more > 0).then(|| el("ul").set("class", "items").all(each));
    unfolding(section.maybe(none).maybe(list), (more > 0).then_some(more))
}

/// One suggestion. Reasons beyond the first, the steps of the path and official names are folded.
fn idea(line: &SuggestionView) -> El {
    let folded = |at: usize| if at == 0 { "" } else { "folded" };
    let reason = |(at, text): (usize, &Text)| el("li").set("class", folded(at)).with(said(text));
    let reasons = line.because.iter().enumerate().map(reason);
    let because = (!line.because.is_empty()).then(|| {
        let title = p("quiet unseen", "summary-because");
        div("because").with(title).with(el("ul").all(reasons.collect()))
    });
    let steps = line.steps.iter().map(|step| el("span").set("class", "mark").say(step.clone()));
    let steps = div("stages folded").all(steps.collect());
    let names = line.names.as_ref().map(|official| {
        let sources = el("p").set("class", "quiet sources").say(official.sources.clone());
        div("names folded").with(el("p").say(official.names.clone())).with(sources)
    });
    let name = el("p").with(el("strong").say(line.name.clone()));
    div("tells").with(name).maybe(because).with(steps).maybe(names)
}

/// A suggestion in the second language: its name, and what the person said.
fn beside(line: &SuggestionView) -> El {
    let name = el("p").with(el("strong").text(&say_beside(&line.name)));
    let reason = line.because.first().map(say_beside).filter(|reason| !reason.is_empty());
    let because = reason.map(|reason| div("because").with(el("span").text(&reason)));
    div("tells").with(name).maybe(because)
}
