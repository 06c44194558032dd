//! The screens of plans.

#[macro_use]
mod shown;
mod asked;
mod line;
mod page;
mod pictured;
mod styled;

use super::parts::PlanScreens;
use crate::ui::El;
use jalon_core::app::person::plan::view::Screen;
use jalon_core::app::view::opaque::Opaque;

/// What the first file may call of these.
pub static SCREENS: PlanScreens = PlanScreens { screen };

fn screen(shown: &Opaque) -> Vec<El> {
    match shown.get() {
        None => Vec::new(),
        Some(Screen::Page(_)) => page::page(),
        Some(Screen::Pictured(shown)) => pictured::pictured(shown),
        Some(Screen::Asked(_)) => asked::asked(),
    }
}
