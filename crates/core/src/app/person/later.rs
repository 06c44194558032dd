//! Answers on screens that come with the later part of the app.

use super::answers::{add_draft, change_goals};
use super::code::{Ask, PersonCode, Step};
use super::event::{Chapter, LaterEvent, Shift, Shown};
use super::kept;
use super::merge;
use super::model::Model;
use super::path;
use super::place::Place;
use super::record::Record;
use super::update::chosen;
use super::view::code::share_link;
use super::view::letter::chapters;
use super::{flow, reminder};
use crate::app::effect::{LaterEffect, Reminder};
use crate::app::setting::Setting;
use crate::app::step::Go;
use crate::assessment::{Assessment, Goal, OwnWords, first_characters};
use crate::instrument::{self, Kind, LEVELS, MAX_OWN_WORDS, Mode, QuestionId};
use crate::share;

/// A person's code of the later part.
pub const CODE: PersonCode =
    PersonCode { update, read: Record::read, merge: merge::merge, is_plan: share::is_plan_payload };

fn update(event: LaterEvent, place: Place, model: &mut Model, setting: &Setting) -> Step {
    let assessment = &mut model.assessment;
    match event {
        LaterEvent::Practised(answer) => {
            model.practice.0 = chosen(&model.practice.0, answer);
            return Step::none();
        }
        LaterEvent::PractisedTalk => {
            model.practice.1 = !model.practice.1;
            return Step::none();
        }
        LaterEvent::CellPicked(at) => {
            model.picked = if model.picked == Some(at) { None } else { Some(at) };
            return Step::none();
        }
        LaterEvent::CrackedToggled => {
            model.cracked = !model.cracked;
            return Step::none();
        }
        LaterEvent::SharingChosen(number) => {
            model.sharing = number;
            return Step::none();
        }
        LaterEvent::CopyAsked => return copy_link(model, setting),
        LaterEvent::SheetAsked => return Step::effect(LaterEffect::SaveSheet),
        LaterEvent::ReminderAsked => return save_reminder(model, setting),
        LaterEvent::FollowUpBegun => return begin_follow_up(place, model, setting),
        LaterEvent::FollowUpLater => return go_on(place, model, setting),
        LaterEvent::AnewBegun => return begin_anew(place, model, setting),
        LaterEvent::PicturesChosen(pictured) => {
            return choose_pictures(pictured, place, model, setting);
        }
        LaterEvent::AllAsked => return ask_all(model),
        LaterEvent::OfferTaken => return take_offer(model),
        // The route hands it to the part that knows plans.
        LaterEvent::Plan(_) => return Step::none(),
        LaterEvent::GoalTapped(at) => {
            if !tap(at, model) {
                return Step::none();
            }
        }
        LaterEvent::ShownToggled(shown) => {
            settle(model);
            kept::toggle(shown, &mut model.assessment);
        }
        LaterEvent::Folded(chapter, open) => return fold(chapter, open, model),
        LaterEvent::GoalToggled(id) => change_goals(model, |goals| {
            let goal = Goal::Listed(id);
            match goals.iter().position(|g| *g == goal) {
                Some(at) => drop(goals.remove(at)),
                None => goals.push(goal),
            }
        }),
        LaterEvent::GoalRemoved(at) => change_goals(model, |goals| {
            if at < goals.len() {
                goals.remove(at);
            }
        }),
        LaterEvent::GoalMoved(at, way) => change_goals(model, |goals| {
            let other = match way {
                Shift::Up => at.checked_sub(1),
                Shift::Down => at.checked_add(1),
            };
            if let Some(other) = other.filter(|o| *o.max(&at) < goals.len()) {
                goals.swap(at, other);
            }
        }),
        LaterEvent::OptionToggled(id, at, choice) => {
            if !flow::is_about(assessment, id, at) {
                return Step::none();
            }
            let about = flow::subject(assessment, id, at);
            assessment.change_asked(id, about.clone(), |value| value.toggle(id, choice));
            if let Some(goal) = about {
                close_goal(id, &goal, model);
            }
        }
        LaterEvent::LevelChosen(id, choice, level) => {
            if instrument::question(id).kind != Kind::Levels || !(1..=LEVELS).contains(&level) {
                return Step::none();
            }
            assessment.change_asked(id, None, |value| {
                for pick in value.picks.iter_mut().filter(|p| p.choice == choice) {
                    pick.level = level;
                }
            });
        }
        LaterEvent::MonthChosen(id, month) => {
            if instrument::question(id).kind != Kind::Month {
                return Step::none();
            }
            assessment.change_asked(id, None, |value| value.month = month);
        }
        LaterEvent::SuggestionToggled(id) => kept::toggle(Shown::Service(id), assessment),
        LaterEvent::MoreSuggestions => assessment.change_selection(|s| s.all_suggestions = true),
        LaterEvent::DraftChanged(text) => draft(&text, place, model, setting),
        LaterEvent::DraftAdded => add_draft(model, setting.locale),
    }
    model.answered_on = setting.today;
    Step::ask(Ask::Persist)
}

fn copy_link(model: &Model, setting: &Setting) -> Step {
    Step::effect(LaterEffect::Copy(share_link(model, setting)))
}

/// What follows is done on this screen: what is on it keeps its place, and no part folds by itself any more.
fn settle(model: &mut Model) {
    if model.kept_before.is_some() {
        return;
    }
    for (chapter, open) in chapters(model) {
        if model.folds.iter().all(|(other, _)| *other != chapter) {
            model.folds.push((chapter, open));
        }
    }
    model.kept_before = Some(kept::off(&model.assessment));
}

fn fold(chapter: Chapter, open: bool, model: &mut Model) -> Step {
    settle(model);
    model.folds.retain(|(other, _)| *other != chapter);
    model.folds.push((chapter, open));
    Step::none()
}

fn save_reminder(model: &Model, setting: &Setting) -> Step {
    let days = reminder::days(model.answered_on, setting.today);
    Step::effect(LaterEffect::SaveReminder(Reminder::FollowUp, days))
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
        Some(_) | None => {}
    });
}

/// What is being typed. Beside a question it is the answer at once; a goal is added by a tap.
fn draft(text: &str, place: Place, model: &mut Model, setting: &Setting) {
    let Place::Ask(id, at) = place else {
        first_characters(text, MAX_OWN_WORDS).clone_into(&mut model.draft);
        return;
    };
    let max = instrument::question(id).words;
    first_characters(text, max).clone_into(&mut model.typed);
    let words = OwnWords::within(&model.typed, max);
    let about = flow::subject(&model.assessment, id, at);
    let written = words.is_some();
    model.assessment.change_asked(id, about, |value| value.words = words);
    if written {
        model.assessment.change_goals(|g| g.written_in = setting.locale);
    }
}

/// The goals get their numbers in the order they are tapped in; the last one left gets the last. A goal
/// that has its number gives it back, and those after it too. Says whether the order changed.
fn tap(at: usize, model: &mut Model) -> bool {
    let goals = model.assessment.goals.answer.given().map_or(0, Vec::len);
    if at >= goals {
        return false;
    }
    if at < model.ordered {
        model.ordered = at;
        return false;
    }
    let to = model.ordered;
    model.ordered += 1;
    if model.ordered + 1 == goals {
        model.ordered = goals;
    }
    change_goals(model, |goals| {
        let goal = goals.remove(at);
        goals.insert(to, goal);
    });
    true
}

/// Whoever is asked at opening how to go on is asked once: no way back leads there.
fn on_from(place: Place, to: Place) -> Go<Place> {
    if place == Place::Return { Go::Replace(to) } else { Go::Forward(to) }
}

/// On with the present assessment; a follow-up that was offered is not offered again.
fn go_on(place: Place, model: &mut Model, setting: &Setting) -> Step {
    // On the way back to the welcome nothing else would write it.
    if reminder::is_due(model.answered_on, model.asked_on, setting.today) {
        model.asked_on = Some(setting.today);
    }
    let to = path::next(place, model, setting);
    Step::go(on_from(place, to)).asking(Ask::Persist)
}

/// From the welcome: how the follow-up is asked is chosen, and its first question comes.
fn choose_pictures(pictured: bool, place: Place, model: &mut Model, setting: &Setting) -> Step {
    let selection = &model.assessment.selection;
    if selection.mode == Mode::FollowUp && selection.is_in_pictures() != pictured {
        model.assessment.change_selection(|s| s.pictured = Some(pictured));
    }
    let to = path::next(place, model, setting);
    Step::go(Go::Forward(to)).asking(Ask::Persist)
}

/// Begins the follow-up on the present assessment or, where that is blank, on the one before.
fn begin_follow_up(place: Place, model: &mut Model, setting: &Setting) -> Step {
    let latest = model.earlier.last().filter(|_| model.is_blank());
    let before = latest.map_or(&model.assessment, |dated| &dated.assessment);
    let mut next = before.followed(Mode::FollowUp);
    let actions = model.glance().and_then(|glance| glance.actions.first().copied());
    // What reads the plans may still be on its way: it says how many there are.
    next.selection.actions = actions.unwrap_or_else(|| u8::from(!model.plans.is_empty()));
    put_behind(next, model, setting);
    Step::go(on_from(place, flow::next(&model.assessment, Place::Welcome, false)))
}

/// Begins with nothing answered, at the welcome, where one says how to answer.
fn begin_anew(place: Place, model: &mut Model, setting: &Setting) -> Step {
    put_behind(Assessment::default(), model, setting);
    Step::go(on_from(place, Place::Welcome)).asking(Ask::Persist)
}

/// Puts the present assessment, unless it is blank, behind those before it; `next` takes its place.
fn put_behind(next: Assessment, model: &mut Model, setting: &Setting) {
    let was_blank = model.is_blank();
    let before = std::mem::replace(&mut model.assessment, next);
    if !was_blank {
        model.earlier.push(model.answered_on, before);
    }
    model.answered_on = setting.today;
    model.asked_on = None;
    model.editing = false;
    model.draft.clear();
}

/// From a short way to the whole one: on to the first question not reached yet.
fn ask_all(model: &mut Model) -> Step {
    model.assessment.change_selection(|s| s.mode = Mode::Standard);
    let unseen = flow::first_unseen(&model.assessment, |_| true);
    model.editing = false;
    Step::go(Go::Forward(unseen.unwrap_or(Place::Review))).asking(Ask::Persist)
}

/// The person wants to answer the section that is offered.
fn take_offer(model: &mut Model) -> Step {
    if let Some(section) = flow::offered() {
        model.assessment.change_selection(|s| {
            if !s.opened.contains(&section) {
                s.opened.push(section);
            }
        });
    }
    Step::go(Go::Forward(flow::next(&model.assessment, Place::Offer, false)))
}
