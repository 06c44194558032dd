//! What stands on a screen: what its view says, with the titles and buttons that the screen adds.

use jalon_core::app::person::view::ask::{AskView, LanguagesView, levels};
use jalon_core::app::person::view::first::Screen as First;
use jalon_core::app::person::view::later::{ReviewView, Screen as Later};
use jalon_core::app::person::view::questions::LeadView;
use jalon_core::app::person::view::suggestions::OwnSuggestions;
use jalon_core::app::view::card::Card;
use jalon_core::app::view::{LaterScreen, Screen, view};
use jalon_core::app::{Arg, Model, Text, of_any_goal, of_question};
use jalon_core::assessment::Goal;
use jalon_core::instrument::{self, Kind};

/// How many languages are offered before anything is typed (`screens/later/languages.rs`).
const LANGUAGES: usize = 8;

/// How many suggestions a typical person opens.
const OPENED: usize = 1;

/// Every text in sight, as the model of time wants it: an id, with its arguments where there are any.
pub fn of(model: &Model) -> Vec<String> {
    let shown = view(model);
    let mut all: Vec<String> =
        shown.frame.progress.iter().flat_map(|progress| part(&progress.words)).collect();
    all.extend(match &shown.screen {
        Screen::First(screen) => first(screen),
        Screen::Later(screen) => match screen.get::<LaterScreen>() {
            Some(LaterScreen::Person(screen)) => later(screen),
            other => panic!("{other:?} is not on the way to the code"),
        },
        other => panic!("{other:?} is not on the way to the code"),
    });
    all
}

/// The question beside the leads, where one is asked.
pub fn asked(model: &Model) -> Option<AskView> {
    let Screen::Later(screen) = view(model).screen else { return None };
    match screen.get::<LaterScreen>() {
        Some(LaterScreen::Person(Later::Ask(screen))) => Some(screen.view.clone()),
        _ => None,
    }
}

/// Where one is: the name is read, the numbers before it are glanced at like the stakes below.
fn part(progress: &Text) -> Vec<String> {
    let parts = progress.args.iter().filter_map(|(_, arg)| match arg {
        Arg::Message(part) => Some(said(part)),
        _ => None,
    });
    parts.collect()
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

/// How many are chosen: none is heard only, where the way to pass stands instead (`ui/button.rs`).
fn counted(count: &Text, answered: bool) -> Vec<String> {
    if answered { vec![said(count)] } else { Vec::new() }
}

fn on(answered: bool) -> Vec<String> {
    ids(if answered { &["next"] } else { &["pass"] })
}

fn lead(view: &LeadView) -> Vec<String> {
    let answered = view.talk.chosen || view.answers.iter().any(|card| card.chosen);
    // "Topic: question": one sentence.
    let head = vec![said(&view.question), said(&view.domain)];
    let all = [head, cards(&view.answers), vec![said(&view.talk.label)]];
    let add = ids(if view.can_add_strengths { &["strengths-add"] } else { &[] });
    [all.concat(), add, on(answered)].concat()
}

fn first(screen: &First) -> Vec<String> {
    match screen {
        First::Welcome(_) => ids(&[
            "app-name",
            "welcome-lead",
            "promise-choice",
            "promise-phone",
            "promise-show",
            "welcome-adviser",
            "welcome-facilitator",
            "mode-standard",
            "minutes",
            "mode-simplified",
            "minutes",
        ]),
        First::Domains(view) => {
            let around = ids(&["domains-title", "domains-help", "domains-all", "pass"]);
            [around, cards(&view.cards), counted(&view.count, !view.is_none)].concat()
        }
        First::Pause(_) | First::Erase(_) => panic!("{screen:?} is not on the way to the code"),
    }
}

fn later(screen: &Later) -> Vec<String> {
    match screen {
        Later::Return(view) => {
            let around = ["return-title", "return-follow-up", "anew-begin", "return-later"];
            let when = view.due.as_ref().expect("so much time has passed");
            [ids(&around), vec![said(when)]].concat()
        }
        // What is asked to practise is no topic, and its answers add nothing.
        Later::Lead(view) | Later::Pictured(view) => lead(view),
        Later::Choices(view) => {
            let head = vec![said(&view.domain), said(&view.question), "choices-help".to_owned()];
            let answered = view.cards.iter().any(|card| card.chosen);
            let count = counted(&view.count, answered);
            [head, cards(&view.cards), count, on(answered)].concat()
        }
        Later::Private(card) => {
            let around = ids(&["private-title", "private-help"]);
            [around, vec![said(&card.label)], on(card.chosen)].concat()
        }
        Later::GoalTiles(view) => {
            let around = [ids(&["goals-title"]), cards(&view.cards)].concat();
            [around, vec![said(&view.count)], on(view.can_go_on)].concat()
        }
        Later::Goals(view) => {
            let around = ids(&["goals-title", "goals-help", "own-words", "own-words-add"]);
            let below = counted(&view.count, view.can_go_on);
            [around, cards(&view.cards), below, on(view.can_go_on)].concat()
        }
        Later::Order(view) => {
            let goals = view.lines.iter().map(|line| goal(&line.goal));
            [ids(&["order-title", "order-help", "next"]), goals.collect()].concat()
        }
        Later::Tapping((goals, _)) => {
            let goals = goals.iter().map(|line| goal(&line.goal));
            [ids(&["order-title", "order-tap", "next"]), goals.collect()].concat()
        }
        Later::Ask(screen) => ask(&screen.view),
        Later::Languages(view) => languages(view),
        Later::Offer => {
            ids(&["offer-situation", "offer-situation-help", "offer-situation-open", "pass"])
        }
        Later::Suggestions(view) => suggestions(view),
        // Touched, each says what it is; nobody reads that.
        Later::Suggested(view) => {
            let names = view.tiles.iter().map(|tile| said(&tile.line.name));
            let around = ids(&["suggestions-title", "suggestions-help", "next"]);
            [around, names.collect(), view.none.iter().chain(&view.more).map(said).collect()]
                .concat()
        }
        Later::Review(view) => review(view),
        // Skimmed like the letter, and all of it the person has just said.
        Later::Cells(cells) => {
            let names = cells.cells.iter().flat_map(|cell| [said(&cell.name), said(&cell.said)]);
            [ids(&["review-title", "review-tap", "review-next"]), names.collect()].concat()
        }
        Later::Share(_) => ids(&[
            "share-title",
            "share-who",
            "share-bright",
            "share-cracked",
            // Folded: who opens it reads on.
            "share-link",
            "sheet-print",
            "sheet-save",
            "share-done",
        ]),
        Later::After(_) | Later::Evolution(_) => {
            panic!("{screen:?} is not on the way to the code")
        }
    }
}

fn goal(goal: &Goal) -> String {
    said(&of_any_goal(goal))
}

fn ask(view: &AskView) -> Vec<String> {
    let mut all: Vec<String> = view.about.iter().map(|(about, _)| goal(about)).collect();
    all.extend(view.step.iter().map(|words| format!("verbatim {words}")));
    all.push(said(&view.question));
    all.extend(view.help.iter().chain(&view.hint).map(said));
    all.extend(view.count.iter().flat_map(|count| counted(count, view.can_go_on)));
    all.extend(cards(&view.cards[..view.first]));
    all.extend((view.first < view.cards.len()).then(|| "more-answers".to_owned()));
    if instrument::question(view.id).kind == Kind::Month {
        all.push("month-choose".to_owned());
    }
    if let Some(words) = &view.words {
        all.push("own-words".to_owned());
        all.extend(words.left.iter().map(said));
    }
    all.extend(on(view.can_go_on));
    all
}

fn languages(view: &LanguagesView) -> Vec<String> {
    let answered = !view.chosen.is_empty();
    let mut all = vec![said(&of_question(view.id)), "languages-search".to_owned()];
    all.extend(counted(&view.count, answered));
    let open = view.all.iter().filter(|language| language.level == 0).take(LANGUAGES);
    all.extend(view.chosen.iter().chain(open).map(|language| said(&language.name)));
    if answered {
        all.extend(levels().iter().map(|(_, words)| said(words)));
    }
    all.extend(on(answered));
    all
}

/// The first suggestions: the name of each is read, and the sentence of those that are opened. Why, and official
/// names, are there for who wonders.
fn suggestions(OwnSuggestions { lines, more, none }: &OwnSuggestions) -> Vec<String> {
    let opened = lines.iter().take(OPENED).filter_map(|line| line.what.as_ref().map(said));
    let lines: Vec<String> = lines.iter().map(|line| said(&line.name)).chain(opened).collect();
    let around = ids(&["suggestions-title", "suggestions-help", "next"]);
    let tools = ids(if lines.is_empty() { &[] } else { &["suggestion-strike"] });
    [around, lines, tools, more.iter().chain(none).map(said).collect()].concat()
}

/// The review is skimmed: its titles are read, what is kept back, and what can be done. All else the person has just
/// said, and how many lines a folded part has is seen.
fn review(view: &ReviewView) -> Vec<String> {
    let around = ["review-title", "review-touch", "review-eye", "review-next"];
    let mut all = ids(&around);
    if view.can_ask_more {
        all.push("review-all".to_owned());
    }
    let kept = &view.letter.kept;
    all.extend(kept.count.iter().map(said));
    all.extend(kept.first.iter().flat_map(|kept| [said(&kept.name), "show".to_owned()]));
    for chapter in &view.letter.chapters {
        all.push(chapter.title.to_owned());
        all.extend(chapter.change.iter().filter(|_| chapter.is_open).map(|(_, words)| said(words)));
    }
    all
}
