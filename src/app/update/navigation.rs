//! Moving along the path and beside it. Every move forward is a history entry, so that the phone's
//! own back button does what the one on the screen does.

use super::{answers, save};
use crate::app::{Camera, Effect, Model, Notice, Place, ReadProblem, flow};
use crate::assessment::Answer;

pub(super) fn next(model: &mut Model) -> Vec<Effect> {
    note_seen(model);
    let place = match model.place {
        Place::Domains if model.editing => first_unseen(model).unwrap_or(Place::Review),
        Place::Pause => model.resume,
        // Several domains may have been added from the review: each is asked before going back there.
        place => match flow::next(&model.assessment, place, model.editing) {
            Place::Review if model.editing && place.domain().is_some() => {
                first_unseen(model).unwrap_or(Place::Review)
            }
            next => next,
        },
    };
    forward(place, model)
}

pub(super) fn go(place: Place, model: &mut Model) -> Vec<Effect> {
    if model.place == Place::Review && place.is_on_path() {
        model.editing = true;
    }
    if place == Place::Scan {
        model.reader.shared = None;
        model.reader.problem = None;
    }
    forward(place, model)
}

/// From the scanning page to what was read there.
pub(super) fn go_to_summary(model: &mut Model) -> Vec<Effect> {
    forward(Place::Summary, model)
}

pub(super) fn back(model: &mut Model) -> Vec<Effect> {
    if model.depth > 0 {
        return vec![Effect::HistoryBack];
    }
    let place = match model.place {
        Place::Summary => Place::Scan,
        place if !place.is_on_path() => model.resume,
        _ if model.editing => Place::Review,
        place => flow::previous(&model.assessment, place),
    };
    arrive(place, 0, model)
}

/// The browser stands on the history entry of `place`.
pub(super) fn arrive(place: Place, depth: u32, model: &mut Model) -> Vec<Effect> {
    model.depth = depth;
    let mut effects = settle(place, model);
    effects.push(Effect::Replace(model.place, depth));
    effects
}

/// Off a branch that an answer has just closed: another tab's answer can close the present one.
pub(super) fn stay_on_path(model: &mut Model) -> Vec<Effect> {
    let place = flow::nearest(&model.assessment, model.place);
    if place == model.place { Vec::new() } else { arrive(place, model.depth, model) }
}

/// A new history entry for `place`.
fn forward(place: Place, model: &mut Model) -> Vec<Effect> {
    model.depth += 1;
    let mut effects = settle(place, model);
    effects.push(Effect::Push(model.place, model.depth));
    effects
}

/// Makes `place` the present one, or the nearest that is open.
fn settle(place: Place, model: &mut Model) -> Vec<Effect> {
    let mut effects = Vec::new();
    let before = model.place;
    let mut place = flow::nearest(&model.assessment, place);
    if place == Place::Summary && model.reader.shared.is_none() {
        place = Place::Scan;
        model.reader.problem = Some(ReadProblem::Gone);
    }
    model.place = place;
    if !matches!(model.notice, Some(Notice::Keeping)) {
        model.notice = None;
    }
    if place == Place::Review {
        model.editing = false;
    }
    if before == Place::Scan && place != Place::Scan {
        model.reader.camera = Camera::Off;
        model.reader.busy = false;
        effects.push(Effect::StopCamera);
    }
    if (before == Place::Share) != (place == Place::Share) {
        effects.push(Effect::KeepAwake(place == Place::Share));
    }
    // The welcome alone is no reason to leave anything on the phone.
    if place.is_on_path() && (place != Place::Welcome || model.resume != Place::Welcome) {
        model.resume = place;
        effects.extend(save(model));
    }
    effects
}

/// Leaving a question without an answer is passing it.
fn note_seen(model: &mut Model) {
    match model.place {
        Place::Lead(id) if model.assessment.entry(id).answers.lead.is_unseen() => {
            model.assessment.change(id, |e| e.answers.lead = Answer::Passed);
        }
        Place::Obstacles(id) if model.assessment.entry(id).answers.obstacles.is_unseen() => {
            model.assessment.change(id, |e| e.answers.obstacles = Answer::Passed);
        }
        Place::Strengths(id) if model.assessment.entry(id).answers.strengths.is_unseen() => {
            model.assessment.change(id, |e| e.answers.strengths = Answer::Passed);
        }
        Place::Private if !model.assessment.private.seen => {
            model.assessment.change_private(|p| p.seen = true);
        }
        Place::Goals => {
            answers::add_draft(model);
            if model.assessment.goals.answer.is_unseen() {
                model.assessment.change_goals(|g| g.answer = Answer::Passed);
            }
        }
        _ => return,
    }
    model.answered_on = model.today;
}

fn first_unseen(model: &Model) -> Option<Place> {
    let unseen = |id: &_| model.assessment.entry(*id).answers.lead.is_unseen();
    model.assessment.chosen().into_iter().find(unseen).map(Place::Lead)
}
