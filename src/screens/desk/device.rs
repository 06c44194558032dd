//! Where professionals begin: everything on this device, at once, with what it weighs.

use crate::ui::{El, Source, div, el, press, view};
use jalon_core::app::view::ready::{can_ask, is_known, lines};
use jalon_core::app::{Device, DeviceEvent, Text, View};

/// Whether everything opens without a network, and the way to that.
pub(in crate::screens) fn device() -> El {
    let device: Source<View, Device> = view().part(|view| Some(&view.device));
    let said = div("said").set("role", "status").filled(device, lines, |lines| {
        lines.iter().map(|line| el("p").say(line.clone())).collect()
    });
    let progress = el("progress").set("max", "100").label(Text::of("device-coming"));
    let value = |device: &Device| device.coming.map(|coming| coming.to_string());
    let progress = progress.attribute(device, "value", value);
    el("section")
        .set("class", "device screen-only")
        .with(said)
        .with(progress.shown_while(device, |device| device.coming.is_some()))
        .with(press("second", "device-make", DeviceEvent::AllAsked).shown_while(device, can_ask))
        .shown_while(device, is_known)
}
