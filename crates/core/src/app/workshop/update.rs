//! A facilitator's workshops: prepared, opened, looked at, ended, kept.

use super::code::{Ask, Step, WorkshopCode};
use super::count;
use super::model::{Confirmation, Event, Model, Preparing, Running};
use super::place::Place;
use crate::app::effect::{LaterEffect, WorkshopEffect};
use crate::app::setting::Setting;
use crate::app::step::Go;
use crate::app::store::{Persistence, Stored};
use crate::assessment::OwnWords;
use crate::group::{Group, Workshops};
use crate::instrument::DOMAINS;
use crate::share::{Invitation, WorkshopNumber};

/// The code of the workshop part.
pub const CODE: WorkshopCode = WorkshopCode {
    update,
    read_code: count::read_code,
    count_here: count::count_here,
    drawn,
    found,
    changed,
    text: Model::record,
    nearest,
};

fn update(event: Event, place: Place, side: &mut Model, setting: &Setting) -> Step {
    match event {
        Event::Go(to) => {
            if to == Place::Count {
                side.reader.problem = None;
            }
            Step::go(Go::Forward(to))
        }
        Event::UnreadableKept => match side.slot.persistence.unreadable() {
            Some(text) => {
                let text = text.to_owned();
                Step::effect(LaterEffect::SaveFile { name: "jalon-workshops.json", text })
            }
            None => Step::none(),
        },
        Event::UnreadableDiscarded => {
            if !side.slot.discarded() {
                return Step::none();
            }
            let step = Step::ask(Ask::Erase);
            if side.holds_workshops() { step.asking(Ask::Persist) } else { step }
        }
        Event::PictureAsked(at) => {
            side.looking = at;
            Step::go(Go::Forward(Place::Picture))
        }
        Event::Renewed => {
            let renewed = side.running.as_mut().is_some_and(|running| {
                let is_ready = running.group.is_ready();
                running.group.show();
                is_ready
            });
            if renewed { Step::ask(Ask::Persist) } else { Step::none() }
        }
        Event::Asked(asked) => {
            side.asked = Some(asked);
            Step::none()
        }
        Event::Dropped => {
            side.asked = None;
            Step::none()
        }
        Event::Confirmed => confirmed(side),
        Event::TableAsked => {
            let looked_at = if place == Place::Picture { side.looked_at() } else { None };
            let workshops = looked_at.map_or_else(|| side.done.clone(), |one| vec![one]);
            Step::effect(WorkshopEffect::SaveTable(workshops))
        }
        Event::PosterAsked(paper) => Step::effect(WorkshopEffect::PrintOn(paper)),
        Event::PaperPrinted(part) => {
            side.paper = part;
            Step::effect(LaterEffect::Print)
        }
        Event::Opened => {
            if place != Place::Prepare {
                return Step::none();
            }
            form(side, setting).is_drawing = true;
            Step::effect(LaterEffect::DrawRandom)
        }
        Event::LocaleChosen(locale) => {
            form(side, setting).locale = locale;
            Step::none()
        }
        Event::ModeChosen(mode) => {
            form(side, setting).mode = mode;
            Step::none()
        }
        Event::MinutesChosen(minutes) => {
            form(side, setting).minutes = minutes;
            Step::none()
        }
        Event::LabelChanged(label) => {
            form(side, setting).label = label;
            Step::none()
        }
        Event::DomainToggled(id) => {
            let form = form(side, setting);
            let is_in = |domain| form.domains.contains(&domain) != (domain == id);
            let domains: Vec<_> = DOMAINS.iter().map(|d| d.id).filter(|d| is_in(*d)).collect();
            // A workshop about nothing is none.
            if !domains.is_empty() {
                form.domains = domains;
            }
            Step::none()
        }
    }
}

/// The workshop that is being prepared.
fn form<'a>(side: &'a mut Model, setting: &Setting) -> &'a mut Preparing {
    side.preparing.get_or_insert_with(|| Preparing::usual(setting.locale))
}

fn nearest(place: Place, side: &Model) -> Place {
    match place {
        Place::Prepare if side.running.is_some() => Place::Workshop,
        Place::Workshop | Place::Count if side.running.is_none() => Place::Facilitator,
        Place::Picture if side.looked_at().is_none() => Place::Facilitator,
        Place::Facilitator
        | Place::Prepare
        | Place::Workshop
        | Place::Count
        | Place::Picture
        | Place::Guide
        | Place::Paper => place,
    }
}

fn found(stored: Stored, side: &mut Model) {
    side.is_open = true;
    side.slot.found(&stored);
    match stored {
        Stored::Nothing => {}
        Stored::Blocked => side.slot.persistence = Persistence::Blocked,
        Stored::Text(text) => take_in(text, side),
    }
}

/// The newest record is the one that counts, whichever tab wrote it.
fn take_in(text: String, side: &mut Model) {
    match Workshops::read(&text) {
        Ok(workshops) => {
            side.running = workshops.running;
            side.done = workshops.all;
            side.looking = None;
            side.asked = None;
            side.slot.persistence = Persistence::Stored;
        }
        Err(why) => side.slot.persistence = Persistence::Unreadable { text, why },
    }
}

/// Another tab wrote the workshops, or erased them.
fn changed(text: Option<&str>, side: &mut Model) -> bool {
    let Some(text) = text else {
        let was_there = side.holds_workshops();
        side.slot.persistence = Persistence::Stored;
        side.running = None;
        side.done.clear();
        side.looking = None;
        side.asked = None;
        return was_there;
    };
    let looking = side.looking;
    take_in(text.to_owned(), side);
    // Who looks at a picture goes on looking at it.
    side.looking = looking.filter(|at| *at < side.done.len());
    false
}

/// Random bits for the number of the workshop that is being opened.
fn drawn(bits: u64, side: &mut Model, setting: &Setting) -> Step {
    let Some(form) = side.preparing.take_if(|form| form.is_drawing) else { return Step::none() };
    let [high, low, ..] = bits.to_be_bytes();
    let workshop = WorkshopNumber::of(u16::from_be_bytes([high, low]));
    let Preparing { locale, mode, domains, minutes, label, .. } = form;
    side.running = Some(Running {
        day: setting.today,
        invitation: Invitation { workshop, locale, mode, domains, minutes },
        label: OwnWords::new(&label),
        group: Group::new(workshop),
    });
    side.looking = None;
    // In the place of the preparation: going back does not lead there again.
    Step::ask(Ask::Persist).then(Go::Replace(Place::Workshop))
}

fn confirmed(side: &mut Model) -> Step {
    match side.asked.take() {
        Some(Confirmation::Finish) => {
            let Some(Running { day, invitation, label, group }) = side.running.take() else {
                return Step::none();
            };
            let workshop = group.finish(day, invitation.locale, label);
            // Without a picture there is nothing to keep.
            if workshop.picture.people > 0 {
                side.done.push(workshop);
            }
            Step::ask(Ask::Persist).then(Go::Replace(Place::Facilitator))
        }
        Some(Confirmation::Erase(at)) if at < side.done.len() => {
            side.done.remove(at);
            side.looking = None;
            let keeps = side.holds_workshops() || !side.may_save();
            Step::ask(if keeps { Ask::Persist } else { Ask::Erase })
        }
        Some(Confirmation::Erase(_)) | None => Step::none(),
    }
}
