//! The only writer of the model.

mod answers;
mod facilitator;
mod keeping;
mod later;
mod navigation;
mod pictures;
mod reading;
mod session;
mod voice;

pub(super) use session::anonymous;

use super::{Effect, Event, Model, Place, SessionEvent, reminder};
#[cfg(test)]
pub(super) use facilitator::count_here;

/// Takes one event into the model and says what the browser is to do about it, in order.
pub fn update(event: Event, model: &mut Model) -> Vec<Effect> {
    let before = voice::Spot::of(model);
    let mut effects = take(event, model);
    effects.extend(navigation::stay_on_path(model));
    effects.extend(voice::leave(&before, model));
    effects
}

fn take(event: Event, model: &mut Model) -> Vec<Effect> {
    if model.session.is_some() && session::ignores(&event, model.place) {
        return Vec::new();
    }
    match event {
        Event::Started(boot) => keeping::start(boot, model),
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

        Event::RestLoaded => later::rest_loaded(model),
        Event::RestFailed => later::rest_failed(model),
        Event::RestAsked => later::ask_again(model),
        Event::FacilitatorLoaded => later::facilitator_loaded(model),
        Event::FacilitatorFailed => later::facilitator_failed(model),
        Event::WorkshopsFound(found) => {
            model.facilitator.found = found;
            Vec::new()
        }
        Event::FollowUpBegun => later::begin_follow_up(model),
        Event::FollowUpLater => later::not_now(model),
        Event::OfferTaken => later::take_offer(model),
        Event::AllAsked => later::ask_all(model),
        Event::SharingChosen(number) => {
            model.sharing = number;
            Vec::new()
        }
        Event::ReminderAsked => {
            vec![Effect::SaveReminder(reminder::days(model.answered_on, model.today))]
        }

        Event::Next => navigation::next(model),
        Event::Back => navigation::back(model),
        Event::Arrived(place, depth) => navigation::arrived(place, depth, model),
        Event::Go(place) => navigation::go(place, model),

        Event::ModeChosen(mode) if model.place == Place::Welcome => pictures::begin(mode, model),
        Event::Practised(_)
        | Event::PractisedTalk
        | Event::GoalTapped(_)
        | Event::CellPicked(_) => pictures::update(event, model),

        Event::CrackedToggled => {
            model.cracked = !model.cracked;
            Vec::new()
        }
        Event::CopyAsked => super::view::share_link(model).map(Effect::Copy).into_iter().collect(),
        Event::Copied(worked) => keeping::copied(worked, model),
        Event::PrintAsked => vec![Effect::Print],
        Event::PaperPrinted(part) => {
            model.paper = part;
            vec![Effect::Print]
        }
        Event::NoticeClosed => {
            model.notice = None;
            Vec::new()
        }

        Event::EraseConfirmed if model.session.is_some() => session::erase(model),
        Event::EraseConfirmed => keeping::erase(model),
        Event::StoredElsewhere(text) => keeping::stored_elsewhere(text.as_deref(), model),
        Event::SaveFailed(why) => keeping::save_failed(why, model),
        Event::Saved => keeping::saved(model),
        Event::UnreadableKept => keeping::unreadable_kept(model),
        Event::UnreadableDiscarded => keeping::unreadable_discarded(model),

        Event::Reader(event) => reading::update(event, model),
        Event::Session(event) => session::update(event, model),
        Event::Voice(event) => voice::update(event, model),
        Event::Facilitator(event) => facilitator::update(event, model),
        // For a workshop that is being opened, or for a turn that has begun.
        Event::RandomDrawn(bits) if model.session.is_some() => {
            session::update(SessionEvent::Drawn(bits), model)
        }
        Event::RandomDrawn(_) if model.facilitator.preparing.is_none() => Vec::new(),
        Event::RandomDrawn(bits) => facilitator::drawn(bits, model),
        answer => answers::update(answer, model),
    }
}

/// The effects that write the record, when it may be written.
fn save(model: &Model) -> Vec<Effect> {
    if model.may_save() { vec![Effect::Save(Box::new(model.record()))] } else { Vec::new() }
}
