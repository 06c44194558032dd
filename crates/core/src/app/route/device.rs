//! What concerns the app on the device, and the one hint about the home screen.

use crate::app::device::{Device, DeviceEffect, DeviceEvent, Install};
use crate::app::effect::{Effect, LaterEffect};
use crate::app::model::Model;
use crate::app::person::{self, Hint};
use crate::app::place::Place;
use crate::app::store::Persistence;

pub(super) const fn effect(effect: DeviceEffect) -> Effect {
    Effect::Later(LaterEffect::Device(effect))
}

pub(super) fn take(event: DeviceEvent, model: &mut Model) -> Vec<Effect> {
    match event {
        DeviceEvent::Told(device) => model.device = device,
        DeviceEvent::ReleaseAsked if model.may_be_loaded_again() => {
            return vec![effect(DeviceEffect::TakeOver)];
        }
        DeviceEvent::ReleaseAsked => {}
        DeviceEvent::AllAsked => {
            model.device = Device { coming: Some(0), failed: false, ..model.device };
            return vec![effect(DeviceEffect::FetchAll)];
        }
        DeviceEvent::InstallAsked => {
            model.person.hint = Hint::Given;
            model.device.install = Install::No;
            return vec![effect(DeviceEffect::Install)];
        }
        DeviceEvent::HintClosed => model.person.hint = Hint::Given,
    }
    Vec::new()
}

/// The first assessment is finished: there is something to keep now, and a reason to speak of it, once.
pub(super) fn finished(before: Place, model: &mut Model) -> Option<Effect> {
    const AFTER: Place = Place::Person(person::Place::After);
    let is_first = model.person.hint == Hint::Due && model.person.earlier.last().is_none();
    let is_kept = model.record.persistence == Persistence::Stored;
    if model.place != AFTER || before == AFTER || !is_first || !is_kept {
        return None;
    }
    model.person.hint = Hint::Now;
    model.record.mark();
    Some(effect(DeviceEffect::Persist))
}
