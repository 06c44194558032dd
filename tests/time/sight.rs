//! What stands on a screen: what its view says, with the titles and buttons that the screen adds.

use jalon_core::app::view::{self, Card, Column};
use jalon_core::app::{Model, Place, Text, of_any_goal, of_domain, of_question};
use jalon_core::assessment::{Answer, Goal};
use jalon_core::instrument::{self, Kind, QuestionId};

/// How many languages are offered before anything is typed (`screens/languages.rs`).
const LANGUAGES: usize = 8;

/// How many suggestions a typical person opens.
const OPENED: usize = 1;

/// Every text in sight, as the model of time wants it: an id, with its arguments where there are any.
pub fn of(model: &Model) -> Vec<String> {
    let mut all = ids(&["erase-short"]);
    if view::frame(model).can_pause {
        all.extend(ids(&["pause"]));
    }
    all.extend(screen(model));
    all
}

fn ids(of: &[&str]) -> Vec<String> {
    of.iter().map(|id| (*id).to_owned()).collect()
}

fn said(text: &Text) -> String {
    if text.args.is_empty() { text.id.to_string() } else { format!("{} {:?}", text.id, text.args) }
}

fn cards(of: &[Card]) -> Vec<String> {
    of.iter().map(|card| said(&card.label)).collect()
}

fn on(answered: bool) -> Vec<String> {
    ids(if answered { &["next"] } else { &["skip"] })
}

fn goals_in_pictures(model: &Model, page: u8) -> Vec<String> {
    let view = view::goals(model);
    let around = [ids(&["goals-title"]), cards(&view::goals_page(model, page))].concat();
    [around, vec![said(&view.count)], on(view.can_go_on)].concat()
}

fn screen(model: &Model) -> Vec<String> {
    match model.place {
        Place::Welcome => ids(&[
            "app-name",
            "welcome-lead",
            "promise-choice",
            "promise-phone",
            "promise-show",
            "welcome-adviser",
            "mode-standard",
            "minutes",
            "mode-simplified",
            "minutes",
        ]),
        Place::Return => [
            ids(&["return-title", "return-follow-up", "return-later"]),
            vec![said(&view::last_time(model))],
        ]
        .concat(),
        Place::Practice => {
            let view = view::practice(model);
            let head = vec![said(&view.question), said(&view.domain)];
            let answered = view.answers.iter().any(|card| card.chosen);
            [head, cards(&view.answers), cards(&[view.talk]), on(answered)].concat()
        }
        Place::MoreGoals(page) => goals_in_pictures(model, page),
        Place::Goals if view::in_pictures(model) => goals_in_pictures(model, 0),
        Place::Domains => {
            let view = view::domains(model);
            let around = ids(&["domains-title", "domains-help", "next"]);
            [around, cards(&view.cards), vec![said(&view.count)]].concat()
        }
        Place::Lead(id) => {
            let view = view::lead(model, id);
            let answered = view.talk.chosen || view.answers.iter().any(|card| card.chosen);
            let head = vec![said(&view.question), said(&view.domain)];
            let all = [head, cards(&view.answers), cards(&[view.talk])];
            let add = ids(if view.can_add_strengths { &["strengths-add"] } else { &[] });
            [all.concat(), add, on(answered)].concat()
        }
        Place::Obstacles(id) | Place::Strengths(id) => {
            let obstacles = matches!(model.place, Place::Obstacles(_));
            let column = if obstacles { Column::Obstacles } else { Column::Strengths };
            let view = view::choices(model, id, column);
            let head = vec![said(&of_domain(id)), said(&view.question), "choices-help".to_owned()];
            let answered = view.cards.iter().any(|card| card.chosen);
            [head, cards(&view.cards), vec![said(&view.count)], on(answered)].concat()
        }
        Place::Private => {
            let around = ids(&["private-title", "private-help", "next"]);
            [around, cards(&[view::private_box(model).card])].concat()
        }
        Place::Goals => {
            let view = view::goals(model);
            let around = ids(&["goals-title", "goals-help", "own-words", "own-words-add"]);
            let below = vec![said(&view.count)];
            [around, cards(&view.cards), below, on(view.can_go_on)].concat()
        }
        Place::Order => {
            let goals = view::order(model).lines.into_iter().map(|line| goal(&line.goal));
            [ids(&["order-title", "order-help", "next"]), goals.collect()].concat()
        }
        Place::Ask(id, _) if instrument::question(id).kind == Kind::Levels => languages(model, id),
        Place::Ask(id, at) => ask(model, id, at),
        Place::Offer => {
            ids(&["offer-situation", "offer-situation-help", "offer-situation-open", "skip"])
        }
        Place::Suggestions => suggestions(model),
        Place::Review => review(model),
        Place::Share => ids(&[
            "share-title",
            "share-who",
            "share-bright",
            "share-cracked",
            "share-link",
            "share-copy",
            "share-done",
        ]),
        place => panic!("{place:?} is not on the way to the code"),
    }
}

fn goal(goal: &Goal) -> String {
    said(&of_any_goal(goal))
}

fn ask(model: &Model, id: QuestionId, at: u8) -> Vec<String> {
    let view = view::ask(model, id, at);
    let mut all: Vec<String> = view.about.iter().map(|(about, _)| goal(about)).collect();
    all.extend(view.step.map(|words| format!("verbatim {words}")));
    all.push(said(&view.question));
    all.extend(view.help.iter().chain(&view.hint).chain(&view.count).map(said));
    all.extend(cards(&view.cards));
    if instrument::question(id).kind == Kind::Month {
        all.push("month-choose".to_owned());
    }
    if let Some(words) = view.words {
        all.push("own-words".to_owned());
        all.extend(words.left.iter().map(said));
    }
    all.extend(on(view.can_go_on));
    all
}

fn languages(model: &Model, id: QuestionId) -> Vec<String> {
    let languages = view::languages(model, id);
    let answered = languages.iter().any(|language| language.level > 0);
    let mut all = vec![said(&of_question(id)), "languages-search".to_owned()];
    all.push(said(&view::languages_count(model, id)));
    let (chosen, open): (Vec<_>, Vec<_>) = languages.into_iter().partition(|l| l.level > 0);
    all.extend(chosen.iter().chain(open.iter().take(LANGUAGES)).map(|l| said(&l.name)));
    if answered {
        all.extend(view::levels().iter().map(|(_, words)| said(words)));
    }
    all.extend(on(answered));
    all
}

/// The first suggestions: the name of each is read, and the sentence of those that are opened. Why, and official
/// names, are there for who wonders.
fn suggestions(model: &Model) -> Vec<String> {
    let (lines, more) = view::own_suggestions(model);
    let opened = lines.iter().take(OPENED).map(|line| said(&line.what));
    let lines: Vec<String> = lines.iter().map(|line| said(&line.name)).chain(opened).collect();
    let around = ids(&["suggestions-title", "suggestions-help", "next"]);
    let tools = ids(if lines.is_empty() { &["suggestions-none"] } else { &["suggestion-strike"] });
    [around, lines, tools, more.iter().map(said).collect()].concat()
}

/// The review is skimmed: its titles are read, and what can be done. All else the person has just said.
fn review(model: &Model) -> Vec<String> {
    let page = view::review(model).page;
    let mut all = ids(&["review-title", "review-help", "review-next", "section-goals"]);
    if view::can_ask_more(model) {
        all.push("review-all".to_owned());
    }
    let titles = [
        ("section-talk", page.talk.is_empty()),
        ("section-difficult", page.difficult.is_empty()),
        ("section-strengths", page.strengths.is_empty()),
        ("section-fine", page.fine.is_empty()),
        ("section-passed", page.passed.is_empty()),
        ("section-unseen", page.unseen.is_empty()),
        ("section-left-out", page.left_out.is_empty()),
        ("section-suggestions", model.assessment.selection.mode != instrument::Mode::Standard),
    ];
    all.extend(titles.iter().filter(|(_, empty)| !empty).map(|(title, _)| (*title).to_owned()));
    all.extend(page.sections.iter().map(|view| view::title(view.section).to_owned()));
    let goals = matches!(model.assessment.goals.answer, Answer::Given(_));
    all.extend(ids(if goals { &["change", "leave-out"] } else { &[] }));
    all
}
