//! The questions: domains, leads, choices, goals.

use super::ask::few_left;
use super::scene::Scene;
use crate::app::event::Event as AppEvent;
use crate::app::person::event::{Event, LaterEvent};
use crate::app::person::flow;
use crate::app::text::{Text, of_domain, of_goal, of_obstacle, of_rating, of_strength};
use crate::app::view::card::Card;
use crate::assessment::{Answer, Goal, Rating, Ticked, characters};
use crate::instrument::{
    self, Branch, ChoiceId, DOMAINS, DomainId, GOALS, Locale, MAX_GOALS, MAX_OWN_WORDS,
};

/// Which domains to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DomainsView {
    /// One card a domain.
    pub cards: Vec<Card>,
    /// How many are chosen, in words.
    pub count: Text,
    /// None is chosen: all can be by one tap. Otherwise none can be.
    pub is_none: bool,
}

/// Which domains to look at.
#[must_use]
pub fn domains(scene: &Scene) -> DomainsView {
    let assessment = &scene.person.assessment;
    let has_chosen = assessment.has_chosen();
    let cards: Vec<Card> = DOMAINS
        .iter()
        .map(|d| Card {
            picture: d.picture,
            label: of_domain(d.id),
            chosen: has_chosen && assessment.entry(d.id).chosen,
            open: true,
            event: Event::DomainToggled(d.id).into(),
        })
        .collect();
    let chosen = cards.iter().filter(|c| c.chosen).count();
    let count = Text::of("domains-count").number("count", chosen);
    DomainsView { cards, count, is_none: chosen == 0 }
}

/// A lead question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeadView {
    /// The domain; none for the practice question.
    pub about: Option<DomainId>,
    /// The domain's picture.
    pub picture: &'static str,
    /// The question, the same for every domain.
    pub question: Text,
    /// The domain it asks about.
    pub domain: Text,
    /// What helps can be added: the answer opened it.
    pub can_add_strengths: bool,
    /// Three faces.
    pub answers: Vec<Card>,
    /// *I want to talk about this*: whether it is on, and the tap on it.
    pub talk: Card,
}

impl LeadView {
    /// Something is answered: the way on is *continue*. To want to talk about it is an answer.
    #[must_use]
    pub fn is_answered(&self) -> bool {
        self.talk.chosen || self.answers.iter().any(|card| card.chosen)
    }
}

/// A lead question.
#[must_use]
pub fn lead(scene: &Scene, id: DomainId) -> LeadView {
    let domain = instrument::domain(id);
    let answers = scene.person.assessment.entry(id).answers;
    LeadView {
        about: Some(id),
        picture: domain.picture,
        question: Text::of("lead-question"),
        domain: of_domain(id),
        can_add_strengths: flow::offers(&scene.person.assessment, Branch::Strengths)
            && answers.opens(Branch::Strengths),
        answers: lead_cards(&answers.lead, |answer| Event::LeadAnswered(id, answer).into()),
        talk: Card {
            picture: "talk",
            label: Text::of("talk-about-this"),
            chosen: answers.talk,
            open: true,
            event: Event::TalkToggled(id).into(),
        },
    }
}

/// Three faces.
pub fn lead_cards(now: &Answer<Rating>, event: impl Fn(Answer<Rating>) -> AppEvent) -> Vec<Card> {
    let card = |rating: Rating, picture| {
        let answer = Answer::Given(rating);
        Card {
            picture,
            label: of_rating(&answer),
            chosen: *now == answer,
            open: true,
            event: event(answer),
        }
    };
    vec![
        card(Rating::Fine, "face-fine"),
        card(Rating::Difficult, "face-difficult"),
        card(Rating::VeryDifficult, "face-very-difficult"),
    ]
}

/// Which list of choices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// What makes it difficult.
    Obstacles,
    /// What helps.
    Strengths,
}

/// Choices of which several can be ticked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChoicesView {
    /// The domain's picture.
    pub picture: &'static str,
    /// The domain's name, above the question.
    pub domain: Text,
    /// The question.
    pub question: Text,
    /// What can be ticked.
    pub cards: Vec<Card>,
    /// How many are ticked, in words.
    pub count: Text,
}

/// The obstacles or the strengths of a domain.
#[must_use]
pub fn choices(scene: &Scene, id: DomainId, column: Column) -> ChoicesView {
    type Names = fn(DomainId, ChoiceId) -> Text;
    type Toggle = fn(DomainId, ChoiceId) -> Event;
    let domain = instrument::domain(id);
    let answers = scene.person.assessment.entry(id).answers;
    let (offered, answer, question, name, event): (_, _, _, Names, Toggle) = match column {
        Column::Obstacles => {
            let question = if answers.lead.given().is_some_and(|r| r.is_difficult()) {
                "obstacles-question"
            } else {
                "obstacles-question-talk"
            };
            (domain.obstacles, answers.obstacles, question, of_obstacle, Event::ObstacleToggled)
        }
        Column::Strengths => {
            let question = "strengths-question";
            (domain.strengths, answers.strengths, question, of_strength, Event::StrengthToggled)
        }
    };
    let none = Ticked::new();
    let ticked = answer.given().unwrap_or(&none);
    let cards = offered
        .iter()
        .map(|c| Card {
            picture: c.picture,
            label: name(id, c.id),
            chosen: ticked.contains(c.id),
            open: true,
            event: event(id, c.id).into(),
        })
        .collect();
    ChoicesView {
        picture: domain.picture,
        domain: of_domain(id),
        question: Text::of(question),
        cards,
        count: Text::of("choices-count").number("count", ticked.len()),
    }
}

/// The box without a question.
#[must_use]
pub fn private_box(scene: &Scene) -> Card {
    Card {
        picture: "private",
        label: Text::of("private-box"),
        chosen: scene.person.assessment.private.ticked,
        open: true,
        event: Event::PrivateToggled.into(),
    }
}

/// The goals to choose from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoalsView {
    /// The list.
    pub cards: Vec<Card>,
    /// Goals in own words, with their place in the order.
    pub own: Vec<(usize, String)>,
    /// The language of the own words.
    pub written_in: Locale,
    /// How many are chosen, in words.
    pub count: Text,
    /// One more can be added.
    pub can_add: bool,
    /// Something is chosen or typed: the way on is *continue*, not *skip*.
    pub can_go_on: bool,
    /// What stands in the field.
    pub draft: String,
    /// How many characters are left, once they grow few.
    pub left: Option<Text>,
}

/// The goals to choose from.
#[must_use]
pub fn goals(scene: &Scene) -> GoalsView {
    let answer = &scene.person.assessment.goals;
    let chosen = answer.answer.given().cloned().unwrap_or_default();
    let can_add = chosen.len() < MAX_GOALS;
    let cards = GOALS
        .iter()
        .map(|g| {
            let is_chosen = chosen.contains(&Goal::Listed(g.id));
            Card {
                picture: g.picture,
                label: of_goal(g.id),
                chosen: is_chosen,
                open: is_chosen || can_add,
                event: LaterEvent::GoalToggled(g.id).into(),
            }
        })
        .collect();
    let own = chosen
        .iter()
        .enumerate()
        .filter_map(|(at, goal)| match goal {
            Goal::Own(words) => Some((at, words.as_str().to_owned())),
            Goal::Listed(_) => None,
        })
        .collect();
    let left = MAX_OWN_WORDS.saturating_sub(characters(&scene.person.draft));
    GoalsView {
        cards,
        own,
        written_in: answer.written_in,
        count: Text::of(if can_add { "goals-count" } else { "goals-full" })
            .number("count", chosen.len()),
        can_add,
        can_go_on: !chosen.is_empty() || !scene.person.draft.trim().is_empty(),
        draft: scene.person.draft.clone(),
        left: few_left(left),
    }
}
