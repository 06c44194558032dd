//! What a person says, in short, and the assessment it makes through the public way in.

use jalon_core::assessment::{Answer, Assessment, Day, Goal, Rating};
use jalon_core::guidance::Cause;
use jalon_core::instrument::{self, ChoiceId, DomainId, GoalId, QuestionId, ServiceId, When};

/// One thing said.
#[derive(Clone, Copy, Debug)]
pub enum Say {
    /// A domain is difficult, with these obstacles.
    Hard(&'static str, &'static [&'static str]),
    /// A domain is very difficult, with these obstacles.
    Very(&'static str, &'static [&'static str]),
    /// It is fine, and still: I want to talk about it, with these obstacles.
    Talk(&'static str, &'static [&'static str]),
    /// A domain is fine, or what it was; these strengths.
    Helps(&'static str, &'static [&'static str]),
    /// A goal, after those before.
    Wants(&'static str),
    /// An option of a question about the person.
    Is(&'static str, &'static str),
    /// A contract ends in this many months.
    EndsIn(u16),
}

/// 22 November 2026, the eleventh month that is counted.
pub fn today() -> Day {
    Day::from_date(2026, 11, 22)
}

const THIS_MONTH: u16 = 10;

pub fn domain(id: &str) -> DomainId {
    DomainId::parse(id).unwrap_or_else(|| panic!("no domain {id}"))
}

pub fn choice(id: &str) -> ChoiceId {
    ChoiceId::parse(id).unwrap_or_else(|| panic!("no choice {id}"))
}

pub fn question(id: &str) -> QuestionId {
    QuestionId::parse(id).unwrap_or_else(|| panic!("no question {id}"))
}

pub fn service(id: &str) -> ServiceId {
    ServiceId::parse(id).unwrap_or_else(|| panic!("no service {id}"))
}

pub fn goal(id: &str) -> Goal {
    Goal::Listed(GoalId::parse(id).unwrap_or_else(|| panic!("no goal {id}")))
}

/// An assessment in which this was said.
pub fn assessment(said: &[Say]) -> Assessment {
    let mut assessment = Assessment::default();
    for say in said {
        add(&mut assessment, *say);
    }
    assert!(assessment.is_sound(), "{said:?}");
    assessment
}

pub fn add(assessment: &mut Assessment, say: Say) {
    let ticked = |ids: &[&str]| {
        if ids.is_empty() {
            return Answer::Unseen;
        }
        Answer::Given(ids.iter().map(|id| choice(id)).collect())
    };
    match say {
        Say::Hard(id, obstacles) | Say::Very(id, obstacles) => {
            let very = matches!(say, Say::Very(..));
            assessment.change(domain(id), |entry| {
                (entry.chosen, entry.shown) = (true, true);
                let rating = if very { Rating::VeryDifficult } else { Rating::Difficult };
                entry.answers.lead = Answer::Given(rating);
                entry.answers.obstacles = ticked(obstacles);
            });
        }
        Say::Talk(id, obstacles) => assessment.change(domain(id), |entry| {
            (entry.chosen, entry.shown) = (true, true);
            entry.answers.lead = Answer::Given(Rating::Fine);
            entry.answers.talk = true;
            entry.answers.obstacles = ticked(obstacles);
        }),
        Say::Helps(id, strengths) => assessment.change(domain(id), |entry| {
            (entry.chosen, entry.shown) = (true, true);
            if entry.answers.lead.is_unseen() {
                entry.answers.lead = Answer::Given(Rating::Fine);
            }
            entry.answers.strengths = ticked(strengths);
        }),
        Say::Wants(id) => assessment.change_goals(|goals| {
            let mut list = goals.answer.given().cloned().unwrap_or_default();
            list.push(goal(id));
            goals.answer = Answer::Given(list);
        }),
        Say::Is(id, option) => {
            let asked = question(id);
            assert!(instrument::question(asked).offers(choice(option)), "{id} has no {option}");
            // Some questions are asked only after an other one.
            for when in instrument::question(asked).when {
                if let When::Chosen(before, options) = when
                    && !assessment.asks(asked)
                {
                    assessment.change_asked(*before, None, |v| v.toggle(*before, options[0]));
                }
            }
            let has = assessment.answer(asked, None).given().is_some_and(|v| v.has(choice(option)));
            if !has {
                assessment.change_asked(asked, None, |v| v.toggle(asked, choice(option)));
            }
        }
        Say::EndsIn(months) => {
            let asked = question("contract_end");
            if !assessment.asks(asked) {
                add(assessment, Say::Is("status", "article_60"));
            }
            assessment.change_asked(asked, None, |v| v.month = Some(THIS_MONTH + months));
        }
    }
}

/// For each answer that a cause lists, the words that give this answer and no other.
pub fn each(cause: &Cause) -> Vec<Say> {
    let slices = |ids: &'static [&'static str]| ids.iter().map(std::slice::from_ref);
    match *cause {
        Cause::Obstacles(id, ids) => slices(ids).map(|one| Say::Hard(id, one)).collect(),
        Cause::Strengths(id, ids) => slices(ids).map(|one| Say::Helps(id, one)).collect(),
        Cause::Difficult(ids) => ids.iter().map(|id| Say::Hard(id, &[])).collect(),
        Cause::Talk(ids) => ids.iter().map(|id| Say::Talk(id, &[])).collect(),
        Cause::Goals(ids) => ids.iter().map(|id| Say::Wants(id)).collect(),
        Cause::Options(id, ids) => ids.iter().map(|option| Say::Is(id, option)).collect(),
        Cause::ContractEnds(months) => vec![Say::EndsIn(0), Say::EndsIn(months)],
    }
}
