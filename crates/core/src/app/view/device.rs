//! What is said of the app on the device. The texts come with the later part, and so does what is known.

use super::notice::{NoticeAction, NoticeView};
use crate::app::device::{Device, DeviceEvent, Install};
use crate::app::event::Event;
use crate::app::model::Model;
use crate::app::person::Place as At;
use crate::app::place::Place;
use crate::app::text::Text;
use crate::app::{desk, workshop};

/// A newer release is offered where nobody is in the middle of anything, and nothing can be lost.
pub(super) fn release(model: &Model) -> Option<NoticeView> {
    let is_calm = matches!(
        model.place,
        Place::Person(At::Welcome | At::Return | At::After | At::Pause)
            | Place::Desk(desk::Place::Scan)
            | Place::Workshop(workshop::Place::Facilitator)
    );
    let is_offered = model.device.offered && is_calm && model.may_be_loaded_again();
    is_offered.then(|| NoticeView {
        lines: vec![Text::of("notice-release")],
        actions: vec![NoticeAction {
            label: Text::of("notice-release-open"),
            event: Event::Device(DeviceEvent::ReleaseAsked),
        }],
        urgent: false,
    })
}

/// Whether the person puts the app on the home screen by hand, from a browser that throws answers away after some days.
#[must_use]
pub fn is_by_hand(device: &Device) -> bool {
    device.install == Install::ByHand
}
