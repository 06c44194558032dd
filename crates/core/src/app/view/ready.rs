//! What is said of the app on an adviser's or a facilitator's device.

use crate::app::device::Device;
use crate::app::text::Text;

/// What is said where professionals begin: that everything opens without a network, or what is missing for that.
#[must_use]
pub fn lines(device: &Device) -> Vec<Text> {
    let megabytes = device.missing.div_ceil(1_000_000) as usize;
    match (device.whole, device.coming.is_some(), device.failed) {
        (true, ..) => vec![Text::of("device-ready")],
        (false, true, _) => vec![Text::of("device-coming")],
        (false, false, true) => {
            vec![Text::of("device-failed"), Text::of("notice-locale-failed-help")]
        }
        (false, false, false) => vec![Text::of("device-weight").number("count", megabytes)],
    }
}

/// Whether anything is known: where there is no worker nothing is missing, and nothing is whole.
#[must_use]
pub const fn is_known(device: &Device) -> bool {
    device.whole || device.missing > 0
}

/// Whether the rest can be asked for.
#[must_use]
pub const fn can_ask(device: &Device) -> bool {
    device.missing > 0 && device.coming.is_none()
}
