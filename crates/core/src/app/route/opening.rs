//! The later part is here: the record, the code in the address and what another tab wrote are read.

use super::moves::arrive;
use super::{device, fetch, start, tabs, turns};
use crate::app::device::DeviceEffect;
use crate::app::effect::Effect;
use crate::app::event::Boot;
use crate::app::model::Model;
use crate::app::place::Place;
use crate::app::reader::ReadProblem;
use crate::app::store::Slot;
use crate::app::{desk, voice};
use crate::instrument::Locale;
use crate::share::ReadError;

/// The later part is here: what waited for it goes on.
pub(super) fn loaded(model: &mut Model) -> Vec<Effect> {
    let mut effects = Vec::new();
    if let Some(boot) = model.opening.take() {
        effects.extend(open_record(&boot, model));
    }
    let elsewhere = model.elsewhere.take();
    if let Some(text) = elsewhere.filter(|_| model.turn.is_none()) {
        tabs::take_in(text, model);
    }
    effects.extend(open_fragment(model));
    effects.extend(voice::update::later_loaded(&mut model.voice));
    effects.push(device::effect(DeviceEffect::Follow));
    // Opening a record may have come to a place already.
    if !effects.contains(&Effect::Read(Slot::Workshops)) {
        effects.extend(fetch::open_workshops(model));
    }
    effects
}

/// Reads the record that waited for the later part; in a workshop nobody reads it.
fn open_record(boot: &Boot, model: &mut Model) -> Vec<Effect> {
    let Some(later) = model.parts.later.here() else { return Vec::new() };
    if let Some(effects) = turns::open(boot, later, model) {
        return effects;
    }
    if let Some(text) = boot.stored.text() {
        match (later.person.read)(text) {
            Ok(record) => {
                model.setting.locale = record.locale;
                model.person.restore(record);
            }
            Err(why) => tabs::unreadable(text.clone(), why, model),
        }
    }
    let mut effects = start::open(boot, model);
    // The locale of the page is the record's, unless something changed it meanwhile.
    if model.setting.locale != Locale::negotiate(&boot.languages) {
        effects.push(Effect::LoadLocale(model.setting.locale));
    }
    effects
}

/// Reads the fragment of a link that a phone's own camera opened. An invitation needs the later part alone; what else it
/// is, the desk knows.
pub(super) fn open_fragment(model: &mut Model) -> Vec<Effect> {
    let Some((fragment, later)) = model.fragment.take().zip(model.parts.later.here()) else {
        return Vec::new();
    };
    if let Some(invitation) = (later.turn.invited)(&fragment) {
        return turns::invited(invitation, later, model);
    }
    let Some(desk) = model.parts.desk.here() else {
        model.fragment = Some(fragment);
        return fetch::open_desk(model).into_iter().collect();
    };
    match (desk.code.open)(&fragment) {
        Ok(shared) if model.place == Place::Desk(desk::Place::Scan) => {
            model.desk.shared = Some(shared);
            arrive(Place::Desk(desk::Place::Summary), model.depth, model)
        }
        Ok(_) => Vec::new(),
        Err(ReadError::Invitation) => {
            let invitation = (desk.code.invited)(&fragment);
            invitation.map(|one| turns::invited(one, later, model)).unwrap_or_default()
        }
        Err(ReadError::Damaged) => {
            model.desk.reader.problem = Some(ReadProblem::LinkChanged);
            Vec::new()
        }
        Err(problem) => {
            model.desk.reader.problem = Some(ReadProblem::Code(problem));
            Vec::new()
        }
    }
}
