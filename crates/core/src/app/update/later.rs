//! What comes later: the rest of the app, the next assessment, more questions.

use super::{keeping, navigation, reading, save, voice};
use crate::app::{Effect, Model, Place, Record, Rest, flow};
use crate::instrument::Mode;

/// Fetches the rest of the app, unless it is here or on its way.
pub(super) fn load_rest(model: &mut Model) -> Vec<Effect> {
    match model.rest {
        Rest::Here | Rest::Loading => Vec::new(),
        Rest::Waiting | Rest::Failed => {
            model.rest = Rest::Loading;
            vec![Effect::LoadRest]
        }
    }
}

/// Looks for workshops where they have to be known: what reads them comes with the facilitator's side.
pub(super) fn open_workshops(model: &mut Model) -> Option<Effect> {
    // Who gives the answers on a device that is handed round is counted there.
    let handed_round = model.session.as_ref().is_some_and(|session| session.shared_device);
    if model.facilitator.is_open || !(model.place.is_facilitators() || handed_round) {
        return None;
    }
    match (model.facilitator_code, model.rest) {
        (Rest::Here, Rest::Here) => Some(Effect::ReadWorkshops),
        // The rest opens them when it is here.
        (Rest::Here | Rest::Loading, _) => None,
        (Rest::Waiting | Rest::Failed, _) => {
            model.facilitator_code = Rest::Loading;
            Some(Effect::LoadFacilitator)
        }
    }
}

/// Fetches what the present screen waits for.
pub(super) fn ask_again(model: &mut Model) -> Vec<Effect> {
    let mut effects = load_rest(model);
    effects.extend(open_workshops(model));
    effects
}

pub(super) fn facilitator_loaded(model: &mut Model) -> Vec<Effect> {
    model.facilitator_code = Rest::Here;
    open_workshops(model).into_iter().collect()
}

pub(super) fn facilitator_failed(model: &mut Model) -> Vec<Effect> {
    if model.facilitator_code == Rest::Loading {
        model.facilitator_code = Rest::Failed;
    }
    Vec::new()
}

#[inline(never)]
pub(super) fn rest_loaded(model: &mut Model) -> Vec<Effect> {
    model.rest = Rest::Here;
    let mut effects = Vec::new();
    if let Some(boot) = model.opening.take() {
        effects.extend(keeping::open_record(&boot, model));
    }
    let elsewhere = model.elsewhere.take();
    if let Some(text) = elsewhere.filter(|_| model.session.is_none()) {
        effects.extend(keeping::take_in(&text, model));
    }
    if let Some(fragment) = model.fragment.take() {
        effects.extend(reading::open(&fragment, model));
    }
    effects.extend(voice::rest_loaded(model));
    // Opening a record may have come to a place already.
    if !effects.contains(&Effect::ReadWorkshops) {
        effects.extend(open_workshops(model));
    }
    effects
}

pub(super) fn rest_failed(model: &mut Model) -> Vec<Effect> {
    if model.rest == Rest::Loading {
        model.rest = Rest::Failed;
    }
    Vec::new()
}

/// Puts the present assessment behind those before it and begins the next.
#[inline(never)]
pub(super) fn begin_follow_up(model: &mut Model) -> Vec<Effect> {
    let next = model.assessment.followed(Mode::FollowUp);
    let before = std::mem::replace(&mut model.assessment, next);
    model.earlier.push(model.answered_on, before);
    model.answered_on = model.today;
    model.asked_on = None;
    model.editing = false;
    model.draft.clear();
    let place = flow::next(&model.assessment, Place::Welcome, false);
    navigation::forward(place, model)
}

/// A follow-up was offered and is for another time.
#[inline(never)]
pub(super) fn not_now(model: &mut Model) -> Vec<Effect> {
    model.asked_on = Some(model.today);
    // On the way back to the welcome nothing else would write it.
    let mut effects = save(model);
    effects.extend(navigation::next(model));
    effects
}

/// From a short way to the whole one: on to the first question not reached yet.
#[inline(never)]
pub(super) fn ask_all(model: &mut Model) -> Vec<Effect> {
    model.assessment.change_selection(|s| s.mode = Mode::Standard);
    let unseen = flow::first_unseen(&model.assessment, |_| true);
    model.editing = false;
    let mut effects = navigation::forward(unseen.unwrap_or(Place::Review), model);
    model.editing = false;
    effects.extend(save(model));
    effects
}

/// Another tab's answers and this one's, number by number: one may have begun the next assessment.
#[inline(never)]
pub(super) fn merge(other: &Record, model: &mut Model) -> Vec<Effect> {
    let (mine, theirs) = (model.earlier.next_number(), other.earlier.next_number());
    if theirs > mine {
        let before = std::mem::replace(&mut model.assessment, other.assessment.clone());
        model.earlier.push(model.answered_on, before);
        model.answered_on = other.answered_on;
        model.asked_on = other.asked_on;
    } else if theirs == mine {
        model.assessment.merge(&other.assessment);
        model.answered_on = model.answered_on.max(other.answered_on);
        model.asked_on = model.asked_on.max(other.asked_on);
    } else if let Some(place) = model.earlier.get_mut(theirs) {
        place.assessment.merge(&other.assessment);
        place.day = place.day.max(other.answered_on);
    }
    model.earlier.merge(&other.earlier);
    let agree = model.assessment == other.assessment && model.earlier == other.earlier;
    if agree { Vec::new() } else { save(model) }
}

/// The person wants to answer the section that is offered.
#[inline(never)]
pub(super) fn take_offer(model: &mut Model) -> Vec<Effect> {
    if let Some(section) = flow::offered() {
        model.assessment.change_selection(|s| {
            if !s.opened.contains(&section) {
                s.opened.push(section);
            }
        });
    }
    let place = flow::next(&model.assessment, Place::Offer, false);
    navigation::forward(place, model)
}
