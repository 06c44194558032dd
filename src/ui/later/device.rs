//! The app on a person's device: whether it opens without a network, and the home screen.

use crate::ui::element::{El, div};
use crate::ui::follow::{Follow, Source, view};
use crate::ui::pieces::p;
use crate::ui::press;
use jalon_core::app::view::device::is_by_hand;
use jalon_core::app::{Device, DeviceEvent, Install, View};

fn here() -> Source<View, Device> {
    view().part(|view| Some(&view.device))
}

/// That what was opened here opens again.
pub fn opens_again() -> El {
    p("quiet", "device-ready").shown_while(here(), |device| device.kept)
}

/// That the browser throws answers away when nobody comes.
pub fn forgets() -> El {
    p("help", "hint-erased").shown_while(here(), is_by_hand)
}

/// The hint about the home screen, with its reason, where `source` says that it is due.
pub fn hint<S: Follow>(source: S, is_due: impl Fn(&S::Of) -> bool + 'static) -> El {
    let hint = |install: &Install| {
        let way = match install {
            Install::No => return Vec::new(),
            Install::Ask => press("second", "hint-home-add", DeviceEvent::InstallAsked),
            Install::ByHand => p("", "hint-home-hand"),
        };
        let close = press("quiet", "hint-home-close", DeviceEvent::HintClosed);
        vec![div("notice").with(p("", "hint-home")).with(way).with(close)]
    };
    div("hint-home").filled(here(), |device| device.install, hint).shown_while(source, is_due)
}
