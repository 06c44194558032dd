//! The adviser's screens.

#[macro_use]
mod shown;
mod around;
mod decide;
mod fold;
mod ideas;
mod notes;
mod plan;
mod scan;
mod second;
mod sheet;
mod styled;
mod summary;
mod take;
mod turned;

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
        Some(Screen::Summary(..)) => summary::summary(),
        Some(Screen::Turned(..)) => turned::turned(),
        Some(Screen::Plan(..)) => plan::plan(),
        Some(Screen::Take(..)) => take::take(),
    }
}
