//! The only writer of the model.

mod answers;
mod keeping;
mod navigation;
mod reading;

use super::{Effect, Event, Model};

/// Takes one event into the model and says what the browser is to do about it, in order.
pub fn update(event: Event, model: &mut Model) -> Vec<Effect> {
    let mut effects = take(event, model);
    effects.extend(navigation::stay_on_path(model));
    effects
}

fn take(event: Event, model: &mut Model) -> Vec<Effect> {
    match event {
        Event::Started(boot) => keeping::start(*boot, model),
        Event::Woken(today) => {
            model.today = today;
            Vec::new()
        }
        Event::LocaleChosen(locale) => {
            model.loading = Some(locale);
            vec![Effect::LoadLocale(locale)]
        }
        Event::LocaleLoaded(locale) => keeping::locale_loaded(locale, model),
        Event::LocaleFailed(locale) => keeping::locale_failed(locale, model),

        Event::Next => navigation::next(model),
        Event::Back => navigation::back(model),
        Event::Arrived(place, depth) => navigation::arrive(place, depth, model),
        Event::Go(place) => navigation::go(place, model),

        Event::CrackedToggled => {
            model.cracked = !model.cracked;
            Vec::new()
        }
        Event::CopyAsked => super::view::share_link(model).map(Effect::Copy).into_iter().collect(),
        Event::Copied(worked) => keeping::copied(worked, model),
        Event::PrintAsked => vec![Effect::Print],
        Event::NoticeClosed => {
            model.notice = None;
            Vec::new()
        }

        Event::EraseConfirmed => keeping::erase(model),
        Event::StoredElsewhere(text) => keeping::stored_elsewhere(text.as_deref(), model),
        Event::SaveFailed(why) => keeping::save_failed(why, model),
        Event::Saved => keeping::saved(model),
        Event::UnreadableKept => keeping::unreadable_kept(model),
        Event::UnreadableDiscarded => keeping::unreadable_discarded(model),

        Event::Reader(event) => reading::update(event, model),
        answer => answers::update(answer, model),
    }
}

/// The effects that write the record, when it may be written.
fn save(model: &Model) -> Vec<Effect> {
    use super::Keeping;
    match model.keeping {
        Keeping::Stored | Keeping::Full => vec![Effect::Save(Box::new(model.record()))],
        Keeping::Blocked | Keeping::Unreadable { .. } => Vec::new(),
    }
}
