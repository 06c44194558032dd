//! Moving along the path: where *next* and *back* lead, and what coming to a screen and leaving it change.

use super::answers;
use super::flow;
use super::model::Model;
use super::place::Place;
use crate::app::setting::Setting;
use crate::assessment::Answer;
use crate::instrument::{self, About};

/// Where *next* leads from `place`. Leaving a question without an answer is passing it.
pub(in crate::app) fn next(place: Place, model: &mut Model, setting: &Setting) -> Place {
    if note_seen(place, model, setting.locale) {
        model.answered_on = setting.today;
    }
    match place {
        Place::Domains if model.editing => first_open(model).unwrap_or(Place::Review),
        Place::Offer => flow::past_offer(&model.assessment),
        Place::Pause | Place::Return | Place::Plan(_) => model.resume,
        Place::Evolution => Place::Review,
        Place::Welcome
        | Place::Domains
        | Place::Lead(_)
        | Place::Obstacles(_)
        | Place::Strengths(_)
        | Place::Private
        | Place::Goals
        | Place::MoreGoals(_)
        | Place::Order
        | Place::Ask(..)
        | Place::Suggestions
        | Place::Review
        | Place::Share
        | Place::After
        | Place::Erase
        | Place::Practice
        | Place::Actions(_) => {
            // Domains or goals may have been added from the review: each is asked about before going back.
            let next = flow::next(&model.assessment, place, model.editing);
            let is_back = model.editing && next == Place::Review;
            if is_back { first_open(model).unwrap_or(next) } else { next }
        }
    }
}

/// Where *back* leads from `place` when there is no history entry to go back to.
#[must_use]
pub(in crate::app) fn previous(place: Place, model: &Model) -> Place {
    if !place.is_on_path() {
        model.resume
    } else if model.editing {
        Place::Review
    } else {
        flow::previous(&model.assessment, place)
    }
}

/// `place`, or the nearest that is open.
#[must_use]
pub(in crate::app) fn nearest(place: Place, model: &Model) -> Place {
    flow::nearest(&model.assessment, place, model.editing)
}

/// Comes to `place`, from another screen or from none. Whether the phone remembers that the person was there.
pub(in crate::app) fn enter(place: Place, is_new: bool, model: &mut Model) -> bool {
    if is_new {
        leave(model);
        answers::open_draft(place, model);
    }
    if place != Place::Share {
        model.sharing = None;
    }
    if place == Place::Review {
        model.editing = false;
    } else if !model.editing {
        model.touched = None;
    }
    // The welcome alone is no reason to remember anything.
    let is_remembered =
        place.is_on_path() && (place != Place::Welcome || model.resume != Place::Welcome);
    if is_remembered {
        model.resume = place;
    }
    is_remembered
}

/// Forgets what only the screen before needed.
pub(in crate::app) fn leave(model: &mut Model) {
    model.practice = (Answer::Unseen, false);
    model.ordered = 0;
    model.picked = None;
    model.kept_before = None;
    model.typed.clear();
    model.news = None;
}

/// Notes that the question was seen; whether that changes anything.
fn note_seen(place: Place, model: &mut Model, locale: instrument::Locale) -> bool {
    let assessment = &mut model.assessment;
    match place {
        Place::Lead(id) if assessment.entry(id).answers.lead.is_unseen() => {
            assessment.change(id, |e| e.answers.lead = Answer::Passed);
        }
        Place::Obstacles(id) if assessment.entry(id).answers.obstacles.is_unseen() => {
            assessment.change(id, |e| e.answers.obstacles = Answer::Passed);
        }
        Place::Strengths(id) if assessment.entry(id).answers.strengths.is_unseen() => {
            assessment.change(id, |e| e.answers.strengths = Answer::Passed);
        }
        Place::Ask(id, at) => {
            let about = flow::subject(assessment, id, at);
            if !assessment.answer(id, about.as_ref()).is_unseen() {
                return false;
            }
            assessment.set_asked(id, about, Answer::Passed);
        }
        Place::Domains if !assessment.has_chosen() => assessment.choose_none(),
        Place::Suggestions if !assessment.selection.suggestions_seen => {
            assessment.change_selection(|s| s.suggestions_seen = true);
        }
        Place::Private if !assessment.private.seen => {
            assessment.change_private(|p| p.seen = true);
        }
        // The goals in pictures stand on several pages: passed are those that were all seen.
        Place::Goals | Place::MoreGoals(_) if is_last_of_goals(place, model) => {
            answers::add_draft(model, locale);
            if model.assessment.goals.answer.is_unseen() {
                model.assessment.change_goals(|g| g.answer = Answer::Passed);
            }
        }
        Place::Lead(_)
        | Place::Obstacles(_)
        | Place::Strengths(_)
        | Place::Suggestions
        | Place::Private
        | Place::Goals
        | Place::MoreGoals(_)
        | Place::Welcome
        | Place::Return
        | Place::Domains
        | Place::Order
        | Place::Offer
        | Place::Review
        | Place::Share
        | Place::After
        | Place::Evolution
        | Place::Pause
        | Place::Erase
        | Place::Practice
        | Place::Plan(_)
        | Place::Actions(_) => return false,
    }
    true
}

fn is_last_of_goals(place: Place, model: &Model) -> bool {
    let next = flow::next(&model.assessment, place, model.editing);
    !matches!(next, Place::MoreGoals(_))
}

/// The first lead, or question about a goal, that an answer has newly opened.
fn first_open(model: &Model) -> Option<Place> {
    flow::first_unseen(&model.assessment, |place| match place {
        Place::Lead(_) => true,
        Place::Ask(id, _) => instrument::question(id).about == About::Goal,
        Place::Welcome
        | Place::Return
        | Place::Domains
        | Place::Obstacles(_)
        | Place::Strengths(_)
        | Place::Private
        | Place::Goals
        | Place::MoreGoals(_)
        | Place::Order
        | Place::Offer
        | Place::Suggestions
        | Place::Review
        | Place::Share
        | Place::After
        | Place::Evolution
        | Place::Pause
        | Place::Erase
        | Place::Practice
        | Place::Plan(_)
        | Place::Actions(_) => false,
    })
}
