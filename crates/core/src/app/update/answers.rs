//! Answers: every change is noted in the assessment and saved at once.

use super::save;
use crate::app::{Effect, Event, Model, Part, Place, Way, flow};
use crate::assessment::{Answer, Goal, OwnWords, Ticked};
use crate::instrument::{self, ChoiceId, Kind, LEVELS, MAX_GOALS, MAX_OWN_WORDS, QuestionId};

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
        Event::ModeChosen(mode) => assessment.change_selection(|s| s.mode = mode),
        later => return of_the_rest(later, model),
    }
    model.answered_on = model.today;
    save(model)
}

/// Answers on screens of the rest of the app.
#[inline(never)]
fn of_the_rest(event: Event, model: &mut Model) -> Vec<Effect> {
    let assessment = &mut model.assessment;
    match event {
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
        Event::OptionToggled(id, at, choice) if flow::is_about(assessment, id, at) => {
            let about = flow::subject(assessment, id, at);
            assessment.change_asked(id, about.clone(), |value| value.toggle(id, choice));
            if let Some(goal) = about {
                close_goal(id, &goal, model);
            }
        }
        Event::LevelChosen(id, choice, level)
            if instrument::question(id).kind == Kind::Levels && (1..=LEVELS).contains(&level) =>
        {
            assessment.change_asked(id, None, |value| {
                for pick in value.picks.iter_mut().filter(|p| p.choice == choice) {
                    pick.level = level;
                }
            });
        }
        Event::MonthChosen(id, month) if instrument::question(id).kind == Kind::Month => {
            assessment.change_asked(id, None, |value| value.month = month);
        }
        Event::SuggestionToggled(id) => {
            assessment.change_selection(|s| match s.struck.iter().position(|other| *other == id) {
                Some(at) => drop(s.struck.remove(at)),
                None => s.struck.push(id),
            });
        }
        Event::MoreSuggestions => assessment.change_selection(|s| s.all_suggestions = true),
        Event::ShownToggled(Part::Section(section)) => assessment.change_selection(|s| {
            match s.kept.iter().position(|other| *other == section) {
                Some(at) => drop(s.kept.remove(at)),
                None => s.kept.push(section),
            }
        }),
        Event::ShownToggled(Part::Suggestions) => {
            assessment.change_selection(|s| s.suggestions_kept = !s.suggestions_kept);
        }
        Event::DraftChanged(text) => draft(&text, model),
        Event::DraftAdded => add_draft(model),
        _ => return Vec::new(),
    }
    model.answered_on = model.today;
    save(model)
}

/// Takes an earlier goal off the goals of today once it is reached or given up, and puts it back when
/// the answer is taken back.
fn close_goal(id: QuestionId, goal: &Goal, model: &mut Model) {
    let closes = instrument::question(id).closes;
    if closes.is_empty() {
        return;
    }
    let answer = model.assessment.answer(id, Some(goal));
    let is_closed = answer.given().is_some_and(|value| closes.iter().any(|c| value.has(*c)));
    change_goals(model, |goals| match goals.iter().position(|g| g == goal) {
        Some(at) if is_closed => drop(goals.remove(at)),
        None if !is_closed => goals.push(goal.clone()),
        _ => {}
    });
}

/// What is being typed. Beside a question it is the answer at once; a goal is added by a tap.
fn draft(text: &str, model: &mut Model) {
    let Place::Ask(id, at) = model.place else {
        model.draft = text.chars().take(MAX_OWN_WORDS).collect();
        return;
    };
    let max = instrument::question(id).words;
    model.typed = text.chars().take(max).collect();
    let words = OwnWords::within(&model.typed, max);
    let about = flow::subject(&model.assessment, id, at);
    let locale = model.locale;
    let written = words.is_some();
    model.assessment.change_asked(id, about, |value| value.words = words);
    if written {
        model.assessment.change_goals(|g| g.written_in = locale);
    }
}

/// What stands in the field of a question when the person comes to it.
pub(super) fn open_draft(model: &mut Model) {
    model.typed.clear();
    let Place::Ask(id, at) = model.place else { return };
    let about = flow::subject(&model.assessment, id, at);
    let given = model.assessment.answer(id, about.as_ref()).given();
    let words = given.and_then(|value| value.words.as_ref());
    model.typed = words.map(|w| w.as_str().to_owned()).unwrap_or_default();
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

/// Puts the goal at one place of the order to another; those between make room.
pub(super) fn put_goal(at: usize, to: usize, model: &mut Model) -> Vec<Effect> {
    change_goals(model, |goals| {
        if at < goals.len() && to < goals.len() {
            let goal = goals.remove(at);
            goals.insert(to, goal);
        }
    });
    model.answered_on = model.today;
    save(model)
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
