//! What stays on the phone: the start, the storage and its troubles, the language, erasing.

use super::{navigation, reading, save};
use crate::app::{
    Boot, Effect, Keeping, Model, Notice, Place, ReadProblem, Record, SaveError, Stored,
};
use crate::instrument::Locale;

/// The fragment that opens the adviser's page: an address to bookmark.
const SCAN_FRAGMENT: &str = "scan";

pub(super) fn start(boot: Boot, model: &mut Model) -> Vec<Effect> {
    model.today = boot.today;
    model.answered_on = boot.today;
    model.base = boot.base;
    model.locale = Locale::negotiate(&boot.languages);
    match boot.stored {
        Stored::Nothing => {}
        Stored::Blocked => keep(Keeping::Blocked, model),
        Stored::Text(text) => match Record::read(&text) {
            Ok(record) => restore(record, model),
            Err(why) => keep(Keeping::Unreadable { text, why }, model),
        },
    }
    let (place, depth) = boot.entry.unwrap_or((model.resume, 0));
    let place = match boot.fragment.as_deref() {
        None => place,
        Some(SCAN_FRAGMENT) => Place::Scan,
        Some(fragment) => match reading::open(fragment, model) {
            Ok(()) => Place::Summary,
            Err(problem) => {
                model.reader.problem = Some(ReadProblem::Code(problem));
                Place::Scan
            }
        },
    };
    let mut effects = vec![Effect::LoadLocale(model.locale)];
    effects.extend(navigation::arrive(place, depth, model));
    effects
}

fn restore(record: Record, model: &mut Model) {
    model.resume = record.place();
    model.locale = record.locale;
    model.editing = record.editing;
    model.draft = record.draft;
    model.answered_on = record.answered_on;
    model.assessment = record.assessment;
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

/// Back to the beginning. What was read on the adviser's side goes too, and so does a record that
/// could not be read: the person asked for everything.
pub(super) fn erase(model: &mut Model) -> Vec<Effect> {
    let keeping = match std::mem::take(&mut model.keeping) {
        Keeping::Blocked => Keeping::Blocked,
        Keeping::Stored | Keeping::Full | Keeping::Unreadable { .. } => Keeping::Stored,
    };
    reset(model, keeping, Notice::Erased);
    vec![
        Effect::StopCamera,
        Effect::KeepAwake(false),
        Effect::EraseRecord,
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
        ..Model::default()
    };
}

/// Another tab wrote the record: both sets of answers are kept. Another tab erased it: erased is
/// erased, here too.
pub(super) fn stored_elsewhere(text: Option<&str>, model: &mut Model) -> Vec<Effect> {
    let Some(text) = text else {
        readable_again(model);
        if !model.has_answers() && model.resume == Place::Welcome {
            return Vec::new();
        }
        if model.place.is_on_path() || model.place == Place::Pause || model.place == Place::Erase {
            reset(model, Keeping::Stored, Notice::ErasedElsewhere);
            return vec![Effect::KeepAwake(false), Effect::Push(model.place, model.depth)];
        }
        // An adviser at work in this tab goes on; only the answers go.
        model.assessment = crate::assessment::Assessment::default();
        model.draft.clear();
        model.editing = false;
        model.resume = Place::Welcome;
        return Vec::new();
    };
    match Record::read(text) {
        Ok(other) => {
            readable_again(model);
            model.assessment.merge(&other.assessment);
            model.answered_on = model.answered_on.max(other.answered_on);
            if model.assessment == other.assessment { Vec::new() } else { save(model) }
        }
        Err(why) => {
            keep(Keeping::Unreadable { text: text.to_owned(), why }, model);
            Vec::new()
        }
    }
}

/// Another tab took the unreadable record away: answers can be kept again.
fn readable_again(model: &mut Model) {
    if matches!(model.keeping, Keeping::Unreadable { .. }) {
        model.keeping = Keeping::Stored;
        if model.notice == Some(Notice::Keeping) {
            model.notice = None;
        }
    }
}

pub(super) fn save_failed(why: SaveError, model: &mut Model) -> Vec<Effect> {
    // What cannot be read stays untouched, whatever else goes wrong.
    if matches!(model.keeping, Keeping::Unreadable { .. }) {
        return Vec::new();
    }
    let keeping = match why {
        SaveError::Blocked => Keeping::Blocked,
        SaveError::Full => Keeping::Full,
    };
    if model.keeping != keeping {
        keep(keeping, model);
    }
    Vec::new()
}

pub(super) fn saved(model: &mut Model) -> Vec<Effect> {
    if model.keeping == Keeping::Full {
        model.keeping = Keeping::Stored;
        if model.notice == Some(Notice::Keeping) {
            model.notice = None;
        }
    }
    Vec::new()
}

pub(super) fn unreadable_kept(model: &mut Model) -> Vec<Effect> {
    match &model.keeping {
        Keeping::Unreadable { text, .. } => {
            vec![Effect::SaveFile { name: "jalon.json", text: text.clone() }]
        }
        _ => Vec::new(),
    }
}

pub(super) fn unreadable_discarded(model: &mut Model) -> Vec<Effect> {
    if !matches!(model.keeping, Keeping::Unreadable { .. }) {
        return Vec::new();
    }
    model.keeping = Keeping::Stored;
    model.notice = None;
    let mut effects = vec![Effect::EraseRecord];
    effects.extend(save(model));
    effects
}
