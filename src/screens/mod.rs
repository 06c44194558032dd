//! One file a screen. A screen follows its part of the view and sends events; it decides nothing.

/// The part of the view that a screen of the first part shows.
macro_rules! first {
    ($screen:ident) => {
        crate::ui::view().part(|view| match &view.screen {
            jalon_core::app::view::Screen::First(
                jalon_core::app::person::view::first::Screen::$screen(shown),
            ) => Some(shown),
            _ => None,
        })
    };
}

mod begin;
pub mod desk;
mod domains;
mod erase;
mod frame;
pub mod later;
pub mod parts;
pub mod plan;
mod welcome;
pub mod workshop;

use crate::ui::{self, El};
use crate::web;
use jalon_core::app::person::view::first;
use jalon_core::app::view::{Screen, ScreenKind};

/// Fills the root with the frame and, in it, the present screen.
pub fn app(root: web_sys::Element) {
    let _ = El::of(root).filled(
        ui::view(),
        |view| view.kind() != ScreenKind::Closed,
        |open| {
            if !*open {
                return Vec::new();
            }
            web::shell_done();
            frame::frame(screen)
        },
    );
}

/// The screen that the view shows.
fn screen(shown: &Screen) -> Vec<El> {
    match shown {
        Screen::Closed => Vec::new(),
        Screen::Waiting(waiting) => begin::waiting(*waiting),
        Screen::First(screen) => match screen {
            first::Screen::Welcome(_) => welcome::welcome(),
            first::Screen::Domains(_) => domains::domains(),
            first::Screen::Pause(_) => erase::pause(),
            first::Screen::Erase(_) => erase::erase(),
        },
        // Whoever made what is shown is here.
        Screen::Later(shown) => {
            parts::later().map(|later| (later.screen)(shown)).unwrap_or_default()
        }
        Screen::Plan(shown) => parts::plan().map(|plan| (plan.screen)(shown)).unwrap_or_default(),
        Screen::Desk(shown) => parts::desk().map(|desk| (desk.screen)(shown)).unwrap_or_default(),
        Screen::Workshop(shown) => {
            parts::workshop().map(|workshop| (workshop.screen)(shown)).unwrap_or_default()
        }
    }
}
