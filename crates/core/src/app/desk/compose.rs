//! What stands on the adviser's page, and what of it unfolds.

use super::sheet::{Bit, Ideas, Panel, Quiet, Sheet, SheetRow, Wording};
use crate::app::letter::evolution::moment;
use crate::app::letter::facts::{Fact, FactsView, GoalView};
use crate::app::letter::page::{DomainLine, GoalsPart, Page, Topic};
use crate::app::letter::suggestions::SuggestionsView;
use crate::app::text::{Arg, Text, of_goal, of_rating};
use crate::assessment::{Answer, Goal, Rating};
use crate::instrument::{self, Section};

/// Rows of a part in sight at first.
const ROWS: usize = 3;

/// Topics to talk about in sight at first: a name each, in two columns.
const TOPICS: usize = 6;

/// What is said of one row, in sight at first.
const PIECES: usize = 2;

/// Answers to a question about resources in sight at first.
const ANSWERS: usize = 2;

/// Names of what goes fine in sight at first, where there are few rows of what helps.
const FINE: usize = 2;

/// Suggestions in sight at first.
const SUGGESTIONS: usize = 4;

fn row(picture: &'static str, name: Wording) -> SheetRow {
    SheetRow {
        domain: None,
        picture,
        name,
        rating: None,
        heard: false,
        talk: false,
        is_noted: false,
        pieces: Vec::new(),
        none: None,
        folded: false,
    }
}

/// A row of a domain. How much of what is said of it is in sight depends on nothing but its place: the first pieces are.
fn of_domain(line: &DomainLine) -> SheetRow {
    let piece = |(at, text): (usize, &Text)| Bit {
        name: None,
        picture: None,
        said: vec![Wording::Text(text.clone())],
        folded: at >= PIECES,
    };
    SheetRow {
        domain: Some(line.domain),
        rating: line.rating.clone(),
        talk: line.talk,
        pieces: line.details.iter().enumerate().map(piece).collect(),
        none: line.no_details.clone(),
        ..row(line.picture, Wording::Text(line.name.clone()))
    }
}

fn answers(fact: &Fact) -> Vec<Wording> {
    let own = fact.words.iter().map(|words| Wording::Own(words.clone()));
    fact.values.iter().map(|value| Wording::Text(value.clone())).chain(own).collect()
}

fn of_goal_view(view: &GoalView) -> SheetRow {
    let name = match &view.goal {
        Goal::Listed(id) => Wording::Text(of_goal(*id)),
        Goal::Own(words) => Wording::Own(words.as_str().to_owned()),
    };
    let piece = |fact: &Fact| {
        let question = instrument::question(fact.question);
        Bit {
            name: Some(fact.name.clone()),
            picture: (!question.folds).then_some(question.picture),
            said: answers(fact),
            folded: question.folds,
        }
    };
    SheetRow { pieces: view.facts.iter().map(piece).collect(), ..row(view.picture, name) }
}

/// An answer with the name of its question; of many the first are in sight.
fn of_fact(fact: &Fact, in_sight: usize) -> SheetRow {
    let piece =
        |(at, said)| Bit { name: None, picture: None, said: vec![said], folded: at >= in_sight };
    let pieces = answers(fact).into_iter().enumerate().map(piece).collect();
    let question = instrument::question(fact.question);
    SheetRow {
        pieces,
        folded: question.folds,
        ..row(question.picture, Wording::Text(fact.name.clone()))
    }
}

/// A part with its first rows in sight.
fn part(title: &'static str, mut rows: Vec<SheetRow>, first: usize, note: Option<Text>) -> Panel {
    for row in rows.iter_mut().skip(first) {
        row.folded = true;
    }
    let of_row = |row: &SheetRow| {
        let pieces = row.pieces.iter().filter(|piece| piece.folded).count();
        if row.folded { 1 } else { pieces }
    };
    let more: usize = rows.iter().map(of_row).sum();
    Panel { title, rows, note, language: None, more: (more > 0).then_some(more) }
}

fn quiet(title: &'static str, topics: &[Topic]) -> Option<Quiet> {
    let names = || topics.iter().map(|topic| topic.name.clone()).collect();
    (!topics.is_empty()).then(|| Quiet { title, names: names(), first: usize::MAX })
}

fn talk(page: &Page) -> Panel {
    let own = |line: &DomainLine| {
        // How a difficult topic is stands with the difficulty; here its name is enough.
        let is_told_below = page.difficult.iter().any(|other| other.domain == line.domain);
        let row = of_domain(line);
        if is_told_below { SheetRow { rating: None, none: None, domain: None, ..row } } else { row }
    };
    let private = || row("private", Wording::Text(Text::of("summary-private")));
    let rows = page.talk.iter().map(own).chain(page.private.then(private));
    part("summary-talk", rows.collect(), TOPICS, page.none.talk.clone())
}

fn goals(page: &Page) -> Panel {
    let goals = match &page.goals {
        GoalsPart::LeftOut(text) | GoalsPart::Open(text) => {
            return part("summary-goals", Vec::new(), 0, Some(text.clone()));
        }
        GoalsPart::Given(goals) => goals,
    };
    let has_own = goals.iter().any(|view| {
        matches!(view.goal, Goal::Own(_)) || view.facts.iter().any(|fact| fact.words.is_some())
    });
    let language = || {
        let name = Text::verbatim(Arg::Locale(page.written_in));
        Text::of("summary-written-in").message("language", name)
    };
    let rows: Vec<SheetRow> = goals.iter().map(of_goal_view).collect();
    let all = rows.len();
    let mut goals = part("summary-goals", rows, all, None);
    goals.language = has_own.then(language);
    goals
}

/// Domains with their faces. The part says how most of them are going; their faces say it to the eye.
fn domains(
    title: &'static str,
    lines: &[DomainLine],
    shown_by_face: Rating,
    none: Option<&Text>,
) -> Panel {
    let words = of_rating(&Answer::Given(shown_by_face));
    let row = |line| {
        let row = of_domain(line);
        // A face alone would be too little in a row that has nothing else to tell.
        let is_told = !row.pieces.is_empty() || row.none.is_some();
        let heard = is_told && row.rating.as_ref().is_some_and(|rating| rating.words == words);
        SheetRow { heard, ..row }
    };
    part(title, lines.iter().map(row).collect(), ROWS, none.cloned())
}

/// What helps. How a difficult topic is going stands with the difficulty, and so does the view of it.
fn helps(page: &Page) -> Panel {
    let is_fine = |line: &DomainLine| page.fine.iter().any(|topic| topic.domain == line.domain);
    let fine = || moment(&Answer::Given(Rating::Fine));
    let with_face =
        |line: &DomainLine| DomainLine { rating: is_fine(line).then(fine), ..line.clone() };
    let lines: Vec<DomainLine> = page.strengths.iter().map(with_face).collect();
    let mut helps =
        domains("summary-strengths", &lines, Rating::Fine, page.none.strengths.as_ref());
    let is_difficult = |id| page.difficult.iter().any(|line| Some(line.domain) == id);
    helps.rows.iter_mut().for_each(|row| row.is_noted = !is_difficult(row.domain));
    helps
}

fn section(page: &Page, of: Section) -> Option<&FactsView> {
    page.sections.iter().find(|view| view.section == of)
}

/// The answers of a section. Of many answers to one question the first are in sight.
fn facts(page: &Page, of: Section, title: &'static str, in_sight: usize) -> Option<Panel> {
    let view = section(page, of).filter(|view| !view.facts.is_empty())?;
    let rows: Vec<SheetRow> = view.facts.iter().map(|fact| of_fact(fact, in_sight)).collect();
    let all = rows.len();
    Some(part(title, rows, all, None))
}

/// What became of the goals of before, and of work.
fn since(page: &Page) -> Option<Panel> {
    let outcomes = page.outcomes.iter().map(|view| {
        let mut row = of_goal_view(view);
        row.pieces.iter_mut().for_each(|piece| piece.folded = false);
        row
    });
    let view = section(page, Section::FollowUp);
    let facts = view.into_iter().flat_map(|view| view.facts.iter());
    let rows: Vec<SheetRow> = outcomes.chain(facts.map(|fact| of_fact(fact, usize::MAX))).collect();
    let all = rows.len();
    (all > 0).then(|| part("summary-follow-up", rows, all, None))
}

fn ideas(view: &SuggestionsView) -> Option<Ideas> {
    match view {
        SuggestionsView::Silent => None,
        SuggestionsView::Open(text) => {
            Some(Ideas { lines: Vec::new(), first: 0, none: Some(text.clone()) })
        }
        SuggestionsView::Lines(lines) => {
            Some(Ideas { lines: lines.clone(), first: SUGGESTIONS.min(lines.len()), none: None })
        }
    }
}

/// What was asked and left open. What was not asked is not named: "not discussed" says nothing about anybody.
fn open(page: &Page) -> Vec<Quiet> {
    let topics = [
        quiet("summary-passed", &page.passed),
        quiet("summary-unseen", &page.unseen),
        quiet("summary-strengths-passed", &page.strengths_passed),
    ];
    let facts = |title, of: fn(&FactsView) -> &[Text]| {
        let names: Vec<Text> = page.sections.iter().flat_map(|view| of(view).to_vec()).collect();
        (!names.is_empty()).then_some(Quiet { title, names, first: usize::MAX })
    };
    let others =
        [facts("facts-passed", |view| &view.passed), facts("facts-unseen", |view| &view.unseen)];
    topics.into_iter().chain(others).flatten().collect()
}

/// Domains without a row of their own: each can have a view noted, and all of them unfold.
fn others(page: &Page) -> Panel {
    let rated = |topics: &[Topic], answer: Answer<Rating>| {
        let row = |topic: &Topic| SheetRow {
            domain: Some(topic.domain),
            rating: Some(moment(&answer)),
            is_noted: true,
            ..row(topic.picture, Wording::Text(topic.name.clone()))
        };
        topics.iter().map(row).collect::<Vec<_>>()
    };
    let mut rows = rated(&page.fine, Answer::Given(Rating::Fine));
    rows.extend(rated(&page.passed, Answer::Passed));
    rows.extend(rated(&page.unseen, Answer::Unseen));
    let has_row =
        |row: &SheetRow| page.strengths.iter().any(|line| Some(line.domain) == row.domain);
    rows.retain(|row| !has_row(row));
    part("view-others", rows, 0, None)
}

/// The parts of a page.
#[must_use]
pub fn sheet(page: &Page) -> Sheet {
    let none = &page.none;
    let mut difficult =
        domains("summary-difficult", &page.difficult, Rating::Difficult, none.difficult.as_ref());
    difficult.rows.iter_mut().for_each(|row| row.is_noted = true);
    let mut helps = helps(page);
    // What goes fine stands with what helps, and unfolds with it: by name only where there is no row of it.
    let has_row = |topic: &Topic| page.strengths.iter().any(|line| line.domain == topic.domain);
    let fine: Vec<Topic> = page.fine.iter().filter(|topic| !has_row(topic)).cloned().collect();
    let first = if helps.rows.len() < ROWS { FINE } else { 0 };
    let folded = fine.len().saturating_sub(first);
    let fine = quiet("summary-fine", &fine).map(|fine| Quiet { first, ..fine });
    helps.more = Some(helps.more.unwrap_or_default() + folded).filter(|more| *more > 0);
    Sheet {
        since: since(page),
        talk: talk(page),
        goals: goals(page),
        difficult,
        helps,
        fine,
        resources: facts(page, Section::Resources, "summary-resources", ANSWERS),
        ideas: ideas(&page.suggestions),
        others: others(page),
        situation: facts(page, Section::Situation, "summary-situation", usize::MAX),
        open: open(page),
    }
}
