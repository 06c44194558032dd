//! Lines of the review and of the summary.

use crate::ui::element::{El, div, el};
use crate::ui::later::own::own_words;
use crate::ui::pieces::picture;
use jalon_core::app::letter::facts::{Fact, GoalView};
use jalon_core::app::letter::page::{DomainLine, Topic};
use jalon_core::app::{Text, of_goal};
use jalon_core::assessment::Goal;
use jalon_core::instrument::Locale;

/// A goal: words of the list, or the person's own with their language and direction.
pub fn goal_words(goal: &Goal, written_in: Locale) -> El {
    match goal {
        Goal::Listed(id) => el("span").say(of_goal(*id)),
        Goal::Own(words) => own_words(words.as_str(), written_in),
    }
}

/// A goal with its picture and what was said about it, as one of a list.
pub fn goal_line(goal: &GoalView, written_in: Locale) -> El {
    let words = el("p").with(el("strong").with(goal_words(&goal.goal, written_in)));
    let facts = goal.facts.iter().map(|fact| fact_line(fact, written_in)).collect();
    let facts = (!goal.facts.is_empty()).then(|| el("dl").set("class", "facts").all(facts));
    let said = div("said").with(words).maybe(facts);
    el("li").set("class", "line").with(picture(goal.picture)).with(said)
}

/// An answer with the name of its question.
pub fn fact_line(fact: &Fact, written_in: Locale) -> El {
    let values = fact.values.iter().map(|value| el("li").say(value.clone()));
    let words = fact.words.as_ref().map(|words| el("li").with(own_words(words, written_in)));
    let values = el("ul").all(values.collect()).maybe(words);
    div("fact").with(el("dt").say(fact.name.clone())).with(el("dd").with(values))
}

/// A picture and a few words.
pub fn picture_line(of: &str, words: Text) -> El {
    let said = el("p").set("class", "said").with(el("strong").say(words));
    div("line").with(picture(of)).with(said)
}

/// A domain with what is said about it. `mark` says that the person wants to talk about it.
pub fn named_line(line: &DomainLine, mark: Option<&'static str>) -> El {
    let rating = line.rating.clone().map(|r| el("span").set("class", "rating").say(r));
    let mark = mark.filter(|_| line.talk).map(|mark| el("span").set("class", "mark").word(mark));
    let name = el("p").with(el("strong").say(line.name.clone())).maybe(rating).maybe(mark);
    let details = (!line.details.is_empty())
        .then(|| el("ul").all(line.details.iter().map(|d| el("li").say(d.clone())).collect()));
    let none = line.no_details.clone().map(|text| el("p").set("class", "quiet").say(text));
    let said = div("said").with(name).maybe(details).maybe(none);
    div("line").with(picture(line.picture)).with(said)
}

/// Domains by name only, in one quiet sentence; nothing at all when there are none.
#[must_use]
pub fn topics(title: &'static str, topics: &[Topic]) -> Option<El> {
    (!topics.is_empty()).then(|| {
        let items = topics.iter().map(|topic| el("li").say(topic.name.clone())).collect();
        let title = el("h2").word(title);
        el("section").set("class", "topics").with(title).with(el("ul").all(items))
    })
}
