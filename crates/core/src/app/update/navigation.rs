//! Moving along the path and beside it. Every move forward is a history entry, so that the phone's
//! own back button does what the one on the screen does.

use super::{answers, facilitator, later, pictures, save, session};
use crate::app::{Camera, Effect, Model, Notice, PaperPart, Place, Purpose, ReadProblem, flow};
use crate::assessment::Answer;
use crate::instrument::{self, About};

pub(super) fn next(model: &mut Model) -> Vec<Effect> {
    note_seen(model);
    let place = match model.place {
        Place::Domains if model.editing => first_open(model).unwrap_or(Place::Review),
        Place::Offer => flow::past_offer(&model.assessment),
        Place::Pause | Place::Return => model.resume,
        Place::Evolution => Place::Review,
        // A code is shown only to who asks for it.
        Place::Review if model.session.is_some() => Place::After,
        // Domains or goals may have been added from the review: each is asked about before going back.
        place => match flow::next(&model.assessment, place, model.editing) {
            Place::Review if model.editing => first_open(model).unwrap_or(Place::Review),
            next => next,
        },
    };
    forward(place, model)
}

pub(super) fn go(place: Place, model: &mut Model) -> Vec<Effect> {
    if model.place == Place::Review && place.is_on_path() {
        model.editing = true;
    }
    if place.reads_codes() {
        model.reader.shared = None;
        model.reader.other = None;
        model.reader.comparing = false;
        model.reader.problem = None;
    }
    forward(place, model)
}

/// From what was read to the scanning page, for another assessment of the same person.
pub(super) fn go_to_compare(model: &mut Model) -> Vec<Effect> {
    forward(Place::Scan, model)
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
        place if place.is_facilitators() && place != Place::Facilitator => Place::Facilitator,
        place if !place.is_on_path() => model.resume,
        _ if model.editing => Place::Review,
        place => flow::previous(&model.assessment, place),
    };
    arrive(place, 0, model)
}

/// The browser moved in its history. While a record waits to be read, nobody is anywhere yet.
pub(super) fn arrived(place: Place, depth: u32, model: &mut Model) -> Vec<Effect> {
    if let Some(boot) = &mut model.opening {
        boot.entry = Some((place, depth));
        return Vec::new();
    }
    let place = if model.session.is_some() { session::arrival(place, depth, model) } else { place };
    arrive(place, depth, model)
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
    let place = nearest(model.place, model);
    if place == model.place { Vec::new() } else { arrive(place, model.depth, model) }
}

/// A new history entry for `place`.
pub(super) fn forward(place: Place, model: &mut Model) -> Vec<Effect> {
    model.depth += 1;
    let mut effects = settle(place, model);
    effects.push(Effect::Push(model.place, model.depth));
    effects
}

/// `place`, or the nearest that is open.
fn nearest(place: Place, model: &Model) -> Place {
    let place = flow::nearest(&model.assessment, place, model.editing);
    // Before the workshops are read nobody knows which there are.
    let is_known = place.is_facilitators() && model.facilitator.is_open;
    if is_known { facilitator::nearest(place, model) } else { place }
}

/// Makes `place` the present one, or the nearest that is open.
pub(super) fn settle(place: Place, model: &mut Model) -> Vec<Effect> {
    let mut effects = Vec::new();
    let before = model.place;
    let place = match place {
        place if model.session.is_some() => session::allowed(place),
        Place::Turn | Place::Finished | Place::Anonymous => model.resume,
        place => place,
    };
    let mut place = nearest(place, model);
    if place == Place::Summary && model.reader.shared.is_none() {
        place = Place::Scan;
        model.reader.problem = Some(ReadProblem::Gone);
    }
    model.place = place;
    if place != before {
        answers::open_draft(model);
        pictures::leave(model);
        model.facilitator.leave_screen();
    }
    // A person who has begun will need the rest soon; who only looks at the welcome pays nothing.
    if place.needs_rest() || before == Place::Welcome && place != before {
        effects.extend(later::load_rest(model));
    }
    effects.extend(later::open_workshops(model));
    if place != Place::Share {
        model.sharing = None;
    }
    if place != Place::Paper {
        model.paper = PaperPart::All;
    }
    if !matches!(model.notice, Some(Notice::Keeping)) {
        model.notice = None;
    }
    if place == Place::Review {
        model.editing = false;
    }
    if place.reads_codes() {
        let counts = place == Place::Count;
        model.reader.purpose = if counts { Purpose::Count } else { Purpose::Summary };
    }
    if before.reads_codes() && place != before {
        model.reader.camera = Camera::Off;
        model.reader.busy = false;
        effects.push(Effect::StopCamera);
    }
    let shows = |place| matches!(place, Place::Share | Place::Anonymous);
    if shows(before) != shows(place) {
        effects.push(Effect::KeepAwake(shows(place)));
    }
    if model.session.is_some() {
        effects.extend(session::moved(before, model));
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
        Place::Ask(id, at) => {
            let about = flow::subject(&model.assessment, id, at);
            if !model.assessment.answer(id, about.as_ref()).is_unseen() {
                return;
            }
            model.assessment.set_asked(id, about, Answer::Passed);
        }
        Place::Suggestions if !model.assessment.selection.suggestions_seen => {
            model.assessment.change_selection(|s| s.suggestions_seen = true);
        }
        Place::Private if !model.assessment.private.seen => {
            model.assessment.change_private(|p| p.seen = true);
        }
        // The goals in pictures stand on several pages: passed are those that were all seen.
        Place::Goals | Place::MoreGoals(_) if !is_last_of_goals(model) => return,
        Place::Goals | Place::MoreGoals(_) => {
            answers::add_draft(model);
            if model.assessment.goals.answer.is_unseen() {
                model.assessment.change_goals(|g| g.answer = Answer::Passed);
            }
        }
        _ => return,
    }
    model.answered_on = model.today;
}

fn is_last_of_goals(model: &Model) -> bool {
    let next = flow::next(&model.assessment, model.place, model.editing);
    !matches!(next, Place::MoreGoals(_))
}

/// The first lead, or question about a goal, that an answer has newly opened.
fn first_open(model: &Model) -> Option<Place> {
    flow::first_unseen(&model.assessment, |place| match place {
        Place::Lead(_) => true,
        Place::Ask(id, _) => instrument::question(id).about == About::Goal,
        _ => false,
    })
}
