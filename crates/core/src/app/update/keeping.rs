//! What stays on the phone: the start, the storage and its troubles, the language, erasing.

use super::{later, navigation, save, session};
use crate::app::{
    Boot, Effect, Facilitator, Keeping, Model, Notice, Place, Record, Rest, SaveError, Stored,
    reminder,
};
use crate::instrument::Locale;

/// The fragment that opens the adviser's page: an address to bookmark.
const SCAN_FRAGMENT: &str = "scan";
/// The fragments that open the facilitator's page.
const WORKSHOP_FRAGMENTS: [&str; 2] = ["atelier", "workshop"];

/// A record is read by the rest of the app, which is fetched first then; everybody else begins at once.
pub(super) fn start(boot: Box<Boot>, model: &mut Model) -> Vec<Effect> {
    model.today = boot.today;
    model.answered_on = boot.today;
    model.base.clone_from(&boot.base);
    model.locale = Locale::negotiate(&boot.languages);
    model.facilitator.found = boot.workshops;
    model.opening = None;
    let mut effects = vec![Effect::LoadLocale(model.locale)];
    if matches!(boot.stored, Stored::Text(_)) || boot.session.is_some() {
        if model.rest == Rest::Here {
            effects.extend(open_record(&boot, model));
            return effects;
        }
        model.opening = Some(boot);
        effects.extend(later::load_rest(model));
    } else {
        if boot.stored == Stored::Blocked {
            keep(Keeping::Blocked, model);
        }
        effects.extend(open(&boot, model));
    }
    effects
}

/// Reads the record that waited for the rest of the app; in a workshop nobody reads it.
#[inline(never)]
pub(super) fn open_record(boot: &Boot, model: &mut Model) -> Vec<Effect> {
    if let Some(effects) = session::open(boot, model) {
        return effects;
    }
    if let Stored::Text(text) = &boot.stored {
        match Record::read(text) {
            Ok(record) => restore(record, model),
            Err(why) => keep(Keeping::Unreadable { text: text.clone(), why }, model),
        }
    }
    let mut effects = open(boot, model);
    // The language of the page is the record's, unless something changed it meanwhile.
    if model.locale != Locale::negotiate(&boot.languages) {
        effects.push(Effect::LoadLocale(model.locale));
    }
    effects
}

/// To the first place.
fn open(boot: &Boot, model: &mut Model) -> Vec<Effect> {
    let is_first = boot.entry.is_none();
    let (place, depth) = boot.entry.unwrap_or((model.resume, 0));
    let place = match boot.fragment.as_deref() {
        None => place,
        Some(SCAN_FRAGMENT) => Place::Scan,
        Some(fragment) if WORKSHOP_FRAGMENTS.contains(&fragment) => Place::Facilitator,
        // Read when the rest of the app is here; the address forgets it at once.
        Some(fragment) => {
            model.fragment = Some(fragment.to_owned());
            Place::Scan
        }
    };
    // A page that was reloaded stays where it was; one that is opened offers what time has brought.
    let is_due = reminder::is_due(model.answered_on, model.asked_on, model.today);
    let is_opened = is_first && place.is_on_path() && model.has_answers();
    let place = if is_opened && is_due { Place::Return } else { place };
    navigation::arrive(place, depth, model)
}

fn restore(record: Record, model: &mut Model) {
    model.resume = record.place();
    model.locale = record.locale;
    model.editing = record.editing;
    model.draft = record.draft;
    model.answered_on = record.answered_on;
    model.assessment = record.assessment;
    model.earlier = record.earlier;
    model.asked_on = record.asked_on;
}

fn keep(keeping: Keeping, model: &mut Model) {
    model.keeping = keeping;
    model.notice = Some(Notice::Keeping);
}

pub(super) fn locale_loaded(locale: Locale, model: &mut Model) -> Vec<Effect> {
    let changed = model.ready && model.locale != locale;
    model.locale = locale;
    model.loading = None;
    model.ready = true;
    if matches!(model.notice, Some(Notice::LocaleFailed(_))) {
        model.notice = None;
    }
    if changed { save(model) } else { Vec::new() }
}

pub(super) fn locale_failed(locale: Locale, model: &mut Model) -> Vec<Effect> {
    model.loading = None;
    if model.ready {
        model.notice = Some(Notice::LocaleFailed(locale));
    }
    Vec::new()
}

pub(super) fn copied(worked: bool, model: &mut Model) -> Vec<Effect> {
    model.notice = Some(if worked { Notice::Copied } else { Notice::CopyFailed });
    Vec::new()
}

/// Back to the beginning. What was read on the adviser's side goes too, and so do the workshops of this
/// device and a record that could not be read: the person asked for everything.
pub(super) fn erase(model: &mut Model) -> Vec<Effect> {
    let keeping = match std::mem::take(&mut model.keeping) {
        Keeping::Blocked => Keeping::Blocked,
        Keeping::Stored | Keeping::Full | Keeping::Unreadable { .. } => Keeping::Stored,
    };
    reset(model, keeping, Notice::Erased);
    model.facilitator = Facilitator::default();
    vec![
        Effect::StopCamera,
        Effect::KeepAwake(false),
        Effect::EraseRecord,
        Effect::EraseWorkshops,
        Effect::Push(model.place, model.depth),
    ]
}

fn reset(model: &mut Model, keeping: Keeping, notice: Notice) {
    let old = std::mem::take(model);
    *model = Model {
        locale: old.locale,
        ready: old.ready,
        base: old.base,
        today: old.today,
        answered_on: old.today,
        depth: old.depth + 1,
        keeping,
        notice: Some(notice),
        rest: old.rest,
        facilitator_code: old.facilitator_code,
        voice: old.voice,
        facilitator: old.facilitator,
        ..Model::default()
    };
}

/// Another tab wrote the record: both sets of answers are kept. Another tab erased it: erased is
/// erased, here too.
pub(super) fn stored_elsewhere(text: Option<&str>, model: &mut Model) -> Vec<Effect> {
    let Some(text) = text else {
        readable_again(model);
        model.elsewhere = None;
        if let Some(boot) = &mut model.opening {
            boot.stored = Stored::Nothing;
        }
        if !model.has_answers() && model.resume == Place::Welcome {
            return Vec::new();
        }
        if !model.place.is_advisers() && !model.place.is_facilitators() {
            reset(model, Keeping::Stored, Notice::ErasedElsewhere);
            return vec![Effect::KeepAwake(false), Effect::Push(model.place, model.depth)];
        }
        // An adviser or a facilitator at work in this tab goes on; only the answers go.
        model.assessment = crate::assessment::Assessment::default();
        model.earlier = crate::assessment::History::default();
        model.draft.clear();
        model.editing = false;
        model.resume = Place::Welcome;
        model.asked_on = None;
        model.answered_on = model.today;
        return Vec::new();
    };
    if model.rest != Rest::Here {
        model.elsewhere = Some(text.to_owned());
        return later::load_rest(model);
    }
    take_in(text, model)
}

/// Takes in what another tab wrote.
#[inline(never)]
pub(super) fn take_in(text: &str, model: &mut Model) -> Vec<Effect> {
    match Record::read(text) {
        Ok(other) => {
            readable_again(model);
            later::merge(&other, model)
        }
        Err(why) => {
            keep(Keeping::Unreadable { text: text.to_owned(), why }, model);
            Vec::new()
        }
    }
}

/// Another tab took the unreadable record away: answers can be kept again.
fn readable_again(model: &mut Model) {
    if model.keeping.discarded() {
        take_notice_back(model);
    }
}

fn take_notice_back(model: &mut Model) {
    if model.notice == Some(Notice::Keeping) {
        model.notice = None;
    }
}

pub(super) fn save_failed(why: SaveError, model: &mut Model) -> Vec<Effect> {
    if model.keeping.failed(why) {
        model.notice = Some(Notice::Keeping);
    }
    Vec::new()
}

pub(super) fn saved(model: &mut Model) -> Vec<Effect> {
    if model.keeping.saved() {
        take_notice_back(model);
    }
    Vec::new()
}

pub(super) fn unreadable_kept(model: &mut Model) -> Vec<Effect> {
    match model.keeping.unreadable() {
        Some(text) => vec![Effect::SaveFile { name: "jalon.json", text: text.to_owned() }],
        None => Vec::new(),
    }
}

pub(super) fn unreadable_discarded(model: &mut Model) -> Vec<Effect> {
    if !model.keeping.discarded() {
        return Vec::new();
    }
    model.notice = None;
    let mut effects = vec![Effect::EraseRecord];
    effects.extend(save(model));
    effects
}
