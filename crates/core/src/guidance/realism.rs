//! A friendly question where a goal is meant for soon and much stands in its way.

use crate::assessment::{Assessment, Goal, Ticked};
use crate::instrument::{BY_WHEN, DOMAINS, GOALS, THIS_MONTH};

/// From this many difficulties on, a goal for this month gets the question.
const MANY: usize = 3;

/// How many difficulties the person named in what a goal needs. Of a goal in own words nobody can tell
/// what it needs: all count.
fn in_the_way(assessment: &Assessment, goal: &Goal) -> usize {
    let needs = |id| match goal {
        Goal::Listed(listed) => GOALS.iter().any(|g| g.id == *listed && g.needs.contains(&id)),
        Goal::Own(_) => true,
    };
    let count = |id| {
        let entry = assessment.entry(id);
        let obstacles = entry.answers.pruned().obstacles;
        if entry.chosen { obstacles.given().map_or(0, Ticked::len) } else { 0 }
    };
    DOMAINS.iter().map(|d| d.id).filter(|id| needs(*id)).map(count).sum()
}

/// Whether to ask what a first piece of the goal could be: it is meant for this month, and three or
/// more difficulties stand in its way. Helps, and does not judge.
#[must_use]
pub fn asks_for_a_piece(assessment: &Assessment, goal: &Goal) -> bool {
    let soon = assessment.answer(BY_WHEN, Some(goal)).given().is_some_and(|v| v.has(THIS_MONTH));
    soon && in_the_way(assessment, goal) >= MANY
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{Answer, Rating};
    use crate::instrument::{ChoiceId, DomainId, GoalId};

    fn with(obstacles: &[(&str, &str)], by_when: &str) -> (Assessment, Goal) {
        let goal = Goal::Listed(GoalId::parse("training").expect("a goal"));
        let mut assessment = Assessment::default();
        let wanted = goal.clone();
        assessment.change_goals(|g| g.answer = Answer::Given(vec![wanted]));
        let by_when = ChoiceId::parse(by_when).expect("a time");
        assessment.change_asked(BY_WHEN, Some(goal.clone()), |v| v.toggle(BY_WHEN, by_when));
        for (domain, obstacle) in obstacles {
            let id = DomainId::parse(domain).expect("a domain");
            assessment.change(id, |entry| {
                entry.answers.lead = Answer::Given(Rating::Difficult);
                let mut ticked = entry.answers.obstacles.given().cloned().unwrap_or_default();
                ticked.insert(ChoiceId::parse(obstacle).expect("an obstacle"));
                entry.answers.obstacles = Answer::Given(ticked);
            });
        }
        (assessment, goal)
    }

    #[test]
    fn a_goal_for_soon_with_much_in_its_way_gets_the_question() {
        let three = [("mobility", "no_bus"), ("family", "no_childcare"), ("language", "writing")];
        let elsewhere =
            [("mobility", "no_bus"), ("housing", "must_move"), ("housing", "rental_deposit")];
        let cases: [(&[_], &str, bool); 4] = [
            (&three, "this_month", true),
            (&three, "later", false),
            (&three[..2], "this_month", false),
            (&elsewhere, "this_month", false),
        ];
        for (obstacles, by_when, wanted) in cases {
            let (assessment, goal) = with(obstacles, by_when);
            assert_eq!(asks_for_a_piece(&assessment, &goal), wanted, "{obstacles:?} {by_when}");
        }
    }

    #[test]
    fn a_difficulty_taken_back_stands_in_nobodys_way() {
        let three = [("mobility", "no_bus"), ("family", "no_childcare"), ("language", "writing")];
        let (mut assessment, goal) = with(&three, "this_month");
        let family = DomainId::parse("family").expect("a domain");
        assessment.change(family, |entry| entry.answers.lead = Answer::Given(Rating::Fine));
        assert!(!asks_for_a_piece(&assessment, &goal));
    }
}
