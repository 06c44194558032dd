//! Answers: every change is noted in the assessment and saved at once.

use super::save;
use crate::app::{Effect, Event, Model, Part, Way};
use crate::assessment::{Answer, Goal, OwnWords, Ticked};
use crate::instrument::{self, ChoiceId, MAX_GOALS, MAX_OWN_WORDS};

pub(super) fn update(event: Event, model: &mut Model) -> Vec<Effect> {
    let assessment = &mut model.assessment;
    match event {
        Event::DomainToggled(id) => assessment.change(id, |e| e.chosen = !e.chosen),
        Event::LeadAnswered(id, answer) => assessment.change(id, |e| e.answers.lead = answer),
        Event::TalkToggled(id) => assessment.change(id, |e| e.answers.talk = !e.answers.talk),
        Event::ObstacleToggled(id, choice) if instrument::domain(id).has_obstacle(choice) => {
            assessment.change(id, |e| toggle(&mut e.answers.obstacles, choice));
        }
        Event::StrengthToggled(id, choice) if instrument::domain(id).has_strength(choice) => {
            assessment.change(id, |e| toggle(&mut e.answers.strengths, choice));
        }
        Event::PrivateToggled => assessment.change_private(|p| {
            p.ticked = !p.ticked;
            p.seen = true;
        }),
        Event::ShownToggled(Part::Domain(id)) => assessment.change(id, |e| e.shown = !e.shown),
        Event::ShownToggled(Part::Goals) => assessment.change_goals(|g| g.shown = !g.shown),
        Event::ShownToggled(Part::Private) => assessment.change_private(|p| p.shown = !p.shown),
        Event::GoalToggled(id) => change_goals(model, |goals| {
            let goal = Goal::Listed(id);
            match goals.iter().position(|g| *g == goal) {
                Some(at) => drop(goals.remove(at)),
                None => goals.push(goal),
            }
        }),
        Event::GoalRemoved(at) => change_goals(model, |goals| {
            if at < goals.len() {
                goals.remove(at);
            }
        }),
        Event::GoalMoved(at, way) => change_goals(model, |goals| {
            let other = match way {
                Way::Up => at.checked_sub(1),
                Way::Down => at.checked_add(1),
            };
            if let Some(other) = other.filter(|o| *o.max(&at) < goals.len()) {
                goals.swap(at, other);
            }
        }),
        Event::DraftChanged(text) => {
            model.draft = text.chars().take(MAX_OWN_WORDS).collect();
        }
        Event::DraftAdded => add_draft(model),
        _ => return Vec::new(),
    }
    model.answered_on = model.today;
    save(model)
}

/// Makes the own words typed so far a goal, if there is room and it is not there yet.
pub(super) fn add_draft(model: &mut Model) {
    let Some(words) = OwnWords::new(&model.draft) else {
        model.draft.clear();
        return;
    };
    let goals = model.assessment.goals.answer.given().map_or(0, Vec::len);
    if goals >= MAX_GOALS {
        return;
    }
    let goal = Goal::Own(words);
    let locale = model.locale;
    change_goals(model, |goals| {
        if !goals.contains(&goal) {
            goals.push(goal);
        }
    });
    model.assessment.change_goals(|g| g.written_in = locale);
    model.draft.clear();
}

/// Changes the list of goals; a change that would make it too long is not made, and an empty list
/// is no answer.
fn change_goals(model: &mut Model, how: impl FnOnce(&mut Vec<Goal>)) {
    let mut goals = model.assessment.goals.answer.given().cloned().unwrap_or_default();
    let before = goals.clone();
    how(&mut goals);
    if goals.len() > MAX_GOALS || goals == before {
        return;
    }
    let answer = if goals.is_empty() { Answer::Unseen } else { Answer::Given(goals) };
    model.assessment.change_goals(|g| g.answer = answer);
}

/// Ticks or unticks; with the last tick gone the question is open again.
fn toggle(answer: &mut Answer<Ticked>, choice: ChoiceId) {
    let mut ticked = match std::mem::take(answer) {
        Answer::Given(ticked) => ticked,
        Answer::Unseen | Answer::Passed => Ticked::new(),
    };
    if !ticked.remove(choice) {
        ticked.insert(choice);
    }
    if !ticked.is_empty() {
        *answer = Answer::Given(ticked);
    }
}
