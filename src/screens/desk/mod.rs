//! The adviser's screens.

#[macro_use]
mod shown;
mod decide;
pub(super) mod device;
mod scan;
mod summary;

pub(super) use scan::{takes_drops, ways};

use super::parts::DeskScreens;
use crate::ui::El;
use jalon_core::app::desk::view::Screen;
use jalon_core::app::view::opaque::Opaque;

/// What the first file may call of these.
pub static SCREENS: DeskScreens = DeskScreens { screen };

fn screen(shown: &Opaque) -> Vec<El> {
    match shown.get() {
        None => Vec::new(),
        Some(Screen::Scan { .. }) => scan::scan(),
        Some(Screen::Summary(_)) => summary::summary(),
    }
}
