//! What changed between two assessments of one person. No score and no total: each domain then and now.

use crate::assessment::{Answer, Day, Goal, Rating, Shared};
use crate::instrument::{ChoiceId, DOMAINS, DomainId, QuestionId};

/// How a domain moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It goes better.
    Better,
    /// It goes as before.
    Same,
    /// It is harder.
    Harder,
    /// Passed, not reached or not shown at one of the two times.
    Unknown,
}

/// A domain then and now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DomainMove {
    /// The domain.
    pub domain: DomainId,
    /// How it was; unseen too where it was not shown.
    pub then: Answer<Rating>,
    /// How it is.
    pub now: Answer<Rating>,
    /// How it moved.
    pub change: Change,
}

/// What became of a goal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoalOutcome {
    /// The goal of then.
    pub goal: Goal,
    /// Done, under way or dropped; `None` when it was not said.
    pub outcome: Option<ChoiceId>,
    /// Whether the first small step was done; `None` when it was not said or there was none.
    pub step: Option<ChoiceId>,
}

/// Two assessments side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evolution {
    /// The day of the earlier one.
    pub then: Day,
    /// The day of the later one.
    pub now: Day,
    /// Every domain that was answered at one of the two times, in the order of the instrument.
    pub domains: Vec<DomainMove>,
    /// The goals of then.
    pub goals: Vec<GoalOutcome>,
}

/// The question what became of an earlier goal.
const GOAL_OUTCOME: &str = "goal_outcome";
/// The question what became of its first step.
const STEP_OUTCOME: &str = "step_outcome";

impl Evolution {
    /// Compares two assessments, whichever is given first.
    #[must_use]
    pub fn of(one: &Shared, other: &Shared) -> Self {
        let (then, now) = if one.day <= other.day { (one, other) } else { (other, one) };
        let lead = |shared: &Shared, id| {
            shared.domain(id).map_or(Answer::Unseen, |answers| answers.lead.clone())
        };
        let domains = DOMAINS
            .iter()
            .map(|d| {
                let (then, now) = (lead(then, d.id), lead(now, d.id));
                DomainMove { domain: d.id, change: change(&then, &now), then, now }
            })
            .filter(|m| m.then.given().is_some() || m.now.given().is_some())
            .collect();
        Self { then: then.day, now: now.day, domains, goals: outcomes(then, now) }
    }
}

fn change(then: &Answer<Rating>, now: &Answer<Rating>) -> Change {
    match (then.given(), now.given()) {
        (Some(then), Some(now)) => match now.cmp(then) {
            std::cmp::Ordering::Less => Change::Better,
            std::cmp::Ordering::Equal => Change::Same,
            std::cmp::Ordering::Greater => Change::Harder,
        },
        _ => Change::Unknown,
    }
}

/// The goals of then, with what the person said of them now.
fn outcomes(then: &Shared, now: &Shared) -> Vec<GoalOutcome> {
    let goals = match then.goals.shown() {
        Some(Answer::Given(goals)) => goals.clone(),
        _ => now.earlier.clone(),
    };
    let said = |question: &str, goal: &Goal| {
        let answer = now.answer(QuestionId::parse(question)?, Some(goal))?;
        answer.given()?.picks.first().map(|pick| pick.choice)
    };
    goals
        .into_iter()
        .map(|goal| GoalOutcome {
            outcome: said(GOAL_OUTCOME, &goal),
            step: said(STEP_OUTCOME, &goal),
            goal,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::Assessment;
    use crate::instrument::{GoalId, Mode};

    fn goal(id: &str) -> Goal {
        Goal::Listed(GoalId::parse(id).expect("a goal"))
    }

    fn rated(pairs: &[(&str, Answer<Rating>)]) -> Assessment {
        let mut assessment = Assessment::default();
        for (id, answer) in pairs {
            let id = DomainId::parse(id).expect("a domain");
            assessment.change(id, |entry| entry.answers.lead = answer.clone());
        }
        assessment
    }

    #[test]
    fn a_domain_moves_only_between_two_answers() {
        use Rating::{Difficult, Fine, VeryDifficult};
        let given = Answer::Given;
        let cases = [
            (given(Fine), given(Fine), Some(Change::Same)),
            (given(VeryDifficult), given(Difficult), Some(Change::Better)),
            (given(Difficult), given(Fine), Some(Change::Better)),
            (given(Fine), given(VeryDifficult), Some(Change::Harder)),
            (given(Fine), Answer::Passed, Some(Change::Unknown)),
            (Answer::Unseen, given(Difficult), Some(Change::Unknown)),
            (Answer::Passed, Answer::Unseen, None),
        ];
        for (then, now, wanted) in cases {
            let said = format!("{then:?} {now:?}");
            let then = Shared::of(&rated(&[("money", then)]), Day(10));
            let now = Shared::of(&rated(&[("money", now)]), Day(100));
            let forward = Evolution::of(&then, &now);
            assert_eq!(forward.domains.first().map(|m| m.change), wanted, "{said}");
            assert_eq!(Evolution::of(&now, &then), forward, "the days decide, not the order");
        }
    }

    #[test]
    fn what_is_kept_back_at_one_time_is_not_compared() {
        let then = rated(&[("health", Answer::Given(Rating::Fine))]);
        let health = DomainId::parse("health").expect("a domain");
        let mut now = rated(&[("health", Answer::Given(Rating::VeryDifficult))]);
        now.change(health, |entry| (entry.chosen, entry.shown) = (true, true));
        let evolution = Evolution::of(&Shared::of(&then, Day(1)), &Shared::of(&now, Day(2)));
        assert_eq!(evolution.domains.len(), 1);
        assert_eq!(evolution.domains[0].then, Answer::Unseen);
        assert_eq!(evolution.domains[0].change, Change::Unknown);
    }

    #[test]
    fn goals_of_then_say_what_became_of_them() {
        let mut then = Assessment::default();
        then.change_goals(|g| g.answer = Answer::Given(vec![goal("job"), goal("home")]));
        let mut now = then.followed(Mode::FollowUp);
        let question = QuestionId::parse(GOAL_OUTCOME).expect("a question");
        let done = ChoiceId::parse("done").expect("an option");
        now.change_asked(question, Some(goal("job")), |value| value.toggle(question, done));
        let evolution = Evolution::of(&Shared::of(&then, Day(1)), &Shared::of(&now, Day(99)));
        let said: Vec<_> =
            evolution.goals.iter().map(|o| o.outcome.map(ChoiceId::as_str)).collect();
        assert_eq!(said, [Some("done"), None]);
    }
}
