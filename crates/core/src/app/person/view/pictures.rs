//! What the simplified mode shows: one question a screen, the goals on pages, the review in pictures.

use super::questions::{LeadView, goals, lead_cards};
use super::review::shown;
use super::scene::{Scene, in_pictures};
use super::suggestions::own_suggestions;
use crate::app::event::Event;
use crate::app::letter::facts::{facts, goal_views, outcomes};
use crate::app::letter::goal::picture_of;
use crate::app::person::event::{LaterEvent, Shown};
use crate::app::person::flow::{GOALS_ON_A_PAGE, pages_of_goals};
use crate::app::person::kept::is_off;
use crate::app::person::place::Place;
use crate::app::text::{Text, of_any_goal, of_domain, of_rating};
use crate::app::view::card::Card;
use crate::assessment::{Answer, Goal, Rating};
use crate::instrument::{self, Locale};

/// The picture of the practice question.
pub const PRACTICE: &str = "teacup";

/// The practice question: something pleasant, answered like the others.
#[must_use]
pub fn practice(scene: &Scene) -> LeadView {
    let (lead, talk) = scene.person.practice.clone();
    LeadView {
        about: None,
        picture: PRACTICE,
        question: Text::of("practice-title"),
        domain: Text::of("practice-subject"),
        can_add_strengths: false,
        answers: lead_cards(&lead, |answer| LaterEvent::Practised(answer).into()),
        talk: Card {
            picture: "talk",
            label: Text::of("talk-about-this"),
            chosen: talk,
            open: true,
            event: LaterEvent::PractisedTalk.into(),
        },
    }
}

/// The goals of one page.
#[must_use]
pub fn goals_page(scene: &Scene, page: u8) -> Vec<Card> {
    let from = usize::from(page) * GOALS_ON_A_PAGE;
    goals(scene).cards.into_iter().skip(from).take(GOALS_ON_A_PAGE).collect()
}

/// A goal that is chosen, on whatever page it stands.
#[derive(Clone, Debug)]
pub struct Taken {
    /// The goal.
    pub goal: Goal,
    /// Its picture.
    pub picture: &'static str,
    /// What takes it off. It goes with the goal.
    pub event: Event,
}

impl PartialEq for Taken {
    fn eq(&self, other: &Self) -> bool {
        self.goal == other.goal
    }
}

impl Eq for Taken {}

/// The goals chosen so far, first to last: they stand on every page, so that each can be taken off on each.
#[must_use]
pub fn taken(scene: &Scene) -> Vec<Taken> {
    let goals = scene.person.assessment.goals.answer.given().cloned().unwrap_or_default();
    let one = |(at, goal): (usize, Goal)| Taken {
        picture: picture_of(&goal),
        event: match goal {
            Goal::Listed(id) => LaterEvent::GoalToggled(id).into(),
            Goal::Own(_) => LaterEvent::GoalRemoved(at).into(),
        },
        goal,
    };
    goals.into_iter().enumerate().map(one).collect()
}

/// Which page of how many this is, in words.
#[must_use]
pub fn which_page(page: u8) -> Text {
    Text::of("goals-page")
        .number("here", usize::from(page) + 1)
        .number("total", usize::from(pages_of_goals()))
}

/// A goal to be put in order by tapping.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ordered {
    /// Its place now.
    pub at: usize,
    /// The goal.
    pub goal: Goal,
    /// Its picture.
    pub picture: &'static str,
    /// The number it got by tapping, from 1.
    pub number: Option<usize>,
}

/// The goals as they stand now, with the numbers given so far, and the language of own words.
#[must_use]
pub fn ordering(scene: &Scene) -> (Vec<Ordered>, Locale) {
    let goals = scene.person.assessment.goals.answer.given().cloned().unwrap_or_default();
    let one = |(at, goal): (usize, Goal)| Ordered {
        picture: picture_of(&goal),
        goal,
        at,
        number: (at < scene.person.ordered).then_some(at + 1),
    };
    (goals.into_iter().enumerate().map(one).collect(), scene.person.assessment.goals.written_in)
}

/// One picture of the review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellView {
    /// Its place.
    pub at: usize,
    /// What it belongs to, to be shown or kept back.
    pub part: Shown,
    /// Its picture.
    pub picture: &'static str,
    /// Its name; own words as they are.
    pub name: Text,
    /// What was said about it.
    pub said: Text,
    /// Both in one line, for whoever tapped it.
    pub told: Text,
    /// The face or the sign of what was said; a goal has its number instead.
    pub face: Option<&'static str>,
    /// The place of a goal in the order, from 1.
    pub number: Option<usize>,
    /// The person wants to talk about it.
    pub talk: bool,
    /// It is not shown.
    pub kept: bool,
    /// It was tapped.
    pub picked: bool,
    /// The question to go to when it is to be changed.
    pub change: Place,
}

fn told(name: Text, value: Text) -> Text {
    Text::of("name-and-value").message("name", name).message("value", value)
}

/// The review in pictures, goals first, then each domain looked at, then what could be talked about; `None`
/// where there is more to show than pictures can say: answers of the whole way are a letter.
#[must_use]
pub fn cells(scene: &Scene) -> Option<Vec<CellView>> {
    let assessment = &scene.person.assessment;
    if !in_pictures(scene) || says_more(scene) {
        return None;
    }
    let goals = &assessment.goals;
    let mut all: Vec<CellView> = Vec::new();
    let mut number = 0;
    for (at, goal) in (0..).zip(goals.answer.given().into_iter().flatten()) {
        let part = Shown::Goal(at);
        let kept = is_off(part, assessment);
        number += usize::from(!kept);
        all.push(CellView {
            at: all.len(),
            part,
            picture: picture_of(goal),
            name: of_any_goal(goal),
            said: Text::of("section-goals"),
            told: told(
                Text::of("goal-place").number("number", usize::from(at) + 1),
                of_any_goal(goal),
            ),
            face: None,
            number: (!kept).then_some(number),
            talk: false,
            kept,
            picked: false,
            change: Place::Goals,
        });
    }
    for id in assessment.chosen() {
        let entry = assessment.entry(id);
        all.push(CellView {
            at: all.len(),
            part: Shown::Domain(id),
            picture: instrument::domain(id).picture,
            name: of_domain(id),
            said: of_rating(&entry.answers.lead),
            told: told(of_domain(id), of_rating(&entry.answers.lead)),
            face: face(&entry.answers.lead),
            number: None,
            talk: entry.answers.talk,
            kept: !entry.shown,
            picked: false,
            change: Place::Lead(id),
        });
    }
    if let Some([name, said]) = plan_told(scene) {
        all.push(CellView {
            at: all.len(),
            part: Shown::Plan,
            picture: "clipboard",
            told: told(name.clone(), said.clone()),
            name,
            said,
            face: None,
            number: None,
            talk: false,
            kept: assessment.selection.plan_kept,
            picked: false,
            change: Place::Actions(0),
        });
    }
    // One picture for all that could be talked about: each has been seen on a screen of its own.
    let suggested = own_suggestions(scene).lines.iter().filter(|line| !line.struck).count();
    if suggested > 0 {
        let count = Text::of("suggestions-count").number("count", suggested);
        all.push(CellView {
            at: all.len(),
            part: Shown::Suggestions,
            picture: "suggestion",
            name: Text::of("section-suggestions"),
            said: count.clone(),
            told: told(Text::of("section-suggestions"), count),
            face: None,
            number: None,
            talk: false,
            kept: assessment.selection.suggestions_kept,
            picked: false,
            change: Place::Suggestions,
        });
    }
    if let Some(cell) = scene.person.picked.and_then(|at| all.get_mut(at)) {
        cell.picked = true;
    }
    Some(all)
}

/// That something was said of the plan, and the first of it.
fn plan_told(scene: &Scene) -> Option<[Text; 2]> {
    let is_asked = scene.person.assessment.selection.actions > 0;
    let told = scene.person.glance().map_or(0, |glance| glance.told.len());
    (is_asked && told > 0).then(|| {
        let count = Text::of("letter-lines").number("count", told);
        [Text::of("letter-plan"), count]
    })
}

/// The picture of an answer to a lead; none for one still to come.
#[must_use]
pub const fn face(lead: &Answer<Rating>) -> Option<&'static str> {
    match lead {
        Answer::Given(Rating::Fine) => Some("face-fine"),
        Answer::Given(Rating::Difficult) => Some("face-difficult"),
        Answer::Given(Rating::VeryDifficult) => Some("face-very-difficult"),
        Answer::Passed => Some("pass"),
        Answer::Unseen => None,
    }
}

/// Whether more would be shown than leads and goals. The private box counts even where it is kept back.
fn says_more(scene: &Scene) -> bool {
    let assessment = &scene.person.assessment;
    let shared = shown(scene);
    let has_details = |id| {
        let answers = assessment.entry(id).answers;
        answers.obstacles.given().is_some() || answers.strengths.given().is_some()
    };
    let goals = assessment.goals.answer.given().map_or(&[][..], |goals| goals);
    assessment.private.ticked
        || assessment.chosen().into_iter().any(has_details)
        || !facts(&shared).is_empty()
        || !outcomes(&shared).is_empty()
        || goal_views(&shared, goals).iter().any(|goal| !goal.facts.is_empty())
}
