//! A facilitator's workshops: prepared, opened, counted, looked at, ended, kept.

use super::{navigation, reading};
use crate::app::{
    Asked, Effect, Facilitator, FacilitatorEvent, Keeping, Model, Notice, Place, Preparing,
    ReadProblem, Running, Signal, Stored,
};
use crate::assessment::OwnWords;
use crate::group::{Added, Group, Workshops};
use crate::instrument::DOMAINS;
use crate::share::{self, Anonymous, Invitation, WorkshopNumber};

#[inline(never)]
pub(super) fn update(event: FacilitatorEvent, model: &mut Model) -> Vec<Effect> {
    let side = &mut model.facilitator;
    match event {
        FacilitatorEvent::Read(stored) => {
            read(stored, side);
            Vec::new()
        }
        FacilitatorEvent::StoredElsewhere(text) => stored_elsewhere(text, model),
        FacilitatorEvent::SaveFailed(why) => {
            side.keeping.failed(why);
            Vec::new()
        }
        FacilitatorEvent::Saved => {
            side.keeping.saved();
            Vec::new()
        }
        FacilitatorEvent::UnreadableKept => match side.keeping.unreadable() {
            Some(text) => {
                vec![Effect::SaveFile { name: "jalon-workshops.json", text: text.to_owned() }]
            }
            None => Vec::new(),
        },
        FacilitatorEvent::UnreadableDiscarded => {
            if !side.keeping.discarded() {
                return Vec::new();
            }
            let mut effects = vec![Effect::EraseWorkshops];
            if side.holds_workshops() {
                effects.extend(save(side));
            }
            effects
        }
        FacilitatorEvent::PictureAsked(at) => {
            side.looking = at;
            navigation::go(Place::Picture, model)
        }
        FacilitatorEvent::Renewed => {
            let renewed = side.running.as_mut().is_some_and(|running| {
                let is_ready = running.group.is_ready();
                running.group.show();
                is_ready
            });
            if renewed { save(side) } else { Vec::new() }
        }
        FacilitatorEvent::Asked(asked) => {
            side.asked = Some(asked);
            Vec::new()
        }
        FacilitatorEvent::Dropped => {
            side.asked = None;
            Vec::new()
        }
        FacilitatorEvent::Confirmed => confirmed(model),
        FacilitatorEvent::TableAsked => {
            let workshops = match model.place {
                Place::Picture => side.looked_at().into_iter().collect(),
                _ => side.done.clone(),
            };
            vec![Effect::SaveTable(workshops)]
        }
        FacilitatorEvent::PosterAsked(paper) => vec![Effect::PrintOn(paper)],
        change => prepare(change, model),
    }
}

/// Where a facilitator stands when what the place is about is not there.
#[inline(never)]
pub(super) fn nearest(place: Place, model: &Model) -> Place {
    let side = &model.facilitator;
    match place {
        Place::Prepare if side.running.is_some() => Place::Workshop,
        Place::Workshop | Place::Count if side.running.is_none() => Place::Facilitator,
        Place::Picture if side.looked_at().is_none() => Place::Facilitator,
        place => place,
    }
}

fn read(stored: Stored, side: &mut Facilitator) {
    side.is_open = true;
    match stored {
        Stored::Nothing => {}
        Stored::Blocked => side.keeping = Keeping::Blocked,
        Stored::Text(text) => match Workshops::read(&text) {
            Ok(workshops) => take_in(workshops, side),
            Err(why) => side.keeping = Keeping::Unreadable { text, why },
        },
    }
}

/// The newest record is the one that counts, whichever tab wrote it.
fn take_in(workshops: Workshops, side: &mut Facilitator) {
    side.running = workshops.running;
    side.done = workshops.all;
    side.looking = None;
    side.asked = None;
    side.keeping = Keeping::Stored;
}

fn stored_elsewhere(text: Option<String>, model: &mut Model) -> Vec<Effect> {
    let side = &mut model.facilitator;
    if !side.is_open {
        return Vec::new();
    }
    let Some(text) = text else {
        // Erased there is erased here.
        let had_some = side.holds_workshops();
        take_in(Workshops::default(), side);
        if had_some && model.place.is_facilitators() {
            let effects = navigation::arrive(Place::Facilitator, model.depth, model);
            model.notice = Some(Notice::ErasedElsewhere);
            return effects;
        }
        return Vec::new();
    };
    let looking = side.looking;
    read(Stored::Text(text), side);
    // Who looks at a picture goes on looking at it.
    side.looking = looking.filter(|at| *at < side.done.len());
    Vec::new()
}

fn prepare(change: FacilitatorEvent, model: &mut Model) -> Vec<Effect> {
    let locale = model.locale;
    let form = model.facilitator.preparing.get_or_insert_with(|| Preparing::usual(locale));
    match change {
        FacilitatorEvent::LocaleChosen(locale) => form.locale = locale,
        FacilitatorEvent::ModeChosen(mode) => form.mode = mode,
        FacilitatorEvent::MinutesChosen(minutes) => form.minutes = minutes,
        FacilitatorEvent::LabelChanged(label) => form.label = label,
        FacilitatorEvent::DomainToggled(id) => {
            let is_in = |domain| form.domains.contains(&domain) != (domain == id);
            let domains: Vec<_> = DOMAINS.iter().map(|d| d.id).filter(|d| is_in(*d)).collect();
            // A workshop about nothing is none.
            if !domains.is_empty() {
                form.domains = domains;
            }
        }
        FacilitatorEvent::Opened if model.place == Place::Prepare => {
            form.is_drawing = true;
            return vec![Effect::DrawRandom];
        }
        _ => {}
    }
    Vec::new()
}

/// Random bits for the number of the workshop that is being opened.
#[inline(never)]
pub(super) fn drawn(bits: u64, model: &mut Model) -> Vec<Effect> {
    let side = &mut model.facilitator;
    let Some(form) = side.preparing.take_if(|form| form.is_drawing) else { return Vec::new() };
    let [high, low, ..] = bits.to_be_bytes();
    let workshop = WorkshopNumber::of(u16::from_be_bytes([high, low]));
    let Preparing { locale, mode, domains, minutes, label, .. } = form;
    side.running = Some(Running {
        day: model.today,
        invitation: Invitation { workshop, locale, mode, domains, minutes },
        label: OwnWords::new(&label),
        group: Group::new(workshop),
    });
    side.looking = None;
    let mut effects = save(side);
    // In the place of the preparation: going back does not lead there again.
    effects.extend(navigation::arrive(Place::Workshop, model.depth, model));
    effects
}

fn confirmed(model: &mut Model) -> Vec<Effect> {
    let side = &mut model.facilitator;
    match side.asked.take() {
        Some(Asked::Finish) => {
            let Some(Running { day, invitation, label, group }) = side.running.take() else {
                return Vec::new();
            };
            let workshop = group.finish(day, invitation.locale, label);
            // Without a picture there is nothing to keep.
            if workshop.picture.people > 0 {
                side.done.push(workshop);
            }
            let mut effects = save(side);
            effects.extend(navigation::arrive(Place::Facilitator, model.depth, model));
            effects
        }
        Some(Asked::Erase(at)) if at < side.done.len() => {
            side.done.remove(at);
            side.looking = None;
            if side.holds_workshops() || !side.may_save() {
                return save(side);
            }
            vec![Effect::EraseWorkshops]
        }
        _ => Vec::new(),
    }
}

/// Counts what a participant of this very device gave.
pub(in crate::app) fn count_here(code: &Anonymous, model: &mut Model) -> Vec<Effect> {
    let side = &mut model.facilitator;
    let Some(running) = &mut side.running else { return Vec::new() };
    let added = running.group.add(code);
    side.counted = Some(added);
    if added == Added::Counted { save(side) } else { Vec::new() }
}

/// Counts the codes that a camera, a picture or a scanner gave, or says why there was nothing to count.
/// A summary that is shown by mistake is not taken in at all.
pub(super) fn count(
    codes: Vec<Result<Anonymous, ReadProblem>>,
    is_film: bool,
    model: &mut Model,
) -> Vec<Effect> {
    let mut effects = Vec::new();
    let problems = codes.iter().filter_map(|code| code.as_ref().err().copied());
    let problem = problems.max_by_key(|problem| reading::help(*problem));
    let mut any = false;
    for code in codes.into_iter().flatten() {
        any = true;
        // The camera sees one code many times: it is no news until something else was seen.
        let again = model.facilitator.last == Some(code.participation);
        if is_film && again && model.reader.problem.is_none() {
            continue;
        }
        model.facilitator.last = Some(code.participation);
        model.reader.problem = None;
        effects.extend(count_here(&code, model));
        effects.push(Effect::Give(Signal::CodeRead));
    }
    if let Some(problem) = problem.filter(|_| !any) {
        model.reader.problem = Some(problem);
        model.facilitator.counted = None;
        model.facilitator.last = None;
    }
    effects
}

/// What a text says of a participant.
pub(super) fn participant(text: &str) -> Result<Anonymous, ReadProblem> {
    share::read_anonymous(text).map_err(ReadProblem::Code)
}

/// The same of a text that a handheld scanner typed.
pub(super) fn typed_participant(text: &str) -> Result<Anonymous, ReadProblem> {
    share::typed_anonymous(text).map_err(ReadProblem::Code)
}

fn save(side: &Facilitator) -> Vec<Effect> {
    if side.may_save() { vec![Effect::SaveWorkshops(Box::new(side.record()))] } else { Vec::new() }
}
