//! The adviser's page as parts of one form, and what of each is in sight before anything is unfolded: an adviser has a
//! minute, and what helps takes as much of it as what is difficult.

use crate::app::letter::evolution::{Moment, moment};
use crate::app::letter::facts::{Fact, FactsView, GoalView};
use crate::app::letter::page::{DomainLine, GoalsPart, Page, Topic};
use crate::app::letter::suggestions::{SuggestionView, SuggestionsView};
use crate::app::text::{Arg, Text, of_goal, of_rating};
use crate::assessment::{Answer, Goal, Rating};
use crate::instrument::{self, BY_WHEN, DomainId, FIRST_STEP, QuestionId, Section};

/// Rows of a part in sight at first.
const ROWS: usize = 3;

/// Topics to talk about in sight at first: a name each, in two columns.
const TOPICS: usize = 6;

/// What is said of one row, in sight at first.
const PIECES: usize = 2;

/// Answers to a question about resources in sight at first.
const ANSWERS: usize = 2;

/// What a person likes says less to an adviser than what they can do and speak: it unfolds.
const SECOND: &str = "likes";

/// Names of what goes fine in sight at first.
const FINE: usize = 2;

/// Suggestions in sight at first.
const SUGGESTIONS: usize = 4;

/// Questions about a goal whose answers are in sight: when, and what comes first.
const OF_A_GOAL: [QuestionId; 2] = [BY_WHEN, FIRST_STEP];

/// Words of the app, or somebody's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// A message.
    Text(Text),
    /// Own words, in the language of the code.
    Own(String),
}

/// Something said in a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// What it is an answer to, where the row does not say so.
    pub name: Option<Text>,
    /// A picture stands for the name, which is only heard.
    pub picture: Option<&'static str>,
    /// The answers.
    pub said: Vec<Said>,
    /// Folded at first.
    pub folded: bool,
}

/// A row: a picture, a name, and what is said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The domain, where it is one.
    pub domain: Option<DomainId>,
    /// Its picture.
    pub picture: &'static str,
    /// Its name.
    pub name: Said,
    /// How it is going, where the part does not say so.
    pub rating: Option<Moment>,
    /// The part and the face say how it is going: the words are only heard.
    pub heard: bool,
    /// The person wants to talk about it.
    pub talk: bool,
    /// A view of the domain is noted here: in the first row about it.
    pub is_noted: bool,
    /// What is said of it.
    pub pieces: Vec<Piece>,
    /// Why nothing is.
    pub none: Option<Text>,
    /// Folded at first.
    pub folded: bool,
}

/// A part of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its title.
    pub title: &'static str,
    /// Its rows.
    pub rows: Vec<Row>,
    /// A sentence instead of rows, or below them.
    pub note: Option<Text>,
    /// The language of own words in it, for who reads another.
    pub language: Option<Text>,
    /// How much unfolds, where anything does.
    pub more: Option<usize>,
}

/// Topics by name only, in a quiet line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quiet {
    /// What they have in common.
    pub title: &'static str,
    /// Their names.
    pub names: Vec<Text>,
    /// How many of them are in sight at first.
    pub first: usize,
}

/// What could be talked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ideas {
    /// In order; those from the second value on are folded at first.
    pub lines: Vec<SuggestionView>,
    /// How many are in sight.
    pub first: usize,
    /// Why there is none.
    pub none: Option<Text>,
}

/// How much there is: what of it is one sheet of paper in which type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// What most people have to say.
    Light,
    /// Much.
    Full,
    /// Nearly all that can be said.
    Fullest,
}

impl Weight {
    /// Its name for the look.
    #[must_use]
    pub const fn look(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Full => "full",
            Self::Fullest => "fullest",
        }
    }
}

/// The page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// What happened since the assessment before.
    pub since: Option<Part>,
    /// What the person wants to talk about.
    pub talk: Part,
    /// The goals, in order.
    pub goals: Part,
    /// What is difficult.
    pub difficult: Part,
    /// What helps.
    pub helps: Part,
    /// What goes fine, by name.
    pub fine: Option<Quiet>,
    /// What the person knows, likes and speaks.
    pub resources: Option<Part>,
    /// What could be talked about.
    pub ideas: Option<Ideas>,
    /// Everything else that was asked about, for who has a view of it.
    pub others: Part,
    /// The situation.
    pub situation: Option<Part>,
    /// What was asked and left open: passed, or not reached.
    pub open: Vec<Quiet>,
}

impl Sheet {
    /// How much there is.
    #[must_use]
    pub fn weight(&self) -> Weight {
        match self.said() {
            0..=110 => Weight::Light,
            111..=200 => Weight::Full,
            _ => Weight::Fullest,
        }
    }

    /// How many things are said: rows, and what is said of each.
    fn said(&self) -> usize {
        let parts = [&self.talk, &self.goals, &self.difficult, &self.helps];
        let others = [&self.since, &self.resources, &self.situation];
        let rows = parts.into_iter().chain(others.into_iter().flatten()).flat_map(|p| &p.rows);
        let rows: usize = rows.map(|row| 1 + row.pieces.len()).sum();
        let ideas = self.ideas.iter().flat_map(|ideas| &ideas.lines);
        rows + ideas.map(|line| 1 + line.because.len()).sum::<usize>()
    }
}

fn row(picture: &'static str, name: Said) -> Row {
    Row {
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
fn of_domain(line: &DomainLine) -> Row {
    let piece = |(at, text): (usize, &Text)| Piece {
        name: None,
        picture: None,
        said: vec![Said::Text(text.clone())],
        folded: at >= PIECES,
    };
    Row {
        domain: Some(line.domain),
        rating: line.rating.clone(),
        talk: line.talk,
        pieces: line.details.iter().enumerate().map(piece).collect(),
        none: line.no_details.clone(),
        ..row(line.picture, Said::Text(line.name.clone()))
    }
}

fn answers(fact: &Fact) -> Vec<Said> {
    let own = fact.words.iter().map(|words| Said::Own(words.clone()));
    fact.values.iter().map(|value| Said::Text(value.clone())).chain(own).collect()
}

fn of_goal_view(view: &GoalView) -> Row {
    let name = match &view.goal {
        Goal::Listed(id) => Said::Text(of_goal(*id)),
        Goal::Own(words) => Said::Own(words.as_str().to_owned()),
    };
    let in_sight = |fact: &Fact| OF_A_GOAL.contains(&fact.question);
    let piece = |fact: &Fact| Piece {
        name: Some(fact.name.clone()),
        picture: in_sight(fact).then(|| instrument::question(fact.question).picture),
        said: answers(fact),
        folded: !in_sight(fact),
    };
    Row { pieces: view.facts.iter().map(piece).collect(), ..row(view.picture, name) }
}

/// An answer with the name of its question; of many the first are in sight.
fn of_fact(fact: &Fact, in_sight: usize) -> Row {
    let piece =
        |(at, said)| Piece { name: None, picture: None, said: vec![said], folded: at >= in_sight };
    let pieces = answers(fact).into_iter().enumerate().map(piece).collect();
    let picture = instrument::question(fact.question).picture;
    let folded = fact.question.as_str() == SECOND;
    Row { pieces, folded, ..row(picture, Said::Text(fact.name.clone())) }
}

/// A part with its first rows in sight.
fn part(title: &'static str, mut rows: Vec<Row>, first: usize, note: Option<Text>) -> Part {
    for row in rows.iter_mut().skip(first) {
        row.folded = true;
    }
    let of_row = |row: &Row| {
        let pieces = row.pieces.iter().filter(|piece| piece.folded).count();
        if row.folded { 1 } else { pieces }
    };
    let more: usize = rows.iter().map(of_row).sum();
    Part { title, rows, note, language: None, more: (more > 0).then_some(more) }
}

fn quiet(title: &'static str, topics: &[Topic]) -> Option<Quiet> {
    let names = || topics.iter().map(|topic| topic.name.clone()).collect();
    (!topics.is_empty()).then(|| Quiet { title, names: names(), first: usize::MAX })
}

fn talk(page: &Page) -> Part {
    let own = |line: &DomainLine| {
        // How a difficult topic is stands with the difficulty; here its name is enough.
        let is_told_below = page.difficult.iter().any(|other| other.domain == line.domain);
        let row = of_domain(line);
        if is_told_below { Row { rating: None, none: None, domain: None, ..row } } else { row }
    };
    let private = || row("private", Said::Text(Text::of("summary-private")));
    let rows = page.talk.iter().map(own).chain(page.private.then(private));
    part("summary-talk", rows.collect(), TOPICS, page.none.talk.clone())
}

fn goals(page: &Page) -> Part {
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
    let rows: Vec<Row> = goals.iter().map(of_goal_view).collect();
    let all = rows.len();
    let mut goals = part("summary-goals", rows, all, None);
    goals.language = has_own.then(language);
    goals
}

fn domains(title: &'static str, lines: &[DomainLine], none: Option<&Text>) -> Part {
    let difficult = of_rating(&Answer::Given(Rating::Difficult));
    let row = |line| {
        let row = of_domain(line);
        let heard = row.rating.as_ref().is_some_and(|rating| rating.words == difficult);
        Row { heard, ..row }
    };
    part(title, lines.iter().map(row).collect(), ROWS, none.cloned())
}

fn section(page: &Page, of: Section) -> Option<&FactsView> {
    page.sections.iter().find(|view| view.section == of)
}

/// The answers of a section. Of many answers to one question the first are in sight.
fn facts(page: &Page, of: Section, title: &'static str, in_sight: usize) -> Option<Part> {
    let view = section(page, of).filter(|view| !view.facts.is_empty())?;
    let rows: Vec<Row> = view.facts.iter().map(|fact| of_fact(fact, in_sight)).collect();
    let all = rows.len();
    Some(part(title, rows, all, None))
}

/// What became of the goals of before, and of work.
fn since(page: &Page) -> Option<Part> {
    let outcomes = page.outcomes.iter().map(|view| {
        let mut row = of_goal_view(view);
        row.pieces.iter_mut().for_each(|piece| piece.folded = false);
        row
    });
    let view = section(page, Section::FollowUp);
    let facts = view.into_iter().flat_map(|view| view.facts.iter());
    let rows: Vec<Row> = outcomes.chain(facts.map(|fact| of_fact(fact, usize::MAX))).collect();
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
fn others(page: &Page) -> Part {
    let rated = |topics: &[Topic], answer: Answer<Rating>| {
        let row = |topic: &Topic| Row {
            domain: Some(topic.domain),
            rating: Some(moment(&answer)),
            is_noted: true,
            ..row(topic.picture, Said::Text(topic.name.clone()))
        };
        topics.iter().map(row).collect::<Vec<_>>()
    };
    let mut rows = rated(&page.fine, Answer::Given(Rating::Fine));
    rows.extend(rated(&page.passed, Answer::Passed));
    rows.extend(rated(&page.unseen, Answer::Unseen));
    let has_row = |row: &Row| page.strengths.iter().any(|line| Some(line.domain) == row.domain);
    rows.retain(|row| !has_row(row));
    part("view-others", rows, 0, None)
}

/// The parts of a page.
#[must_use]
pub fn sheet(page: &Page) -> Sheet {
    let none = &page.none;
    let mut difficult = domains("summary-difficult", &page.difficult, none.difficult.as_ref());
    difficult.rows.iter_mut().for_each(|row| row.is_noted = true);
    let fine = quiet("summary-fine", &page.fine).map(|fine| Quiet { first: FINE, ..fine });
    let mut helps = domains("summary-strengths", &page.strengths, none.strengths.as_ref());
    let is_difficult = |id| page.difficult.iter().any(|line| Some(line.domain) == id);
    helps.rows.iter_mut().for_each(|row| row.is_noted = !is_difficult(row.domain));
    // What goes fine stands with what helps, and unfolds with it.
    let folded = page.fine.len().saturating_sub(FINE);
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
