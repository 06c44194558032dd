//! The facilitator's screens.

#[macro_use]
mod shown;
mod count;
mod facilitator;
mod group;
mod guide;
mod paper;

use super::parts::WorkshopScreens;
use crate::ui::El;
use jalon_core::app::view::opaque::Opaque;
use jalon_core::app::workshop::view::Screen;

/// What the first file may call of these.
pub static SCREENS: WorkshopScreens = WorkshopScreens { screen };

fn screen(shown: &Opaque) -> Vec<El> {
    match shown.get() {
        None => Vec::new(),
        Some(Screen::Home { .. }) => facilitator::home(),
        Some(Screen::Prepare { form, label }) => facilitator::prepare(form, label),
        Some(Screen::Workshop { .. }) => facilitator::workshop(),
        Some(Screen::Count(_)) => count::count(),
        Some(Screen::Picture { .. }) => group::group(),
        Some(Screen::Guide(guide)) => guide::guide(guide),
        Some(Screen::Paper { kit, .. }) => paper::paper(kit),
    }
}
