//! What of the view a screen of plans follows.

use jalon_core::app::View;
use jalon_core::app::person::plan::view::Screen;
use jalon_core::app::view::Screen as Shown;

/// The part of the view that a screen of plans shows.
macro_rules! plan {
    ($screen:ident) => {
        crate::ui::view().part(|view| match crate::screens::plan::shown::shown(view)? {
            jalon_core::app::person::plan::view::Screen::$screen(shown) => Some(shown),
            _ => None,
        })
    };
}

/// What a screen of this part shows.
pub(super) fn shown(view: &View) -> Option<&Screen> {
    match &view.screen {
        Shown::Plan(shown) => shown.get(),
        Shown::Closed
        | Shown::Waiting(_)
        | Shown::First(_)
        | Shown::Later(_)
        | Shown::Desk(_)
        | Shown::Workshop(_) => None,
    }
}
