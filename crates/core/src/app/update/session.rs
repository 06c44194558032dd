//! A participant's turn: how it begins, how it ends, and that nothing of it stays.
//!
//! At [`Place::Turn`] and at [`Place::Finished`] nobody's answers are there: whoever comes to one of them
//! has forgotten. So whatever leads there (the phone's own way back, a rest, a finger) is a clean start.

use super::{facilitator, navigation};
use crate::app::{Boot, Effect, Event, Model, Place, Session, SessionEvent, Stored, Watch};
use crate::guidance;
use crate::share::{Anonymous, Invitation, read_invitation};

/// Whether nobody's answers are there.
const fn is_clean(place: Place) -> bool {
    matches!(place, Place::Turn | Place::Finished)
}

#[inline(never)]
pub(super) fn update(event: SessionEvent, model: &mut Model) -> Vec<Effect> {
    if let SessionEvent::Begun(invitation) = event {
        model.depth += 1;
        let (mut effects, place) = begin(invitation, true, model);
        effects.push(Effect::Push(place, model.depth));
        return effects;
    }
    let Some(session) = &mut model.session else { return Vec::new() };
    let under_way = !is_clean(model.place);
    match event {
        SessionEvent::Drawn(bits) if under_way => {
            session.participation = Some(bits);
            Vec::new()
        }
        SessionEvent::Given if under_way => give(model),
        SessionEvent::Stopped if under_way => stop(model),
        SessionEvent::Finished if under_way => end_turn(Place::Finished, model),
        SessionEvent::TurnOver if session.shared_device => end_turn(Place::Turn, model),
        SessionEvent::HandedRound if !under_way && !session.shared_device => {
            session.shared_device = true;
            vec![Effect::KeepSession(Some(session.text()))]
        }
        SessionEvent::Left if !under_way => leave(model),
        SessionEvent::Rested if under_way && !session.warned => {
            session.warned = true;
            vec![Effect::Watch(Watch::Warning)]
        }
        SessionEvent::Touched if session.warned => {
            session.warned = false;
            vec![Effect::Watch(Watch::Rest)]
        }
        SessionEvent::RestOver if session.warned => end_turn(Place::Turn, model),
        // A page that is being left moves in no history: what is on it goes.
        SessionEvent::Hidden if under_way => navigation::settle(Place::Turn, model),
        SessionEvent::Returned => {
            let place = if under_way { Place::Turn } else { model.place };
            end_turn(place, model)
        }
        _ => Vec::new(),
    }
}

/// What means nothing in a turn, or would touch what is stored. Before a turn and after it nothing is
/// answered, and only the way into the turn is open.
pub(super) const fn ignores(event: &Event, place: Place) -> bool {
    let open = matches!(
        event,
        Event::Session(_)
            | Event::Arrived(..)
            | Event::LocaleChosen(_)
            | Event::LocaleLoaded(_)
            | Event::LocaleFailed(_)
            | Event::Woken(_)
            | Event::Reader(_)
            | Event::Facilitator(_)
            | Event::FacilitatorLoaded
            | Event::FacilitatorFailed
            | Event::WorkshopsFound(_)
            | Event::Voice(_)
            | Event::NoticeClosed
    ) || matches!((event, place), (Event::Next, Place::Turn));
    let closed = matches!(
        event,
        Event::StoredElsewhere(_)
            | Event::SaveFailed(_)
            | Event::Saved
            | Event::UnreadableKept
            | Event::UnreadableDiscarded
            | Event::FollowUpBegun
            | Event::FollowUpLater
            | Event::AllAsked
            | Event::ModeChosen(_)
            | Event::DomainToggled(_)
            | Event::SharingChosen(_)
            | Event::ReminderAsked
            | Event::CopyAsked
    );
    closed || is_clean(place) && !open
}

/// The workshop that the page is opened for, by a link or because it was in one before it was loaded.
#[inline(never)]
pub(super) fn open(boot: &Boot, model: &mut Model) -> Option<Vec<Effect>> {
    let depth = boot.entry.map_or(0, |(_, depth)| depth);
    let invited = boot.fragment.as_deref().and_then(|fragment| read_invitation(fragment).ok());
    let (invitation, shared) = match invited {
        Some(invitation) => (invitation, false),
        None => Session::read(boot.session.as_deref()?)?,
    };
    model.depth = depth;
    let (mut effects, place) = begin(invitation, shared, model);
    effects.push(Effect::Replace(place, depth));
    Some(effects)
}

/// An invitation that a phone's own camera opened.
pub(super) fn invited(fragment: &str, model: &mut Model) -> Vec<Effect> {
    let Ok(invitation) = read_invitation(fragment) else { return Vec::new() };
    let (mut effects, place) = begin(invitation, false, model);
    effects.push(Effect::Replace(place, model.depth));
    effects
}

/// Puts all that is the person's own out of memory, and comes to the start of a turn.
fn begin(invitation: Invitation, shared: bool, model: &mut Model) -> (Vec<Effect>, Place) {
    let session = Session::new(invitation, shared, model.depth);
    let mut effects = vec![Effect::KeepSession(Some(session.text()))];
    let place = model.place;
    *model = Model { session: Some(session), place, ..bare(model) };
    effects.extend(navigation::settle(Place::Turn, model));
    (effects, model.place)
}

/// What is nobody's own.
fn bare(model: &mut Model) -> Model {
    let old = std::mem::take(model);
    Model {
        locale: old.locale,
        loading: old.loading,
        ready: old.ready,
        depth: old.depth,
        rest: old.rest,
        facilitator_code: old.facilitator_code,
        answered_on: old.today,
        today: old.today,
        base: old.base,
        facilitator: old.facilitator,
        voice: old.voice,
        ..Model::default()
    }
}

/// Where a move of the browser leads to. Before a turn and after it every entry shows the same clean
/// place; in a turn the entries before it are its start.
#[inline(never)]
pub(super) fn arrival(place: Place, depth: u32, model: &mut Model) -> Place {
    let now = model.place;
    let Some(session) = &mut model.session else { return place };
    let before = depth <= session.base;
    session.base = session.base.min(depth);
    if is_clean(now) {
        now
    } else if before {
        Place::Turn
    } else {
        place
    }
}

/// The place itself, or where a turn has to be instead.
#[inline(never)]
pub(super) const fn allowed(place: Place) -> Place {
    match place {
        Place::Turn | Place::Finished | Place::Anonymous | Place::Erase => place,
        // Where exactly the path says.
        _ if place.is_on_path() => place,
        _ => Place::Review,
    }
}

/// What moving from `before` to the present place brings in a turn.
#[inline(never)]
pub(super) fn moved(before: Place, model: &mut Model) -> Vec<Effect> {
    let (clean, place) = (is_clean(model.place), model.place);
    let mut effects = if clean { forget(model) } else { Vec::new() };
    let Some(session) = &mut model.session else { return effects };
    if clean {
        effects.push(Effect::Watch(Watch::Off));
    } else if is_clean(before) {
        session.base = model.depth.saturating_sub(1);
        effects.extend([Effect::DrawRandom, Effect::Watch(Watch::Rest)]);
    } else if std::mem::take(&mut session.warned) {
        effects.push(Effect::Watch(Watch::Rest));
    }
    let wanted = session.invitation.locale;
    if place == Place::Turn && model.loading.unwrap_or(model.locale) != wanted {
        model.loading = Some(wanted);
        effects.push(Effect::LoadLocale(wanted));
    }
    effects
}

/// Makes the turn as if nobody had been there.
fn forget(model: &mut Model) -> Vec<Effect> {
    let (place, session) = (model.place, model.session.take());
    *model = Model { place, ..bare(model) };
    let Some(session) = session else { return Vec::new() };
    model.assessment = session.assessment();
    model.resume = Place::Turn;
    let Session { invitation, shared_device, base, .. } = session;
    // Who has finished on a phone of their own is through with the workshop, also after a reload.
    let over = place == Place::Finished && !shared_device;
    model.session = Some(Session::new(invitation, shared_device, base));
    if over { vec![Effect::KeepSession(None)] } else { Vec::new() }
}

/// Who has answered something is asked what to do with it, unless that was asked before a code was shown.
fn stop(model: &mut Model) -> Vec<Effect> {
    let asked = matches!(model.place, Place::Anonymous | Place::Share);
    if model.has_answers() && !asked {
        navigation::forward(Place::After, model)
    } else {
        end_turn(Place::Finished, model)
    }
}

/// Ends the turn at one of the clean places, on the history entry where turns begin.
fn end_turn(place: Place, model: &mut Model) -> Vec<Effect> {
    let mut effects = navigation::settle(place, model);
    let base = model.session.as_ref().map_or(model.depth, |session| session.base);
    effects.push(Effect::Replace(model.place, model.depth));
    let back = model.depth.saturating_sub(base);
    if back > 0 {
        effects.push(Effect::HistoryTo(back));
    }
    effects
}

/// "Erase everything" in a turn: it begins again.
#[inline(never)]
pub(super) fn erase(model: &mut Model) -> Vec<Effect> {
    end_turn(Place::Turn, model)
}

/// What the one whose turn it is gives to the group.
#[must_use]
#[inline(never)]
pub(in crate::app) fn anonymous(model: &Model) -> Option<Anonymous> {
    let session = model.session.as_ref()?;
    let shared = guidance::shared(&model.assessment, model.answered_on);
    Some(Anonymous::of(&shared, session.invitation.workshop, session.participation?))
}

/// The answers go to the group: at once where it is counted on this device, else by a code. That is shown, too, where
/// the page was loaded again and what counts cannot be fetched.
fn give(model: &mut Model) -> Vec<Effect> {
    let Some(code) = anonymous(model) else { return vec![Effect::DrawRandom] };
    let running = model.facilitator.running.as_ref();
    let here = running.is_some_and(|running| running.invitation.workshop == code.workshop);
    let Some(session) = &mut model.session else { return Vec::new() };
    if !session.shared_device || !here {
        return navigation::forward(Place::Anonymous, model);
    }
    session.given = true;
    facilitator::count_here(&code, model)
}

/// The workshop is over on this device: it starts again with what is its own.
fn leave(model: &mut Model) -> Vec<Effect> {
    let shared = model.session.take().is_some_and(|session| session.shared_device);
    let mut effects = vec![Effect::KeepSession(None)];
    let side = &model.facilitator;
    if shared && (side.running.is_some() || !side.is_open && side.found) {
        effects.push(Effect::Replace(Place::Workshop, model.depth));
    }
    effects.push(Effect::Restart);
    *model = bare(model);
    // Nothing is written before the start has read what is there.
    model.opening = Some(Box::new(Boot {
        languages: Vec::new(),
        stored: Stored::Nothing,
        entry: None,
        fragment: None,
        session: None,
        workshops: false,
        base: model.base.clone(),
        today: model.today,
    }));
    effects
}
