//! What the person could talk about with an adviser, each with the answers that led to it.

use crate::ui::later::said;
use crate::ui::{El, bottom, div, el, face, heading, onward, p, picture, press};
use jalon_core::app::letter::suggestions::SuggestionView;
use jalon_core::app::person::LaterEvent;
use jalon_core::app::{Event, Text};

/// The suggestions for the person's own eyes.
pub(super) fn suggestions() -> Vec<El> {
    let suggestions = person!(Suggestions);
    let list = el("ul").set("class", "suggestions").rows(
        suggestions,
        |suggestions| suggestions.lines.clone(),
        |line| line.name.id.clone(),
        own,
    );
    let none = el("p")
        .set("class", "help")
        .saying(suggestions, |suggestions| suggestions.none.clone())
        .shown_while(suggestions, |suggestions| suggestions.none.is_some());
    let more = el("button")
        .set("type", "button")
        .set("class", "press second")
        .with(el("span").saying(suggestions, |suggestions| suggestions.more.clone()))
        .sends(LaterEvent::MoreSuggestions)
        .shown_while(suggestions, |suggestions| suggestions.more.is_some());
    vec![
        heading("suggestions-title"),
        p("help", "suggestions-help"),
        none,
        list,
        more,
        bottom(vec![onward()]),
    ]
}

/// Questions that are for those who want to answer them.
pub(super) fn offer() -> Vec<El> {
    vec![
        face("identification-card"),
        heading("offer-situation"),
        p("help", "offer-situation-help"),
        press("second", "offer-situation-open", LaterEvent::OfferTaken).class("offered"),
        bottom(vec![press("pass", "pass", Event::Next)]),
    ]
}

fn own(line: &SuggestionView) -> El {
    let (label, words) = if line.struck {
        ("suggestion-put-back-this", "suggestion-put-back")
    } else {
        ("suggestion-strike-this", "suggestion-strike")
    };
    let toggle = el("button")
        .set("type", "button")
        .set("class", if line.struck { "press second" } else { "press quiet care" })
        .label(Text::of(label).message("name", line.name.clone()))
        .word(words)
        .sends(LaterEvent::SuggestionToggled(line.service));
    let item = el("li").set("class", if line.struck { "struck" } else { "" });
    let body = if line.struck {
        div("line").with(picture(line.picture)).with(
            div("said")
                .with(el("p").with(el("s").say(line.name.clone())))
                .with(p("quiet", "suggestion-struck")),
        )
    } else {
        opened(line)
    };
    item.with(body).with(div("tools").with(toggle))
}

/// A suggestion by its name; who touches it reads what it is, and why it is there.
fn opened(line: &SuggestionView) -> El {
    let name = el("span").set("class", "words").say(line.name.clone());
    let head = el("summary").with(picture(line.picture)).with(name);
    el("details").with(head).with(about(line))
}

/// What a suggestion is, why it is there and what it is called.
fn about(line: &SuggestionView) -> El {
    let because = (!line.because.is_empty()).then(|| {
        let each = line.because.iter().map(|text| el("li").with(said(text)));
        div("because").with(p("quiet", "suggestion-because")).with(el("ul").all(each.collect()))
    });
    let names =
        line.names.as_ref().map(|official| div("names").with(el("p").say(official.names.clone())));
    div("about-it")
        .maybe(line.what.clone().map(|what| el("p").say(what)))
        .maybe(because)
        .maybe(names)
}
