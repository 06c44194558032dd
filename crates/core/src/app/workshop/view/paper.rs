//! The paper kit, for rooms without devices: the questions, faces and goals of the app, cut into sheets.

use crate::app::text::{Text, of_domain, of_goal, of_rating};
use crate::app::workshop::model::PaperPart;
use crate::assessment::{Answer, Rating};
use crate::instrument::{DOMAINS, Domain, GOALS, MAX_GOALS};

/// Question cards on one sheet: it is cut in four.
pub const CARDS_A_SHEET: usize = 4;

/// Goal cards on one sheet: it is cut in eight.
pub const GOALS_A_SHEET: usize = 8;

/// A picture and its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pictured {
    /// Its picture.
    pub picture: &'static str,
    /// Its words.
    pub words: Text,
}

/// Everything that is printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kit {
    /// The question, the same on every card.
    pub question: Text,
    /// The domains, sheet by sheet.
    pub cards: Vec<Vec<Pictured>>,
    /// The domains that stand on sheets of their own at the end, to be left out or not.
    pub apart: Vec<Vec<Pictured>>,
    /// The goals, sheet by sheet.
    pub goals: Vec<Vec<Pictured>>,
    /// Three faces with their words, then *I pass*.
    pub answers: Vec<Pictured>,
    /// *I want to talk about this.*
    pub talk: Pictured,
    /// How many goals have a box on the answer sheet.
    pub boxes: usize,
}

impl Kit {
    /// The domains in the order of the cards, one a row of the answer sheet.
    pub fn rows(&self) -> impl Iterator<Item = &Pictured> {
        self.cards.iter().chain(&self.apart).flatten()
    }
}

/// The kit; the same for everybody.
#[must_use]
pub fn kit() -> Kit {
    let rating = |rating, picture| Pictured { picture, words: of_rating(&Answer::Given(rating)) };
    let goals: Vec<Pictured> = GOALS
        .iter()
        .map(|goal| Pictured { picture: goal.picture, words: of_goal(goal.id) })
        .collect();
    Kit {
        question: Text::of("lead-question"),
        cards: sheets(|domain| !domain.sensitive),
        apart: sheets(|domain| domain.sensitive),
        goals: goals.chunks(GOALS_A_SHEET).map(<[Pictured]>::to_vec).collect(),
        // The faces of the app, then *I pass*.
        answers: vec![
            rating(Rating::Fine, "face-fine"),
            rating(Rating::Difficult, "face-difficult"),
            rating(Rating::VeryDifficult, "face-very-difficult"),
            Pictured { picture: "pass", words: Text::of("pass") },
        ],
        talk: Pictured { picture: "talk", words: Text::of("talk-about-this") },
        boxes: MAX_GOALS,
    }
}

fn sheets(wanted: fn(&Domain) -> bool) -> Vec<Vec<Pictured>> {
    let cards: Vec<Pictured> = DOMAINS
        .iter()
        .filter(|domain| wanted(domain))
        .map(|domain| Pictured { picture: domain.picture, words: of_domain(domain.id) })
        .collect();
    cards.chunks(CARDS_A_SHEET).map(<[Pictured]>::to_vec).collect()
}

/// What is printed next, for the styles of the page.
#[must_use]
pub const fn paper_part(part: PaperPart) -> &'static str {
    match part {
        PaperPart::All => "all",
        PaperPart::Cards => "cards",
        PaperPart::Goals => "goals",
        PaperPart::Answers => "answers",
    }
}
