//! The start: what stands in the storage and in the address.

use super::fetch;
use super::moves::{arrive, history};
use super::storage;
use crate::app::effect::{Effect, Move};
use crate::app::event::Boot;
use crate::app::model::{Model, Notice};
use crate::app::person;
use crate::app::place::Place;
use crate::app::store::Stored;
use crate::app::{desk, workshop};
use crate::instrument::Locale;

/// The fragment that opens the desk: an address to bookmark.
const SCAN_FRAGMENT: &str = "scan";
/// The fragments that open the facilitator's page.
const WORKSHOP_FRAGMENTS: [&str; 2] = ["atelier", "workshop"];

/// A record is read by the later part, which is fetched first then; everybody else begins at once.
pub(super) fn start(boot: Box<Boot>, model: &mut Model) -> Vec<Effect> {
    model.setting.today = boot.today;
    model.setting.base.clone_from(&boot.base);
    model.setting.own = Locale::known(&boot.languages);
    model.setting.locale = model.setting.own.unwrap_or_default();
    model.person.answered_on = boot.today;
    model.workshop.found = boot.workshops;
    model.record.found(&boot.stored);
    model.opening = None;
    let mut effects = vec![Effect::LoadLocale(model.setting.locale)];
    if boot.stored.text().is_some() || boot.turn.is_some() {
        model.opening = Some(boot);
        match model.parts.later.here() {
            Some(later) => effects.extend((later.route.loaded)(model)),
            None => effects.extend(fetch::load_later(model)),
        }
    } else {
        if boot.stored == Stored::Blocked {
            storage::blocked(model);
        }
        effects.extend(open(&boot, model));
    }
    effects
}

/// To the first place.
pub(super) fn open(boot: &Boot, model: &mut Model) -> Vec<Effect> {
    // A tab that comes back after its record was erased shows no place of the person's.
    let is_erased = |place: Place| match place {
        Place::Person(_) | Place::Turn(_) => boot.stored == Stored::Nothing,
        Place::Desk(_) | Place::Workshop(_) => false,
    };
    let entry = boot.entry.filter(|(place, _)| !is_erased(*place));
    let is_first = entry.is_none();
    let resume = Place::Person(model.person.resume);
    let (place, depth) = entry.unwrap_or((resume, 0));
    let place = match boot.fragment.as_deref() {
        None => place,
        Some(SCAN_FRAGMENT) => Place::Desk(desk::Place::Scan),
        Some(fragment) if WORKSHOP_FRAGMENTS.contains(&fragment) => {
            Place::Workshop(workshop::Place::Facilitator)
        }
        // Read when the later part is here; the address forgets it at once.
        Some(fragment) => {
            model.fragment = Some(fragment.to_owned());
            Place::Desk(desk::Place::Scan)
        }
    };
    let mut effects = Vec::new();
    if entry != boot.entry {
        effects.push(history(Move::Forget));
    }
    effects.extend(arrive(asked_first(place, is_first, model), depth, model));
    effects
}

/// A page that was reloaded stays where it was. One that is opened, or that a browser brings back on another day, asks
/// first how to go on: anybody may hold the phone.
fn asked_first(place: Place, is_opened: bool, model: &Model) -> Place {
    let Place::Person(at) = place else { return place };
    let (person, today) = (&model.person, model.setting.today);
    // The welcome tells nothing, but the first question after it would.
    let has_begun = at != person::Place::Welcome || person.has_answers();
    if has_begun && at.is_on_path() && (is_opened || person.answered_on < today) {
        Place::Person(person::Place::Return)
    } else {
        place
    }
}

pub(super) fn locale_loaded(locale: Locale, model: &mut Model) {
    let changed = model.ready && model.setting.locale != locale;
    model.setting.locale = locale;
    model.loading = None;
    model.ready = true;
    if matches!(model.notice, Some(Notice::LocaleFailed(_))) {
        model.notice = None;
    }
    if changed {
        model.record.mark();
    }
}

pub(super) fn locale_failed(locale: Locale, model: &mut Model) {
    model.loading = None;
    if model.ready {
        model.notice = Some(Notice::LocaleFailed(locale));
    }
}
