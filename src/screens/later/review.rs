//! Everything that would be shown, as a letter about oneself. Each line can be changed or kept back.

use crate::ui::later::{fact_line, goal_line, named_line, picture_line, topics};
use crate::ui::{El, actions, div, el, open_heading, p, picture, press};
use jalon_core::app::letter::facts::{FactsView, GoalView};
use jalon_core::app::letter::page::{DomainLine, GoalsPart, Topic, title};
use jalon_core::app::letter::suggestions::SuggestionsView;
use jalon_core::app::person::view::code::Weight;
use jalon_core::app::person::view::later::ReviewView;
use jalon_core::app::person::view::review::{KeptBack, Letter};
use jalon_core::app::person::{Event as Person, LaterEvent, Place, Shown};
use jalon_core::app::{Event, Text};
use jalon_core::instrument::{Locale, Section};

/// The letter.
pub(super) fn review() -> Vec<El> {
    let review = person!(Review);
    let in_turn = |review: &ReviewView| review.in_turn;
    vec![
        open_heading().saying(review, move |review| {
            Some(Text::of(if in_turn(review) { "review-title-turn" } else { "review-title" }))
        }),
        p("help", "review-help"),
        div("dense").filled(
            review,
            |review| review.weight.clone(),
            |lines| {
                if lines.is_empty() {
                    return Vec::new();
                }
                let line = |line: &Weight| match line.change {
                    None => el("p").say(line.text.clone()),
                    Some(place) => {
                        let button = el("button").set("type", "button").set("class", "press quiet");
                        button.say(line.text.clone()).sends(Person::Go(place))
                    }
                };
                vec![div("hint").all(lines.iter().map(line).collect())]
            },
        ),
        div("letter").rows(review, blocks, |block| block.title.into(), Block::build),
        actions(vec![
            press("second", "review-all", LaterEvent::AllAsked)
                .shown_while(review, |review| review.can_ask_more),
            press("main", "review-next", Event::Next)
                .shown_while(review, move |review| !in_turn(review)),
            press("main", "next", Event::Next).shown_while(review, in_turn),
        ]),
    ]
}

/// A part of the letter. Most changes are about one line: the sections without it stay as they are.
#[derive(Clone, PartialEq)]
struct Block {
    /// The message id of its title, and what tells it from the others.
    title: &'static str,
    what: What,
    written_in: Locale,
}

#[derive(Clone, PartialEq)]
enum What {
    Nothing,
    /// Lines, and whether the box without a question follows them.
    Lines(Vec<DomainLine>, bool),
    Goals(GoalsPart),
    /// Outcomes of the goals of before, then answers.
    Facts(Vec<GoalView>, Option<FactsView>),
    Suggestions(SuggestionsView),
    Names(Vec<Topic>),
    Kept(Vec<KeptBack>),
    /// Names only, and whether a turn shows them.
    LeftOut(Vec<Topic>, bool),
}

/// The parts of the letter that have something to say, in their order.
fn blocks(review: &ReviewView) -> Vec<Block> {
    let Letter { page, kept, nothing } = &review.letter;
    let facts = |of: Section| page.sections.iter().find(|view| view.section == of).cloned();
    let all = [
        ("review-nothing", nothing.then_some(What::Nothing)),
        ("section-talk", lines_of(&page.talk, page.private)),
        ("section-goals", Some(What::Goals(page.goals.clone()))),
        ("section-follow_up", facts_of(page.outcomes.clone(), facts(Section::FollowUp))),
        ("section-difficult", lines_of(&page.difficult, false)),
        ("section-strengths", lines_of(&page.strengths, false)),
        ("section-resources", facts_of(Vec::new(), facts(Section::Resources))),
        ("section-situation", facts_of(Vec::new(), facts(Section::Situation))),
        ("section-suggestions", suggested(&page.suggestions)),
        ("section-fine", names_of(&page.fine)),
        ("section-passed", names_of(&page.passed)),
        ("section-unseen", names_of(&page.unseen)),
        ("section-kept", (!kept.is_empty()).then(|| What::Kept(kept.clone()))),
        ("section-left-out", left_out(&page.left_out, review.in_turn)),
    ];
    let block = |(title, what): (_, Option<What>)| {
        what.map(|what| Block { title, what, written_in: page.written_in })
    };
    all.into_iter().filter_map(block).collect()
}

fn suggested(view: &SuggestionsView) -> Option<What> {
    (*view != SuggestionsView::Silent).then(|| What::Suggestions(view.clone()))
}

fn left_out(names: &[Topic], in_turn: bool) -> Option<What> {
    (!names.is_empty()).then(|| What::LeftOut(names.to_vec(), in_turn))
}

fn lines_of(lines: &[DomainLine], private: bool) -> Option<What> {
    (private || !lines.is_empty()).then(|| What::Lines(lines.to_vec(), private))
}

fn names_of(names: &[Topic]) -> Option<What> {
    (!names.is_empty()).then(|| What::Names(names.to_vec()))
}

fn facts_of(outcomes: Vec<GoalView>, facts: Option<FactsView>) -> Option<What> {
    (facts.is_some() || !outcomes.is_empty()).then_some(What::Facts(outcomes, facts))
}

impl Block {
    fn build(&self) -> El {
        let section = || el("section").with(el("h2").word(self.title));
        let list = |lines| section().with(el("ul").set("class", "lines").all(lines));
        match &self.what {
            What::Nothing => p("help", self.title),
            What::Lines(lines, private) => {
                let mut all = self::lines(lines);
                if *private {
                    let name = Text::of("private-box");
                    let tools = tools(&name, Place::Private, Shown::Private);
                    all.push(el("li").with(picture_line("private", name)).with(tools));
                }
                list(all)
            }
            What::Goals(goals) => goal_section(goals, self.written_in),
            What::Facts(outcomes, view) => {
                let section = view.as_ref().map(|view| facts(view, self.written_in));
                let goals = since(outcomes, self.written_in);
                section
                    .unwrap_or_else(|| el("section").with(el("h2").word(self.title)))
                    .maybe(goals)
            }
            What::Suggestions(view) => suggestions(view),
            What::Names(of) => list(names(of)),
            What::Kept(kept) => list(kept.iter().map(kept_back).collect()).set("class", "kept"),
            What::LeftOut(names, in_turn) => not_shown(names, *in_turn),
        }
    }
}

fn lines(of: &[DomainLine]) -> Vec<El> {
    let line = |line: &DomainLine| {
        let tools = tools(&line.name, line.change, Shown::Domain(line.domain));
        el("li").with(named_line(line, None)).with(tools)
    };
    of.iter().map(line).collect()
}

fn names(of: &[Topic]) -> Vec<El> {
    let line = |topic: &Topic| {
        let (place, part) = (Place::Lead(topic.domain), Shown::Domain(topic.domain));
        let name = picture_line(topic.picture, topic.name.clone());
        el("li").with(name).with(tools(&topic.name, place, part))
    };
    of.iter().map(line).collect()
}

fn goal_section(goals: &GoalsPart, written_in: Locale) -> El {
    let section = el("section").with(el("h2").word("section-goals"));
    let tools = tools(&Text::of("section-goals"), Place::Goals, Shown::Goals);
    match goals {
        GoalsPart::LeftOut(text) => section.with(el("p").set("class", "quiet").say(text.clone())),
        GoalsPart::Open(text) => {
            section.with(el("p").set("class", "quiet").say(text.clone())).with(tools)
        }
        GoalsPart::Given(goals) => {
            let each = goals.iter().map(|goal| goal_line(goal, written_in)).collect();
            section.with(el("ol").set("class", "goals").all(each)).with(tools)
        }
    }
}

/// What became of the goals of the assessment before.
fn since(outcomes: &[GoalView], written_in: Locale) -> Option<El> {
    (!outcomes.is_empty()).then(|| {
        let each = outcomes.iter().map(|goal| goal_line(goal, written_in)).collect();
        el("ul").set("class", "goals since").all(each)
    })
}

/// The answers of a section, each with a way to change it; the section is kept back as a whole.
fn facts(view: &FactsView, written_in: Locale) -> El {
    let FactsView { section, facts, passed, unseen } = view;
    let each = facts.iter().map(|fact| {
        let change = tool("press quiet", "change", "change-this", &fact.name);
        let change = div("tools").with(change.sends(Person::Go(fact.change)));
        el("li").with(el("dl").set("class", "facts").with(fact_line(fact, written_in))).with(change)
    });
    let name = Text::of(title(*section));
    let keep = tool("press quiet care", "leave-out", "leave-out-this", &name);
    let keep = keep.sends(LaterEvent::ShownToggled(Shown::Section(*section)));
    el("section")
        .with(el("h2").say(name))
        .with(el("ul").set("class", "lines").all(each.collect()))
        .maybe(names_only("facts-passed", passed))
        .maybe(names_only("facts-unseen", unseen))
        .with(div("tools").with(keep))
}

/// Questions by name only.
fn names_only(title: &'static str, names: &[Text]) -> Option<El> {
    (!names.is_empty()).then(|| {
        let items = names.iter().map(|name| el("li").say(name.clone())).collect();
        div("topics").with(el("h3").word(title)).with(el("ul").all(items))
    })
}

fn suggestions(view: &SuggestionsView) -> El {
    let section = el("section").with(el("h2").word("section-suggestions"));
    match view {
        SuggestionsView::Silent => section,
        SuggestionsView::Open(text) => {
            section.with(el("p").set("class", "quiet").say(text.clone()))
        }
        SuggestionsView::Lines(lines) => {
            let each = lines.iter().map(|line| {
                let said = el("p").set("class", "said").say(line.name.clone());
                el("li").with(div("line").with(picture(line.picture)).with(said))
            });
            let title = Text::of("section-suggestions");
            let tools = tools(&title, Place::Suggestions, Shown::Suggestions);
            section.with(el("ul").set("class", "lines").all(each.collect())).with(tools)
        }
    }
}

/// Something answered that is not shown.
fn kept_back(kept: &KeptBack) -> El {
    let show = tool("press second", "show", "show-this", &kept.name);
    let show = show.sends(LaterEvent::ShownToggled(kept.part));
    el("li").with(picture_line(kept.picture, kept.name.clone())).with(div("tools").with(show))
}

/// The adviser reads these names too: not chosen or not shown, which of the two is not said.
fn not_shown(left_out: &[Topic], in_turn: bool) -> El {
    let topics = topics("section-left-out", left_out).unwrap_or_else(|| el("section"));
    let change = tool("press quiet", "change", "change-this", &Text::of("section-left-out"));
    let change = change.sends(Person::Go(Place::Domains));
    // In a workshop the facilitator chose for all.
    if in_turn { topics } else { topics.with(div("tools").with(change)) }
}

/// Change a line, or keep it back.
fn tools(name: &Text, change: Place, part: Shown) -> El {
    let to_change = tool("press quiet", "change", "change-this", name).sends(Person::Go(change));
    let to_keep = tool("press quiet care", "leave-out", "leave-out-this", name);
    div("tools").with(to_change).with(to_keep.sends(LaterEvent::ShownToggled(part)))
}

/// A button that a screen reader names with what it is about.
fn tool(look: &str, words: &'static str, label: &'static str, about: &Text) -> El {
    el("button")
        .set("type", "button")
        .set("class", look)
        .label(Text::of(label).message("name", about.clone()))
        .word(words)
}
